import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Refuses a rhythm that the line does not have: "weekly" for "monthly", "a day" for "a week". */
export function frequency({ source, rewrite, lexicon }: Rewording): string | null {
  const said = new Set(rhythmsIn(source, lexicon).map(({ rhythm }) => rhythm));
  const strange = rhythmsIn(rewrite, lexicon).find(({ rhythm }) => !said.has(rhythm));
  return strange ? `It says “${strange.raw}”, and this line does not say how often in that way.` : null;
}

/** The words of a text that belong to an expression of how often. */
export function rhythmWords(text: Text, lexicon: Lexicon): ReadonlySet<number> {
  const spans = rhythmsIn(text, lexicon);
  return new Set(
    text.words.flatMap((word, at) =>
      spans.some(({ start, end }) => word.start >= start && word.end <= end) ? [at] : [],
    ),
  );
}

interface Rhythm {
  readonly rhythm: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function rhythmsIn(text: Text, lexicon: Lexicon): Rhythm[] {
  return patternsOf(lexicon).flatMap(({ rhythm, pattern }) =>
    [...text.raw.matchAll(pattern)].map((match) => ({
      rhythm,
      raw: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const PATTERNS = new WeakMap<Lexicon, readonly { readonly rhythm: string; readonly pattern: RegExp }[]>();

function patternsOf(lexicon: Lexicon) {
  const known = PATTERNS.get(lexicon);
  if (known) return known;
  const made = Object.entries(lexicon.rhythms).map(([rhythm, list]) => {
    const any = list
      .split(',')
      .map((phrase) => phrase.trim())
      .sort((a, b) => b.length - a.length)
      .join('|');
    return { rhythm, pattern: new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, 'giu') };
  });
  PATTERNS.set(lexicon, made);
  return made;
}
