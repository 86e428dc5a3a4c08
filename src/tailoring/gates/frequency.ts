import { dateMentionsIn } from '../../language/dates/date-mentions.ts';
import { unitOf } from '../../language/numbers/units.ts';
import { type TokenizedText, tokenize } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from './gate.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isTypoOf } from './mended-typo.ts';

/**
 * Refuses a frequency that the line doesn't have: "weekly" for "monthly", "a day" for "a week". Doubts one by a unit of
 * time that the line names, "weekly" for "on three days of the week", and another time of day: "every afternoon" for
 * "daily".
 */
export function checkFrequency({ source, rewrite, lexicon }: Rewording): Finding[] {
  const said = new Set(rhythmsIn(source, lexicon).map(({ rhythm }) => rhythm));
  return rhythmsIn(rewrite, lexicon)
    .filter(({ rhythm, raw }) => !said.has(rhythm) || !hasTimeOfDay(source, raw))
    .map(({ rhythm, raw }) =>
      (said.has(rhythm) || namesUnit(source, rhythm) || namesDay(source, rhythm) ? doubt : refusal)(
        editReason('new_frequency', { phrase: raw }),
      ),
    );
}

/** True where a text has the time of day that a frequency names, if it names one. */
function hasTimeOfDay(source: TokenizedText, raw: string): boolean {
  const [time = ''] = TIME_OF_DAY.exec(raw.toLowerCase()) ?? [];
  return source.raw.toLowerCase().includes(time);
}

const TIME_OF_DAY = /morning|afternoon|vormittag|nachmittag|morgen|matin|mañana/;

function namesUnit({ words, language }: TokenizedText, rhythm: string): boolean {
  return words.some(
    (word) =>
      unitOf(word.lower, language) === rhythm ||
      (language === 'en' && UNITS.some((unit) => unit.lower === rhythm && isTypoOf(word, unit, language))),
  );
}

/** The units of time that are long enough for a typo to be told. */
const UNITS = tokenize('quarter month', 'en').words;

/** True for "weekly" where the line says "on Wednesdays", and "yearly" where it says "each December". */
function namesDay(source: TokenizedText, rhythm: string): boolean {
  const kind = rhythm === 'week' ? 'w' : rhythm === 'year' ? 'm' : null;
  return kind !== null && dateMentionsIn(source).some(({ atom }) => atom.startsWith(kind));
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

interface Rhythm {
  readonly rhythm: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

function rhythmsIn(text: TokenizedText, lexicon: Lexicon): Rhythm[] {
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
