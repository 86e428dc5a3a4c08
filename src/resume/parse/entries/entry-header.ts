import { printedWidth } from '../../../language/split-words.ts';
import { isDateAlone } from '../entities/dates.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { isPlaceRow, looksLikePlace } from '../entities/places.ts';
import { isDuration } from '../rows/header-labels.ts';
import { isSentence } from '../rows/sentence.ts';
import type { TextUnit } from '../rows/text-units.ts';
import {
  closesEntry,
  hasTwoNames,
  isComplete,
  isDated,
  isSchool,
  isTitleCase,
  namesSomething,
  partsOf,
} from './entry-rows.ts';

/** A header without dates has at most a name and a role. */
const MAX_HEADER_ROWS = { dated: 5, undated: 2 };

/** True for what was done rather than a name: words that begin small, and none or few that name a title or a firm. */
function isStatement(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 3 || isTitleCase(text)) return false;
  if (words.length === 3) return titleOrOrganisation(text, false) === 0;
  const isProse = words.length > 4 && !/\s\p{Lu}/u.test(text);
  return isProse || (!isSchool(text) && titleOrOrganisation(text, false) !== -1);
}

/** What is known about the other entries. */
interface Others {
  /** They have one row. */
  readonly isList: boolean;
  /** Their first row says what and where. */
  readonly areWhole: boolean;
}

/** Splits an entry's units into its header and its body. */
export function splitHeader(
  units: readonly TextUnit[],
  { isList, areWhole }: Others,
): { header: TextUnit[]; body: TextUnit[] } {
  const maxRows = MAX_HEADER_ROWS[units.slice(0, MAX_HEADER_ROWS.dated).some(isDated) ? 'dated' : 'undated'];
  const [lead] = units;
  let end = 0;
  let seen = false;
  for (const unit of units) {
    if (end >= maxRows || (end > 0 && (unit.bullet || closesEntry(unit)))) break;
    const adds =
      isDated(unit) ||
      isDuration(unit.text) ||
      (seen && looksLikePlace(unit.text)) ||
      (end === 1 && seen && isTitleBelow(lead, unit)) ||
      (end === 2 && (completesHeader(units) || hasPlaceRow(units)));
    if (seen && end >= 2 && !adds) break;
    const isWhole = end === 1 && seen && !isSchool(unit.text) && !isPlaceRow(unit.text);
    if (isWhole && !adds && lead && (isList || isComplete(lead) || (areWhole && hasTwoNames(lead)))) break;
    if (end === 1 && seen && !adds && lead && hasTwoNames(lead) && isStatement(unit.text)) break;
    seen ||= isDated(unit);
    end++;
  }
  return { header: units.slice(0, end), body: units.slice(end) };
}

/** True for "welder, three shifts" below "2019 – 2023 Skoda Auto": the first row named no job. */
function isTitleBelow(lead: TextUnit | undefined, { text }: TextUnit): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text) ?? [];
  if (!lead || isSentence(text) || titleOrOrganisation(word, false) !== 1) return false;
  return !partsOf(lead.text).some((part) => titleOrOrganisation(part, false) === 1);
}

/** True where a row of nothing but dates is followed by two rows of names. */
function completesHeader([first, , third, fourth]: readonly TextUnit[]): boolean {
  if (!first || !third || !isDateAlone(first.text)) return false;
  return namesSomething(third) || ((!fourth || fourth.bullet) && isTitleCase(third.text));
}

/** True for dates and a place in a column at the left, and a name beside each: "2014 – 2016⇥Cook", "Lyon", "Chez Rose". */
function hasPlaceRow([first, second, third]: readonly TextUnit[]): boolean {
  if (!first || !second || !third || !DATE_COLUMN.test(first.text) || !isDated(first)) return false;
  return isPlaceRow(second.text) && isTitleCase(third.text) && printedWidth(third.text) < 60;
}

/** A column of dates stands before a tab. */
const DATE_COLUMN = /^[^\t\d]*\d[^\t]*\t/u;
