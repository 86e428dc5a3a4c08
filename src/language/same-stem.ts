import type { Language } from './language.ts';

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
    endings?.test(one.slice(shared)) &&
    endings.test(other.slice(shared))
  )
    return true;
  if (COMPOUNDING.has(language)) return false;
  return shared >= LONG_STEM_CHARS && Math.max(one.length, other.length) - shared <= MAX_ENDING_CHARS;
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
    compound.endsWith(word) || (compound.startsWith(word) && !GERMANIC.test(compound.slice(word.length)))
  );
}

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

const MIN_PART_CHARS = 4;
/** "Webentwicklung". */
const MIN_FIRST_PART_CHARS = 3;
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', 't'];

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
