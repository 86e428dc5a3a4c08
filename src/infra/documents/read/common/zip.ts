import { strFromU8, unzipSync } from 'fflate';
import { DocumentError } from './document-error.ts';
import { READ_LIMITS } from './read-limits.ts';

export interface Zip {
  readonly names: ReadonlySet<string>;
  /** Inflates a part and decodes it; undefined when there is no such part. */
  text(name: string): string | undefined;
}

/**
 * Opens a zip by its directory alone. Throws a DocumentError when what it declares exceeds the caps, or when a part
 * inflates to more than it declared: nothing is ever written past the declared size.
 */
export function openZip(bytes: Uint8Array): Zip {
  const sizes = readDirectory(bytes);
  return {
    names: new Set(sizes.keys()),
    text(name) {
      const size = sizes.get(name);
      if (size === undefined) return undefined;
      if (size > READ_LIMITS.partBytes)
        throw new DocumentError('document_too_complex', `a zip part inflates to ${size} bytes`);
      const part = withDamagedError(() => unzipSync(bytes, { filter: (entry) => entry.name === name }))[name];
      return part && decode(part);
    },
  };
}

function readDirectory(bytes: Uint8Array): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let entries = 0;
  let total = 0;
  withDamagedError(() =>
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        entries += 1;
        if (entries > READ_LIMITS.zipEntries)
          throw new DocumentError('document_too_complex', 'too many zip entries');
        total += originalSize;
        if (total > READ_LIMITS.inflatedBytes)
          throw new DocumentError('document_too_complex', `the zip inflates to over ${total} bytes`);
        if (originalSize > 1024 * 1024 && originalSize > size * READ_LIMITS.inflateRatio)
          throw new DocumentError(
            'document_too_complex',
            `a zip part inflates ${Math.round(originalSize / size)} times`,
          );
        sizes.set(name, originalSize);
        return false;
      },
    }),
  );
  return sizes;
}

function withDamagedError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError('document_damaged', 'the zip directory or a part of it is broken');
  }
}

function decode(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part);
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part);
  return strFromU8(part);
}
