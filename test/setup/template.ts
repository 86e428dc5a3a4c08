import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type Database, openDatabase } from '../../src/infra/database/postgres/database.ts';
import { migrate } from '../../src/infra/database/postgres/migrations.ts';
import { startPgBoss } from '../../src/infra/queue/boss.ts';

/** Creates a prepared database with a name of this run, for each test file to copy. */
export async function createTemplate(server: string): Promise<{ name: string; drop(): Promise<void> }> {
  const name = databaseName();
  await runOnServer(server, `create database ${name}`);
  const database = await openDatabase({ kind: 'postgres', connection: { url: databaseUrl(server, name) } });
  await prepareDatabase(database);
  await database.close();
  return { name, drop: () => runOnServer(server, `drop database if exists ${name} with (force)`) };
}

/** Migrates a database and creates the queue's tables, as the first start on it does. */
export async function prepareDatabase(database: Database): Promise<void> {
  await migrate(database.db);
  const boss = await startPgBoss(database, { info() {}, warn() {}, error() {} });
  await boss.stop({ graceful: false });
}

/** Makes a new name for a database. */
export function databaseName(): string {
  return `tailor_test_${randomBytes(6).toString('hex')}`;
}

/** Returns the URL of another database on the same server. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs one statement that no transaction may hold, such as `create database`. */
export async function runOnServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
