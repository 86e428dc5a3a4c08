import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import type { Language } from './language.ts';
import { MAX_WORD_CHARS } from './stem.ts';

/** A word of a text, and the stem it shares with its other forms. */
export interface StemmedWord {
  readonly text: string;
  readonly stem: string;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
}

/**
 * Splits a text into words with loose stems, for finding what a posting asks for in a resume. "Mentored" and
 * "mentoring" share a stem, and so do "built" and "building"; "C++", "Node.js", "A/B" and "CI/CD" are one
 * word each. Chinese and Japanese are cut by ICU's dictionary.
 *
 * Gates judge wording by stricter stems (tokens.ts, stem.ts).
 */
export function stemmedWords(text: string, language: Language): StemmedWord[] {
  return [...text.matchAll(WORD)].flatMap((match) =>
    UNSPACED.test(match[0])
      ? unspacedWords(match[0], match.index)
      : [wordOf(match[0], match.index, language)],
  );
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|\.net(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:ci\/cd|\p{L}\/\p{L}(?![\p{L}\p{N}])|\p{L}(?:\+\+|#))|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+(?:\.js(?![\p{L}\p{N}]))?/giu;

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

function unspacedWords(text: string, start: number): StemmedWord[] {
  return [...SEGMENTER.segment(text)]
    .filter((part) => part.isWordLike)
    .map((part) => ({ text: part.segment, stem: part.segment, start: start + part.index }));
}

function wordOf(text: string, start: number, language: Language): StemmedWord {
  return { text, stem: stemOf(text.toLowerCase(), language), start };
}

const STEMMERS: Readonly<Partial<Record<Language, (word: string) => string>>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  sv: swedish,
};

const stems = new Map<string, string>();

/** Stemming is slow, and texts repeat their words. A full cache is cleared. */
const MAX_CACHED_STEMS = 20_000;

function stemOf(word: string, language: Language): string {
  if (word.length > MAX_WORD_CHARS) return word;
  const key = `${language} ${word}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= MAX_CACHED_STEMS) stems.clear();
  const stem = removeAccents((STEMMERS[language] ?? englishStem)(word));
  stems.set(key, stem);
  return stem;
}

function englishStem(word: string): string {
  const american = word
    .replace(/(?<!v|pr|erc|nch|hand|a|no)is(e|ed|es|ing|ations?|ers?)$/, 'iz$1')
    .replace(/ae/, 'e')
    .replace(/ctions?$/, 'ct')
    .replace(/our(s|ed|ing)?$/, 'or$1');
  return STEM_APART.get(american) ?? english(IRREGULAR.get(american) ?? american);
}

/**
 * Removes accents. People leave them out of capitals and file names, and no two words of a resume differ by
 * an accent alone.
 */
function removeAccents(stem: string): string {
  return stem.normalize('NFD').replace(/\p{M}/gu, '');
}

/** English forms that no suffix rule joins; only those that resumes use. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'build built',
    'lead led',
    'run ran',
    'teach taught teacher teachers',
    'write wrote written',
    'drive drove driven driver drivers',
    'speak spoke spoken',
    'grow grew grown growth',
    'sell sold',
    'buy bought',
    'make made',
    'take took taken',
    'give gave given',
    'keep kept',
    'hold held',
    'oversee oversaw overseen',
    'begin began begun',
    'bring brought',
    'win won',
    'cut cutting cutter cutters',
    'reconcile reconciliation reconciliations',
    'paint painting painter painters',
    'present presentation presentations presenter',
    'facilitate facilitation facilitator',
    'handle handling',
    'audit auditor auditors',
    'qualify qualified qualifies qualification qualifications',
    'create creation creations creative creator',
    'publish publication publications',
    'store storage',
    'resolve resolution resolutions',
    'induct induction inductions',
    'comply compliance compliant',
    'sterilize sterilization sterile',
    'decorate decoration decorations decorator',
    'observe observation observations',
    'merchandise merchandising merchandiser',
    'draw drew drawn',
    'know knew known',
    'think thought',
    'find found',
    'spend spent',
    'send sent',
    'meet met',
    'deal dealt',
    'feed fed',
    'weave wove woven',
    'weld welder welders',
    'license licence licences',
    'program programme programmes programmer programmers',
    'center centre centres',
    'tire tyre tyres',
    'liaise liaison liaisons',
    'analyze analyse analysed analyses analysis analyst analysts analyzing analysing analytics analytical',
    'administer administration administrator administrators administered administering administrative',
    'electric electrician electricians electrical',
    'maintain maintenance',
    'receive receipt',
    'sew sewn',
    'child children',
    'person people',
    'supervise supervision supervisor supervisors supervisory',
    'lay laid',
    'breed bred',
    'prescribe prescription prescriptions',
    'describe description descriptions',
    'guideline guidance guidelines',
    'negotiate negotiation negotiations',
    'choose chose chosen',
    'sing sang sung',
    'ship shipment shipments',
    'refer referral referrals',
    'repair repairs',
    'clean cleaner cleaners cleaning',
    'bake baker bakery baking',
    'cook cookery',
    'translate translator translators',
    'edit editor editorial editing',
  ].flatMap((forms) => {
    const [base = '', ...others] = forms.split(' ');
    return others.map((form): [string, string] => [form, base]);
  }),
);

/** Words that the stemmer would join with words of another meaning: "community" with "communication". */
const STEM_APART: ReadonlyMap<string, string> = new Map([
  ['customer', 'customer'],
  ['customers', 'customer'],
  ['community', 'community'],
  ['communities', 'community'],
  ['general', 'general'],
  ['generally', 'general'],
  ['organic', 'organic'],
  ['marketing', 'marketing'],
  ['medicine', 'medicine'],
  ['university', 'university'],
  ['universities', 'university'],
  ['international', 'international'],
]);
