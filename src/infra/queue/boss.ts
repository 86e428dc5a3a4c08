import { fromPglite, PgBoss } from 'pg-boss';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { DatabaseAccess } from '../database/database.ts';
import { isLostConnection } from '../database/lost-connection.ts';
import { prepareQueues, SWEEP } from './queues.ts';

/** Connections that the queue holds at most, beside the store's and one to listen on. */
const POOL_SIZE = 6;

/**
 * Starts pg-boss, which makes or migrates its tables under a lock of its own, and prepares the queues. While the
 * database is gone it goes on asking; that is logged when it begins, not at each time.
 */
export async function startBoss(database: DatabaseAccess, log: Logger, longestAnswer = 0): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connectionOf(database),
    useListenNotify: true,
    superviseIntervalSeconds: SWEEP,
    monitorIntervalSeconds: SWEEP,
    schedule: false,
  });
  boss.on('error', reportTo(log));
  boss.on('warning', ({ message }) => log.warn({ detail: message }, 'the queue warns'));
  await boss.start();
  await prepareQueues(boss, longestAnswer);
  return boss;
}

function connectionOf(database: DatabaseAccess): ConstructorParameters<typeof PgBoss>[0] & object {
  if (database.kind === 'embedded') return { db: fromPglite(database.pglite), backend: 'pglite' };
  const { connection } = database;
  const { url, ...parts } = 'url' in connection ? connection : { url: undefined, ...connection };
  return {
    ...(url === undefined ? withoutUndefined(parts) : { connectionString: url }),
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    application_name: 'tailor queue',
  };
}

function withoutUndefined(parts: object): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Milliseconds for which a lost database is not reported again. */
const QUIET = 30_000;

function reportTo(log: Logger): (error: Error) => void {
  let reported = 0;
  return (error) => {
    if (!isLostConnection(error)) {
      log.error({ err: error }, 'the queue failed');
      return;
    }
    if (Date.now() - reported < QUIET) return;
    reported = Date.now();
    log.warn({ err: error }, 'the queue cannot reach its database, and goes on trying');
  };
}
