import { type Database, openDatabase } from '../infra/database/database.ts';
import type { DatabaseConfig } from '../infra/database/database-config.ts';
import { migrate, requireMigrated } from '../infra/database/migrations.ts';

/**
 * Opens a database whose tables can be used. Nobody else can have migrated one in a folder; a server's is its
 * operator's to migrate.
 *
 * @throws StoreError with the mend, where it cannot be opened or lacks migrations.
 */
export async function openMigrated(config: DatabaseConfig): Promise<Database> {
  const database = await openDatabase(config);
  try {
    if (database.kind === 'embedded') await migrate(database.db);
    else await requireMigrated(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
