import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { unifyCharacters } from './unify-characters.ts';

/** A word as it stands in a text, and what gates compare it by. */
export interface TextToken {
  readonly text: string;
  readonly lower: string;
  /** What all forms of the word share, from stem.ts. */
  readonly stem: string;
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** True at the start of a sentence, where a capital letter means nothing. */
  readonly opens: boolean;
  /** The number of the clause it is in: clauses end at punctuation and at "and" or "but". */
  readonly clause: number;
}

/** A line of a resume as the gates read it. */
export interface TokenizedText {
  /** The line in one form of each character, from unify-characters.ts. */
  readonly raw: string;
  readonly language: Language;
  readonly words: readonly TextToken[];
}

/**
 * Splits a line into tokens. Hyphens and slashes separate words; C++, C#, A+, .NET, Node.js and 3.5 stay whole.
 */
export function tokenize(raw: string, language: Language): TokenizedText {
  const text = joinDigitGroups(unifyCharacters(raw), language);
  const words: TextToken[] = [];
  let clause = 0;
  let last = 0;
  for (const part of partsOf(text, language)) {
    const between = text.slice(last, part.start);
    const first = words.length === 0;
    const isAbbreviated =
      between === '. ' && ABOUT.test(words.at(-1)?.lower ?? '') && /^\p{N}/u.test(part.text);
    const isPunctuated = /[,;:.!?()–—\n\t|•·]/.test(between) && !isAbbreviated;
    if (!first && (isPunctuated || CONJUNCTIONS.has(part.lower))) clause += 1;
    const opens = first || between.includes('\n') || (/[.!?;:•]$/.test(between.trimEnd()) && !isAbbreviated);
    words.push({ ...part, stem: stem(part.lower, language), opens, clause });
    last = part.end;
  }
  return { raw: text, language, words };
}

/** Short words before a figure whose period ends no sentence: "ca. 12". */
const ABOUT = /^(?:ca?|approx|abt|env|aprox)$/;

/** Returns the first word of a phrase in lower case; empty where it has none. */
export function firstWordOf(phrase: string, language: Language): string {
  for (const match of phrase.matchAll(WORD))
    return splitClitic(match[0], match.index, language)[0]?.lower ?? '';
  return '';
}

/** Returns the stems of a phrase, in order. */
export function stemsOf(phrase: string, language: Language): string[] {
  return partsOf(phrase, language).map((part) => stem(part.lower, language));
}

/** How far before and after a word the gates look for what belongs to it, such as "more than" or "since". */
const CONTEXT_CHARS = 80;

/** Returns what stands right before an offset of a text: a bounded piece, so that each word costs the same. */
export function textBefore({ raw }: TokenizedText, offset: number): string {
  return raw.slice(Math.max(0, offset - CONTEXT_CHARS), offset);
}

/** Returns what stands right after an offset of a text, as bounded. */
export function textAfter({ raw }: TokenizedText, offset: number): string {
  return raw.slice(offset, offset + CONTEXT_CHARS);
}

/** Returns the index of the first word that ends behind an offset; the number of words where there is none. */
export function firstWordAfter({ words }: TokenizedText, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Part {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+|(?:(?<!\p{L})\.)?[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]](?:[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]|[.'](?=\p{L})|'(?=\p{N})|(?<!\p{L})\.(?=\p{N})|,(?<=\p{N},)(?=\p{N}))*(?:\+\+|#|(?<=\p{L})\+(?![\p{L}\p{N}]))?/gv;

function partsOf(text: string, language: Language): Part[] {
  return [...text.matchAll(WORD)].flatMap((match) => splitClitic(match[0], match.index, language));
}

/** Splits off 's, and the elided article of a French word ("l'équipe"). */
function splitClitic(text: string, start: number, language: Language): Part[] {
  if (/'s$/i.test(text)) return [part(text.slice(0, -2), start)];
  const clitic = language === 'fr' ? /^(?:[cdjlmnst]|qu|jusqu|lorsqu)'/i.exec(text) : null;
  if (!clitic) return [part(text, start)];
  return [part(clitic[0].slice(0, -1), start), part(text.slice(clitic[0].length), start + clitic[0].length)];
}

function part(text: string, start: number): Part {
  return { text, lower: text.toLowerCase(), start, end: start + text.length };
}

/** Turns "3 000" into "3000" in the languages that group thousands with spaces. */
function joinDigitGroups(text: string, language: Language): string {
  if (!SPACED_GROUPS.has(language)) return text;
  return text.replace(/(?<![\p{N}.,])\p{N}{1,3}(?: \p{N}{3})+(?![\p{N}])/gu, (group) =>
    group.replaceAll(' ', ''),
  );
}

const SPACED_GROUPS = new Set<Language>(['de', 'fr', 'es', 'pt', 'sv']);

/**
 * Words that join two clauses, such as "y", "et" and "und". None of them means something else in another
 * language.
 */
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'while',
  'und',
  'aber',
  'sondern',
  'sowie',
  'et',
  'mais',
  'y',
  'pero',
  'mas',
  'och',
  'men',
]);
