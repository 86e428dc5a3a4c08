import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import type { Language } from './language.ts';

/**
 * Returns what the forms of a word share, in lower case and without accents.
 * "mentored", "mentoring" and "mentors" have one stem, and so do British and American spellings and a German
 * verb and its participle. Chinese and Japanese words stand for themselves.
 */
export function stem(word: string, language: Language): string {
  if (word.length > MAX_WORD_CHARS) return word.toLowerCase();
  const key = `${language} ${word}`;
  const known = STEMS.get(key);
  if (known !== undefined) return known;
  if (STEMS.size >= MAX_CACHED_STEMS) STEMS.clear();
  const made = stemOf(word.toLowerCase(), language);
  STEMS.set(key, made);
  return made;
}

const STEMS = new Map<string, string>();

/** The longest German compounds have about 80. Longer words stand for themselves: stemming them takes long. */
export const MAX_WORD_CHARS = 100;

/** Texts repeat their words. A full cache is cleared. */
const MAX_CACHED_STEMS = 20_000;

function stemOf(lower: string, language: Language): string {
  const base = baseOf(lower, language);
  const reduce = STEMMERS[language];
  if (!reduce) return lower;
  const single = base.replace(/s$/, '');
  if (APART[language]?.has(single)) return single;
  if (APART[language]?.has(base)) return base;
  const reduced = foldAccents(reduce(REGULAR[language]?.(base) ?? base));
  return language === 'de' || language === 'sv' ? withoutTense(reduced) : reduced;
}

/**
 * Returns the base form of an irregular one, in German also behind a prefix: "vertrat" is of "vertreten", as "trat" is
 * of "treten".
 */
function baseOf(lower: string, language: Language): string {
  const irregular = IRREGULAR_FORMS[language];
  const [, prefix = '', rest = ''] = (language === 'de' && PREFIXED.exec(lower)) || [];
  const base = irregular?.get(rest);
  return irregular?.get(lower) ?? (base === undefined ? lower : prefix + base);
}

const PREFIXED =
  /^(ab|an|auf|aus|be|bei|durch|ein|ent|er|fest|fort|her|hin|hinter|mit|nach|über|um|unter|ver|vor|weiter|wieder|zer|zu|zurück|zusammen)(\p{L}{3,})$/u;

/** Removes what is left of a past tense, so that "stellt" and "stell", "hjalpt" and "hjalp" are one. */
function withoutTense(stem: string): string {
  return /^.{4,}(?:et|t|d)$/.test(stem) ? withoutTense(stem.replace(/(?:(?<=.{4})et|t|d)$/, '')) : stem;
}

/**
 * Words that the stemmer would join with words of another meaning: "community" with "communication", "news"
 * with "new".
 */
const APART: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'customer community general generally organic marketing medicine university international news universal customs executive director organization police policy exceed proceed succeed intern internal business news wage wages arms past posting'.split(
      ' ',
    ),
  ),
};

/** Removes accents and umlauts, and writes ß as ss. For comparing, never for showing. */
export function foldAccents(word: string): string {
  // Most words have none.
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  return word.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Returns a word without accents, and a German participle without its "ge": what its forms begin with. */
export function plainFormOf(lower: string, language: Language): string {
  return foldAccents(language === 'de' ? withoutParticiple(lower) : lower);
}

/**
 * True where one word is derived from the other: "analyse" and "analysis", "recruit" and "recruitment". Both
 * share a beginning of at least four letters, and only endings of the language follow it.
 */
export function isDerivation(a: string, b: string, language: Language): boolean {
  const endings = ENDINGS[language];
  if (!endings) return false;
  const left = plainFormOf(a, language);
  const right = plainFormOf(b, language);
  const longest = Math.max(left.length, right.length);
  for (
    let shared = sharedStart(left, right);
    shared >= 4 && longest - shared <= MAX_ENDING_CHARS;
    shared -= 1
  ) {
    if (endings.has(left.slice(shared)) && endings.has(right.slice(shared))) return true;
  }
  return false;
}

/** "ellement", "iganden": no ending is longer. */
const MAX_ENDING_CHARS = 12;

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const STEMMERS: Partial<Record<Language, (word: string) => string>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  sv: swedish,
};

const REGULAR: Partial<Record<Language, (word: string) => string>> = {
  en: toAmericanSpelling,
  de: withoutParticiple,
  es: withoutSpelling,
  pt: withoutSpelling,
};

/** Turns British spelling into American, so that both have one stem. */
function toAmericanSpelling(word: string): string {
  return word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/, (ending, rest: string) =>
      word.length - ending.length >= 4 ? `iz${rest}` : ending,
    )
    .replace(/(?<=.{3})ys(e|es|ed|ing|er|ers)$/, 'yz$1')
    .replace(/(?<=[a-z]{2}[^aeiou])our(s|ed|ing|able|ite|ites|al)?$/, 'or$1')
    .replace(/(?<=[a-z]{2}[aeiou])ll(ed|ing|er|ers)$/, 'l$1');
}

/**
 * Undoes the spelling of a first person's past: "busqué", "entregué" and "realicé" have the stems of "buscar",
 * "entregar" and "realizar".
 */
function withoutSpelling(word: string): string {
  return word
    .replace(/(?<=.{2})qu(é|ei)$/, 'c$1')
    .replace(/(?<=.{2})gu(é|ei)$/, 'g$1')
    .replace(/(?<=.{3}[aeinr])cé$/, 'zé');
}

/** Removes the "ge" of a participle: "geleitet" and "aufgebaut" become "leitet" and "aufbaut". */
function withoutParticiple(word: string): string {
  return word.replace(PARTICIPLE, '$1$2');
}

/** One in "-en" has no umlaut, unlike the plurals "Gesprächen" and "Geräten". */
const PARTICIPLE =
  /^(ab|an|auf|aus|bei|durch|ein|fest|fort|her|hin|mit|nach|um|vor|weiter|zu|zurück|zusammen)?ge(\p{L}{3,}(?:t|te|ter|tes|ten)|(?:(?![äöü])\p{L}){3,}(?:en|ene|enen))$/u;

function endings(list: string): ReadonlySet<string> {
  return new Set(['', ...list.split(' ')]);
}

/** Endings that change a word's form or class but not what it is about. */
const ENDINGS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: endings(
    'e s es d ed er ers or ors r rs ing ings ion ions tion tions sion sions ation ations ition itions ication ications y ies ied ying ly ally al als ial ical ic ics ment ments ance ances ence ences ant ants ent ents ancy ency able ible ability ibility ive ives ative ity ities is sis ses ses se sed sing ze zed zing zes ism isms ist ists istic istics ysis ysed yses yze yzed yzing tical tic able age ages al als ure ures t te ted ting tes fy fies fied fying ful',
  ),
  de: endings(
    'e en er ern es s n nen in innen em t te ten tet tete teten end ende enden ung ungen lich liche lichen liches licher ig ige igen isch ische ischen ation ationen ierung ierungen ieren ierte ierten iert ion ionen ium ik iker er ers keit keiten heit heiten bar st tion tionen tung ist isten istin istinnen',
  ),
  fr: endings(
    'e s es er ez ee ees ais ait aient ant ants ante antes ent ement ements ment ments ation ations ition itions tion tions ion ions age ages eur eurs euse euses rice rices ateur ateurs atrice if ive ifs ives ique iques el elle elles els uel ir i is it ie ies issait issant ance ances ence ences re r al ale aux ales ure ures ellement uellement iel ielle te tes a u ue us ues ption ptions iste istes niste nistes naire naires at ats',
  ),
  es: endings(
    'o a os as e es i ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban ia ian acion aciones icion iciones cion ciones ion iones on sion siones miento mientos amiento amientos imiento or ora ores oras ador adora adores adoras ante antes ente entes encia encias ancia ancias al ales ivo iva ivos ivas ico ica icos icas mente able ible idad idades aje ajes r n en an d c di do da te to ta tos tas tro pcion pciones ista istas onista onistas',
  ),
  pt: endings(
    'o a os as e es i ei ou ar er ir ado ada ados adas ido ida idos idas ando endo indo ava avam ia iam acao acoes icao icoes cao coes ao oes sao soes mento mentos amento amentos imento or ora ores oras ador adora adores ante antes ente entes encia encias ancia ancias al ais ivo iva ivos ivas ico ica icos icas mente avel ivel idade idades agem agens r m u am em d to ta tos tas ista istas ionista ionistas ura uras ao',
  ),
  sv: endings(
    'a ar ade at ad an ande are arna arnas arens en er era erade erat erar ering eringar eringen es et ets e n na or orna s t te tt tion tioner ation ationer ationen ning ningar ningen het heter lig liga ligt nas erna ernas r d da de ets ing ingen',
  ),
};
