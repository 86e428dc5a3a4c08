import type { Language } from '../../resume/resume.ts';
import { stemsOf, type Text } from './text.ts';

/** Words and phrases of a lexicon as stems, ready to be looked for in any form. */
export type PhraseList = readonly (readonly string[])[];

/** A phrase found in a text: `at` and `length` count words. */
export interface Hit {
  readonly at: number;
  readonly length: number;
  /** The words as they stand in the text. */
  readonly words: string;
}

/** Reads a lexicon's list: phrases in base form, parted by commas. Each list is read once. */
export function phraseList(list: string, language: Language): PhraseList {
  const key = `${language}:${list}`;
  const known = LISTS.get(key);
  if (known) return known;
  const made = list
    .split(',')
    .map((phrase) => stemsOf(phrase.trim(), language))
    .filter((stems) => stems.length > 0);
  LISTS.set(key, made);
  return made;
}

const LISTS = new Map<string, PhraseList>();

/** Where phrases of a list stand in a text, the longest first where two begin at the same word. */
export function hitsOf(list: string, text: Text): Hit[] {
  const hits = phraseList(list, text.language).flatMap((phrase) =>
    occurrences(text, phrase).map((at) => ({
      at,
      length: phrase.length,
      words: wordsAt(text, at, phrase.length),
    })),
  );
  return hits.sort((a, b) => a.at - b.at || b.length - a.length);
}

/** Where the phrase's stems stand in the text in a row, as the index of the first. */
export function occurrences(text: Text, phrase: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at + phrase.length <= text.words.length; at += 1) {
    if (phrase.every((stem, offset) => text.words[at + offset]?.stem === stem)) found.push(at);
  }
  return found;
}

/** A stretch of a text as it was written. */
export function wordsAt(text: Text, at: number, length: number): string {
  const first = text.words[at];
  const last = text.words[at + length - 1];
  return first && last ? text.raw.slice(first.start, last.end) : '';
}

const SETS = new Map<string, ReadonlySet<string>>();

/** The words of a lexicon's list as they are written there, lower case: for words whose forms differ in meaning. */
export function exactWords(list: string): ReadonlySet<string> {
  const known = SETS.get(list);
  if (known) return known;
  const made = new Set(list.split(',').map((word) => word.trim().toLowerCase()));
  SETS.set(list, made);
  return made;
}
