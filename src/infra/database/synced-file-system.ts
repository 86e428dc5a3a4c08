import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/**
 * PGlite's file system in a folder of this machine, with the call that PGlite's own leaves out: fsync. Postgres makes it
 * before it confirms a commit and in each checkpoint. Without it, a power loss takes what was confirmed, or leaves files
 * that don't open. Needs `SYNC_PARAMS`.
 */
export class SyncedFileSystem extends NodeFS {
  override async init(...options: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...options);
    const preRun = [...(emscriptenOpts.preRun ?? []), addSync];
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
