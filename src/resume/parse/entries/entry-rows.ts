import { printedWidth } from '../../../language/split-words.ts';
import { findDates, isDateAlone, type Period, periodOf } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { fieldLabelOf } from '../rows/field-labels.ts';
import { DATE_OR_PLACE_LABEL } from '../rows/header-labels.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';

/** True for a name that reads as that of a school. */
export function isSchool(text: string): boolean {
  return titleOrOrganisation(text, true) === -1;
}

/** True for "2014 – 2016" and "Jan 2014 – Jan 2015 | Ithaca, NY": a row of dates, perhaps with a place, but no name. */
export function isPeriodRow({ text }: TextUnit): boolean {
  const span = findDates(text);
  return span !== null && span.start !== null && printedWidth(text) - printedWidth(span.text) < 24;
}

/** True for a row of dates, perhaps with a place. */
export function isDateRow(unit: TextUnit): boolean {
  return isDateAlone(unit.text) || isPeriodRow(unit);
}

/** True for running text and "GPA: 3.7": such a row is in no header, so the next header begins below it. */
export function closesEntry({ text }: TextUnit): boolean {
  if (beginsWithPeriod(text)) return false;
  if (endsWithPeriod(text)) return isLabelled(text);
  const longName = isTitleCase(text) && printedWidth(text) < 110 && !/[.!?。;；]$/u.test(text);
  return (isSentence(text) && !longName) || isLabelled(text);
}

/** True for a row that names a job or a school, or is bold, in a section without dates and bullets. */
export function namesSomething({ text, line }: TextUnit): boolean {
  return (
    line.bold === true || titleOrOrganisation(text, true) !== 0 || titleOrOrganisation(text, false) !== 0
  );
}

/** True where most of the longer words begin with a capital, as in a title. */
export function isTitleCase(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => word.length > 3 && /\p{L}{3}/u.test(word));
  return long.filter((word) => /^\p{Ll}/u.test(word)).length * 2 < Math.max(1, long.length);
}

/** True for a short dated row without a label, with the date at one end. */
export function isDatedHeaderRow(unit: TextUnit): boolean {
  return !unit.bullet && isDated(unit) && !isLabelled(unit.text);
}

/** True for a short row with its dates at one end, or a longer one that begins with them. */
export function isDated(unit: TextUnit | undefined): boolean {
  if (!unit) return false;
  const span = findDates(unit.text);
  if (!span) return false;
  return (
    (printedWidth(unit.text) - printedWidth(span.text) < 110 ||
      (span.end !== null && beginsWithPeriod(unit.text))) &&
    (beginsWithPeriod(unit.text) ||
      endsWithPeriod(unit.text) ||
      !/[.!?。]$/u.test(unit.text.replace(span.text, '')))
  );
}

/**
 * True for "2012 – 2016⇥PhD, Hydrology, Delta University.": dates in front of what they date, which may end like a
 * sentence.
 */
function beginsWithPeriod(text: string): boolean {
  const span = findDates(text);
  // "Since 2008 I have been …" is a sentence.
  const isRange = span?.index === 0 && span.start !== null && span.text.startsWith(span.start);
  return isRange && (span.end !== null || printedWidth(text) < 140);
}

/** True for "Porter, Ash Hotel, 2012-19.": dates behind what they date, with a full stop for the whole row. */
function endsWithPeriod(text: string): boolean {
  const span = findDates(text);
  if (!span?.start || !text.endsWith('.')) return false;
  return (
    /[,(:–—|\t]\s?$/u.test(text.slice(0, span.index)) && text.length - span.index - span.text.length <= 2
  );
}

/** True for "GPA: 3.7" and "Dean's List, 2025": a label and what it says, or an honour, which are no names. */
export function isLabelled(text: string): boolean {
  // "Valedictorian, Leeds High School, 2019" names a school of its own.
  if (HONOUR.test(text)) return !partsOf(text).some((part) => titleOrOrganisation(part, true) === -1);
  const label = /^(\p{L}[^:\t]{1,19}):\s?\S/u.exec(text)?.[1];
  if (label === undefined || /\d/.test(label) || DATE_OR_PLACE_LABEL.test(text)) return false;
  // "A levels: Biology B, French C" and "Cargo: Analista" say what the entry is about.
  if (fieldLabelOf(text) !== null) return false;
  return (
    PART_OF_DEGREE.test(label) || [true, false].every((study) => titleOrOrganisation(label, study) !== 1)
  );
}

/** What a school gave, with the time of it, "Dean's List, Fall 2025", or the average of grades, "GPA 3.7". */
const HONOUR =
  /^(?:(?:dean|president|principal|chancellor|provost)['’]?s['’]? (?:hono[u]?rs? )?list|hono[u]?r roll|valedictorian|salutatorian)(?!\p{L})|^(?:gpa|cgpa|notendurchschnitt|abschlussnote)\s\d/iu;

const PART_OF_DEGREE = /(?<!\p{L})(?:thesis|minor|major|gpa|grade)(?!\p{L})/iu;

/** True where entries are one row each, with nothing to set them apart: two dated rows of names meet. */
export function isListOfRows(units: readonly TextUnit[]): boolean {
  const isRow = (unit: TextUnit | undefined) => unit && isDatedHeaderRow(unit) && !isDateRow(unit);
  return (
    !units.some(({ bullet, line }, at) => bullet || (at > 1 && line.gap !== units[1]?.line.gap)) &&
    units.some((unit, at) => isRow(unit) && isRow(units[at + 1]))
  );
}

/** A row without its dates, in whose place stands a tab. */
export function withoutDates(text: string): string {
  const span = findDates(text);
  return span ? `${text.slice(0, span.index)}\t${text.slice(span.index + span.text.length)}` : text;
}

/** The parts of a row, as commas, dashes, bars, tabs and the word before an employer divide it. */
export const partsOf = (text: string) => text.split(/\t|[,;:]\s|\s(?:[–—|·-]|\/\/|at|@|bei|chez)\s/u);

/** True for a dated row that says what and where: "Diploma in Horse Care, Fell End College, 2018". */
export function isComplete({ text }: Pick<TextUnit, 'text'>): boolean {
  const parts = partsOf(text).map((part) => [
    titleOrOrganisation(part, true),
    titleOrOrganisation(part, false),
  ]);
  const titles = parts.filter((cues) => cues.includes(1));
  // "Department Lead" reads as both, and is one name.
  return titles.some((title) => parts.some((cues) => cues !== title && cues.includes(-1)));
}

/** True for a dated row with two names or more, whatever they are: "2013 – 2015⇥Kennel Hand, Drumraney Kennels". */
export function hasTwoNames({ text }: TextUnit): boolean {
  return partsOf(withoutDates(text)).filter((part) => /\p{L}{2}/u.test(part)).length > 1;
}

/** The time from when to when that a row has. */
export function periodIn(unit: TextUnit | undefined): Period | null {
  const span = unit ? findDates(unit.text) : null;
  return span?.start ? periodOf(span) : null;
}
