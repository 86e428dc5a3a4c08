import { Language } from '../../language/language.ts';
import { splitWords } from '../../language/split-words.ts';
import type { Section, SectionKind } from '../resume.ts';
import { findContactDetails, isEmailOrPhone } from './entities/contact.ts';
import { findDates } from './entities/dates.ts';
import { titleOrOrganisation } from './entities/occupations.ts';
import { groupEntries } from './entries/entries.ts';
import { partsOf } from './entries/entry-rows.ts';
import { isContactHeading, tellingKind } from './headings/headings.ts';
import { isSentence } from './rows/sentence.ts';
import { findSkills } from './rows/skills.ts';
import type { TextUnit } from './rows/text-units.ts';

/** What is known about a section besides its lines. */
export interface Place {
  readonly heading: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The kinds of the document's other sections. */
  readonly others: ReadonlySet<SectionKind>;
  /** What is above. */
  readonly above: readonly Section[];
  /** True if an email address or a phone number is above. */
  readonly isReachable: boolean;
}

/** Settles the kind of a section by what it holds, where that says otherwise than its heading, or more. */
export function settleKind(kind: SectionKind, units: readonly TextUnit[], place: Place): SectionKind {
  const { heading, others, above } = place;
  if (kind === 'experience' && isPastime(heading, units, above)) return 'other';
  if (kind === 'contact' && !isContactHeading(heading) && units.length > 0 && !units.some(isDetail))
    return 'other';
  if (kind === 'summary' && isAboutPerson(units, place)) return 'contact';
  if (kind === 'certifications' && !others.has('education') && kindByEntries(units) === 'education')
    return 'education';
  // What closes a document has no heading.
  const isUnclear = kind === 'other' && heading !== '' && tellingKind(heading) === null;
  return (isUnclear ? kindByContent(units, place) : null) ?? kind;
}

/**
 * Tells the kind of a section by what it holds, where its heading doesn't: "I speak" above three languages, "Places that
 * paid me" above jobs. Null where the content doesn't say either, or the document has such a section already.
 */
function kindByContent(units: readonly TextUnit[], place: Place): SectionKind | null {
  if (isAboutPerson(units, place)) return 'contact';
  const { isFirst, isLast, others } = place;
  const found = kindByEntries(units) ?? kindByLines(units);
  // Jobs of one kind may stand apart from those of another: "Teaching", "Publishing".
  if (found === null || (others.has(found) && found !== 'experience')) return null;
  if ((found === 'skills' && isLast) || (found === 'summary' && !isFirst)) return null;
  return found;
}

/** True for how the person is reached, where nothing above says it, and for the rows of a form: "Nationality⇥Indian". */
function isAboutPerson(units: readonly TextUnit[], { isReachable }: Place): boolean {
  const details = units.filter(({ text }) => findContactDetails(text).length > 0);
  const isHow = details.some(({ text }) => findContactDetails(text).some(isEmailOrPhone));
  if (!isReachable && isHow && details.length * 2 > units.length) return true;
  return units.length >= MIN_ROWS && units.every(({ text }) => LABELLED.test(text)) && details.length > 0;
}

function isDetail({ text }: TextUnit): boolean {
  return LABELLED.test(text) || findContactDetails(text).length > 0;
}

const MIN_ROWS = 3;
/** A label and what it says. */
const LABELLED = /^\p{Lu}[\p{L}\s.'’/()-]{1,40}(?:\s?:\s|\t[^\t]*$)/u;

/**
 * True for "Activities" below the jobs that are a text about what somebody does after work: neither jobs nor a list of what
 * was done.
 */
function isPastime(heading: string, units: readonly TextUnit[], above: readonly Section[]): boolean {
  const isText = units.length > 0 && units.every(({ bullet }) => !bullet);
  const hasJobs = above.some(({ kind, entries }) => kind === 'experience' && entries.length > 0);
  return ACTIVITIES.test(heading) && isText && hasJobs && groupEntries(units).entries.length === 0;
}

/** "Military service" and "Volunteering" in a sentence are work all the same. */
const ACTIVITIES = /activit|activid|ativid|aktivit|involvement/iu;

function kindByLines(units: readonly TextUnit[]): SectionKind | null {
  if (namesLanguages(units)) return 'languages';
  if (isProse(units)) return 'summary';
  if (units.filter(isDegreeOrSchool).length * 2 >= units.length && units.some(isDated)) return 'education';
  if (units.filter(isCertificate).length * 2 > units.length && units.some(certifies)) return 'certifications';
  return isListOfSkills(units) && !units.some(isDated) ? 'skills' : null;
}

function isDated({ text }: TextUnit): boolean {
  return findDates(text) !== null;
}

function isDegreeOrSchool({ text }: TextUnit): boolean {
  return partsOf(text).some((part) => titleOrOrganisation(part, true) !== 0);
}

const certifies = ({ text }: TextUnit) => CERTIFIES.test(text);

/** True for "First aid, 2021": the word for one, or a single date behind what it is for, as a race has, too. */
function isCertificate(unit: TextUnit): boolean {
  const { text } = unit;
  const dates = findDates(text);
  const isYear = dates !== null && dates.start === null && text.length <= MAX_CERTIFICATE_CHARS;
  return certifies(unit) || (isYear && !/["“„«]/u.test(text));
}

const MAX_CERTIFICATE_CHARS = 80;

const CERTIFIES =
  /(?<!\p{L})(?:certif|zertifi|accredit|acredit|akkredit|licen[cs]|lizenz|registered|permit|diplom|first aid|erste hilfe|nvq|level \d)/iu;

function namesLanguages(units: readonly TextUnit[]): boolean {
  const isNamed = (text: string) =>
    splitWords(text)
      .slice(0, MAX_WORDS_BEFORE + 1)
      .some((word) => LANGUAGES.has(word.toLowerCase()));
  const items = units.flatMap(({ text }) => text.split(/[,;|\t•·]|\s(?:and|und|et|y|e|och)\s/u));
  const named = items.filter(isNamed).length;
  const rows = units.filter(({ text }) => isNamed(text)).length;
  return named >= MIN_ITEMS && (named * 2 > items.length || rows * 2 >= units.length);
}

const MIN_ITEMS = 2;
/** "a very little Tigrinya" */
const MAX_WORDS_BEFORE = 3;

function isProse(units: readonly TextUnit[]): boolean {
  return (
    units.length > 0 &&
    units.every(({ text, bullet }) => !bullet && isSentence(text) && findDates(text) === null)
  );
}

/**
 * Jobs or degrees, by the words of the dated entries' headers; with one date each, it takes schools, too: a
 * certificate has one.
 */
function kindByEntries(units: readonly TextUnit[]): SectionKind | null {
  const { entries } = groupEntries(units);
  const headers = entries.map(({ header }) => header.map(({ text }) => text));
  const dated = headers.filter((rows) => rows.some((row) => findDates(row) !== null));
  const spans = dated.filter((rows) => rows.some((row) => findDates(row)?.start));
  const count = (all: typeof headers, isCue: (part: string) => boolean) =>
    all.filter((rows) => rows.some((row) => partsOf(row).some(isCue))).length;
  const jobs = count(spans, (part) => titleOrOrganisation(part, false) === 1);
  const degrees = count(dated, (part) => titleOrOrganisation(part, true) === 1);
  const schools = count(dated, (part) => titleOrOrganisation(part, true) === -1);
  const isMost = (found: number) => found > 0 && found * 2 >= headers.length;
  if (degrees > jobs && isMost(spans.length > 0 ? degrees : schools)) return 'education';
  const isTold = spans.length >= MIN_ITEMS || entries.some(({ body }) => body.length > 0);
  return jobs > degrees && isMost(jobs) && isTold ? 'experience' : null;
}

function isListOfSkills(units: readonly TextUnit[]): boolean {
  const lists = units.flatMap(({ text }) => findSkills(text) ?? []);
  return lists.length === units.length && lists.flatMap(({ items }) => items).length >= MIN_SKILLS;
}

const MIN_SKILLS = 4;

/** The languages that people name most, as each language of the parser calls them. */
const LANGUAGES: ReadonlySet<string> = new Set(
  Language.options.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    return `ar bg bn bs ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu id is it ja ko ku lt lv ml ms nl no pa pl pt ro ru sk
      sl sq sr sv sw ta te th tl tr uk ur vi yo zh`
      .split(/\s+/)
      .flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  }),
);
