import { endsInCountry } from '../../../resume/parse/entities/places.ts';
import type { ContactField, Line, Resume } from '../../../resume/resume.ts';
import type { Stretch } from '../../coverage/claims/others-work.ts';
import {
  BARE_DETAILS,
  DETAIL_END,
  DETAIL_KINDS,
  DETAIL_LABELS,
  DETAIL_NAMES,
  DETAIL_VALUES,
  type DetailKind,
} from './detail-words.ts';

/** Returns which detail a person names; null for anything else. */
export function detailNamed(name: string): DetailKind | null {
  return DETAIL_KINDS.find((kind) => DETAIL_NAMES[kind].test(name)) ?? null;
}

/** Finds the detail that a person names by what it says: "02/11/1991", "34 years". */
export function detailsSaying(value: string, resume: Pick<Resume, 'sections' | 'contact'>): PersonalDetail[] {
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();
  if (!/\d{2}/.test(value)) return [];
  return (['birth', 'age'] as const).flatMap((kind) =>
    detailsOf(kind, resume).filter(({ line, at }) =>
      plain(line.text.slice(at.start, at.end)).endsWith(plain(value)),
    ),
  );
}

/** A detail in a line, and the id by which an edit names it: `X1.L2.address`. */
export interface PersonalDetail {
  readonly id: string;
  readonly line: Line;
  /** Its place in the line's text, with its label. */
  readonly at: Stretch;
}

/**
 * Lists the details of a kind, in the contact details, in a section of its own for what is personal, and in rows at the
 * top that were read as part of the profile: "D.O.B. 12/05/1989".
 */
export function detailsOf(
  kind: DetailKind,
  { sections, contact }: Pick<Resume, 'sections' | 'contact'>,
): PersonalDetail[] {
  const latest = latestBirth(sections);
  const inContact = new Set(
    sections.flatMap((one) => (one.kind === 'contact' ? one.lines.map(({ id }) => id) : [])),
  );
  return sections
    .flatMap((section) => {
      if (section.kind === 'summary') return section.lines.filter(({ text }) => text.length <= MAX_ROW_CHARS);
      return section.kind === 'contact' || section.kind === 'other' ? section.lines : [];
    })
    .flatMap((line) => {
      const bare = inContact.has(line.id) ? { latest } : null;
      return detailIn(line, { kind, contact, bare }) ?? [];
    });
}

/** Nobody works before. */
const MIN_AGE = 14;

/** Returns the last year in which the person can be born: any date after it is another one. */
function latestBirth(sections: Resume['sections']): number {
  const dates = sections.flatMap(({ entries }) => entries.flatMap(({ start, end }) => [start, end]));
  const years = dates.flatMap((date) => date?.text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);
  return Math.max(0, ...years) - MIN_AGE;
}

interface Sought {
  readonly kind: DetailKind;
  readonly contact: readonly ContactField[];
  /** Whether it may stand without its label; null where it may not. */
  readonly bare: { readonly latest: number } | null;
}

/** A sentence of a profile is longer. */
const MAX_ROW_CHARS = 60;

function detailIn(line: Line, { kind, contact, bare }: Sought): PersonalDetail | null {
  const at =
    kind === 'address'
      ? addressIn(line, contact)
      : (labelledIn(line, kind) ?? (bare && bareIn(line, kind, bare.latest)));
  return at && { id: `${line.id}.${kind}`, line, at };
}

/** Finds the detail that an id names; null where there is none, or no longer. */
export function findDetail(resume: Pick<Resume, 'sections' | 'contact'>, id: string): PersonalDetail | null {
  const kind = DETAIL_KINDS.find((one) => id.endsWith(`.${one}`));
  return (kind && detailsOf(kind, resume).find((detail) => detail.id === id)) ?? null;
}

/**
 * Finds an address with all its pieces, "12 Elm Road | Leeds LS1 4AB"; null where another detail parts them, so that no
 * half of it stays.
 */
function addressIn(line: Line, contact: readonly ContactField[]): Stretch | null {
  const pieces = contact
    .filter((one) => one.kind === 'address' && one.line === line.id && line.text.includes(one.text))
    .map(({ text }) => ({ text, start: line.text.indexOf(text) }))
    .sort((one, other) => one.start - other.start);
  const [first] = pieces;
  const last = pieces.at(-1);
  // Where the name isn't known, it may stand in the address.
  const name = contact.find((one) => one.kind === 'name');
  if (!first || !last || !name || pieces.some(({ text }) => text.includes(name.text))) return null;
  const isWhole = pieces.every(({ start }, index) => {
    const before = pieces[index - 1];
    return !before || BETWEEN.test(line.text.slice(before.start + before.text.length, start));
  });
  if (!isWhole) return null;
  const label = ADDRESS_LABEL.exec(line.text.slice(0, first.start))?.[0] ?? '';
  return { start: first.start - label.length, end: last.start + addressLength(last.text) };
}

/** What parts two pieces of an address; nothing where one stands in the other. */
const BETWEEN = /^[\s,;|•·–—/-]*$/u;

/** Measures an address up to its postcode and country: what a comma parts from them is another detail. */
function addressLength(text: string): number {
  const code = [...text.matchAll(POSTCODE)].at(-1);
  const end = code ? text.indexOf(',', code.index) : -1;
  return end < 0 ? text.length : end + countryBehind(text.slice(end)).length;
}

const POSTCODE =
  /(?<![\p{L}\p{N}./-])(?:(?!(?:19|20)\d\d(?!\d))\d{4,6}|\d{3}\s\d{2}|[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?![\p{L}\p{N}./])/gu;

const ADDRESS_LABEL =
  /(?<!\p{L})(?:(?:home |postal )?address|adresse|anschrift|wohnort|dirección|domicilio|endereço|morada|adress)[\s:|]*$/iu;

/** Finds a label at the start of a detail, with its value; null where it isn't sure that the value ends there. */
function labelledIn({ text }: Line, kind: Exclude<DetailKind, 'address'>): Stretch | null {
  for (const { index: start, 0: label } of text.matchAll(DETAIL_LABELS[kind])) {
    const before = text.slice(0, start).trimEnd();
    const rest = text.slice(start + label.length, start + label.length + MAX_VALUE_CHARS);
    const value = DETAIL_VALUES[kind].exec(rest)?.[0];
    if (!value || !isEdge(before)) continue;
    const country = kind === 'birth' ? countryBehind(rest.slice(value.length)) : '';
    return { start, end: start + label.length + value.length + country.length };
  }
  return null;
}

/** Finds a date of birth or an age without a label, alone between two other details. */
function bareIn({ text }: Line, kind: DetailKind, latest: number): Stretch | null {
  for (const { index: start, 0: value } of text.matchAll(BARE_DETAILS.get(kind) ?? /(?!)/gu)) {
    const end = BARE_END.exec(text.slice(start + value.length, start + value.length + MAX_VALUE_CHARS));
    const year = /\d{4}/.exec(value)?.[0];
    if (!end || !isEdge(text.slice(0, start).trimEnd()) || (year && Number(year) > latest)) continue;
    return { start, end: start + value.length + end[0].length };
  }
  return null;
}

const BARE_END = new RegExp(`^${DETAIL_END}`, 'u');

/** True where a detail ends, or nothing stands before: an icon parts it from the one before too. */
const isEdge = (before: string) => before === '' || /[|•·;,/–—\p{So}\p{Co}-]$/u.test(before);

const MAX_VALUE_CHARS = 200;

/** Returns the country that a place stands in, with its comma: "Pune, India". */
function countryBehind(text: string): string {
  const found = /^,\s(?:UK|USA|\p{L}[\p{L} ]{3,40})(?!\p{L})/u.exec(text)?.[0] ?? '';
  return endsInCountry(found.slice(1)) ? found : '';
}

/** Takes a detail out of its line, with what parts it from the next one; an empty text where it's all of the line. */
export function withoutDetail({ line: { text }, at: { start, end } }: PersonalDetail): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const left = before.replace(EDGE_END, '');
  const right = after.replace(EDGE_START, '');
  if (left === '' || right === '') return left + right;
  return left + (before.slice(left.length) || after.slice(0, after.length - right.length)) + right;
}

/** Returns what is left of a line without the details that edits leave out. */
export function textWithoutDetails(
  line: Line,
  ids: readonly string[],
  contact: readonly ContactField[],
): string {
  return ids.reduce((text, id) => {
    const kind = DETAIL_KINDS.find((one) => id === `${line.id}.${one}`);
    const detail =
      kind && detailIn({ ...line, text }, { kind, contact, bare: { latest: Number.POSITIVE_INFINITY } });
    return detail ? withoutDetail(detail) : text;
  }, line.text);
}

/** True for an address that goes with a detail, or that it was read into. How to reach the person never does. */
export function isPartOfDetail(
  { kind, line, text }: ContactField,
  { line: own, at }: PersonalDetail,
): boolean {
  const detail = own.text.slice(at.start, at.end);
  return kind === 'address' && own.id === line && (detail.includes(text) || text.includes(detail));
}

const EDGE_END = /(?<![\s,;|•·–—-])(?:[\s,;|•·–—-]|(?<=\s)\/)+$/u;
const EDGE_START = /^(?:[\s,;|•·–—-]|\/(?=\s))+/u;
