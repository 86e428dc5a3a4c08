/**
 * Splits a text into plain words in order, lower case, NFKC: runs of letters and digits with what belongs
 * inside them (C++, C#, .NET, R&D, don't, 4.5, 12%). Chinese and Japanese are cut by Intl.Segmenter. A
 * hyphenated word counts as its parts, so that "front-end" and "front end" are the same words; list markers
 * and separators are not words.
 *
 * For parsing and counting, where no language is known. Coverage and gates compare tokens (tokens.ts).
 */
export function splitWords(text: string): string[] {
  const found: string[] = [];
  for (const [token] of text.normalize('NFKC').toLowerCase().replaceAll(PICTURE, '').matchAll(TOKEN)) {
    if (UNSPACED.test(token)) found.push(...segments(token));
    else found.push(token.replace(/’/g, "'"));
  }
  return found;
}

/** True for a character of a script without spaces, whose wrapped lines join without one. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}

/** Counts characters by printed width: Chinese and Japanese ones count twice. */
export function printedWidth(text: string): number {
  let total = 0;
  for (const character of text) total += isUnspaced(character) ? 2 : 1;
  return total;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。・「」（）]/u;

const TOKEN =
  /\.?[\p{L}\p{M}\p{N}]+(?:['’&.][\p{L}\p{M}\p{N}]+|,(?<=\p{N},)(?=\p{N}{3})\p{N}+)*(?:\+\+|[#+%])?/gu;

/** Behind a sign, it asks for its picture: a mark, but of no word. */
const PICTURE = '\ufe0f';

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

function segments(token: string): string[] {
  return [...segmenter.segment(token)].filter((part) => part.isWordLike).map((part) => part.segment);
}
