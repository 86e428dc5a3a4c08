import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Database, type DatabaseConfig, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrations.ts';
import { databaseName, databaseUrl, onServer } from './template.ts';

/** A database of a test's own. `remove` closes it and leaves nothing behind. */
export interface TestDatabase extends Database {
  readonly config: DatabaseConfig;
  remove(): Promise<void>;
}

/** The databases that Tailor runs on, each with all migrations run: for `describe.each`. */
export const databases: readonly { readonly name: string; open(): Promise<TestDatabase> }[] = [
  { name: 'Postgres', open: () => openPostgres(inject('postgres').template) },
  { name: 'PGlite', open: openPGlite },
];

/** A database on the real Postgres: a copy of `template`, empty unless told otherwise. */
export async function openPostgres(template = 'template1'): Promise<TestDatabase> {
  const server = inject('postgres').url;
  const name = databaseName();
  await onServer(server, `create database ${name} template ${template}`);
  const config: DatabaseConfig = { kind: 'postgres', connection: { url: databaseUrl(server, name) } };
  const database = await openDatabase(config);
  return {
    ...database,
    config,
    async remove() {
      await database.close();
      await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

async function openPGlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'tailor-pglite-'));
  const config: DatabaseConfig = { kind: 'embedded', folder };
  const database = await openDatabase(config);
  await migrate(database.db);
  return {
    ...database,
    config,
    async remove() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}
