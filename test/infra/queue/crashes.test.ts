import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../src/infra/database/database.ts';
import { migrate } from '../../../src/infra/database/migrations.ts';
import { createCrashGuard } from '../../../src/infra/queue/crashes.ts';
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
  it('a job and an event that end every process are tried twice, and their people are told', async () => {
    const { open, url, folder, remove } = await prepare();
    const runs = join(mkdtempSync(join(inject('scratch'), 'runs-')), 'runs');
    try {
      const job = await withQueue(await open(), async (queued) => {
        await enqueueEvent({ source: 'slack', key: 'click', payload: null }, queued.store);
        return submit(await queued.newRequester(), queued);
      });
      let code: number | null = null;
      for (let starts = 0; code !== 0; starts += 1) {
        expect(starts).toBeLessThan(7);
        const settings = JSON.stringify({ url, folder, runs });
        const child = fork(new URL('./crash-worker.ts', import.meta.url), [settings]);
        [code] = await once(child, 'exit');
      }
      // Each is tried once or twice: one that was in a process that the other ended has used up its first time.
      expect([...readFileSync(runs, 'utf8')].toSorted().join('')).toMatch(/^e{1,2}j{1,2}t$/);
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

it('only work that had begun again is to blame for the second death, and no ordinary failure counts', async () => {
  const queued = await openTestQueue();
  const guard = createCrashGuard(queued.database.db);
  const died = { value: { message: 'job heartbeat timeout' } };
  const attempts: string[] = [];
  const attempt = (work: string, number: number, output: unknown, lasts = Promise.resolve()) =>
    guard.run(
      {
        lease: {
          queue: 'tailor',
          id: `01a20e03-40a8-76d9-a5b2-57679298ac0${work}`,
          attempt: number,
          last: false,
        },
        signal: new AbortController().signal,
      },
      output,
      async () => {
        attempts.push(`${work} runs`);
        await lasts;
      },
      async () => void attempts.push(`${work} is set aside`),
    );
  await attempt('1', 1, null);
  await attempt('1', 2, { value: { message: 'pg-boss shut down while active' } });
  const ended = Promise.withResolvers<void>();
  // Both were in a process that died. The second waits for the first.
  const first = attempt('1', 3, died, ended.promise);
  while (attempts.length < 3) await new Promise(setImmediate);
  const second = attempt('2', 1, died);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(attempts).toEqual(['1 runs', '1 runs', '1 runs']);
  ended.resolve();
  await Promise.all([first, second]);
  // The process dies again, with the first begun and the second waiting.
  await attempt('1', 4, died);
  await attempt('2', 3, died);
  await attempt('2', 4, null);
  expect(attempts.slice(3)).toEqual(['2 runs', '1 is set aside', '2 runs', '2 runs']);
  await queued.close();
});
