import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { queues } from '../../../src/infra/queue/queues.ts';
import { createWorkspaceLimiter } from '../../../src/infra/queue/workspace-concurrency.ts';
import { databases, openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import { createTestQueue, openTestQueue, submit, type TestQueue } from '../../setup/queue.ts';

const JOBS = 16;
const CAP = 2;

it('two processes with six lanes each never run more jobs of a workspace at once than its cap, and reach it', async () => {
  const database = await openMigratedPostgres();
  const queued = await createTestQueue(database);
  const workers: ChildProcess[] = [];
  try {
    const { config } = database;
    if (config.kind !== 'postgres' || !('url' in config.connection)) throw new Error('no address');
    await sql`create table runs (
      id serial primary key, began timestamptz not null default clock_timestamp(), ended timestamptz
    )`.execute(database.db);
    await slowDown(database);
    // All work waits before the lanes start, so that they fetch at the same moment.
    for (let n = 0; n < JOBS; n += 1) await submit(await queued.newRequester(), queued);
    const settings = JSON.stringify({ url: config.connection.url, lanes: 6, perWorkspace: CAP });
    for (let n = 0; n < 2; n += 1)
      workers.push(fork(new URL('./cap-worker.ts', import.meta.url), [settings]));
    await Promise.all(workers.map((worker) => once(worker, 'message')));

    const pending = () => sql`select from jobs where status = 'PENDING'`.execute(database.db);
    while ((await pending()).rows.length > 0) await sleep(100);
    const { rows } = await sql`
      select count(*)::int as runs, max(at_once)::int as most from (
        select (select count(*) from runs other where other.began <= one.began and other.ended > one.began) as at_once
        from runs one
      ) counted`.execute(database.db);
    expect(z.object({ runs: z.number(), most: z.number() }).parse(rows[0])).toEqual({
      runs: JOBS,
      most: CAP,
    });
  } finally {
    for (const worker of workers) worker.kill('SIGKILL');
    await queued.close();
    await database.remove();
  }
});

/** Makes each fetch slow, as on a server that is busy or far away. */
async function slowDown({ db }: TestDatabase): Promise<void> {
  await sql`create function wait() returns trigger language plpgsql as
    'begin perform pg_sleep(0.05); return new; end'`.execute(db);
  await sql`create trigger slow before update on pgboss.job for each row
    when (new.state = 'active' and old.state <> 'active') execute function wait()`.execute(db);
}

describe.each(databases)('the seats of a workspace on $name', ({ open }) => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue({ open });
    return queued.close;
  });

  it('are at most its cap; work that finds none is offered again and loses no attempt by it', async () => {
    const seats = createWorkspaceLimiter(queued.database.db, queued.boss, 1);
    for (let n = 0; n < 2; n += 1) await submit(await queued.newRequester(), queued);
    const takeLease = async () => (await queued.takeNext(queues.tailor)).lease;
    const [first, second] = [await takeLease(), await takeLease()];
    expect(await seats.tryAcquire(first, 'slack:T1')).toBe(true);
    expect(await seats.tryAcquire(second, 'slack:T1')).toBe(false);
    const again = await takeLease();
    expect(again).toMatchObject({ id: second.id, attempt: 1, last: false });
    const [row] = await queued.boss.findJobs(queues.tailor, { id: second.id });
    expect((row?.retryLimit ?? 0) - (row?.retryCount ?? 0)).toBe(12);

    // The worker of the first dies, which frees its seat.
    await queued.expire(first);
    expect(await seats.tryAcquire(again, 'slack:T1')).toBe(true);
  });
});
