import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/infra/database/postgres/database.ts';
import type { DatabaseConfig } from '../../src/infra/database/postgres/database-config.ts';
import type { Schema } from '../../src/infra/database/postgres/schema.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { databaseName, databaseUrl, prepareDatabase, runOnServer } from './template.ts';

/** A test's own database. `remove` closes and deletes it. */
export type TestDatabase = Database & { remove(): Promise<void> };

/** The databases that Tailor runs on, migrated and with the queue's tables, for `describe.each`. */
export const databases: readonly { readonly name: string; open(): Promise<TestDatabase> }[] = [
  { name: 'Postgres', open: openMigratedPostgres },
  { name: 'PGlite', open: openPGlite },
];

/** The same without any table, for tests of upgrades. */
export const emptyDatabases: typeof databases = [
  { name: 'Postgres', open: () => openPostgres() },
  { name: 'PGlite', open: async () => wrapPGlite(await PGlite.create()) },
];

/** Opens a migrated database on a real Postgres. */
export function openMigratedPostgres(): ReturnType<typeof openPostgres> {
  return openPostgres(inject('postgres').template);
}

/**
 * Opens a copy of `template` on a real Postgres; by default, an empty database. Copying its files takes Postgres half the
 * time of writing each page to its log.
 */
export async function openPostgres(
  template = 'template1',
): Promise<TestDatabase & { readonly config: DatabaseConfig; readonly url: string }> {
  const server = inject('postgres').url;
  const name = databaseName();
  await runOnServer(server, `create database ${name} template ${template} strategy file_copy`);
  const url = databaseUrl(server, name);
  const config: DatabaseConfig = { kind: 'postgres', connection: { url } };
  const database = await openDatabase(config);
  return {
    ...database,
    config,
    url,
    async remove() {
      await database.close();
      await runOnServer(server, `drop database ${name} with (force)`);
    },
  };
}

/** Opens a migrated database on a Postgres of its own, which can be stopped. */
export async function openOwnPostgres(
  name: string,
): Promise<TestDatabase & { readonly server: PostgresServer }> {
  const server = await startPostgres(join(inject('scratch'), name));
  const database = await openDatabase({ kind: 'postgres', connection: { url: server.url } });
  await prepareDatabase(database);
  return {
    ...database,
    server,
    async remove() {
      await database.close();
      await server.stop();
    },
  };
}

/** Opens a PGlite in memory from the image of a prepared database: 0.2 s, against 2 s to create and prepare one. */
async function openPGlite(): Promise<TestDatabase> {
  return wrapPGlite(await PGlite.create({ loadDataDir: await loadPreparedImage(inject('scratch')) }));
}

function wrapPGlite(pglite: PGlite): TestDatabase & { pglite: PGlite } {
  const db = createPGliteClient(pglite);
  const close = () => db.destroy();
  return {
    db,
    interactivePool: db,
    warm: () => Promise.resolve(),
    kind: 'embedded',
    pglite,
    close,
    remove: close,
  };
}

/** Loads the image, or creates it on first use. Two test files may create it at once: each writes a complete file. */
async function loadPreparedImage(folder: string): Promise<Blob> {
  const file = join(folder, 'pglite.tar');
  if (existsSync(file)) return new Blob([await readFile(file)]);
  const database = wrapPGlite(await PGlite.create());
  await prepareDatabase(database);
  const image = await database.pglite.dumpDataDir('none');
  await database.close();
  const draft = join(folder, `${process.pid}.tar`);
  await writeFile(draft, image.stream());
  await rename(draft, file);
  return image;
}

function createPGliteClient(pglite: PGlite): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }) });
}
