import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { StoreError } from './errors.ts';

/**
 * Writes personal text and files to the database and reads them back. `cell` names a value's column and row
 * (`resumes.parsed_text:<id>`): a sealed value opens only in the cell it was sealed for.
 */
export interface Codec {
  sealText(text: string, cell: string): string;
  openText(stored: string, cell: string): string;
  sealBytes(bytes: Uint8Array, cell: string): Uint8Array;
  openBytes(stored: Uint8Array, cell: string): Uint8Array;
  /** Hashes a value, with the key if there is one, so that it can be recognised in this `cell` but not read. */
  fingerprint(value: string, cell: string): string;
}

/** Prefix of an encrypted value, in text and binary columns alike. */
const SEALED_PREFIX = 'enc1:';
/** Prefix of a plain value that would otherwise look like it had one of these prefixes. */
const LITERAL_PREFIX = 'raw1:';

/** Sizes of AES-GCM (NIST SP 800-38D): a nonce of 96 bits, a tag of 128. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Creates a codec that encrypts with a key of 32 bytes (AES-256-GCM), or, without a key, stores values as they are.
 * Either reads values written before a key was set.
 *
 * @throws StoreError when it opens a value that was sealed with another key, or has no key for a sealed value.
 */
export function createCodec(key: Uint8Array | null): Codec {
  return {
    sealText(text, cell) {
      // Postgres text cannot hold U+0000.
      const storable = text.replaceAll('\u0000', '');
      if (key) return SEALED_PREFIX + encrypt(key, Buffer.from(storable), cell).toString('base64');
      return hasPrefix(storable) ? LITERAL_PREFIX + storable : storable;
    },

    openText(stored, cell) {
      if (stored.startsWith(LITERAL_PREFIX)) return stored.slice(LITERAL_PREFIX.length);
      if (!stored.startsWith(SEALED_PREFIX)) return stored;
      return decrypt(key, Buffer.from(stored.slice(SEALED_PREFIX.length), 'base64'), cell).toString();
    },

    sealBytes(bytes, cell) {
      if (key) return Buffer.concat([Buffer.from(SEALED_PREFIX), encrypt(key, bytes, cell)]);
      return hasPrefix(prefixOf(bytes)) ? Buffer.concat([Buffer.from(LITERAL_PREFIX), bytes]) : bytes;
    },

    openBytes(stored, cell) {
      const prefix = prefixOf(stored);
      if (prefix === LITERAL_PREFIX) return stored.subarray(LITERAL_PREFIX.length);
      if (prefix !== SEALED_PREFIX) return stored;
      return decrypt(key, stored.subarray(SEALED_PREFIX.length), cell);
    },

    fingerprint: (value, cell) =>
      createHmac('sha256', key ?? '')
        .update(`${cell}\u0000${value}`)
        .digest('base64url'),
  };
}

function hasPrefix(text: string): boolean {
  return text.startsWith(SEALED_PREFIX) || text.startsWith(LITERAL_PREFIX);
}

function prefixOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SEALED_PREFIX.length)).toString('latin1');
}

/** Returns nonce, ciphertext and tag, in this order. */
function encrypt(key: Uint8Array, plain: Uint8Array, cell: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(cell));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array | null, sealed: Uint8Array, cell: string): Buffer {
  const [column] = cell.split(':');
  if (!key)
    throw new StoreError(`${column} is encrypted and no DATA_KEY is set. Set the key it was written with.`);
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(sealed.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(cell)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    const message = `${column} was encrypted with another DATA_KEY, or altered since. Set the key it was written with.`;
    throw new StoreError(message, { cause });
  }
}
