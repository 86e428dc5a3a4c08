import { beforeAll, describe, expect, it, vi } from 'vitest';
import { queues } from '../../../src/infra/queue/queues.ts';
import { startWorker } from '../../../src/infra/queue/worker.ts';
import type { Attempt } from '../../../src/jobs/ports/lease.ts';
import { databases } from '../../setup/databases.ts';
import { openTestQueue, QueuedJobData, submit, type TestQueue } from '../../setup/queue.ts';

describe.each(databases)('queued work on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });

  it('wakes a waiting worker as soon as it is committed', async () => {
    const { boss, pipeline } = queued;
    // A worker polls once more when it has done something.
    vi.spyOn(boss, 'notifyWorker').mockImplementation(() => {});
    const taken: string[] = [];
    let wake = () => {};
    const handle = async (data: unknown, { lease }: Attempt) => {
      await pipeline.store.queue.settle(lease);
      taken.push(QueuedJobData.parse(data).jobId);
      wake();
    };
    // A worker that polls once an hour picks up only what wakes it.
    const options = { queue: queues.tailor, lanes: 1, pollIntervalSeconds: 3_600 };
    await startWorker({ boss, db: queued.database.db }, options, handle, pipeline.log);
    for (let n = 0; n < 3; n += 1) {
      const done = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const job = await submit(await queued.newRequester(), queued);
      await done;
      expect(taken.at(-1)).toBe(job.id);
    }
  });
});
