import { Language } from '../../language/language.ts';
import type { Section, SectionKind } from '../resume.ts';
import { findDates } from './dates.ts';
import { groupEntries } from './entries.ts';
import { isSentence, type TextUnit } from './flow.ts';
import { titleOrOrganisation } from './occupations.ts';
import { findSkills } from './skills.ts';

/** What is known about the section whose heading says nothing. */
export interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The kinds of the document's other sections. */
  readonly others: ReadonlySet<SectionKind>;
}

/**
 * Tells the kind of a section by what it holds, where its heading doesn't: "I speak" above three languages, "Places that
 * paid me" above jobs. Null where the content doesn't say either, or the document has such a section already.
 */
export function kindByContent(
  units: readonly TextUnit[],
  { isFirst, isLast, others }: Place,
): SectionKind | null {
  const found = kindByEntries(units) ?? kindByLines(units);
  // Jobs of one kind may stand apart from those of another: "Teaching", "Publishing".
  if (found === null || (others.has(found) && found !== 'experience')) return null;
  if ((found === 'skills' && isLast) || (found === 'summary' && !isFirst)) return null;
  return found;
}

/**
 * True for "Activities" below the jobs that are a text about what somebody does after work: neither jobs nor a list of what
 * was done.
 */
export function isPastime(heading: string, units: readonly TextUnit[], above: readonly Section[]): boolean {
  const isText = units.length > 0 && units.every(({ bullet }) => !bullet);
  const hasJobs = above.some(({ kind, entries }) => kind === 'experience' && entries.length > 0);
  return ACTIVITIES.test(heading) && isText && hasJobs && groupEntries(units).entries.length === 0;
}

/** "Military service" and "Volunteering" in a sentence are work all the same. */
const ACTIVITIES = /activit|activid|ativid|aktivit|involvement/iu;

function kindByLines(units: readonly TextUnit[]): SectionKind | null {
  if (namesLanguages(units)) return 'languages';
  if (isListOfSkills(units)) return 'skills';
  return isProse(units) ? 'summary' : null;
}

function namesLanguages(units: readonly TextUnit[]): boolean {
  const items = units.flatMap(({ text }) => text.split(/[,;|\t•·]|\s(?:and|und|et|y|e|och)\s/u));
  const named = items.filter((item) => LANGUAGES.has(/^\s*(\p{L}+)/u.exec(item)?.[1]?.toLowerCase() ?? ''));
  return named.length >= MIN_ITEMS && named.length * 2 > items.length;
}

const MIN_ITEMS = 2;

function isProse(units: readonly TextUnit[]): boolean {
  return (
    units.length > 0 &&
    units.every(({ text, bullet }) => !bullet && isSentence(text) && findDates(text) === null)
  );
}

/** Jobs or degrees, by the words of the dated entries' headers. */
function kindByEntries(units: readonly TextUnit[]): SectionKind | null {
  const { entries } = groupEntries(units);
  const headers = entries.map(({ header }) => header.map(({ text }) => text));
  const dated = headers.filter((rows) => rows.some((row) => findDates(row)?.start));
  const count = (isCue: (part: string) => boolean) =>
    dated.filter((rows) => rows.some((row) => row.split(/\t|,\s|\s[–—|·-]\s/u).some(isCue))).length;
  const jobs = count((part) => titleOrOrganisation(part, false) === 1);
  const degrees = count((part) => titleOrOrganisation(part, true) === 1);
  if (dated.length === 0 || Math.max(jobs, degrees) * 2 < headers.length) return null;
  if (degrees > jobs) return 'education';
  const isTold = dated.length >= MIN_ITEMS || entries.some(({ body }) => body.length > 0);
  return jobs > degrees && isTold ? 'experience' : null;
}

function isListOfSkills(units: readonly TextUnit[]): boolean {
  const lists = units.flatMap(({ text }) => findSkills(text) ?? []);
  return lists.length === units.length && lists.flatMap(({ items }) => items).length >= MIN_SKILLS;
}

const MIN_SKILLS = 5;

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
