import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import type { Rewording } from './gate.ts';

/** A name that a rewording puts beside what the line says: indices of the words of both. */
export interface Apposition {
  readonly kind: 'label' | 'wider';
  /** "User research" in "User research: 8 usability tests", "dashboards" in "dashboards (11 workbooks)". */
  readonly name: readonly number[];
  /** What it is put beside. */
  readonly named: readonly number[];
}

/**
 * Finds labels before a colon and words before a bracket that the line doesn't have: they say what kind of thing the
 * line's own words are, which stand right beside them.
 */
export function appositionsIn({ source, rewrite }: Pick<Rewording, 'source' | 'rewrite'>): Apposition[] {
  return [...labelsIn(source, rewrite), ...widerWordsIn(source, rewrite)];
}

const MAX_LABEL_WORDS = 7;
const MAX_WIDER_WORDS = 5;
/** A line has few of either. */
const MAX_FOUND = 8;

function labelsIn(source: TokenizedText, rewrite: TokenizedText): Apposition[] {
  return [...rewrite.raw.matchAll(/:(?=\s)/g)].slice(0, MAX_FOUND).flatMap(({ index }) => {
    const last = rewrite.words.findLastIndex(({ end }) => end <= index);
    // "Search engine optimization (SEO): …"
    const [short = ''] = /\(\p{Lu}{2,6}\)\s*$/u.exec(rewrite.raw.slice(Math.max(0, index - 60), index)) ?? [];
    const long = rewrite.words.findLastIndex(({ end }) => end <= index - short.length);
    const first = startOfName(rewrite, long < 0 ? last : long);
    const name = rewrite.raw.slice(rewrite.words[first]?.start, index).trimEnd().toLowerCase();
    if (last < 0 || last - first >= MAX_LABEL_WORDS || source.raw.toLowerCase().includes(`${name}:`))
      return [];
    const next = rewrite.raw.slice(index + 1).search(/[.;:](?:\s|$)/);
    const end = next < 0 ? rewrite.raw.length : index + 1 + next;
    const named = indicesWhere(rewrite, ({ start, end: stop }) => start > index && stop <= end);
    return named.length === 0 ? [] : [{ kind: 'label', name: range(first, last), named }];
  });
}

function widerWordsIn(source: TokenizedText, rewrite: TokenizedText): Apposition[] {
  return [...rewrite.raw.matchAll(/\(([^()]{1,200})\)/g)]
    .slice(0, MAX_FOUND)
    .flatMap(({ 0: bracket, index }) => {
      if (source.raw.toLowerCase().includes(bracket.toLowerCase())) return [];
      const named = indicesWhere(rewrite, ({ start, end }) => start > index && end < index + bracket.length);
      const last = rewrite.words.findLastIndex(({ end }) => end <= index);
      if (last < 0 || named.length === 0) return [];
      const first = Math.max(startOfName(rewrite, last), last - MAX_WIDER_WORDS + 1);
      return [{ kind: 'wider', name: range(first, last), named }];
    });
}

/** Returns the first word after the last punctuation or "with" before a word. */
function startOfName({ raw, words }: TokenizedText, last: number): number {
  let first = last;
  while (first > 0 && !isBoundary(raw.slice(words[first - 1]?.end, words[first]?.start), words[first - 1]))
    first -= 1;
  return first;
}

function isBoundary(between: string, before: TextToken | undefined): boolean {
  return /[,;:.!?()\n•|–—]/.test(between) || (before !== undefined && WITH.has(before.lower));
}

const WITH = new Set('with through via mit durch avec con com med genom'.split(' '));

function indicesWhere({ words }: TokenizedText, is: (word: TextToken) => boolean): number[] {
  return words.flatMap((word, at) => (is(word) ? [at] : []));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
