import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Deliverer } from '../../../src/jobs/ports/deliverer.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { openWorkerQueue, startEngineWorker, untilNone } from './job-worker.ts';

/*
 * A process that dies during every job and every event, and while it waits for a platform to accept a message, until
 * `acceptsAt` posts have been tried. It counts each in a file, and says when it has told a person that an event was given
 * up.
 */
const { url, folder, runs, acceptsAt } = z
  .object({ url: z.string().nullable(), folder: z.string(), runs: z.string(), acceptsAt: z.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const { database, service } = await openWorkerQueue(
  url === null ? { kind: 'embedded', folder } : { kind: 'postgres', connection: { url } },
);
// The test does not wait until the heartbeat of the dead is old.
await sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`.execute(
  database.db,
);

const die = async (letter: string): Promise<never> => {
  appendFileSync(runs, letter);
  process.kill(process.pid, 'SIGKILL');
  await sleep(60_000);
  throw new Error('still alive');
};

const engine: SelectingEngine = { name: 'offline', answer: () => die('j') };

async function post() {
  await untilNone(database, sql`select from crashes where not is_waiting`);
  if ((readFileSync(runs, 'utf8').match(/p/g) ?? []).length + 1 < acceptsAt) return die('p');
  appendFileSync(runs, 'P');
  return { ok: true, value: 'm1' } as const;
}
const deliverer: Deliverer = {
  platform: 'slack',
  render: ({ kind }) => [{ key: kind, find: async () => ({ ok: true, value: null }), post }],
  edit: async () => ({ ok: true, value: undefined }),
  fallbackTarget: async () => ({ ok: true, value: null }),
  remove: async () => ({ ok: true, value: undefined }),
};

if (acceptsAt > 0) await service.startDeliveryWorker(deliverer);
await startEngineWorker(service, engine, { lanes: 1, perWorkspace: 4 });
await service.startInboxWorker('slack', {
  handle: () => die('e'),
  async fail() {
    appendFileSync(runs, 't');
  },
});
await untilNone(
  database,
  sql`
    select from jobs where status = 'PENDING'
    union all select from inbox where handled_at is null
    union all select from deliveries where state = 'PENDING' and ${acceptsAt}::int > 0`,
);
await service.stop(1);
await database.close();
process.exit(0);
