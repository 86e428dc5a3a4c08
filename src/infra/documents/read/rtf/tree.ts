import { DocumentError } from '../common/document-error.ts';
import { READ_LIMITS } from '../common/read-limits.ts';

/** A control word with its number, a byte of text in some code page, or a run of plain text. */
export type RtfToken =
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

export interface RtfGroup {
  readonly kind: 'group';
  readonly children: (RtfToken | RtfGroup)[];
}

/**
 * Parses RTF, given one character a byte, into its groups. Throws a DocumentError when they are too deep or too many.
 */
export function parseRtf(source: string): RtfGroup {
  const root: RtfGroup = { kind: 'group', children: [] };
  const open = [root];
  let count = 0;
  const pattern =
    /([{}])|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([^\\{}\r\n]+)|[\r\n]+|\\/giy;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const [, brace, word, number, hex, symbol, text] = match;
    count += 1;
    if (count > MAX_TOKENS || open.length > READ_LIMITS.xmlDepth)
      throw new DocumentError('document_too_complex', `${count} pieces of RTF, ${open.length} deep`);
    const add = (token: RtfToken) => open.at(-1)?.children.push(token);
    if (brace === '{') {
      const group: RtfGroup = { kind: 'group', children: [] };
      open.at(-1)?.children.push(group);
      open.push(group);
    } else if (brace === '}') {
      if (open.length > 1) open.pop();
    } else if (word === 'bin') pattern.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word) add({ kind: 'word', word, number: number === undefined ? undefined : Number(number) });
    else if (hex) add({ kind: 'byte', byte: Number.parseInt(hex, 16) });
    else if (symbol) add({ kind: 'word', word: LINE_ENDS.has(symbol) ? 'par' : symbol, number: undefined });
    else if (text) add({ kind: 'text', text });
  }
  return root;
}

/** Word writes about a hundred tokens for a line of text. */
const MAX_TOKENS = 2_000_000;
/** A backslash before one of these ends the paragraph. */
const LINE_ENDS = new Set(['\n', '\r']);
