import { createHmac } from 'node:crypto';

/** A key that values are written with. */
export interface DataKey {
  /** Names the key in each value written with it: 12 hex digits that say nothing about the key. */
  readonly id: string;
  /** 32 bytes, for AES-256. */
  readonly bytes: Uint8Array;
  /** What keyed hashes are made with, so that no key serves two algorithms. */
  readonly hashKey: Uint8Array;
  /** False for the installation's own key, which is stored beside the data, so that it hashes and encrypts nothing. */
  readonly encrypts: boolean;
}

/** The keys of one installation. What it holds changes while a key is being replaced, so ask it each time. */
export interface Keyring {
  /** The key that values are written with. */
  readonly current: DataKey;
  /** Every key that a stored value may have been written with, the current one first. */
  readonly readable: readonly DataKey[];
  /** False while a stored value may still be as an earlier version, or an installation without a key, wrote it. */
  readonly settled: boolean;
}

export const KEY_ID_CHARS = 12;

/** Prepares a key of 32 bytes: the operator's, which encrypts, or the installation's own. */
export function createDataKey(bytes: Uint8Array, { encrypts = true } = {}): DataKey {
  const derive = (purpose: string) => createHmac('sha256', bytes).update(purpose).digest();
  return {
    id: derive('tailor key id').toString('hex').slice(0, KEY_ID_CHARS),
    bytes,
    hashKey: derive('tailor keyed hash'),
    encrypts,
  };
}
