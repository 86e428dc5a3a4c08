import { isEnglishVerb } from '../../../posting/lexicon/verbs.ts';
import type { OrdinaryKind } from './ordinary-words.ts';

/** A part of a name that is a word besides. */
export interface OrdinaryPart {
  readonly kind: OrdinaryKind;
  /** True for what a person is called by alone: every part but the surname. */
  readonly isGiven: boolean;
  /** The first letters of the other parts, in capitals: "G" of "Grace Ward". */
  readonly initials: readonly string[];
}

/**
 * True where a word that is part of a name stands for the person: "Grace wrote it", "thanks to Mr Ward". False where it
 * is the word or part of another name: "Ward 7", "King's College", "Will you …?", "May 2021". Where nothing tells, a
 * first name is hidden and a surname is not: nobody is called by a surname alone.
 */
export function standsForPerson(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { kind, isGiven, initials }: OrdinaryPart,
): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - WINDOW_CHARS), start);
  const after = text.slice(end, end + WINDOW_CHARS);
  if (UNSPACED.test(word)) return !COMPOUND_AFTER.test(after);
  if (!/^\p{Lu}/u.test(word)) return false;
  if (kind === 'name') return true;
  if (TITLE_BEFORE.test(before) || hasInitial(before, after, initials)) return true;
  if (kind === 'function' || isNumbered(before, after)) return false;
  if (GREETING_BEFORE.test(before)) return true;
  if (kind === 'city' && (/^,\s?\p{Lu}/u.test(after) || PLACE_BEFORE.test(before))) return false;
  if (goesOn(after)) return LETTERS_AFTER.test(after);
  if (ROLE_BEFORE.test(before)) return true;
  if (beganBefore(before)) return false;
  if (actsAfter(after, isGiven)) return true;
  if (SENTENCE_START.test(before)) return isGiven && isAlone(after);
  if (kind === 'month' && isDate(before, after)) return false;
  if (BY_BEFORE.test(before)) return true;
  return isGiven;
}

/** Characters on either side that can tell: a few words. */
const WINDOW_CHARS = 60;

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** 和平路, 和平区: a street or a district. */
const COMPOUND_AFTER = /^[路街道区里门店村镇县奖鸽发共时年]/u;

const TITLE_BEFORE =
  /(?<!\p{L})(?:mrs?|ms|miss|mx|dra?|docteur|doctora?|doktor|maître|prof|professor|sir|dame|madam|herrn?|frau|monsieur|mme|mlle|madame|mademoiselle|señor(?:a|ita)?|sra?|srta|don|doña|dona|senhora?|fru|fröken|engr?|ing|arq|arch|lic|adv|capt|rev)\.?\s$/iu;

const ROLE_BEFORE =
  /(?<!\p{L})(?:nurse|sister|matron|chef|coach|captain|officer|sergeant|colleague|kollegin|kollege|schwester|collègue)\s$/iu;

const GREETING_BEFORE =
  /(?<!\p{L})(?:hi|hello|hey|dear|thanks|thank you|regards|sincerely|welcome|contact|ask for|name|hallo|liebe[rs]?|moin|bonjour|salut|chère?|merci|hola|querid[oa]|gracias|olá|obrigad[oa]|hej|tack)[,:]?\s$/iu;

const PLACE_BEFORE = /(?<!\p{L})(?:in|near|at|around|outside|across|of|bei|aus|nach|à|en|em|i)\s$/iu;

const BY_BEFORE =
  /(?<!\p{L})(?:by|with|from|under|named|called|von|durch|mit|par|avec|por|con|com|av|med)\s$/iu;

/** The start of a text, a sentence, a list item or what stands in brackets. */
const SENTENCE_START = /(?:^|[.!?:;•·|\n\t–—("“„«]\s{0,2}|(?:^|\n)\s{0,4}[-*]\s{1,2})$/u;

function hasInitial(before: string, after: string, initials: readonly string[]): boolean {
  const [, ahead = ''] = /(?<!\p{L})(\p{Lu})\.\s?$/u.exec(before) ?? [];
  const [, behind = ''] = /^,?\s(\p{Lu})\./u.exec(after) ?? [];
  return initials.includes(ahead) || initials.includes(behind);
}

/** "Ward 7", "May 2021", "Level 3 Care". */
function isNumbered(before: string, after: string): boolean {
  return /\d[.,]?\s$/u.test(before) || /^\.?\s?['’]?\d/u.test(after) || /^[-‐–]\p{L}/u.test(after);
}

/** Letters that a person puts after their name. */
const LETTERS_AFTER =
  /^,?\s(?:RN|BSN|MSN|PhD|MD|MBA|MSc|BSc|BA|MA|CPA|PMP|Esq|Jr|Sr|II|III)(?![\p{L}\p{N}])/u;

/** "King's College", "Sterling & Grant", "Campo de Criptana", "Young's modulus". */
function goesOn(after: string): boolean {
  return (
    /^(?:['’]s)?\s(?:(?:&|of|de|da|do|del|van|von)\s)?\p{Lu}\p{L}/u.test(after) ||
    /^['’]s\s(?:modulus|cross|college|law|theorem|syndrome|disease|day)(?!\p{L})/u.test(after)
  );
}

/** "Oak Ward", "Kings Park", "Sterling & Grant". A sentence may begin with a verb: "Supervised Grace". */
function beganBefore(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line === '' || line.trimEnd() === line) return false;
  const words = line.trimEnd().split(/\s/);
  if (words.at(-1) === '&') words.pop();
  const word = words.pop() ?? '';
  if (!/^\p{Lu}[\p{L}'’]*$/u.test(word) || SMALL_WORD.test(word)) return false;
  const isFirst = words.length === 0 || SENTENCE_START.test(`${words.join(' ')} `);
  return !(isFirst && isVerb(word.toLowerCase()));
}

/** What begins a sentence before a name without being part of it. */
const SMALL_WORD =
  /^(?:I|A|An|The|In|On|At|By|To|For|From|With|Of|As|And|Or|When|While|Since|Until|Before|After|Under|Als|Vom|Von|Mit|Bei|Im|Am|Zum|Der|Die|Das|Und|Le|La|Les|Un|Une|Avec|Par|El|Los|Con|Por|O|Os|Um|Com|Den|Det|En|Med|Av)$/u;

function isVerb(word: string): boolean {
  return isEnglishVerb(word) || /(?:ed|ing)$/u.test(word) || PAST.has(word);
}

const PAST = new Set(
  'wrote led built ran taught won made took gave held kept brought began grew spoke became found met sold sent spent stood told went came drew drove'.split(
    ' ',
  ),
);

const ACTS = new RegExp(
  String.raw`^\s(?:(?:also|then|later|always|never|often|still|now|personally|herself|himself|who)\s)?(?<verb>(?:is|was|does|did|can|could|would|should|will|must)|ha[sd]|leads|works|manages|brings|writes|teaches|holds|speaks|runs|makes|loves|enjoys|lives|listens|joined|${[...PAST].join('|')}|\p{Ll}{2,}(?<!e)ed|ist|war|hat|hatte|wurde|leitet|arbeitet|\p{Ll}{3,}te|est|était|a\s\p{Ll}+[éiu]|ha|es|fue|\p{Ll}{2,}ó|foi|é|\p{Ll}{3,}ou|är|var|hade|\p{Ll}{2,}dde)(?!\p{L})(?<rest>[\s\S]{0,20})`,
  'u',
);

/** No forms of a verb: "Klein erste Klasse". */
const NO_ACTS = new Set('hundred erste beste letzte gute alte rote bunte weitere'.split(' '));

/** "Care is planned", "Ward was closed". */
const NEEDS_NO_PERSON = /^(?:is|was|does|did|can|could|would|should|will|must|runs|makes)$/;

/** What is done to things that are called as people are: "Care provided to 12 residents", "Ward managed by three". */
const DONE_TO_IT =
  /^(?:provided|delivered|given|offered|based|led|managed|run|required|needed|related|received|planned|supported|assisted)$/;

function actsAfter(after: string, isGiven: boolean): boolean {
  const { verb, rest = '' } = ACTS.exec(after)?.groups ?? {};
  if (verb === undefined || NO_ACTS.has(verb) || /^\sby(?!\p{L})/u.test(rest)) return false;
  if (!isGiven && NEEDS_NO_PERSON.test(verb))
    return /^\s(?:an?|the|one|known|called|fluent|responsible)(?!\p{L})/u.test(rest);
  if (!isGiven && /^ha[sd]$/.test(verb)) return /^\s\p{Ll}+(?<!e)ed(?!\p{L})/u.test(rest);
  return (
    isGiven ||
    !(DONE_TO_IT.test(verb) && /^(?:\s(?:to|for|in|at|on|with|under)(?!\p{L})|\s?[.,;]|$)/u.test(rest))
  );
}

/** Where a sentence begins with a first name that stands by itself: "Grace, head chef", "Grace and I", "(Grace)". */
function isAlone(after: string): boolean {
  if (/^['’]s\s/u.test(after)) return true;
  if (/^\s?(?:$|[\n.;:!?)|”"»]|[–—])/u.test(after)) return true;
  const [, next] = /^(?:,|\s(?:and|&|und|et|y|e|och))\s([\p{L}\p{N}]+)/u.exec(after) ?? [];
  if (next === undefined) return false;
  if (after.startsWith(',')) return !isEnglishVerb(next.toLowerCase());
  return /^(?:\p{Lu}|\d|(?:two|three|four|five|six|another|others?|the|a|an|my|his|her|their|colleagues?|team)(?!\p{L}))/u.test(
    next,
  );
}

const MONTH_WORD =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez)\p{Ll}*/iu;

/** "in May", "until June", "from May to July". */
function isDate(before: string, after: string): boolean {
  if (
    /(?<!\p{L})(?:in|since|until|till|during|before|after|early|mid|late|every|each|this|next|last|im|seit|ab|bis|en|depuis|desde|em|sedan)\s$/iu.test(
      before,
    )
  )
    return true;
  return (
    /(?<!\p{L})(?:from|to|and|or|of|between|by)\s$/iu.test(before) && MONTH_WORD.test(`${before} ${after}`)
  );
}
