import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { createCodec } from '../../../src/infra/database/codec.ts';
import { openDatabase } from '../../../src/infra/database/database.ts';
import { openQueue } from '../../../src/infra/queue/service.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { testCompute } from '../../setup/compute.ts';

/*
 * A worker of its own process whose engine writes down when it begins and ends, for the test of what runs at once. It
 * says when it works, and works until it is killed.
 */
const { url, lanes, perWorkspace } = z
  .object({ url: z.string(), lanes: z.number(), perWorkspace: z.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));

const database = await openDatabase({ kind: 'postgres', connection: { url } });

const engine: SelectingEngine = {
  name: 'offline',
  async answer() {
    const { rows } = await sql`insert into runs default values returning id`.execute(database.db);
    const { id } = z.object({ id: z.number() }).parse(rows[0]);
    await sleep(60);
    await sql`update runs set ended = clock_timestamp() where id = ${id}`.execute(database.db);
    return { ok: false, error: fault('model_refused', 'what is tested is who runs, not what comes of it') };
  },
};

const never = () => Promise.reject(new Error('nothing is written here'));
const log = { info() {}, warn() {}, error() {} };
const service = await openQueue({ database, codec: createCodec(null), log });
await service.startJobWorker(
  {
    writer: { countPages: never, write: never, readBack: never, close: async () => {} },
    compute: testCompute,
    engines: new Map([['offline', engine]]),
    defaultEngine: 'offline',
    deliverers: new Map(),
    deadlineSeconds: 3600,
  },
  { lanes, perWorkspace },
);
process.send?.('working');
