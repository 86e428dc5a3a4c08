import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../src/infra/database/postgres/database.ts';
import { migrate } from '../../../src/infra/database/postgres/migrations.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { enqueueEvent } from '../../../src/jobs/inbox/inbox.ts';
import { openMigratedPostgres, type TestDatabase } from '../../setup/databases.ts';
import { createTestQueue, submit, type TestQueue } from '../../setup/queue.ts';

/** Makes a database that other processes can open once this one has closed it. */
type Prepare = () => Promise<{
  readonly url: string | null;
  readonly folder: string;
  open(): Promise<TestDatabase>;
  remove(): Promise<void>;
}>;

export async function preparePostgres() {
  const database = await openMigratedPostgres();
  return { open: async () => database, url: database.url, folder: '', remove: () => database.remove() };
}

export async function prepareEmbedded() {
  const folder = mkdtempSync(join(inject('scratch'), 'crashes-'));
  const open = async (): Promise<TestDatabase> => {
    const database = await openDatabase({ kind: 'embedded', folder });
    await migrate(database.db);
    return { ...database, remove: () => database.close() };
  };
  return { open, url: null, folder, remove: async () => {} };
}

/** Tests what becomes of work that ends every process which takes it. */
export function describeCrashes(name: string, prepare: Prepare): void {
  describe(`on ${name}`, () => {
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

    it.concurrent('a job and an event that end every process are tried twice, and their people are told', async () => {
      const { open, remove, ...at } = await prepare();
      try {
        const job = await withQueue(await open(), async (queued) => {
          await enqueueEvent({ source: 'slack', key: 'click', payload: null }, queued.store);
          return submit(await queued.newRequester(), queued);
        });
        // Each is tried once or twice: one that was in a process that the other ended has used up its first time. So has
        // telling the person of it.
        expect([...(await runUntilDone(at, 0))].toSorted().join('')).toMatch(/^e{1,2}j{1,2}t{1,2}$/);
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

    it.concurrent('an answer is posted, although two processes were killed while the platform had it', async () => {
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
}

async function withQueue<T>(database: TestDatabase, work: (queued: TestQueue) => Promise<T>): Promise<T> {
  const queued = await createTestQueue(database);
  try {
    return await work(queued);
  } finally {
    await queued.close();
    if (database.kind === 'embedded') await database.close();
  }
}
