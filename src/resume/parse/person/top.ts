import type { SectionKind } from '../../resume.ts';
import {
  DOCUMENT_TITLES,
  findContactDetails,
  isEmailOrPhone,
  looksLikeName,
  mayBeStreet,
} from '../entities/contact.ts';
import { isNameInEmail } from '../entities/email-names.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import { headingMeaning } from '../headings/headings.ts';
import { isSentence } from '../rows/sentence.ts';
import { findSkills } from '../rows/skills.ts';
import type { TextUnit } from '../rows/text-units.ts';
import { namesCondition } from './headline.ts';
import { findName, isMonogram } from './person-names.ts';

/** A part of what is above the first heading: the person's details, or their summary. */
export interface TopPart {
  readonly kind: 'contact' | 'summary' | 'other';
  readonly units: readonly TextUnit[];
}

/** The most units that name and details can take in a document without headings. */
const MAX_TOP_UNITS = 14;

/**
 * Splits what is above the first heading into runs of contact lines and of running text. In a document without
 * headings (`headed` false), only its beginning counts.
 */
export function splitTop(units: readonly TextUnit[], name: number | null, headed: boolean): TopPart[] {
  const told = units.map(
    (unit, index) => index !== name && (isContact(unit) || isStreet(unit, units[index + 1])),
  );
  const sure = withDetailsAmong(units, withFormRows(units, told));
  const kinds = units.map((unit, index) =>
    index === name || sure[index] || isAbove(name, unit, index) ? 'contact' : 'summary',
  );
  const end = headed ? units.length : kinds.slice(0, MAX_TOP_UNITS).lastIndexOf('contact') + 1;
  const parts: { kind: TopPart['kind']; units: TextUnit[] }[] = [];
  units.forEach((unit, index) => {
    const kind = index < end ? (kinds[index] ?? 'summary') : 'other';
    const last = parts.at(-1);
    if (last?.kind === kind) last.units.push(unit);
    else parts.push({ kind, units: [unit] });
  });
  return parts;
}

/**
 * Finds the unit with the person's name: of the first six, the one that an email address is made of, or else the one in the
 * largest type that can be a name.
 */
export function findNameUnit(units: readonly TextUnit[]): number | null {
  const candidates = units
    .slice(0, 6)
    .flatMap((unit, index) => (findName(unit.text) === null ? [] : [{ index, size: unit.line.size ?? 0 }]))
    .filter(
      ({ index }) =>
        !units.slice(0, 6).some(({ text }) => isMonogram(units[index]?.text ?? '', findName(text))),
    );
  const emails = units.flatMap(({ text }) => findContactDetails(text).filter(({ kind }) => kind === 'email'));
  const isOwn = (index: number) =>
    emails.some((email) => isNameInEmail(findName(units[index]?.text ?? '') ?? '', email.text));
  const [best] = candidates.sort(
    (a, b) => Number(isOwn(b.index)) - Number(isOwn(a.index)) || b.size - a.size || a.index - b.index,
  );
  return best?.index ?? null;
}

/** Joins a name that is set over several lines: the same large type, a name on each, perhaps with details beside them. */
export function joinName(units: readonly TextUnit[]): readonly TextUnit[] {
  const joined = joinNameOnce(units);
  return joined === units ? units : joinName(joined);
}

function joinNameOnce(units: readonly TextUnit[]): readonly TextUnit[] {
  const found = findNameUnit(units);
  if (found === null) return units;
  // The email address may have told the surname, below the first name.
  const above = units.findLastIndex((unit, at) => at < found && isAsLarge(unit, units[found]));
  for (const at of [found, above]) {
    const first = units[at];
    const second = units.find((unit, row) => row > at && isAsLarge(unit, first)) ?? units[at + 1];
    if (!first || !second || !isSecondLine(first, second, units)) continue;
    const joined = {
      ...first,
      text: `${first.text} ${second.text}`,
      sources: [...first.sources, ...second.sources],
    };
    return units.flatMap((unit) => (unit === first ? [joined] : unit === second ? [] : [unit]));
  }
  return units;
}

function isAsLarge({ line }: TextUnit, other: TextUnit | undefined): boolean {
  return Math.abs((line.size ?? 0) - (other?.line.size ?? 0)) <= SAME_PT;
}

/** In points. */
const SAME_PT = 0.6;

function isSecondLine(first: TextUnit, second: TextUnit, units: readonly TextUnit[]): boolean {
  const [size, below] = [first.line.size, second.line.size];
  const isRest = ({ text, line }: TextUnit) => line.size === size && /^\p{Lu}[\p{L}'’-]+$/u.test(text);
  const others = units.filter(
    (unit) => unit !== first && unit !== second && !(isRest(first) && isRest(unit)),
  );
  return (
    size !== undefined &&
    below !== undefined &&
    (Math.abs(size - below) <= SAME_PT || isSurname(first, second)) &&
    others.every((unit) => (unit.line.size ?? 0) < below * 0.9) &&
    (size >= MIN_NAME_PT || others.some((unit) => unit.line.size !== undefined)) &&
    `${first.text} ${second.text}`.split(/\s+/).length <= 4 &&
    looksLikeName(first.text) &&
    looksLikeName(second.text) &&
    !isMonogram(first.text, second.text)
  );
}

/** True for a second line in somewhat smaller letters, with the rest of a name of which the first has a single word. */
function isSurname(first: TextUnit, second: TextUnit): boolean {
  const [size = 0, below = 0] = [first.line.size, second.line.size];
  return (
    /^\p{Lu}[\p{L}'’-]+$/u.test(first.text) &&
    below >= MIN_NAME_PT &&
    below >= size / 2 &&
    below < size &&
    titleOrOrganisation(second.text, false) === 0
  );
}

const MIN_NAME_PT = 15;

/** Puts spaces for tabs in a name in capitals: the reader took the gaps between letter-spaced words for layout. */
export function closeLetterSpacing(unit: TextUnit): TextUnit {
  return /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]*\t)+\p{Lu}[\p{Lu}\p{M}.'’-]*$/u.test(unit.text)
    ? { ...unit, text: unit.text.replaceAll('\t', ' ') }
    : unit;
}

/** True for a line above the name, such as "Last updated in May": it belongs to the contact lines, not the summary. */
function isAbove(name: number | null, { text }: TextUnit, index: number): boolean {
  return name !== null && index < name && !isSentence(text);
}

/**
 * Marks the short lines among the details, too: between two of them, before the first with an age or a date of birth, and
 * behind one with a licence or figures that count no years: a postcode the reader doesn't know, "NMC PIN 12X3456E".
 */
function withDetailsAmong(units: readonly TextUnit[], told: readonly boolean[]): boolean[] {
  const sure = [...told];
  for (const [index, { text, bullet }] of units.entries()) {
    if (sure[index] || bullet || isSentence(text) || titleOrOrganisation(text, false) === 1) continue;
    const isFigures = /\d/.test(text) && !COUNTS_YEARS.test(text);
    sure[index] = sure[index - 1]
      ? sure[index + 1] === true || namesCondition(text) || isFigures
      : sure[index + 1] === true && /\d/.test(text);
  }
  return sure;
}

/** "10+ years in retail". */
const COUNTS_YEARS = /(?<!\p{L})(?:years?|yrs?|jahren?|ans|années|años|anos|år)(?!\p{L})/iu;

/** Marks the rows of a form, "D.O.B⇥12/03/1986", next to others of which one has a contact detail. */
function withFormRows(units: readonly TextUnit[], told: readonly boolean[]): boolean[] {
  const sure = [...told];
  let from = 0;
  for (let at = 0; at <= units.length; at++) {
    if (FORM_ROW.test(units[at]?.text ?? '')) continue;
    if (told.slice(from, at).includes(true))
      for (let row = from; row < at; row++) sure[row] ||= !saysMore(units[row]?.text ?? '');
    from = at + 1;
  }
  return sure;
}

/**
 * True for a row of a form that isn't about how the person is called or reached: "Qualification⇥BSc Biology",
 * "Reference⇥Bob Hall".
 */
function saysMore(text: string): boolean {
  const [label = '', value = ''] = text.split('\t');
  return (
    SECTIONS.has(headingMeaning(label)?.kind ?? 'contact') ||
    /(?<!\p{L})(?:job|position|post|role|references?)(?!\p{L})/iu.test(label) ||
    titleOrOrganisation(value, false) === 1
  );
}

/** What a form has beside the details; "Driving licence" and "Nationality" are among them. */
const SECTIONS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'experience',
  'education',
  'skills',
  'languages',
]);

/** A label, a tab and a value. */
const FORM_ROW = /^[^\t\d]{2,24}\t[^\t]{1,80}$/u;

/** True for a street above its town. */
function isStreet({ text }: TextUnit, below: TextUnit | undefined): boolean {
  return mayBeStreet(text) && findContactDetails(below?.text ?? '')[0]?.kind === 'address';
}

/** A longer text with a way to reach the person is a summary. */
const MAX_DETAILS_CHARS = 160;

/** True for details, or a short labelled fact about the person ("Nationality: Finnish"); a labelled list is skills. */
function isContact({ text, bullet }: TextUnit): boolean {
  if (DOCUMENT_TITLES.test(text.trim())) return true;
  const details = findContactDetails(text);
  const isReachable = details.some(isEmailOrPhone);
  if (isReachable && text.length < MAX_DETAILS_CHARS) return true;
  if (isSentence(text) && !/\t|\s[|•·]\s/u.test(text) && text.split(/\s+/).length > 14) return false;
  if (details.length > 0) return true;
  if (bullet || !/^[^:.\d]{2,24}:\s?\S/u.test(text) || text.length > 60) return false;
  return (findSkills(text)?.items.length ?? 0) < 3;
}
