import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../src/infra/database/database.ts';
import { migrate } from '../../../src/infra/database/migrations.ts';
import {
  createCrashGuard,
  type DeathLimits,
  LIMITS_OF_ANSWERS,
  onlyWaits,
} from '../../../src/infra/queue/crashes.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import { createTestQueue, openTestQueue, submit, type TestQueue } from '../../setup/queue.ts';

/** A database that other processes can open once this one has closed it. */
async function openPostgres() {
  const database = await openMigratedPostgres();
  return { open: async () => database, url: database.url, folder: '', remove: () => database.remove() };
}

async function openEmbedded() {
  const folder = mkdtempSync(join(inject('scratch'), 'crashes-'));
  const open = async (): Promise<TestDatabase> => {
    const database = await openDatabase({ kind: 'embedded', folder });
    await migrate(database.db);
    return { ...database, remove: () => database.close() };
  };
  return { open, url: null, folder, remove: async () => {} };
}

describe.each([
  { name: 'Postgres', prepare: openPostgres },
  { name: 'the embedded database', prepare: openEmbedded },
])('on $name', ({ prepare }) => {
  /** Starts processes until one ends by itself. Returns what they did, a letter each. */
  async function runUntilDone(
    { url, folder }: Pick<Awaited<ReturnType<typeof prepare>>, 'url' | 'folder'>,
    acceptsAt: number,
  ): Promise<string> {
    const runs = join(mkdtempSync(join(inject('scratch'), 'runs-')), 'runs');
    writeFileSync(runs, '');
    let code: number | null = null;
    for (let starts = 0; code !== 0; starts += 1) {
      expect(starts).toBeLessThan(7);
      const settings = JSON.stringify({ url, folder, runs, acceptsAt });
      const child = fork(new URL('./crash-worker.ts', import.meta.url), [settings]);
      [code] = await once(child, 'exit');
    }
    return readFileSync(runs, 'utf8');
  }

  it('a job and an event that end every process are tried twice, and their people are told', async () => {
    const { open, remove, ...at } = await prepare();
    try {
      const job = await withQueue(await open(), async (queued) => {
        await enqueueEvent({ source: 'slack', key: 'click', payload: null }, queued.store);
        return submit(await queued.newRequester(), queued);
      });
      // Each is tried once or twice: one that was in a process that the other ended has used up its first time.
      expect([...(await runUntilDone(at, 0))].toSorted().join('')).toMatch(/^e{1,2}j{1,2}t$/);
      await withQueue(await open(), async ({ store }) => {
        expect(await store.jobs.find(job.userId, job.id)).toMatchObject({
          status: 'FAILED',
          failure: { code: 'job_crashed_repeatedly' },
        });
        const deliveries = await store.deliveries.listByJob(job.userId, job.id);
        expect(deliveries.map(({ kind }) => kind)).toContain('notice');
      });
    } finally {
      await remove();
    }
  });

  it('an answer is posted, although two processes were killed while the platform had it', async () => {
    const { open, remove, ...at } = await prepare();
    try {
      const job = await withQueue(await open(), async (queued) => {
        const submitted = await submit(await queued.newRequester(), queued);
        await queued.runDelivery(await queued.takeNext(queues.deliver('slack')));
        await queued.runJob(await queued.takeNext(queues.tailor));
        return submitted;
      });
      expect(await runUntilDone(at, 3)).toBe('ppP');
      await withQueue(await open(), async ({ store }) => {
        const deliveries = await store.deliveries.listByJob(job.userId, job.id);
        expect(deliveries.map(({ kind, state }) => [kind, state])).toContainEqual(['answer', 'DELIVERED']);
      });
    } finally {
      await remove();
    }
  });
});

async function withQueue<T>(database: TestDatabase, work: (queued: TestQueue) => Promise<T>): Promise<T> {
  const queued = await createTestQueue(database);
  try {
    return await work(queued);
  } finally {
    await queued.close();
    if (database.kind === 'embedded') await database.close();
  }
}

describe('of the work in a process that died', () => {
  let queued: TestQueue;
  beforeAll(async () => {
    queued = await openTestQueue();
    return queued.close;
  });

  const DIED = { value: { message: 'job heartbeat timeout' } };
  let works = 0;

  /** Creates work whose attempts say what became of them. */
  function newWork(limits?: DeathLimits) {
    const guard = createCrashGuard(queued.database.db);
    works += 1;
    const id = `01a20e03-40a8-76d9-a5b2-5767929${String(works).padStart(5, '0')}`;
    let attempts = -1;
    return async (output: unknown = DIED, work: () => Promise<unknown> = async () => {}) => {
      attempts += 1;
      const lease = { queue: 'tailor', id, attempt: attempts, last: false };
      const events: string[] = [];
      await guard.run(
        { lease, signal: new AbortController().signal },
        output,
        async () => {
          events.push('runs');
          await work();
        },
        async () => void events.push('is set aside'),
        limits,
      );
      return events.join();
    };
  }

  it('each has another attempt, and an ordinary failure does not count', async () => {
    const attempt = newWork();
    expect(await attempt(null)).toBe('runs');
    expect(await attempt(DIED)).toBe('runs');
    expect(await attempt({ value: { message: 'pg-boss shut down while active' } })).toBe('runs');
    expect(await attempt(null)).toBe('runs');
  });

  it('only what had its turn is to blame for the second death', async () => {
    const [one, other] = ['01a20e03-40a8-76d9-a5b2-57679298ac01', '01a20e03-40a8-76d9-a5b2-57679298ac02'];
    const begun: string[] = [];
    const newProcess = () => {
      const guard = createCrashGuard(queued.database.db);
      return (id: string, attempt: number, lasts = Promise.resolve()) =>
        guard.run(
          { lease: { queue: 'tailor', id, attempt, last: false }, signal: new AbortController().signal },
          DIED,
          async () => {
            begun.push(id);
            await lasts;
          },
          async () => void begun.push(`${id} is set aside`),
        );
    };
    const stopped = Promise.withResolvers<void>();
    const first = newProcess();
    const running = [first(one, 1, stopped.promise)];
    while (begun.length < 1) await new Promise(setImmediate);
    running.push(first(other, 1));
    const { db } = queued.database;
    const isCounted = () => db.selectFrom('crashes').select('work').where('work', '=', other).execute();
    while ((await isCounted()).length === 0) await new Promise(setImmediate);
    // The process dies.
    const second = newProcess();
    await second(one, 2);
    await second(other, 2);
    expect(begun).toEqual([one, `${one} is set aside`, other]);
    stopped.resolve();
    await Promise.all(running);
  });

  it('a suspect that waits for what goes on elsewhere lets the next one begin, and is to blame for no death then', async () => {
    const reply = Promise.withResolvers<string>();
    const port = onlyWaits({ name: 'model', ask: () => reply.promise, judge: { ask: () => reply.promise } });
    const isWaiting = async () => {
      const { rows } = await sql`select from crashes where is_waiting`.execute(queued.database.db);
      return rows.length > 0;
    };
    const attempt = newWork();
    expect(await attempt(null)).toBe('runs');
    let said = '';
    const running = attempt(DIED, async () => {
      said = (await Promise.all([port.ask(), port.judge.ask()])).join();
      expect(await isWaiting()).toBe(false);
    });
    while (!(await isWaiting())) await new Promise(setImmediate);
    const next = newWork();
    await next(null);
    expect(await next(DIED)).toBe('runs');
    reply.resolve('yes');
    expect(await running).toBe('runs');
    expect(said).toBe('yes,yes');
    expect(port.name).toBe('model');
    // Jobs share calls by what they ask.
    expect(port.judge).toBe(port.judge);
  });

  it('a suspect is set aside after the fourth death, even if it only waited in each', async () => {
    const attempt = newWork();
    const dieWaiting = () =>
      sql`update crashes set is_waiting = true where attempt >= 0`.execute(queued.database.db);
    const outcomes = [await attempt(null)];
    for (let death = 0; death < 4; death += 1) outcomes.push(await attempt(DIED, dieWaiting));
    expect(outcomes).toEqual(['runs', 'runs', 'runs', 'runs', 'is set aside']);
  });

  it('an answer is never set aside for deaths in which it only waited: nobody could ask for it again', async () => {
    const attempt = newWork(LIMITS_OF_ANSWERS);
    const dieWaiting = () =>
      sql`update crashes set is_waiting = true where attempt >= 0`.execute(queued.database.db);
    const outcomes = [await attempt(null)];
    for (let death = 0; death < 6; death += 1) outcomes.push(await attempt(DIED, dieWaiting));
    for (let death = 0; death < 4; death += 1) outcomes.push(await attempt(DIED));
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 'runs'), 'is set aside']);
  });
});
