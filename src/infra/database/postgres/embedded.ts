import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { DatabaseStopped, reasonOf, StoreError } from './errors.ts';
import { copyFolder, SYNC_PARAMS, SyncedFileSystem, syncFolder } from './synced-file-system.ts';
import { readFreeBytes, requireSpace, startUpkeep, type UpkeepOptions } from './upkeep.ts';

export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  /** Resolves if Postgres gives up. Every query fails with this error then. */
  readonly stopped: Promise<DatabaseStopped>;
  /** Closes the database and unlocks its folder. */
  close(): Promise<void>;
}

/**
 * Opens the PGlite database in `folder`, creating it on first use, and locks the folder for this process.
 *
 * @throws StoreError if another process has the folder open, it cannot be written, or its disk is nearly full.
 */
export async function openEmbedded(folder: string, options: UpkeepOptions = {}): Promise<EmbeddedDatabase> {
  const release = lockFolder(folder);
  try {
    const freeBytes = options.freeBytes ?? (() => readFreeBytes(folder));
    requireSpace(folder, await freeBytes());
    const { promise: stopped, resolve: stop } = Promise.withResolvers<DatabaseStopped>();
    const pglite = await openPGlite(folder, stop);
    const endUpkeep = await startUpkeep(pglite, { ...options, freeBytes });
    return {
      pglite,
      stopped,
      async close() {
        await endUpkeep();
        if (!pglite.closed) await pglite.close();
        release();
      },
    };
  } catch (cause) {
    release();
    if (cause instanceof StoreError) throw cause;
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
 * Opens the database, or creates it. It is created in a folder of its own and moved into place at the end, so a first
 * start that is cut short leaves nothing at `database`. The marker says that a database was created here: where only
 * one of the two is found, a part is missing, as after an incomplete restore, and nothing is touched.
 *
 * @throws Error whose message ends the sentence "The database doesn't open: …".
 */
async function openPGlite(folder: string, stop: (error: DatabaseStopped) => void): Promise<PGlite> {
  const data = join(folder, 'database');
  const marker = join(folder, 'initialised');
  const draft = join(folder, 'creating');
  if (!existsSync(marker)) {
    if (existsSync(data) && !existsSync(draft))
      throw new Error('its file "initialised" is missing, so more may be');
    if (!existsSync(data)) await createDatabase(draft, data);
    writeFileSync(marker, '', { flush: true });
    syncFolder(folder);
  }
  if (!ESSENTIAL_FILES.every((file) => existsSync(join(data, file)))) throw new Error('files are missing');
  rmSync(draft, { recursive: true, force: true });
  let panic = 'no reason given';
  const ends: DatabaseStopped[] = [];
  const fs = new SyncedFileSystem(data, () => {
    const error = new DatabaseStopped(
      `The embedded database in ${folder} stopped: ${panic}. Check its disk, then start again: what was saved is safe.`,
    );
    ends.push(error);
    stop(error);
    return error;
  });
  const onStderr = (line: string) => {
    panic = /PANIC: +(.*)/.exec(line)?.[1] ?? panic;
    return false;
  };
  try {
    return await PGlite.create({ fs, startParams: [...START_PARAMS, ...SYNC_PARAMS], onStderr });
  } catch (error) {
    throw ends[0] ?? error;
  }
}

/** Without the first, PGlite would write an empty database over what is there. */
const ESSENTIAL_FILES = ['PG_VERSION', 'global/pg_control'];

/**
 * PGlite's default of 128 MB of buffers is zeroed at each start, and several times while a database is created: 0.5 s
 * each time, and as much memory. The operating system caches the pages as well.
 */
const BUFFERS = 'shared_buffers=16MB';
const START_PARAMS = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), '-c', BUFFERS];

/**
 * Creates the database in memory and writes it out at once, which takes two thirds of the time of creating it in place.
 * Then moves it to `data`.
 */
async function createDatabase(draft: string, data: string): Promise<void> {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const memory = await PGlite.create({ startParams: START_PARAMS, initDbStartParams: ['--set', BUFFERS] });
  const written = join(draft, 'database');
  try {
    await copyFolder(memory.Module.FS, PGlite.paths.PGDATA, written);
  } finally {
    await memory.close();
  }
  renameSync(written, data);
  syncFolder(dirname(data));
}
