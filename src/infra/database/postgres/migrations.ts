import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Kysely, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, type Migration, Migrator } from 'kysely/migration';
import { reasonOf, StoreError } from './errors.ts';
import type { Schema } from './schema.ts';

export interface MigrationState {
  /** `0001_people_resumes_jobs` */
  readonly name: string;
  /** When it ran; null if it has not run yet. */
  readonly ranAt: Date | null;
}

/**
 * Runs all pending migrations, or none, under a database lock, so that several processes may call it at once. Returns
 * the names of those that ran now, oldest first.
 *
 * @throws StoreError if a migration fails, or a newer Tailor has migrated the database.
 */
export async function migrate(db: Kysely<Schema>): Promise<string[]> {
  await refuseNewer(db);
  const { error, results } = await createMigrator(db).migrateToLatest();
  if (error) {
    const failed = results?.find((result) => result.status === 'Error');
    const which = failed ? `Migration ${failed.migrationName}` : 'The migration';
    throw new StoreError(`${which} failed and changed nothing: ${reasonOf(error)}.`, { cause: error });
  }
  return (results ?? []).map((result) => result.migrationName);
}

/** Lists every migration that this version knows, oldest first. */
export async function migrationStatus(db: Kysely<Schema>): Promise<MigrationState[]> {
  const infos = await createMigrator(db).getMigrations();
  return infos.map(({ name, executedAt }) => ({ name, ranAt: executedAt ?? null }));
}

/**
 * Checks that the database is at this version's newest migration.
 *
 * @throws StoreError if it lacks migrations, or has some that this version does not know.
 */
export async function requireMigrated(db: Kysely<Schema>): Promise<void> {
  await refuseNewer(db);
  const pending = (await migrationStatus(db)).filter(({ ranAt }) => ranAt === null);
  if (pending.length === 0) return;
  const names = pending.map(({ name }) => name).join(', ');
  throw new StoreError(`The database lacks ${names}. Run: npm run tailor -- migrate`);
}

async function refuseNewer(db: Kysely<Schema>): Promise<void> {
  const known = (await migrationStatus(db)).map(({ name }) => name);
  const unknown = (await appliedMigrations(db)).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new StoreError(
    `The database was migrated by a newer Tailor (${unknown.join(', ')}). Update this one, or use another database.`,
  );
}

async function appliedMigrations(db: Kysely<Schema>): Promise<string[]> {
  const table = sql.table(DEFAULT_MIGRATION_TABLE);
  const { rows: found } =
    await sql`select from pg_class where oid = to_regclass(${DEFAULT_MIGRATION_TABLE})`.execute(db);
  if (found.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from ${table} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

function createMigrator(db: Kysely<Schema>): Migrator {
  return new Migrator({ db, provider: { getMigrations: loadMigrations } });
}

const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../../../migrations');

async function loadMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(MIGRATIONS_FOLDER)).filter((file) => /^\d{4}_\w+\.ts$/.test(file));
  const loaded = files.map(async (file): Promise<[string, Migration]> => {
    const migration: Migration = await import(pathToFileURL(join(MIGRATIONS_FOLDER, file)).href);
    return [file.slice(0, -'.ts'.length), migration];
  });
  return Object.fromEntries(await Promise.all(loaded));
}
