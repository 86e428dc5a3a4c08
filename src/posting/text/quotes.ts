/** A piece of a text: its offsets in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Finds where a text has a quote; of several places the one nearest to `near`. Null where it has it nowhere. */
export type FindQuote = (quote: string, near?: number) => Span | null;

/** A posting that repeats a quote more often than this is read up to here. */
const MAX_PLACES = 100;

/**
 * Creates a finder of quotes in a text. A quote has the text's own words, whole and in order; case, markup, the width of
 * white space, the kind of quotes and dashes, and what can't be seen are put aside. Each search takes time in proportion
 * to the text.
 */
export function createQuoteFinder(text: string): FindQuote {
  const whole = fold(text);
  return (quote, near = 0) => {
    const wanted = fold(quote).text.trim();
    if (wanted === '') return null;
    let best: Span | null = null;
    let from = 0;
    for (let places = 0; places < MAX_PLACES; places += 1) {
      const at = whole.text.indexOf(wanted, from);
      if (at < 0) break;
      from = at + 1;
      if (splitsWord(whole.text, at) || splitsWord(whole.text, at + wanted.length)) continue;
      const span: Span = [whole.starts[at] ?? 0, whole.ends[at + wanted.length - 1] ?? text.length];
      if (!best || Math.abs(span[0] - near) < Math.abs(best[0] - near)) best = span;
    }
    return best;
  };
}

function splitsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
    /[\p{L}\p{N}]/u.test(text.charAt(at)) &&
    !isUnspaced(text, at)
  );
}

/** Chinese and Japanese write no spaces. */
function isUnspaced(text: string, at: number): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(at - 1, at + 1));
}

/** Folds a text, with the offsets at which each unit of the folded text starts and ends in the original. */
function fold(text: string): {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
} {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    const folded = foldCharacter(char);
    const end = at + char.length;
    if (folded === ' ' && units.at(-1) === ' ') ends[ends.length - 1] = end;
    else
      for (const unit of folded.split('')) {
        units.push(unit);
        starts.push(at);
        ends.push(end);
      }
    at = end;
  }
  return { text: units.join(''), starts, ends };
}

function foldCharacter(char: string): string {
  if (/\s/.test(char)) return ' ';
  if (/[\p{Cf}\p{Cc}\p{M}*_`~]/u.test(char)) return '';
  if (/[’‘ʼ´]/.test(char)) return "'";
  if (/[“”„«»]/.test(char)) return '"';
  if (/[\u2010-\u2015\u2212]/.test(char)) return '-';
  return char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
