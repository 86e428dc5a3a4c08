/**
 * Decodes the bytes of a page. Bytes that are valid UTF-8 beyond ASCII are taken as UTF-8 whatever the page claims,
 * since no other encoding looks like it by chance. Else the encoding that the server or the page names, else
 * windows-1252, the most common one in western Europe.
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const byMark = encodingByMark(bytes);
  if (byMark) return new TextDecoder(byMark).decode(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.length < bytes.length) return text;
  } catch {
    // Not UTF-8: use what the server or the page names.
  }
  return decoderOf(encodingNamedIn(type) ?? encodingNamedIn(headOf(bytes))).decode(bytes);
}

/** Reads a byte order mark of UTF-16. */
function encodingByMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * The HTML standard looks for a page's encoding in its first 1,024 bytes; scripts often come first, so look further.
 */
const HEAD_BYTES = 4_096;

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
}

function encodingNamedIn(text: string): string | undefined {
  return /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i.exec(text)?.[1];
}

function decoderOf(name = FALLBACK_ENCODING): InstanceType<typeof TextDecoder> {
  // A page that claims UTF-8 and is not is most often windows-1252.
  const label = /^utf-?8$/i.test(name) ? FALLBACK_ENCODING : name;
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(FALLBACK_ENCODING);
  }
}

const FALLBACK_ENCODING = 'windows-1252';
