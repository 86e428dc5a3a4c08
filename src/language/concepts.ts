import type { Language } from './language.ts';
import { MAX_WORD_CHARS } from './stem.ts';
import { type StemmedWord, stemmedWords } from './stemmed-words.ts';
import { LANGUAGE_SYNONYMS, NARROWER_TERMS, SYNONYMS, US_STATES } from './synonyms.ts';

/** One meaning in a text: a word's stem, or the common name of several spellings ("javascript" for "JS"). */
export interface Concept {
  readonly id: string;
  /** The stems it was read from. */
  readonly stems: readonly string[];
  /** As it stands in the text. */
  readonly text: string;
  /** Where the first word begins and the last ends, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Reads the concepts of a text in order. Where several known phrases begin at a word, takes the longest. */
export function conceptsOf(text: string, language: Language): Concept[] {
  const words = joinHyphenated(stemmedWords(text, language), text, language);
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

/** Joins hyphenated words in German and Swedish: "Web-Anwendung" is "Webanwendung". */
function joinHyphenated(words: readonly StemmedWord[], text: string, language: Language): readonly Part[] {
  if (language !== 'de' && language !== 'sv') return words.map((word) => ({ ...word, stems: [word.stem] }));
  const parts: Part[] = [];
  for (const word of words) {
    const last = parts.at(-1);
    const end = last ? last.start + last.text.length : 0;
    if (
      last &&
      text.slice(end, word.start) === '-' &&
      word.start - last.start <= MAX_WORD_CHARS &&
      /^[\p{L}-]+$/u.test(last.text + word.text)
    ) {
      const whole = text.slice(last.start, word.start + word.text.length);
      const [joined] = stemmedWords(whole.replaceAll('-', ''), language);
      parts[parts.length - 1] = {
        ...last,
        text: whole,
        stem: joined?.stem ?? word.stem,
        stems: [...last.stems, word.stem],
      };
    } else {
      parts.push({ ...word, stems: [word.stem] });
    }
  }
  return parts;
}

/** A word with the stems inside it: its own, or those that hyphens join. */
interface Part extends StemmedWord {
  readonly stems: readonly string[];
}

/**
 * Writes out US states: "Austin, TX" becomes "Austin, Texas". Changes offsets, so call it on whole texts before
 * anything counts characters.
 */
export function withStatesNamed(text: string): string {
  return text.replace(/(?<=,\s?)[A-Z]{2}\b/g, (code) => US_STATES[code] ?? code);
}

/** Returns the broader concepts that a concept shows as well: PostgreSQL shows SQL. */
export function broaderThan(id: string, language: Language): readonly string[] {
  return lexiconOf(language).broader.get(id) ?? [];
}

/** Returns the concept of a single stem: "phone" of the phrase "phone call" is the concept "telephone". */
export function conceptOfStem(stem: string, language: Language): string {
  return lexiconOf(language).phrases.get(stem) ?? stem;
}

/** Returns the spellings of a concept that take several words, as their stems. */
export function spellingsOf(id: string, language: Language): readonly (readonly string[])[] {
  return lexiconOf(language).spellings.get(id) ?? [];
}

function conceptFrom(words: readonly Part[], id: string): Concept {
  const first = words.at(0);
  const last = words.at(-1);
  const start = first?.start ?? 0;
  return {
    id,
    stems: words.flatMap((word) => word.stems),
    text: words.map((word) => word.text).join(' '),
    start,
    end: last ? last.start + last.text.length : start,
  };
}

function longestPhrase(
  words: readonly StemmedWord[],
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
  /** The phrases of a concept, as the stems of their words. */
  readonly spellings: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly broader: ReadonlyMap<string, readonly string[]>;
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const key = (phrase: string) => keyOf(stemmedWords(phrase, language));
  const phrases = new Map<string, string>();
  for (const group of [...SYNONYMS, ...(LANGUAGE_SYNONYMS[language] ?? [])]) {
    const members = group.split(' = ').map(key);
    const id =
      members.map((member) => phrases.get(member)).find((one) => one !== undefined) ?? members[0] ?? '';
    for (const member of members) phrases.set(member, id);
  }
  const named = (phrase: string) => phrases.get(key(phrase)) ?? key(phrase);
  const broader = new Map<string, string[]>();
  for (const line of NARROWER_TERMS) {
    const [narrow = '', broad = ''] = line.split(' > ').map(named);
    broader.set(narrow, [...(broader.get(narrow) ?? []), broad]);
    for (const phrase of line.split(' > ')) phrases.set(key(phrase), named(phrase));
  }
  const longest = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(' ').length));
  const spellings = new Map<string, string[][]>();
  for (const [phrase, id] of phrases) {
    const stems = phrase.split(' ');
    if (stems.length > 1) spellings.set(id, [...(spellings.get(id) ?? []), stems]);
  }
  const lexicon = { phrases, longest, spellings, broader };
  lexicons.set(language, lexicon);
  return lexicon;
}

function keyOf(words: readonly StemmedWord[]): string {
  return words.map((word) => word.stem).join(' ');
}
