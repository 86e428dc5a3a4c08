import { statfs } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { StoreError } from './errors.ts';

/**
 * Below this much free space the embedded database refuses to write. Postgres needs room to finish what it has begun: it
 * can't go on without a new file for its log, which takes 16 MB.
 */
const MIN_FREE_BYTES = 64 * 2 ** 20;
const SPACE_INTERVAL_MS = 1_000;

/** Postgres writes changes to its tables, and drops the log of them, after this much log. */
const CHECKPOINT_BYTES = 64 * 2 ** 20;
const CHECKPOINT_INTERVAL_MS = 60_000;

export interface UpkeepOptions {
  /** Returns the free bytes of the database's disk. */
  readonly freeBytes?: () => Promise<number>;
  /** Time between two looks at the disk. */
  readonly intervalMs?: number;
  readonly checkpointIntervalMs?: number;
  /** Log between two checkpoints. */
  readonly checkpointBytes?: number;
  /** Receives what a look at the disk or a checkpoint threw. It is tried again. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Does what Postgres has processes of its own for, which PGlite lacks: makes checkpoints, without which the log grows
 * for ever. And refuses writes while the disk is nearly full, so that people get a sentence; Postgres itself would stop
 * in the middle of a write. Returns what ends it.
 */
export async function startUpkeep(
  pglite: PGlite,
  {
    freeBytes,
    intervalMs = SPACE_INTERVAL_MS,
    checkpointIntervalMs = CHECKPOINT_INTERVAL_MS,
    checkpointBytes = CHECKPOINT_BYTES,
    onError = () => {},
  }: UpkeepOptions & Required<Pick<UpkeepOptions, 'freeBytes'>>,
): Promise<() => Promise<void>> {
  let isReadOnly = false;
  let running = Promise.resolve();
  const watchSpace = async () => {
    const isFull = (await freeBytes()) < MIN_FREE_BYTES;
    if (isFull === isReadOnly) return;
    await pglite.exec(`set default_transaction_read_only = ${isFull ? 'on' : 'off'}`);
    isReadOnly = isFull;
  };
  /** One at a time. */
  const every = (ms: number, work: () => Promise<void>) =>
    setInterval(() => {
      running = running.then(work).catch(onError);
    }, ms).unref();

  await watchSpace();
  const timers = [
    every(intervalMs, watchSpace),
    every(checkpointIntervalMs, () => checkpoint(pglite, checkpointBytes)),
  ];
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await running;
  };
}

/** @throws StoreError if the disk is too full for the database to start. */
export function requireSpace(folder: string, freeBytes: number): void {
  if (freeBytes >= MIN_FREE_BYTES) return;
  throw new StoreError(
    `The disk of ${folder} is nearly full: ${toMegabytes(freeBytes)} MB are free, and the embedded database needs ` +
      `${toMegabytes(MIN_FREE_BYTES)}. Make room, then start again.`,
  );
}

const toMegabytes = (bytes: number) => Math.floor(bytes / 2 ** 20);

/** Returns the bytes that this process may still write to the disk of a folder. */
export async function readFreeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** Makes a checkpoint if there is this much log since the last one. */
async function checkpoint(pglite: PGlite, minBytes: number): Promise<void> {
  const { rows } = await pglite.query<{ isDue: boolean }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn) >= $1 as "isDue" from pg_control_checkpoint()`,
    [minBytes],
  );
  if (rows[0]?.isDue) await pglite.exec('checkpoint');
}
