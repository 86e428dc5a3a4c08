import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { StoreError } from '../postgres/errors.ts';
import { createDataKey, type DataKey, KEY_ID_CHARS, type Keyring } from './data-key.ts';

/**
 * Writes personal text and files to the database and reads them back. `cell` names a value's column and row
 * (`resumes.parsed_text:<id>`): a sealed value opens only in the cell it was sealed for.
 */
export interface Codec {
  sealText(text: string, cell: string): string;
  openText(stored: string, cell: string): string;
  sealBytes(bytes: Uint8Array, cell: string): Uint8Array;
  openBytes(stored: Uint8Array, cell: string): Uint8Array;
  /** Hashes a value with the current key, so that it can be recognised in this `cell` but not read. */
  hash(value: string, cell: string): string;
  /**
   * Lists every form in which the value of a hashed `cell` may be stored, today's first: under each key, and, until all
   * rows are converted, as earlier versions stored it.
   */
  hashForms(value: string, cell: string): readonly [string, ...string[]];
}

/** Begins an encrypted value, in text and binary columns alike; the key's id and a colon follow. */
const SEALED_PREFIX = 'enc2:';
/** The same in values of earlier versions, which name no key. */
const UNNAMED_PREFIX = 'enc1:';
/** Begins a plain value that would otherwise look like it had one of these prefixes. */
const LITERAL_PREFIX = 'raw1:';
/** Begins a keyed hash; the key's id and a colon follow. */
export const HASH_PREFIX = 'mac2:';

const PREFIXES = [SEALED_PREFIX, UNNAMED_PREFIX, LITERAL_PREFIX];
const PREFIX_CHARS = LITERAL_PREFIX.length;
const SEALED_START_CHARS = SEALED_PREFIX.length + KEY_ID_CHARS + 1;

/** Sizes of AES-GCM (NIST SP 800-38D): a nonce of 96 bits, a tag of 128. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Returns how every value begins that was encrypted with a key. */
export const sealedStart = ({ id }: DataKey) => `${SEALED_PREFIX}${id}:`;

/** Returns how every hash begins that was made with a key. */
export const hashStart = ({ id }: DataKey) => `${HASH_PREFIX}${id}:`;

/** Creates a codec for a database without stored keys, as tests and benchmarks use: with one key, or with none. */
export function createCodec(key: Uint8Array | null): Codec {
  const current = key ? createDataKey(key) : createDataKey(new Uint8Array(32), { encrypts: false });
  return createKeyringCodec({ current, readable: [current], settled: false });
}

/**
 * Creates a codec that encrypts with the current key (AES-256-GCM), or stores values as they are if that one encrypts
 * nothing. Reads values of every readable key, and those written before there was a key.
 *
 * @throws StoreError when it opens a value whose key it doesn't have.
 */
export function createKeyringCodec(keyring: Keyring): Codec {
  return {
    sealText(text, cell) {
      // Postgres text cannot hold U+0000.
      const storable = text.replaceAll('\u0000', '');
      const { current } = keyring;
      if (current.encrypts)
        return sealedStart(current) + encrypt(current, Buffer.from(storable), cell).toString('base64');
      return hasPrefix(storable) ? LITERAL_PREFIX + storable : storable;
    },

    openText(stored, cell) {
      if (stored.startsWith(LITERAL_PREFIX)) return stored.slice(PREFIX_CHARS);
      const sealed = readStart(stored.slice(0, SEALED_START_CHARS), keyring);
      if (!sealed) return stored;
      return decrypt(sealed.keys, Buffer.from(stored.slice(sealed.chars), 'base64'), cell).toString();
    },

    sealBytes(bytes, cell) {
      const { current } = keyring;
      if (current.encrypts)
        return Buffer.concat([Buffer.from(sealedStart(current)), encrypt(current, bytes, cell)]);
      return hasPrefix(startOf(bytes)) ? Buffer.concat([Buffer.from(LITERAL_PREFIX), bytes]) : bytes;
    },

    openBytes(stored, cell) {
      const start = startOf(stored);
      if (start.startsWith(LITERAL_PREFIX)) return stored.subarray(PREFIX_CHARS);
      const sealed = readStart(start, keyring);
      return sealed ? decrypt(sealed.keys, stored.subarray(sealed.chars), cell) : stored;
    },

    hash: (value, cell) => hashWith(keyring.current, value, cell),

    hashForms(value, cell) {
      const { current, readable, settled } = keyring;
      const later = readable.filter((key) => key !== current).map((key) => hashWith(key, value, cell));
      return [hashWith(current, value, cell), ...later, ...(settled ? [] : oldForms(readable, value, cell))];
    },
  };
}

/** Lists the forms of earlier versions: an HMAC with the data key, or with nothing in its place, and the plain value. */
function oldForms(keys: readonly DataKey[], value: string, cell: string): string[] {
  const secrets = keys.flatMap(({ bytes, encrypts }) => (encrypts ? [bytes] : []));
  const hashes = [...secrets, ''].map((secret) => hmac(secret, value, cell));
  // Postgres text cannot hold U+0000, so no such value was stored as it is.
  return value.includes('\u0000') ? hashes : [...hashes, value];
}

function hashWith(key: DataKey, value: string, cell: string): string {
  return hashStart(key) + hmac(key.hashKey, value, cell);
}

function hmac(secret: Uint8Array | string, value: string, cell: string): string {
  return createHmac('sha256', secret).update(`${cell}\u0000${value}`).digest('base64url');
}

function hasPrefix(text: string): boolean {
  return PREFIXES.some((prefix) => text.startsWith(prefix));
}

function startOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SEALED_START_CHARS)).toString('latin1');
}

/** Reads how a stored value begins: the keys that may open it, and the length of this beginning. Null for a plain value. */
function readStart(start: string, { readable }: Keyring): { keys: readonly DataKey[]; chars: number } | null {
  if (start.startsWith(UNNAMED_PREFIX)) return { keys: readable, chars: PREFIX_CHARS };
  if (!start.startsWith(SEALED_PREFIX)) return null;
  const named = readable.filter((key) => start === sealedStart(key));
  // If none has that id, none opens the value, and the error says why.
  return { keys: named.length > 0 ? named : readable, chars: SEALED_START_CHARS };
}

/** Returns nonce, ciphertext and tag, in this order. */
function encrypt({ bytes }: DataKey, plain: Uint8Array, cell: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(cell));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Decrypts with whichever key fits. */
function decrypt(keys: readonly DataKey[], sealed: Uint8Array, cell: string): Buffer {
  const [column] = cell.split(':');
  const fitting = keys.filter(({ encrypts }) => encrypts);
  if (fitting.length === 0)
    throw new StoreError(`${column} is encrypted and no DATA_KEY is set. Set the key it was written with.`);
  let cause: unknown;
  for (const key of fitting) {
    try {
      return decryptWith(key, sealed, cell);
    } catch (error) {
      cause = error;
    }
  }
  const message = `${column} was encrypted with another DATA_KEY, or altered since. Set the key it was written with.`;
  throw new StoreError(message, { cause });
}

function decryptWith({ bytes }: DataKey, sealed: Uint8Array, cell: string): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(cell)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
