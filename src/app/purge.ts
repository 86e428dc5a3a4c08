import { loadConfig } from '../config.ts';
import { countDue, type Keep, type Purged, purge } from '../jobs/purge.ts';
import { createCodec } from '../store/codec.ts';
import { openDatabase } from '../store/database.ts';
import { migrate, requireMigrated } from '../store/migrations.ts';
import { createStore } from '../store/store.ts';

export type { Keep, Purged } from '../jobs/purge.ts';

/** What was deleted, or is only counted, and the days after which it is. */
export interface PurgeReport {
  readonly counts: Purged;
  readonly keep: Keep;
}

/** Counts what has been kept long enough in the configured database; nothing is deleted. */
export const countPurge = () => withStore(countDue);

/** Deletes it. */
export const runPurge = () => withStore((store, keep) => purge(store, keep));

async function withStore(
  work: (store: ReturnType<typeof createStore>, keep: Keep) => Promise<Purged>,
): Promise<PurgeReport> {
  const config = loadConfig();
  const database = await openDatabase(config.database);
  try {
    if (database.kind === 'embedded') await migrate(database.db);
    else await requireMigrated(database.db);
    const store = createStore(database.db, createCodec(config.dataKey));
    return { counts: await work(store, config.keep), keep: config.keep };
  } finally {
    await database.close();
  }
}
