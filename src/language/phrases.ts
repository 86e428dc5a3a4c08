import type { Language } from './language.ts';
import { stemsOf, type TokenizedText } from './tokens.ts';

/**
 * A phrase of a lexicon as stems, so that any form of it is found; one in quotes has its letters too, as "présent"
 * and "présenté" share a stem.
 */
interface Phrase {
  readonly stems: readonly string[];
  readonly written: string | null;
}

/** The phrases of a lexicon by their first stem. */
type PhraseList = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase found in a text: `at` and `length` count words. */
export interface PhraseHit {
  readonly at: number;
  readonly length: number;
  /** The words as they stand in the text. */
  readonly text: string;
  /** True where other forms of its words don't say it. */
  readonly isVerbatim?: boolean;
}

/**
 * Finds the phrases of a comma-separated list in a text, in any form of their words, those in quotes as they are
 * written. Where two begin at the same word, the longer comes first.
 */
export function findPhrases(list: string, text: TokenizedText): PhraseHit[] {
  const phrases = phraseList(list, text.language);
  const hits = text.words.flatMap((word, at) =>
    (phrases.get(word.stem) ?? [])
      .filter(
        ({ stems, written }) =>
          isPhraseAt(text, at, stems) &&
          (written === null || textAt(text, at, stems.length).toLowerCase() === written),
      )
      .map(({ stems: { length }, written }) => ({
        at,
        length,
        text: textAt(text, at, length),
        isVerbatim: written !== null,
      })),
  );
  return hits.sort((a, b) => a.at - b.at || b.length - a.length);
}

/** Reads a lexicon's list: phrases in base form, separated by commas. Caches each list. */
function phraseList(list: string, language: Language): PhraseList {
  const lists = LISTS.get(language) ?? new Map<string, PhraseList>();
  LISTS.set(language, lists);
  const known = lists.get(list);
  if (known) return known;
  const phrases = list
    .split(',')
    .map((phrase) => ({
      stems: stemsOf(phrase.trim(), language),
      written: /"(.+)"/.exec(phrase)?.[1]?.toLowerCase() ?? null,
    }))
    .filter(({ stems }) => stems.length > 0);
  const made = Map.groupBy(phrases, ({ stems: [first = ''] }) => first);
  lists.set(list, made);
  return made;
}

const LISTS = new Map<Language, Map<string, PhraseList>>();

/** Lists the indices of `length` words from one on. */
export function indicesFrom(first: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

/** True where the stems of the phrase follow one another in the text from this word on. */
export function isPhraseAt(text: TokenizedText, at: number, phrase: readonly string[]): boolean {
  return phrase.every((stem, offset) => text.words[at + offset]?.stem === stem);
}

/** Returns the text of `length` words as it was written. */
export function textAt(text: TokenizedText, at: number, length: number): string {
  const first = text.words[at];
  const last = text.words[at + length - 1];
  return first && last ? text.raw.slice(first.start, last.end) : '';
}

const SETS = new Map<string, ReadonlySet<string>>();

/** Reads a lexicon's list as written, in lower case: for words whose forms differ in meaning. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = SETS.get(list);
  if (known) return known;
  const words = list.split(',').map((word) => word.trim().toLowerCase());
  const made = new Set(words.filter((word) => word !== ''));
  SETS.set(list, made);
  return made;
}
