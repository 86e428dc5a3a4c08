import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { openWorkerQueue, startEngineWorker } from './job-worker.ts';

/*
 * A worker of its own process whose engine writes down when it begins and ends, for the test of what runs at once. It
 * says when it works, and works until it is killed.
 */
const { url, ...lanes } = z
  .object({ url: z.string(), lanes: z.number(), perWorkspace: z.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const { database, service } = await openWorkerQueue({ kind: 'postgres', connection: { url } });

const engine: SelectingEngine = {
  name: 'offline',
  async answer() {
    const { rows } = await sql`insert into runs default values returning id`.execute(database.db);
    const { id } = z.object({ id: z.number() }).parse(rows[0]);
    await sleep(300);
    await sql`update runs set ended = clock_timestamp() where id = ${id}`.execute(database.db);
    return { ok: false, error: fault('model_refused', 'what is tested is who runs, not what comes of it') };
  },
};
await startEngineWorker(service, engine, lanes);
process.send?.('working');
