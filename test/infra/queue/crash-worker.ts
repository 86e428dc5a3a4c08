import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { createCodec } from '../../../src/infra/database/codec.ts';
import { openDatabase } from '../../../src/infra/database/database.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { testCompute } from '../../setup/compute.ts';

/*
 * A process that dies during every job and every event. It counts each in a file, and says when it has told a person that
 * an event was given up.
 */
const { url, folder, runs } = z
  .object({ url: z.string().nullable(), folder: z.string(), runs: z.string() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const database = await openDatabase(
  url === null ? { kind: 'embedded', folder } : { kind: 'postgres', connection: { url } },
);

const die = async (letter: string): Promise<never> => {
  appendFileSync(runs, letter);
  process.kill(process.pid, 'SIGKILL');
  await sleep(60_000);
  throw new Error('still alive');
};

const engine: SelectingEngine = { name: 'offline', answer: () => die('j') };
const never = () => Promise.reject(new Error('nothing is written here'));
const log = { info() {}, warn() {}, error() {} };
const service = await openQueue({ database, codec: createCodec(null), log, pollIntervalSeconds: 0.5 });
// The test does not wait until the heartbeat of the dead is old.
await sql`update pgboss.job set heartbeat_on = now() - interval '1 hour' where state = 'active'`.execute(
  database.db,
);
await service.startJobWorker(
  {
    writer: { countPages: never, write: never, readBack: never, close: async () => {} },
    compute: testCompute,
    engines: new Map([['offline', engine]]),
    defaultEngine: 'offline',
    deliverers: new Map(),
    deadlineSeconds: 3600,
  },
  { lanes: 1, perWorkspace: 4 },
);
await service.startInboxWorker('slack', {
  handle: () => die('e'),
  async fail() {
    appendFileSync(runs, 't');
  },
});
for (;;) {
  const { rows } = await sql`
    select from jobs where status = 'PENDING' union all select from inbox where handled_at is null`.execute(
    database.db,
  );
  if (rows.length === 0) break;
  await sleep(100);
}
await service.stop(1);
await database.close();
process.exit(0);
