import type { Language } from '../resume/resume.ts';
import { NARROWER, SAME, US_STATES } from './synonyms.ts';
import { type Word, wordsOf } from './words.ts';

/** One meaning in a text: a word's stem, or the common name of several spellings ("javascript" for "JS"). */
export interface Concept {
  readonly id: string;
  /** The stems that it was read from. */
  readonly stems: readonly string[];
  /** As it stands in the text. */
  readonly text: string;
  /** Where the first word begins and the last ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The concepts of a text in order, the longest known phrase first. */
export function conceptsOf(text: string, language: Language): Concept[] {
  const words = wordsOf(text, language);
  const { phrases, longest } = lexiconOf(language);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = longestPhrase(words, at, phrases, longest);
    const stretch = words.slice(at, at + taken.length);
    concepts.push(conceptFrom(stretch, taken.id));
    at += taken.length;
  }
  return concepts;
}

/** "Austin, TX" becomes "Austin, Texas": done on whole texts, before anything counts characters. */
export function withStatesNamed(text: string): string {
  return text.replace(/(?<=,\s?)[A-Z]{2}\b/g, (code) => US_STATES[code] ?? code);
}

/** What else a concept shows: PostgreSQL shows SQL. */
export function broaderThan(id: string, language: Language): readonly string[] {
  return lexiconOf(language).broader.get(id) ?? [];
}

function conceptFrom(words: readonly Word[], id: string): Concept {
  const first = words.at(0);
  const last = words.at(-1);
  const start = first?.at ?? 0;
  return {
    id,
    stems: words.map((word) => word.stem),
    text: words.map((word) => word.text).join(' '),
    start,
    end: last ? last.at + last.text.length : start,
  };
}

function longestPhrase(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, string>,
  longest: number,
): { id: string; length: number } {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const id = phrases.get(keyOf(words.slice(at, at + length)));
    if (id !== undefined) return { id, length };
  }
  return { id: words[at]?.stem ?? '', length: 1 };
}

interface Lexicon {
  /** Stems of a spelling, joined by spaces, to the concept's id. */
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const key = (phrase: string) => keyOf(wordsOf(phrase, language));
  const phrases = new Map<string, string>();
  for (const group of SAME) {
    const [id, ...others] = group.split(' = ').map(key);
    if (id !== undefined) for (const other of [id, ...others]) phrases.set(other, id);
  }
  const idOf = (phrase: string) => phrases.get(key(phrase)) ?? key(phrase);
  const broader = new Map<string, string[]>();
  for (const line of NARROWER) {
    const [narrow = '', broad = ''] = line.split(' > ').map(idOf);
    broader.set(narrow, [...(broader.get(narrow) ?? []), broad]);
    for (const phrase of line.split(' > ')) phrases.set(key(phrase), idOf(phrase));
  }
  const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
  const lexicon = { phrases, longest, broader };
  lexicons.set(language, lexicon);
  return lexicon;
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.stem).join(' ');
}
