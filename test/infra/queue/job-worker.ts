import type { RawBuilder } from 'kysely';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { type Database, openDatabase } from '../../../src/infra/database/postgres/database.ts';
import type { DatabaseConfig } from '../../../src/infra/database/postgres/database-config.ts';
import { openQueue, type QueueService } from '../../../src/infra/queue/service.ts';
import type { SelectingEngine } from '../../../src/jobs/ports/engine.ts';
import { testCompute } from '../../setup/compute.ts';

/** Opens the queue in a process of its own. */
export async function openWorkerQueue(config: DatabaseConfig) {
  const database = await openDatabase(config);
  const log = { info() {}, warn() {}, error() {} };
  const service = await openQueue({ database, codec: createCodec(null), log, pollIntervalSeconds: 0.5 });
  return { database, service };
}

/** Starts a worker of jobs that come no further than to their engine. */
export function startEngineWorker(
  service: QueueService,
  engine: SelectingEngine,
  lanes: { readonly lanes: number; readonly perWorkspace: number },
): Promise<void> {
  const never = () => Promise.reject(new Error('nothing is written here'));
  const writer = { countPages: never, write: never, writeOwn: never, readBack: never, close: async () => {} };
  return service.startJobWorker(
    {
      writer,
      compute: testCompute,
      engines: new Map([['offline', engine]]),
      defaultEngine: 'offline',
      deliverers: new Map(),
      deadlineSeconds: 3600,
    },
    lanes,
  );
}

/** Resolves once a query finds no row. */
export async function untilNone({ db }: Database, query: RawBuilder<unknown>): Promise<void> {
  for (;;) {
    const { rows } = await query.execute(db);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
