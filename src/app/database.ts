import { type Config, loadConfig } from '../config.ts';
import { type Codec, createKeyringCodec } from '../infra/database/encryption/codec.ts';
import { type OperatorKeys, openKeyring, type StoredKeyring } from '../infra/database/encryption/keyring.ts';
import { type Database, type OpenOptions, openDatabase } from '../infra/database/postgres/database.ts';
import type { DatabaseConfig } from '../infra/database/postgres/database-config.ts';
import {
  type MigrationState,
  migrate,
  migrationStatus,
  requireMigrated,
} from '../infra/database/postgres/migrations.ts';
import { MIGRATION_TIMEOUTS } from '../infra/database/postgres/timeouts.ts';
import { createStore } from '../infra/database/store.ts';
import { countPurgeable, type PurgeCounts, purge, type RetentionDays } from '../jobs/lifecycle/purge.ts';
import type { EngineName } from '../jobs/model/job.ts';
import type { QueuedStore } from '../jobs/ports/queue.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import { createLogger } from '../log.ts';
import { stringsFor } from '../strings/strings.ts';
import { defaultEngineOf } from './engines.ts';

/** A database that is ready for use, and what reads and writes its values. */
export interface OpenedDatabase {
  readonly database: Database;
  readonly keyring: StoredKeyring;
  readonly codec: Codec;
}

/**
 * Opens a database that is ready for use, with its keys. Migrates an embedded one, which no other process can have
 * migrated. A server's migrations are its operator's decision.
 *
 * @throws StoreError that names the fix, if it can't be opened, lacks migrations, or has another key.
 */
export async function openReady(
  { dataKey, oldDataKey }: OperatorKeys,
  config: DatabaseConfig,
  options: OpenOptions = {},
): Promise<OpenedDatabase> {
  const database = await openDatabase(config, options);
  try {
    if (database.kind === 'embedded') await migrate(database.db);
    else await requireMigrated(database.db);
    const keyring = await openKeyring(database.db, { dataKey, oldDataKey });
    return { database, keyring, codec: createKeyringCodec(keyring) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

export interface StoreOptions {
  /** Uses the embedded database even if the environment configures another. */
  readonly embedded?: boolean;
}

/**
 * Opens the store for `work` and closes it afterwards.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export async function useStore<T>(
  { embedded = false }: StoreOptions,
  work: (store: Store, config: Config) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const { database, codec } = await openReady(
    config,
    embedded ? { kind: 'embedded', folder: config.home } : config.database,
  );
  try {
    return await work(createStore(database.db, codec), config);
  } finally {
    await database.close();
  }
}

/**
 * Opens the store together with the queue for `work`, for changes that concern both. Runs no queued work.
 *
 * @throws ConfigError or StoreError, each with lines that name the fix.
 */
export async function useQueuedStore<T>(
  work: (store: QueuedStore, defaultEngine: EngineName) => Promise<T>,
): Promise<T> {
  const config = loadConfig();
  const log = createLogger({ level: config.logLevel ?? 'info', secrets: config.secrets });
  const { openQueue } = await import('../infra/queue/service.ts');
  const { database, codec } = await openReady(config, config.database);
  try {
    const queue = await openQueue({
      database,
      codec,
      log,
      modelTimeoutSeconds: config.openai.timeoutSeconds,
    });
    try {
      return await work(queue.store, defaultEngineOf(config));
    } finally {
      await queue.stop(0);
    }
  } finally {
    await database.close();
  }
}

/** Numbers of rows by kind, and the days for which each kind is kept. */
export interface PurgeReport {
  readonly counts: PurgeCounts;
  readonly keep: RetentionDays;
}

/** Counts the expired data in the configured database, and deletes nothing. */
export function countExpired(): Promise<PurgeReport> {
  return reportOn(countPurgeable);
}

/** Deletes the expired data in the configured database. */
export function deleteExpired(): Promise<PurgeReport> {
  return reportOn((store, keep) => purge(store, keep));
}

function reportOn(
  purgeStore: (store: Store, keep: RetentionDays) => Promise<PurgeCounts>,
): Promise<PurgeReport> {
  return useStore({}, async (store, { retentionDays: keep }) => ({
    counts: await purgeStore(store, keep),
    keep,
  }));
}

/** Migrates the configured database. Returns its description and the names of the migrations that ran. */
export function migrateDatabase(): Promise<{ database: string; ran: string[] }> {
  return withDatabase(async ({ db }, database) => ({ database, ran: await migrate(db) }));
}

/** Lists the migrations of the configured database. */
export function listMigrations(): Promise<{ database: string; migrations: MigrationState[] }> {
  return withDatabase(async ({ db }, database) => ({ database, migrations: await migrationStatus(db) }));
}

async function withDatabase<T>(work: (database: Database, description: string) => Promise<T>): Promise<T> {
  const config = loadConfig().database;
  const { migrate: t } = stringsFor().cli;
  const database = await openDatabase(config, { timeouts: MIGRATION_TIMEOUTS });
  try {
    return await work(database, config.kind === 'embedded' ? t.embedded(config.folder) : t.postgres);
  } finally {
    await database.close();
  }
}
