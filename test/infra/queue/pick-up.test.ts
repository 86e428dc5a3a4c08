import { beforeAll, describe, expect, it, vi } from 'vitest';
import { queues } from '../../../src/infra/queue/queues.ts';
import { startWorker } from '../../../src/infra/queue/worker.ts';
import { databases } from '../../setup/databases.ts';
import { JobData, type Queued, queuedOn, submitted } from './queued.ts';

/* Whoever looks for work by themselves does so once an hour here: what is picked up was told of. */
vi.mock(import('../../../src/infra/queue/queues.ts'), async (original) =>
  Object.assign({}, await original(), { POLL: 3_600 }),
);

describe.each(databases)('work that is put on the queue on $name', ({ open }) => {
  let queued: Queued;
  beforeAll(async () => {
    queued = await queuedOn(open);
    return queued.close;
  });

  it('wakes a worker that waits for it, as soon as it is committed', async () => {
    const { boss, workshop } = queued;
    // A worker looks once more by itself when it has done something.
    vi.spyOn(boss, 'notifyWorker').mockImplementation(() => {});
    const taken: string[] = [];
    let wake = () => {};
    const handle = async (data: unknown) => {
      taken.push(JobData.parse(data).jobId);
      wake();
    };
    await startWorker(boss, { queue: queues.tailor, lanes: 1 }, handle, workshop.log);
    for (let n = 0; n < 3; n += 1) {
      const done = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const job = await submitted(await queued.asker(), queued);
      await done;
      expect(taken.at(-1)).toBe(job.id);
    }
  });
});
