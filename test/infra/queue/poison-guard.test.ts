import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createPoisonGuard,
  type DeathLimits,
  LIMITS_OF_ANSWERS,
  runsElsewhere,
} from '../../../src/infra/queue/poison-guard.ts';
import { openTestQueue, type TestQueue } from '../../setup/queue.ts';
import { describeCrashes, preparePostgres } from './crash-suite.ts';

// `npm run test:long` does the same on the embedded database.
describeCrashes('Postgres', preparePostgres);

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
    const guard = createPoisonGuard(queued.database.db);
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
        async () => void events.push('is quarantined'),
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
      const guard = createPoisonGuard(queued.database.db);
      return (id: string, attempt: number, lasts = Promise.resolve()) =>
        guard.run(
          { lease: { queue: 'tailor', id, attempt, last: false }, signal: new AbortController().signal },
          DIED,
          async () => {
            begun.push(id);
            await lasts;
          },
          async () => void begun.push(`${id} is quarantined`),
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
    expect(begun).toEqual([one, `${one} is quarantined`, other]);
    stopped.resolve();
    await Promise.all(running);
  });

  it('work that waits for what goes on elsewhere lets the next piece begin, and no death then counts as its own', async () => {
    const reply = Promise.withResolvers<string>();
    const port = runsElsewhere({
      name: 'model',
      ask: () => reply.promise,
      judge: { ask: () => reply.promise },
    });
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

  it('work is quarantined after the fourth death, even if it only waited in each', async () => {
    const attempt = newWork();
    const dieWaiting = () =>
      sql`update crashes set is_waiting = true where attempt >= 0`.execute(queued.database.db);
    const outcomes = [await attempt(null)];
    for (let death = 0; death < 4; death += 1) outcomes.push(await attempt(DIED, dieWaiting));
    expect(outcomes).toEqual(['runs', 'runs', 'runs', 'runs', 'is quarantined']);
  });

  it('an answer is never quarantined for deaths in which it only waited: nobody could ask for it again', async () => {
    const attempt = newWork(LIMITS_OF_ANSWERS);
    const dieWaiting = () =>
      sql`update crashes set is_waiting = true where attempt >= 0`.execute(queued.database.db);
    const outcomes = [await attempt(null)];
    for (let death = 0; death < 6; death += 1) outcomes.push(await attempt(DIED, dieWaiting));
    for (let death = 0; death < 4; death += 1) outcomes.push(await attempt(DIED));
    expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 'runs'), 'is quarantined']);
  });
});
