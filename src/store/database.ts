import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { explain } from './connection-fault.ts';
import type { DatabaseConfig, PostgresConnection } from './database-config.ts';
import { openEmbedded } from './embedded.ts';
import type { Schema } from './schema.ts';

export interface Database {
  readonly db: Kysely<Schema>;
  readonly kind: DatabaseConfig['kind'];
  /** Waits for running queries, then closes. */
  close(): Promise<void>;
}

/** Connections a process holds at most, and how long it waits for one, in milliseconds. */
const POOL_SIZE = 10;
const CONNECT_TIMEOUT = 5_000;

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
    const pool = new pg.Pool({
      ...('url' in connection ? { connectionString: connection.url } : connection),
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      application_name: 'tailor',
    });
    // An idle connection that drops leaves the pool; the next query opens another, and reports what it finds.
    pool.on('error', () => {});
    const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
    try {
      await sql`select 1`.execute(db);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return { db, kind: 'postgres', close: () => db.destroy() };
  } catch (error) {
    throw explain(error, connection);
  }
}

async function openFolder(folder: string): Promise<Database> {
  const { pglite, release } = await openEmbedded(folder);
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
  await sql`select 1`.execute(db);
  return {
    db,
    kind: 'embedded',
    async close() {
      await db.destroy();
      release();
    },
  };
}
