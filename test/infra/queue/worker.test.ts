import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { startPgBoss } from '../../../src/infra/queue/boss.ts';
import { createQueue } from '../../../src/infra/queue/queue.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { startWorker } from '../../../src/infra/queue/worker.ts';
import { JobId, UserId } from '../../../src/jobs/model/ids.ts';
import { databases } from '../../setup/databases.ts';
import { openTestQueue, slackTarget, type TestQueue } from '../../setup/queue.ts';

/*
 * pg-boss takes work as done when its handler returns, or is given up at a shutdown. Ours is done when its outcome is
 * stored.
 */

describe.each(databases)('work that nobody has ended is not taken as done on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });

  const silent = { info() {}, warn() {}, error() {} };

  async function enqueue(): Promise<JobId> {
    const id = JobId.parse(uuidv7());
    await queued.store.transaction((tx) =>
      tx.queue.enqueueJob({ id, userId: UserId.parse(uuidv7()), place: slackTarget() }),
    );
    return id;
  }

  async function stateOf(id: JobId): Promise<unknown> {
    const { rows } = await sql<{ state: string }>`
      select state::text from pgboss.job where id = ${id}::uuid`.execute(queued.database.db);
    return rows[0]?.state;
  }

  it('when its handler returns', async () => {
    const id = await enqueue();
    const boss = await startPgBoss(queued.database, silent);
    const attempts: number[] = [];
    const ended = Promise.withResolvers<void>();
    const options = { queue: queues.tailor, lanes: 1, pollIntervalSeconds: 0.5 };
    await startWorker(
      { boss, db: queued.database.db },
      options,
      async (_, { lease }) => {
        attempts.push(lease.attempt);
        if (lease.attempt === 0) return;
        await createQueue(boss, queued.database.db).settle(lease);
        ended.resolve();
      },
      silent,
    );
    await ended.promise;
    await boss.stop({ graceful: true });
    expect(attempts).toEqual([0, 1]);
    expect(await stateOf(id)).toBe('completed');
  });

  it('when its handler throws: the next attempt waits, and the queue keeps the name of the error alone', async () => {
    const id = await enqueue();
    const boss = await startPgBoss(queued.database, silent);
    const options = { queue: queues.tailor, lanes: 1, pollIntervalSeconds: 0.5 };
    const handle = async () => {
      throw new TypeError('words of a resume');
    };
    await startWorker({ boss, db: queued.database.db }, options, handle, silent);
    await expect.poll(() => stateOf(id)).toBe('retry');
    const { rows } = await sql<{ waits: boolean; output: unknown }>`
      select start_after > now() as waits, output from pgboss.job where id = ${id}::uuid`.execute(
      queued.database.db,
    );
    await boss.stop({ graceful: true });
    expect(rows).toEqual([{ waits: true, output: { message: 'TypeError' } }]);
    await queued.boss.deleteJob(queues.tailor, id);
  });

  it('when its process was killed: it goes before the next of its owner', async () => {
    const userId = UserId.parse(uuidv7());
    const ids = [JobId.parse(uuidv7()), JobId.parse(uuidv7())];
    for (const id of ids)
      await queued.store.transaction((tx) => tx.queue.enqueueJob({ id, userId, place: slackTarget() }));
    const lost = await queued.takeNext(queues.tailor);
    expect(await queued.take(queues.tailor)).toBeNull();
    await sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where id = ${lost.lease.id}::uuid`.execute(
      queued.database.db,
    );
    // The queue is looked at once in a few seconds, by whichever process is first.
    const again = await vi.waitFor(async () => {
      await queued.boss.supervise(queues.tailor);
      return queued.takeNext(queues.tailor);
    }, 60_000);
    expect(again.lease).toMatchObject({ id: ids[0], attempt: 1 });
  });

  it('when a process stops and cannot give it back', async () => {
    const { db } = queued.database;
    const id = await enqueue();
    const boss = await startPgBoss(queued.database, silent);
    const begun = Promise.withResolvers<void>();
    const ended = Promise.withResolvers<void>();
    const options = { queue: queues.tailor, lanes: 1, pollIntervalSeconds: 0.5 };
    await startWorker(
      { boss, db: queued.database.db },
      options,
      () => {
        begun.resolve();
        return ended.promise;
      },
      silent,
    );
    await begun.promise;
    // pg-boss gives work back by deleting its row, to insert it again.
    await sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''not now''; end'`.execute(
      db,
    );
    await sql`create trigger refuse before delete on pgboss.job for each row execute function refuse()`.execute(
      db,
    );
    await boss.stop({ graceful: true, timeout: 500 });
    ended.resolve();
    expect(await stateOf(id)).toBe('active');
    await sql`drop trigger refuse on pgboss.job`.execute(db);
  });
});
