import type { Language } from './language.ts';
import { stemsOf, type Text } from './tokens.ts';

/** Words and phrases of a lexicon as stems, by their first stem, ready to be looked for in any form. */
type PhraseList = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A phrase found in a text: `at` and `length` count words. */
export interface Hit {
  readonly at: number;
  readonly length: number;
  /** The words as they stand in the text. */
  readonly words: string;
}

/** Where phrases of a list stand in a text, the longest first where two begin at the same word. */
export function hitsOf(list: string, text: Text): Hit[] {
  const phrases = phraseList(list, text.language);
  const hits = text.words.flatMap((word, at) =>
    (phrases.get(word.stem) ?? [])
      .filter((phrase) => standsAt(text, at, phrase))
      .map(({ length }) => ({ at, length, words: wordsAt(text, at, length) })),
  );
  return hits.sort((a, b) => a.at - b.at || b.length - a.length);
}

/** Reads a lexicon's list: phrases in base form, parted by commas. Each list is read once. */
function phraseList(list: string, language: Language): PhraseList {
  const lists = LISTS.get(language) ?? new Map<string, PhraseList>();
  LISTS.set(language, lists);
  const known = lists.get(list);
  if (known) return known;
  const phrases = list
    .split(',')
    .map((phrase) => stemsOf(phrase.trim(), language))
    .filter((stems) => stems.length > 0);
  const made = Map.groupBy(phrases, ([first = '']) => first);
  lists.set(list, made);
  return made;
}

const LISTS = new Map<Language, Map<string, PhraseList>>();

/** True where the phrase's stems stand in the text in a row from this word on. */
export function standsAt(text: Text, at: number, phrase: readonly string[]): boolean {
  return phrase.every((stem, offset) => text.words[at + offset]?.stem === stem);
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
