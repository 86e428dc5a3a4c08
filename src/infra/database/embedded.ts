import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { reasonOf, StoreError } from './errors.ts';

/** An embedded database. `release` unlocks its folder; call it once the database is closed. */
export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  release(): void;
}

/**
 * Opens the PGlite database in `folder`, creating it on first use, and locks the folder for this process.
 *
 * @throws StoreError if another process has the folder open, or it cannot be written.
 */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const release = lockFolder(folder);
  try {
    const pglite = await openPGlite(folder);
    return { pglite, release };
  } catch (cause) {
    release();
    throw new StoreError(
      `The embedded database in ${folder} doesn't open: ${reasonOf(cause)}. Restore the folder from a backup, ` +
        'or move it away to start with an empty one.',
      { cause },
    );
  }
}

/**
 * Locks the folder for this process with an operating system lock on an empty SQLite file. The lock ends
 * with the process, however that ends; a file with a process id in it could be stale.
 */
function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = new DatabaseSync(join(folder, 'lock'));
    lock.exec('begin exclusive');
    return () => lock.close();
  } catch (cause) {
    throw isLocked(cause)
      ? new StoreError(
          `Another Tailor process has the embedded database in ${folder} open; only one process at a time can. ` +
            'Stop that one, set TAILOR_HOME to another folder, or set DATABASE_URL to use a Postgres server.',
          { cause },
        )
      : new StoreError(
          `The folder ${folder} for the embedded database can't be written: ${reasonOf(cause)}. ` +
            'Set TAILOR_HOME to a folder that can.',
          { cause },
        );
  }
}

/** SQLITE_BUSY, https://sqlite.org/rescode.html#busy. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

/**
 * Opens or creates the database. A first start that was cut short leaves files that PGlite can neither use nor
 * complete. They hold no data yet, since the marker is written before anybody gets the database, so without it they
 * are deleted.
 */
async function openPGlite(folder: string): Promise<PGlite> {
  const data = join(folder, 'database');
  const marker = join(folder, 'initialised');
  if (existsSync(marker)) return PGlite.create({ dataDir: data, startParams });
  rmSync(data, { recursive: true, force: true });
  const pglite = await createPGlite(data);
  writeFileSync(marker, '');
  return pglite;
}

/**
 * PGlite's default of 128 MB of buffers is zeroed at each start, and several times while a database is created: 0.5 s
 * each time, and as much memory. The operating system caches the pages as well.
 */
const BUFFERS = 'shared_buffers=16MB';
const startParams = [...PGlite.defaultStartParams, '-c', BUFFERS];

/**
 * Creates the database in memory and writes it out at once, which takes two thirds of the time of creating it in place.
 */
async function createPGlite(data: string): Promise<PGlite> {
  const draft = await PGlite.create({ startParams, initDbStartParams: ['--set', BUFFERS] });
  const image = await draft.dumpDataDir('none');
  await draft.close();
  return PGlite.create({ dataDir: data, loadDataDir: image, startParams });
}
