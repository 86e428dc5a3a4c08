import type { Language } from './language.ts';
import { MAX_WORD_CHARS } from './stem.ts';

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'sv']);

/**
 * True for stems (stemmed-words.ts) that differ only in a longer ending: "administr" and "administ",
 * "dokumentation" and "dokumentiert". The shared beginning must be long, and longer in English, where stems
 * are short already.
 */
export function isSameStem(one: string, other: string, language: Language): boolean {
  if (one === other) return true;
  if (one[0] !== other[0] || one.includes(' ') || other.includes(' ')) return false;
  const shared = sharedLength(one, other);
  const endings = ENDINGS[language];
  if (
    shared >= (language === 'en' ? 5 : 4) &&
    Math.max(one.length, other.length) - shared <= MAX_ENDINGS_CHARS &&
    endings?.test(one.slice(shared)) &&
    endings.test(other.slice(shared))
  )
    return true;
  if (COMPOUNDING.has(language)) return false;
  return shared >= LONG_STEM_CHARS && Math.max(one.length, other.length) - shared <= MAX_ENDING_CHARS;
}

/** Finds words among many, without comparing each with each. */
export interface WordIndex {
  /** Returns the words that `isSameStem` or `isCompoundWith` may be true of, and more, in their own order. */
  near(word: string): readonly string[];
  /** Returns the words that `compoundCuts` may cut a compound after, and more, in their own order. */
  startsOf(compound: string): readonly string[];
}

/** Indexes words by their beginnings and, where words are compounds, by their ends. */
export function indexWords(words: Iterable<string>, language: Language): WordIndex {
  const starts = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  const places = new Map([...words].map((word, place) => [word, place]));
  const inOrder = (found: ReadonlySet<string>) =>
    [...found].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  for (const word of places.keys()) {
    if (word.length > MAX_WORD_CHARS) continue;
    for (const start of startsWithin(word, language)) addTo(starts, start, word);
    if (!COMPOUNDING.has(language)) continue;
    for (let at = MIN_FIRST_PART_CHARS; word.length - at > MIN_PART_CHARS; at += 1) {
      addTo(ends, word.slice(at), word);
      addTo(starts, word.slice(0, -at), word);
    }
    addTo(heads, word, word);
    addTo(heads, word.slice(0, -1), word);
  }
  return {
    near(word) {
      const found = new Set(places.has(word) ? [word] : []);
      if (word.length > MAX_WORD_CHARS) return [...found];
      for (const start of startsWithin(word, language)) addAll(found, starts.get(start));
      addAll(found, ends.get(word));
      addAll(found, starts.get(word));
      return inOrder(found);
    },
    startsOf(compound) {
      const found = new Set<string>();
      for (let length = MIN_FIRST_PART_CHARS; length <= compound.length - MIN_PART_CHARS; length += 1)
        addAll(found, heads.get(compound.slice(0, length)));
      return inOrder(found);
    },
  };
}

/** No word has more forms. Where more words begin alike, they are numbered, and only a word itself counts. */
const MAX_FORMS = 200;

/** Lists what a word may share with its other forms: it without one of the endings. */
function startsWithin(word: string, language: Language): string[] {
  const endings = ENDINGS[language];
  const found: string[] = [];
  for (let length = Math.max(4, word.length - MAX_ENDINGS_CHARS); length <= word.length; length += 1) {
    const isLong = length >= LONG_STEM_CHARS && word.length - length <= MAX_ENDING_CHARS;
    if (isLong || endings?.test(word.slice(length))) found.push(word.slice(0, length));
  }
  return found;
}

function addTo(index: Map<string, Set<string>>, key: string, word: string): void {
  const found = index.get(key) ?? new Set();
  index.set(key, found);
  if (found.size <= MAX_FORMS) found.add(word);
}

function addAll(found: Set<string>, more: ReadonlySet<string> | undefined): void {
  if (more === undefined || more.size > MAX_FORMS) return;
  for (const word of more) found.add(word);
}

/**
 * Cuts a compound after a known word: "Pflegedokumentation" into "Pflege" and "dokumentation". `rest` has
 * each reading of what follows, with and without linking letters. Cuts only in languages that write compounds
 * as one word.
 */
export function compoundCuts(
  compound: string,
  words: Iterable<string>,
  language: Language,
): { readonly first: string; readonly rest: readonly string[] }[] {
  if (!COMPOUNDING.has(language)) return [];
  const cuts: { first: string; rest: string[] }[] = [];
  for (const first of words) {
    const shared = sharedLength(compound, first);
    const rest = compound.slice(shared);
    if (shared < MIN_FIRST_PART_CHARS || shared < first.length - 1 || rest.length < MIN_PART_CHARS) continue;
    cuts.push({
      first,
      rest: LINKS.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length)),
    });
  }
  return cuts;
}

/** True where a compound begins or ends with a word: "Umsatzsteuervoranmeldung" with "Umsatzsteuer". */
export function isCompoundWith(compound: string, word: string, language: Language): boolean {
  if (!COMPOUNDING.has(language) || word.length < MIN_PART_CHARS + 1) return false;
  if (compound.length < word.length + MIN_FIRST_PART_CHARS) return false;
  return (
    compound.endsWith(word) || (compound.startsWith(word) && !isGermanicEnding(compound.slice(word.length)))
  );
}

/** "-isationen" has ten. */
const MAX_ENDINGS_CHARS = 12;
const LONG_STEM_CHARS = 7;
const MAX_ENDING_CHARS = 5;

const GERMANIC =
  /^(?:e|n|en|er|es|s|t|te|et|ed|in|ung|ing|ning|ig|lig|isk|isch|lich|ion|tion|ation|ier|ad|are|ar|at|as|or|ist|end|and|ande|itat|itet|el|eln|an|na|arna|erna|orna)*$/;
const ROMANCE =
  /^(?:e|a|o|s|t|r|er|ar|ir|ait|ant|at|ation|acion|ac|acao|ion|ement|ment|mient|age|ag|aj|eur|euse|rice|ateur|ador|ad|ant|anc|ance|if|iv|ur|ist|iqu|ic)?$/;

/**
 * What may follow the shared beginning in two forms of one word; anything else makes another word or a
 * compound.
 */
const ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:er|or|ist|ment|anc|ion|e|ing|t)?$/,
  de: GERMANIC,
  sv: GERMANIC,
  fr: ROMANCE,
  es: ROMANCE,
  pt: ROMANCE,
};

function isGermanicEnding(rest: string): boolean {
  return rest.length <= MAX_ENDINGS_CHARS && GERMANIC.test(rest);
}

const MIN_PART_CHARS = 4;
/** "Webentwicklung". */
const MIN_FIRST_PART_CHARS = 3;
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', 't'];

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
