import { headingMeaning } from '../../../../../resume/parse/headings/headings.ts';
import type { PdfCharacter } from '../pdfium/characters.ts';

/** The characters of all pages, with the letters worked out that their fonts don't name. */
export interface NamedLetters {
  readonly pages: readonly (readonly PdfCharacter[])[];
  /** How many were worked out. */
  readonly guessed: number;
}

type Decode = (character: PdfCharacter) => string | null;

/**
 * Works out letters that their fonts don't name, where the document itself proves the guess: bitmap fonts of TeX number
 * their letters as ASCII does, if headings come out of it, and fonts number their ten digits in a row, if years come out.
 */
export function nameLetters(pages: readonly (readonly PdfCharacter[])[]): NamedLetters {
  const lost = pages.flatMap((page) => page.filter((one) => one.lost));
  const decoders = [bitmapDecoder(pages, lost), digitDecoder(pages, lost)].filter((one) => one !== null);
  if (lost.length === 0 || decoders.length === 0) return { pages, guessed: 0 };
  let guessed = 0;
  const named = pages.map((page) =>
    page.map((one) => {
      const text = one.lost ? decoders.map((decode) => decode(one)).find((found) => found !== null) : null;
      if (text === null || text === undefined) return one;
      guessed += 1;
      return { ...one, text, lost: false };
    }),
  );
  return { pages: named, guessed };
}

/** Decodes bitmap fonts, which have no name, by their codes; null unless headings of a resume come out. */
function bitmapDecoder(
  pages: readonly (readonly PdfCharacter[])[],
  lost: readonly PdfCharacter[],
): Decode | null {
  const bitmap = lost.filter(({ font }) => font === '');
  const early = bitmap.filter(({ code }) => code >= 0x0b && code <= 0x0f).length;
  const late = bitmap.filter(({ code }) => code >= 0x15 && code <= 0x1f).length;
  const special = early > late ? OLD_TEX : NEW_TEX;
  const decode: Decode = ({ font, code }) =>
    font === ''
      ? (special.get(code) ?? (code >= 0x20 && code <= 0xff ? String.fromCharCode(code) : null))
      : null;
  const headings = new Set(
    pages.flatMap((page) => rowsOf(page, decode)).filter((row) => headingMeaning(row)),
  );
  return headings.size >= MIN_HEADINGS ? decode : null;
}

const MIN_HEADINGS = 2;

/** Where the encodings OT1 and T1 of TeX differ from Latin-1. */
const OLD_TEX: ReadonlyMap<number, string> = new Map([
  ...[...['ff', 'fi', 'fl', 'ffi', 'ffl']].map((text, at): [number, string] => [0x0b + at, text]),
  ...([
    [0x22, '”'],
    [0x5c, '“'],
    [0x7b, '–'],
    [0x7c, '—'],
    [0x19, 'ß'],
  ] as const),
]);
const NEW_TEX: ReadonlyMap<number, string> = new Map([
  ...[...['ff', 'fi', 'fl', 'ffi', 'ffl']].map((text, at): [number, string] => [0x1b + at, text]),
  ...([
    [0x10, '“'],
    [0x11, '”'],
    [0x12, '„'],
    [0x15, '–'],
    [0x16, '—'],
    [0xff, 'ß'],
  ] as const),
]);

/** The text of a page's lines in the order of the file. */
function rowsOf(page: readonly PdfCharacter[], decode: Decode): string[] {
  const rows: string[] = [];
  let y = Number.NaN;
  for (const one of page) {
    const text = one.lost ? (decode(one) ?? '') : one.text;
    const last = rows.length - 1;
    if (one.origin.y === y) rows[last] = `${rows[last]}${one.spaced ? ' ' : ''}${text}`;
    else rows.push(text);
    y = one.origin.y;
  }
  return rows;
}

/** Decodes codes that all lie within ten in a row as digits; null unless most groups of four are years. */
function digitDecoder(
  pages: readonly (readonly PdfCharacter[])[],
  lost: readonly PdfCharacter[],
): Decode | null {
  const codes = lost.filter(({ font }) => font !== '').map(({ code }) => code);
  if (codes.length < MIN_DIGITS) return null;
  const [first, last] = [codes.reduce((a, b) => Math.min(a, b)), codes.reduce((a, b) => Math.max(a, b))];
  if (last - first > 9) return null;
  const groups = pages.flatMap(groupsOfFour);
  const fits = Array.from({ length: first - last + 10 }, (_, at) => last - 9 + at).filter((zero) => {
    const years = groups.filter((group) => isYear(group.map(({ code }) => code - zero).join('')));
    return years.length >= MIN_YEARS && years.length >= groups.length * 0.6;
  });
  const [zero] = fits;
  return zero === undefined || fits.length > 1
    ? null
    : ({ font, code }) => (font === '' ? null : String(code - zero));
}

const MIN_DIGITS = 12;
const MIN_YEARS = 3;

const isYear = (digits: string) => /^(?:19[5-9]|20[0-4])\d$/.test(digits);

/** Finds four unnamed characters side by side, no more and no fewer. */
function groupsOfFour(page: readonly PdfCharacter[]): PdfCharacter[][] {
  const groups: PdfCharacter[][] = [];
  let before: PdfCharacter | undefined;
  for (const one of page) {
    if (one.lost && before?.lost && !one.spaced && one.origin.y === before.origin.y) groups.at(-1)?.push(one);
    else if (one.lost) groups.push([one]);
    before = one;
  }
  return groups.filter(({ length }) => length === 4);
}
