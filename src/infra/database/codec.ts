import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { StoreError } from './store-error.ts';

/**
 * How personal text and files are written to the database and read back. `place` names the cell
 * (`resumes.parsed_text:<id>`): a sealed value opens only in the place it was sealed for.
 */
export interface Codec {
  sealText(text: string, place: string): string;
  openText(stored: string, place: string): string;
  sealBytes(bytes: Uint8Array, place: string): Uint8Array;
  openBytes(stored: Uint8Array, place: string): Uint8Array;
  /** A hash by which a value can be recognised and not read; keyed, where there is a key. For `place` alone. */
  fingerprint(value: string, place: string): string;
}

/** What an encrypted value begins with, in text and in binary columns alike. */
const SEALED = 'enc1:';
/** Set before a value that is stored as it is, and would otherwise look like one of ours. */
const LITERAL = 'raw1:';

/** AES-GCM's own sizes (NIST SP 800-38D): a nonce of 96 bits, a tag of 128. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * The codec for a key of 32 bytes (AES-256-GCM), or, without a key, one that stores values as they are.
 * Values written before a key was set are still read.
 *
 * @throws StoreError on opening, when a value was sealed with another key, or is sealed and there is no key.
 */
export function createCodec(key: Uint8Array | null): Codec {
  return {
    sealText(text, place) {
      // Postgres text cannot hold U+0000.
      const storable = text.replaceAll('\u0000', '');
      if (key) return SEALED + encrypt(key, Buffer.from(storable), place).toString('base64');
      return looksMarked(storable) ? LITERAL + storable : storable;
    },

    openText(stored, place) {
      if (stored.startsWith(LITERAL)) return stored.slice(LITERAL.length);
      if (!stored.startsWith(SEALED)) return stored;
      return decrypt(key, Buffer.from(stored.slice(SEALED.length), 'base64'), place).toString();
    },

    sealBytes(bytes, place) {
      if (key) return Buffer.concat([Buffer.from(SEALED), encrypt(key, bytes, place)]);
      return looksMarked(markOf(bytes)) ? Buffer.concat([Buffer.from(LITERAL), bytes]) : bytes;
    },

    openBytes(stored, place) {
      const mark = markOf(stored);
      if (mark === LITERAL) return stored.subarray(LITERAL.length);
      if (mark !== SEALED) return stored;
      return decrypt(key, stored.subarray(SEALED.length), place);
    },

    fingerprint: (value, place) =>
      createHmac('sha256', key ?? '')
        .update(`${place}\u0000${value}`)
        .digest('base64url'),
  };
}

function looksMarked(text: string): boolean {
  return text.startsWith(SEALED) || text.startsWith(LITERAL);
}

function markOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SEALED.length)).toString('latin1');
}

/** Nonce, ciphertext and tag, in this order. */
function encrypt(key: Uint8Array, plain: Uint8Array, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Uint8Array | null, sealed: Uint8Array, place: string): Buffer {
  const [cell] = place.split(':');
  if (!key)
    throw new StoreError(`${cell} is encrypted and no DATA_KEY is set. Set the key it was written with.`);
  try {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const tag = sealed.subarray(sealed.length - TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    const message = `${cell} was encrypted with another DATA_KEY, or altered since. Set the key it was written with.`;
    throw new StoreError(message, { cause });
  }
}
