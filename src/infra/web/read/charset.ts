/**
 * The text of a page. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever is claimed, since no other encoding
 * looks like it by chance; else what the page or its server names, else what western Europe used.
 */
export function decode(bytes: Uint8Array, type: string): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.length < bytes.length) return text;
  } catch {
    // Not UTF-8: the page's own word counts.
  }
  return decoderOf(namedIn(type) ?? namedIn(headOf(bytes))).decode(bytes);
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Where a page names its encoding, by the HTML standard; more, since scripts often come first. In bytes. */
const HEAD = 4_096;

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
}

function namedIn(text: string): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
}

function decoderOf(name = FALLBACK): InstanceType<typeof TextDecoder> {
  // What names itself UTF-8 and is not is most often western Europe's.
  const label = /^utf-?8$/i.test(name) ? FALLBACK : name;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(FALLBACK);
  }
}

const FALLBACK = 'windows-1252';
