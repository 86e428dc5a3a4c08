import type { TokenizedText } from '../../../language/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A phrase that says how often: "every Monday". */
interface Rhythm {
  readonly rhythm: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases that say how often. */
export function rhythmsIn(text: TokenizedText, lexicon: Lexicon): Rhythm[] {
  return patternsOf(lexicon).flatMap(({ rhythm, pattern }) =>
    [...text.raw.matchAll(pattern)].map((match) => ({
      rhythm,
      raw: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** Returns the indices of the words that say how often. */
export function rhythmWordIndices(text: TokenizedText, lexicon: Lexicon): ReadonlySet<number> {
  const known = INDICES.get(text);
  if (known) return known;
  const spans = rhythmsIn(text, lexicon);
  const found = new Set(
    text.words.flatMap((word, at) =>
      spans.some(({ start, end }) => word.start >= start && word.end <= end) ? [at] : [],
    ),
  );
  INDICES.set(text, found);
  return found;
}

/** Gates ask once per figure. */
const INDICES = new WeakMap<TokenizedText, ReadonlySet<number>>();

const PATTERNS = new WeakMap<Lexicon, readonly { readonly rhythm: string; readonly pattern: RegExp }[]>();

function patternsOf(lexicon: Lexicon) {
  const known = PATTERNS.get(lexicon);
  if (known) return known;
  const made = Object.entries(lexicon.rhythms).map(([rhythm, list]) => {
    const phrases = list
      .split(',')
      .map((phrase) => phrase.trim())
      .sort((a, b) => b.length - a.length)
      // A slash may touch the word before it: "60 covers/day".
      .map((phrase) => (phrase.startsWith('/') ? phrase.replace('/', '/\\s*') : `(?<!\\p{L})${phrase}`));
    return { rhythm, pattern: new RegExp(`(?:${phrases.join('|')})(?!\\p{L})`, 'giu') };
  });
  PATTERNS.set(lexicon, made);
  return made;
}
