import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { StoreError } from './store-error.ts';

/** An embedded database and the claim on its folder, which `release` gives back once the database is closed. */
export interface Embedded {
  readonly pglite: PGlite;
  release(): void;
}

/**
 * Opens the PGlite database in `folder`, making it on first use, for this process alone.
 *
 * @throws StoreError when another process has the folder open, or it cannot be written.
 */
export async function openEmbedded(folder: string): Promise<Embedded> {
  const release = claim(folder);
  try {
    const pglite = await openPGlite(folder);
    return { pglite, release };
  } catch (cause) {
    release();
    throw new StoreError(
      `The embedded database in ${folder} does not open: ${reasonOf(cause)}. Restore the folder from a backup, ` +
        'or move it away to begin with an empty one.',
      { cause },
    );
  }
}

/**
 * Takes the folder for this process through a lock of the operating system, held on an empty SQLite file: it is
 * gone with the process however that ends, where a file with a process id in it would have to be believed.
 */
function claim(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const lock = new DatabaseSync(join(folder, 'lock'));
    lock.exec('begin exclusive');
    return () => lock.close();
  } catch (cause) {
    throw isLocked(cause)
      ? new StoreError(
          `Another Tailor process has the embedded database in ${folder} open, which one process at a time can. ` +
            'Stop that one, set TAILOR_HOME to another folder, or set DATABASE_URL to use a Postgres server.',
          { cause },
        )
      : new StoreError(
          `The folder ${folder} for the embedded database cannot be written: ${reasonOf(cause)}. ` +
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
 * A first start that was cut short leaves files that PGlite can neither use nor complete. They hold nothing
 * yet, as the marker is written before anybody gets the database: without it they are thrown away.
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
 * PGlite's own 128 MB of buffers are zeroed at each start, and several times while a database is made: 0.5 s each
 * time, and as much of memory. The system has the pages in its cache as well.
 */
const BUFFERS = 'shared_buffers=16MB';
const startParams = [...PGlite.defaultStartParams, '-c', BUFFERS];

/** Made in memory and written out at once, which takes two thirds of the time of making it in the folder. */
async function createPGlite(data: string): Promise<PGlite> {
  const draft = await PGlite.create({ startParams, initDbStartParams: ['--set', BUFFERS] });
  const image = await draft.dumpDataDir('none');
  await draft.close();
  return PGlite.create({ dataDir: data, loadDataDir: image, startParams });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
