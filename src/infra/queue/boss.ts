import { fromPglite, PgBoss } from 'pg-boss';
import type { Logger } from '../../jobs/ports/logger.ts';
import { Client, IDLE_TIMEOUT_MS } from '../database/postgres/client.ts';
import type { DatabaseAccess } from '../database/postgres/database.ts';
import { isUnavailable } from '../database/postgres/errors.ts';
import { WORK_TIMEOUTS } from '../database/postgres/timeouts.ts';
import { prepareQueues, SUPERVISE_INTERVAL_SECONDS } from './queues.ts';

/** Connections of the queue at most, besides the store's and one to listen on. */
const POOL_SIZE = 6;
/** Options that pg-boss hands on to the driver, without types for them. */
const POOL_OPTIONS = { ...WORK_TIMEOUTS, Client, idleTimeoutMillis: IDLE_TIMEOUT_MS };

/**
 * Starts pg-boss, which creates or migrates its tables under a lock of its own, and prepares the queues. While the
 * database is away pg-boss keeps trying; the log says so at most every 30 seconds.
 */
export async function startPgBoss(
  database: DatabaseAccess,
  log: Logger,
  modelTimeoutSeconds = 0,
): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connectionOptions(database),
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISE_INTERVAL_SECONDS,
    monitorIntervalSeconds: SUPERVISE_INTERVAL_SECONDS,
    schedule: false,
  });
  boss.on('error', createErrorReporter(log));
  boss.on('warning', ({ message }) => log.warn({ detail: message }, 'the queue warns'));
  await boss.start();
  await prepareQueues(boss, modelTimeoutSeconds);
  return boss;
}

function connectionOptions(database: DatabaseAccess): ConstructorParameters<typeof PgBoss>[0] & object {
  if (database.kind === 'embedded') return { db: fromPglite(database.pglite), backend: 'pglite' };
  const { connection } = database;
  const { url, ...parts } = 'url' in connection ? connection : { url: undefined, ...connection };
  return {
    ...(url === undefined ? withoutUndefined(parts) : { connectionString: url }),
    max: POOL_SIZE,
    ...POOL_OPTIONS,
    application_name: 'tailor queue',
  };
}

function withoutUndefined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** How long a lost database is not reported again. */
const REPORT_INTERVAL_MS = 30_000;

function createErrorReporter(log: Logger): (emitted: unknown) => void {
  let reportedAt = 0;
  return (emitted) => {
    const error = toError(emitted);
    if (!isUnavailable(error)) {
      log.error({ err: error }, 'the queue failed');
      return;
    }
    if (Date.now() - reportedAt < REPORT_INTERVAL_MS) return;
    reportedAt = Date.now();
    log.warn({ err: error }, 'the queue cannot use its database, and goes on trying');
  };
}

/** pg-boss emits some errors as an object with their properties, which is no Error any more. */
function toError(emitted: unknown): Error {
  if (emitted instanceof Error) return emitted;
  const { message, ...properties } = Object(emitted);
  return Object.assign(new Error(String(message)), properties);
}
