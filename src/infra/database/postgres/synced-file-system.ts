import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's file system in a folder of this machine, with two things that PGlite's own leaves out.
 *
 * fsync: Postgres calls it before it confirms a commit and in each checkpoint. Without it, a power loss takes what was
 * confirmed, or leaves files that don't open. Needs `SYNC_PARAMS`.
 *
 * An end: when Postgres gives up (PANIC), as on a full disk, PGlite would run the same message again for ever, on memory
 * that is no longer sound. Instead every call fails with the error of `onPanic` from then on.
 */
export class SyncedFileSystem extends NodeFS {
  readonly #onPanic: () => Error;

  constructor(folder: string, onPanic: () => Error) {
    super(folder);
    this.#onPanic = onPanic;
  }

  override async init(...options: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...options);
    const addEnd = (module: EmscriptenModule) => {
      module.onAbort = () => stopModule(module, this.#onPanic());
    };
    const preRun = [...(emscriptenOpts.preRun ?? []), addSync, addEnd];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** Lets Postgres call fsync; for its log too, where it would call fdatasync, which Emscripten doesn't pass on. */
export const SYNC_PARAMS: readonly string[] = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'];

/** Emscripten's module, which PGlite's types leave open. */
interface EmscriptenModule {
  readonly FS: EmscriptenFileSystem;
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (file: OpenFile) => void };
    /** Turns Node's error into the error number that Postgres expects. */
    tryFSOperation(operation: () => void): void;
  };
  /** Called when the module gives up. */
  onAbort?: () => void;
}

interface EmscriptenFileSystem {
  isDir(mode: number): boolean;
  readdir(path: string): string[];
  readFile(path: string): Uint8Array;
  stat(path: string): { readonly mode: number };
}

interface OpenFile {
  /** Node's file descriptor. */
  readonly nfd: number;
  readonly node: { readonly mode: number };
}

function addSync({ FS, NODEFS }: EmscriptenModule): void {
  NODEFS.stream_ops.fsync = ({ nfd, node }) => {
    if (FS.isDir(node.mode) && !CAN_SYNC_FOLDERS) return;
    NODEFS.tryFSOperation(() => fsyncSync(nfd));
  };
}

/** The functions of Postgres and of its stack, which PGlite calls for each message. */
const ENTRY_POINT = /^(_|stack)/;

function stopModule(module: EmscriptenModule, error: Error): void {
  const fail = () => {
    throw error;
  };
  const names = Object.entries(module).flatMap(([name, value]) =>
    typeof value === 'function' && ENTRY_POINT.test(name) ? [name] : [],
  );
  Object.assign(module, Object.fromEntries(names.map((name) => [name, fail])));
}

/** Windows refuses to sync a folder. */
const CAN_SYNC_FOLDERS = process.platform !== 'win32';

/** Makes sure that the files made in a folder, moved into it or deleted from it stay so after a power loss. */
export function syncFolder(folder: string): void {
  if (!CAN_SYNC_FOLDERS) return;
  const opened = openSync(folder, 'r');
  fsyncSync(opened);
  closeSync(opened);
}

/** Files written at once: a sync waits for the disk, not for the processor. */
const WRITES_AT_ONCE = 8;

/** Copies a folder of Emscripten's memory to a new folder of this machine, and syncs all of it. */
export async function copyFolder(fs: EmscriptenFileSystem, from: string, to: string): Promise<void> {
  const folders: string[] = [];
  function* listFiles(path: string): Generator<string> {
    folders.push(path);
    mkdirSync(join(to, path), { mode: 0o700 });
    for (const name of fs.readdir(posix.join(from, path)).filter((name) => name !== '.' && name !== '..')) {
      const child = posix.join(path, name);
      if (fs.isDir(fs.stat(posix.join(from, child)).mode)) yield* listFiles(child);
      else yield child;
    }
  }
  const files = listFiles('');
  const write = async () => {
    for (const file of files)
      await writeFile(join(to, file), fs.readFile(posix.join(from, file)), { mode: 0o600, flush: true });
  };
  await Promise.all(Array.from({ length: WRITES_AT_ONCE }, write));
  for (const folder of folders) syncFolder(join(to, folder));
}
