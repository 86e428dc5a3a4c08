import type { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import { explain } from './connection-fault.ts';
import type { DatabaseConfig, PostgresConnection } from './database-config.ts';
import type { Schema } from './schema.ts';

/** An open database. What it is reached by is for the queue, which has ways of its own to it. */
export type Database = {
  readonly db: Kysely<Schema>;
  /**
   * The same, for what a person waits for: on a server it has connections of its own, since queued work may hold all
   * the others. An embedded database has one way in.
   */
  readonly front: Kysely<Schema>;
  /** Opens all connections of `front`, which stay: else the first to wait for something would wait for them, too. */
  warm(): Promise<void>;
  /** Waits for running queries, then closes. */
  close(): Promise<void>;
} & DatabaseAccess;

export type DatabaseAccess =
  | { readonly kind: 'postgres'; readonly connection: PostgresConnection }
  | { readonly kind: 'embedded'; readonly pglite: PGlite };

/** Connections a process holds at most of each kind, and how long it waits for one, in milliseconds. */
const POOL_SIZE = 10;
const FRONT_SIZE = 10;
const CONNECT_TIMEOUT = 5_000;

/**
 * Milliseconds after which Postgres ends a transaction whose process has gone silent, and lets go of its rows: one
 * that is stopped in the middle would else hold up the others. None of ours waits for anything but the database.
 */
const SILENT_TRANSACTION = 10_000;

/**
 * Opens the database and asks it one question, so that what is wrong with the connection is told here.
 *
 * @throws StoreError with one line that names the mend.
 */
export function openDatabase(config: DatabaseConfig): Promise<Database> {
  return config.kind === 'postgres' ? openServer(config.connection) : openFolder(config.folder);
}

async function openServer(connection: PostgresConnection): Promise<Database> {
  try {
    const db = await openPool(connection, { max: POOL_SIZE });
    const front = await openPool(connection, { max: FRONT_SIZE, min: FRONT_SIZE });
    const close = async () => {
      await front.destroy();
      await db.destroy();
    };
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      await close();
      throw error;
    }
    const warm = async () => {
      await Promise.all(Array.from({ length: FRONT_SIZE }, () => sql`select 1`.execute(front)));
    };
    return { db, front, warm, kind: 'postgres', connection, close };
  } catch (error) {
    throw explain(error, connection);
  }
}

/** It connects when it is first asked something, and keeps `min` connections from then on. */
async function openPool(
  connection: PostgresConnection,
  size: { readonly min?: number; readonly max: number },
): Promise<Kysely<Schema>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    ...('url' in connection ? { connectionString: connection.url } : connection),
    ...size,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idle_in_transaction_session_timeout: SILENT_TRANSACTION,
    application_name: 'tailor',
  });
  // An idle connection that drops leaves the pool; the next query opens another, and reports what it finds.
  pool.on('error', () => {});
  // The pool does not listen to one that is in use: unheard, its dropping would end the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

async function openFolder(folder: string): Promise<Database> {
  const { openEmbedded } = await import('./embedded.ts');
  const { pglite, release } = await openEmbedded(folder);
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  await sql`select 1`.execute(db);
  return {
    db,
    front: db,
    warm: () => Promise.resolve(),
    kind: 'embedded',
    pglite,
    async close() {
      await db.destroy();
      release();
    },
  };
}
