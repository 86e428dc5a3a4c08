import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import type { DatabaseConfig, PostgresConnection } from './database-config.ts';
import type { DatabaseStopped } from './errors.ts';
import { explainConnectionError } from './explain-connection-error.ts';
import type { Schema } from './schema.ts';
import { INTERACTIVE_TIMEOUTS, type Timeouts, WORK_TIMEOUTS } from './timeouts.ts';

/** An open database. The queue opens connections of its own with its connection details. */
export type Database = {
  readonly db: Kysely<Schema>;
  /**
   * For queries that a person waits for. On a server it has connections of its own, since queued work may hold all
   * the others. On an embedded database, which has one connection, it is `db`.
   */
  readonly interactivePool: Kysely<Schema>;
  /** Opens all connections of `interactivePool`, which then stay open, so that nobody's first click waits for one. */
  warm(): Promise<void>;
  /** Resolves if an embedded database gives up. Every query fails with this error then. */
  readonly stopped?: Promise<DatabaseStopped>;
  /** Waits for running queries, then closes. */
  close(): Promise<void>;
} & DatabaseAccess;

export type DatabaseAccess =
  | { readonly kind: 'postgres'; readonly connection: PostgresConnection }
  | { readonly kind: 'embedded'; readonly pglite: PGlite };

/** Connections per process, at most. */
const POOL_SIZE = 10;
const INTERACTIVE_POOL_SIZE = 10;

/**
 * When Postgres ends a transaction whose process sends nothing, and releases its rows: a process stopped in the middle
 * would otherwise block the others. Our transactions wait for nothing but the database, and for Slack to renew a token, for
 * 2.5 seconds at most.
 */
const IDLE_TRANSACTION_TIMEOUT_MS = 10_000;

export interface OpenOptions {
  /** Those of `db`, on a server. */
  readonly timeouts?: Timeouts | undefined;
  /** Receives what the upkeep of an embedded database threw. It is tried again. */
  readonly onUpkeepError?: (error: unknown) => void;
}

/**
 * Opens the database and runs one query, so that a wrong connection fails here.
 *
 * @throws StoreError with one line that says how to fix it.
 */
export function openDatabase(
  config: DatabaseConfig,
  { timeouts = WORK_TIMEOUTS, onUpkeepError }: OpenOptions = {},
): Promise<Database> {
  return config.kind === 'postgres'
    ? openServer(config.connection, timeouts)
    : openFolder(config.folder, onUpkeepError);
}

async function openServer(connection: PostgresConnection, timeouts: Timeouts): Promise<Database> {
  try {
    const db = await openPool(connection, { max: POOL_SIZE }, timeouts);
    const interactivePool = await openPool(
      connection,
      { max: INTERACTIVE_POOL_SIZE, min: INTERACTIVE_POOL_SIZE },
      INTERACTIVE_TIMEOUTS,
    );
    const close = async () => {
      await interactivePool.destroy();
      await db.destroy();
    };
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      await close();
      throw error;
    }
    const warm = async () => {
      await Promise.all(
        Array.from({ length: INTERACTIVE_POOL_SIZE }, () => sql`select 1`.execute(interactivePool)),
      );
    };
    return { db, interactivePool, warm, kind: 'postgres', connection, close };
  } catch (error) {
    throw explainConnectionError(error, connection);
  }
}

/** Creates a pool that connects at its first query, and keeps `min` connections from then on. */
async function openPool(
  connection: PostgresConnection,
  size: { readonly min?: number; readonly max: number },
  timeouts: Timeouts,
): Promise<Kysely<Schema>> {
  const { default: pg } = await import('pg');
  const { Client, IDLE_TIMEOUT_MS } = await import('./client.ts');
  const pool = new pg.Pool({
    ...('url' in connection ? { connectionString: connection.url } : connection),
    ...size,
    ...timeouts,
    Client,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    application_name: 'tailor',
  });
  // A dropped idle connection leaves the pool; the next query opens another, and reports its own errors.
  pool.on('error', () => {});
  // The pool doesn't listen to a connection in use: an unhandled error event would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

async function openFolder(folder: string, onError: OpenOptions['onUpkeepError']): Promise<Database> {
  const { openEmbedded } = await import('./embedded.ts');
  const { pglite, stopped, close } = await openEmbedded(folder, onError && { onError });
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  await sql`select 1`.execute(db);
  return { db, interactivePool: db, warm: () => Promise.resolve(), kind: 'embedded', pglite, stopped, close };
}
