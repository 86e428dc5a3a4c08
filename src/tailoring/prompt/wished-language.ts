import type { Language } from '../../language/language.ts';

/** What a wish says of the language of the resume. */
export interface WishedLanguage {
  /** The language as the person wrote it. */
  readonly name: string;
  /** Null for a language that no gate covers, so that nothing can be written in it. */
  readonly language: Language | null;
}

/** Languages by what people call them in each language that a wish may be in. */
const NAMES: readonly (readonly [Language | null, string])[] = [
  ['en', 'english|englische?|anglais|inglés|ingles|inglês|engelska'],
  ['de', 'german|deutsche?|allemand|alemán|aleman|alemão|tyska'],
  ['fr', 'french|französische?|français|francais|francés|frances|francês|franska'],
  ['es', 'spanish|spanische?|espagnol|español|espanol|castellano|espanhol|spanska'],
  ['pt', 'portuguese|portugiesische?|portugais|portugués|português|portugues|portugisiska'],
  ['sv', 'swedish|schwedische?|suédois|sueco|svenska'],
  [
    null,
    'chinese|mandarin|japanese|korean|italian|dutch|polish|russian|ukrainian|turkish|arabic|hebrew|hindi|danish|norwegian|finnish|czech|greek|hungarian|romanian|catalan|italienische?|niederländische?|polnische?|russische?|türkische?|italien|néerlandais|italiano|italienska|chinesische?|japanische?',
  ],
];

const ALL = NAMES.map(([, names]) => names).join('|');
const RESUME =
  '(?:it|this|that|everything|all|all of it|the whole thing|(?:my |the |this )?(?:resume|résumé|cv|version))';

/**
 * Wishes for a translation, and nothing that only names a language: "put my courses in German first" asks for no
 * translation, and "British English" is a spelling.
 */
const PATTERNS: readonly RegExp[] = [
  `translat(?:e|ed|ion)(?: ${RESUME})?(?: please)?(?: (?:in)?to| in) (?<name>${ALL})`,
  `(?:make|write|give|do|want|need|have|get|put)?(?: me)? ?(?:${RESUME}) in (?<name>${ALL})`,
  `(?:übersetz\\p{L}*|schreib\\p{L}*)(?: (?:es|ihn|das|alles|meinen lebenslauf|den lebenslauf))?(?: bitte)? (?:auf|ins?|in) (?<name>${ALL})`,
  `(?:tradui\\p{L}*|écri\\p{L}*|mets|mettez)(?:[- ](?:le|la|tout|mon cv))? en (?<name>${ALL})`,
  `(?:traduc\\p{L}*|tradúc\\p{L}*|escr[ií]b\\p{L}*|ponlo)(?: (?:lo|todo|mi cv|el cv))? (?:al|en) (?<name>${ALL})`,
  `(?:traduz\\p{L}*|escrev\\p{L}*)(?: (?:o|tudo|meu currículo))? (?:para(?: o)?|em) (?<name>${ALL})`,
  `(?:översätt\\p{L}*|skriv)(?: (?:det|allt|mitt cv))? (?:till|på) (?<name>${ALL})`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?!\\p{L})(?! (?:spelling|level))`, 'iu'));

/** A wish that is nothing else: "in German, please". */
const ALONE = new RegExp(
  `^(?:please |bitte )?(?:in|to|into|auf|ins|en|em|på) (?<name>${ALL})(?:,? (?:please|bitte|por favor|s['’]il vous plaît|tack))?$`,
  'iu',
);

/** Reads which language a wish asks for, and what it asks besides; null where it asks for none. Pure. */
export function readWishedLanguage(wish: string): (WishedLanguage & { readonly rest: string }) | null {
  for (const pattern of [ALONE, ...PATTERNS]) {
    const found = pattern.exec(wish);
    const name = found?.groups?.name;
    if (!found || name === undefined) continue;
    const row = NAMES.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(name));
    const rest = `${wish.slice(0, found.index)} ${wish.slice(found.index + found[0].length)}`;
    return { name, language: row?.[0] ?? null, rest };
  }
  return null;
}
