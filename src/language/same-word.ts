import type { Language } from './language.ts';

/** Languages that write compounds as one word. */
const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'sv']);

/**
 * Stems that differ only in a longer ending are one word: "administr" and "administ", "dokumentation" and
 * "dokumentiert". The shared beginning must be long, in English longer, where stems are already short.
 */
export function isSameWord(one: string, other: string, language: Language): boolean {
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
  return shared >= LONG_STEM && Math.max(one.length, other.length) - shared <= LONGEST_ENDING;
}

/**
 * Where a compound may be cut so that a known word stands first: "Pflegedokumentation" into "Pflege" and
 * "dokumentation". `rest` is each reading of what follows, with and without the letters that link. Only in languages
 * that write compounds as one word.
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
    if (shared < SHORTEST_FIRST || shared < first.length - 1 || rest.length < SHORTEST_PART) continue;
    cuts.push({
      first,
      rest: LINKS.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length)),
    });
  }
  return cuts;
}

/** True where a compound begins or ends with a word: "Umsatzsteuervoranmeldung" with "Umsatzsteuer". */
export function isCompoundWith(compound: string, word: string, language: Language): boolean {
  if (!COMPOUNDING.has(language) || word.length < SHORTEST_PART + 1) return false;
  if (compound.length < word.length + SHORTEST_FIRST) return false;
  return (
    compound.endsWith(word) || (compound.startsWith(word) && !GERMANIC.test(compound.slice(word.length)))
  );
}

const LONG_STEM = 7;
const LONGEST_ENDING = 5;

const GERMANIC =
  /^(?:e|n|en|er|es|s|t|te|et|ed|in|ung|ing|ning|ig|lig|isk|isch|lich|ion|tion|ation|ier|ad|are|ar|at|as|or|ist|end|and|ande|itat|itet|el|eln|an|na|arna|erna|orna)*$/;
const ROMANCE =
  /^(?:e|a|o|s|t|r|er|ar|ir|ait|ant|at|ation|acion|ac|acao|ion|ement|ment|mient|age|ag|aj|eur|euse|rice|ateur|ador|ad|ant|anc|ance|if|iv|ur|ist|iqu|ic)?$/;

/** What may follow a shared beginning in two forms of one word; anything else is another word, or part of a compound. */
const ENDINGS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:er|or|ist|ment|anc|ion|e|ing|t)?$/,
  de: GERMANIC,
  sv: GERMANIC,
  fr: ROMANCE,
  es: ROMANCE,
  pt: ROMANCE,
};

const SHORTEST_PART = 4;
/** "Webentwicklung". */
const SHORTEST_FIRST = 3;
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', 't'];

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}
