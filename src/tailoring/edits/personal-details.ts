import { endsInCountry } from '../../resume/parse/places.ts';
import type { ContactField, Line, Resume } from '../../resume/resume.ts';
import type { Stretch } from '../coverage/others-work.ts';

/** What a person may leave out of their own details: many countries ask for none of it. */
const DETAIL_KINDS = ['address', 'birth', 'family', 'nationality'] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** How people call them, alone. */
const NAMES: Readonly<Record<DetailKind, RegExp>> = {
  address:
    /^(?:(?:home|postal|street|full|post) ?)?(?:address|adresse|anschrift|wohnort|domicile|dirección|domicilio|endereço|morada|adress(?:en)?|bostadsadress(?:en)?)$/iu,
  birth:
    /^(?:(?:date of )?birth(?:day|date| date)?|d\.?o\.?b\.?|geburtsdatum|geburtstag|geburtsort|date de naissance|naissance|fecha de nacimiento|data de nascimento|födelsedatum(?:et)?)$/iu,
  family:
    /^(?:(?:marital|family) status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|civilstånd(?:et)?)$/iu,
  nationality:
    /^(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nationalitet(?:en)?|medborgarskap(?:et)?)$/iu,
};

/** What a detail is called where it stands. An address is known by the reader. */
const LABELS: Readonly<Record<Exclude<DetailKind, 'address'>, RegExp>> = {
  birth:
    /(?<!\p{L})(?:date of birth|born(?: on)?|d\.?o\.?b\.?|geburts(?:datum|tag)|geboren(?: am)?|geb\.?(?: am)?|date de naissance|née?(?: le)?|fecha de nacimiento|nacid[oa](?: el)?|data de nascimento|nascid[oa](?: em)?|födelsedatum|född(?: den)?)(?!\p{L})/giu,
  family:
    /(?<!\p{L})(?:(?:marital|family) status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|civilstånd)(?!\p{L})/giu,
  nationality:
    /(?<!\p{L})(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nationalitet|medborgarskap)(?!\p{L})/giu,
};

/** A date of birth in figures, with a month in letters, or a year. */
const DATE = [
  String.raw`\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}`,
  String.raw`\d{1,2}(?:\p{L}{2}|º|\.)?[\s-](?:of |de )?\p{L}{3,10}\.?,?[\s-](?:de )?\d{4}`,
  String.raw`\p{L}{3,10}\.? \d{1,2}(?:\p{L}{2})?,? \d{4}`,
  String.raw`(?:\p{L}{3,10}\.? |\d{1,2}[./-])?(?:19|20)\d\d`,
].join('|');
const TOWN = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:upon|on|am|an|der|de|da|do|la|sur) )?\p{Lu}[\p{L}'’-]+){0,2}`;
const PLACE = `(?:in|à|en|em|i) ${TOWN}`;
/** A value in the next cell belongs to its label. */
const MARK = String.raw`\s{0,3}(?:[:|\t–—]|\s-(?=\s))\s{0,3}`;
const END = String.raw`(?: \([^()]{1,20}\))?\.?(?=\s{0,3}(?:$|[|•·;,\t\n]|\s[/–—-]\s))`;
const WORD = String.raw`[\p{L}'’/-]+`;

/** What is all of a value, up to the next detail, so that nothing else goes with it. */
const VALUES: Readonly<Record<Exclude<DetailKind, 'address'>, RegExp>> = {
  birth: new RegExp(
    [
      String.raw`^\s?(?:und|/)\s?-?(?:[Gg]eburts)?[Oo]rt[\s:|]{1,5}(?:${DATE}),? (?:in )?${TOWN}${END}`,
      String.raw`^[\s:.|–—-]{0,5}(?:${PLACE},? )?(?:${DATE})(?:,? ${PLACE})?${END}`,
    ].join('|'),
    'u',
  ),
  family: new RegExp(
    String.raw`^${MARK}${WORD}(?: ${WORD}){0,2}(?:,? (?:\p{L}+|\d) (?:child|children|kids?|kind|kinder|enfants?|hij[oa]s?|filh[oa]s?|barn))?${END}`,
    'iu',
  ),
  nationality: new RegExp(`^${MARK}${WORD}(?: (?:(?:and|und|et|y|e|och) )?${WORD})?${END}`, 'iu'),
};

/** Returns which detail a person names; null for anything else. */
export function detailNamed(name: string): DetailKind | null {
  return DETAIL_KINDS.find((kind) => NAMES[kind].test(name)) ?? null;
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
  return sections
    .flatMap((section) => {
      if (section.kind === 'summary') return section.lines.filter(({ text }) => text.length <= MAX_ROW_CHARS);
      return section.kind === 'contact' || section.kind === 'other' ? section.lines : [];
    })
    .flatMap((line) => detailIn(line, kind, contact) ?? []);
}

/** A sentence of a profile is longer. */
const MAX_ROW_CHARS = 60;

function detailIn(line: Line, kind: DetailKind, contact: readonly ContactField[]): PersonalDetail | null {
  const at = kind === 'address' ? addressIn(line, contact) : labelledIn(line, kind);
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
  for (const { index: start, 0: label } of text.matchAll(LABELS[kind])) {
    const before = text.slice(0, start).trimEnd();
    const rest = text.slice(start + label.length, start + label.length + MAX_VALUE_CHARS);
    const value = VALUES[kind].exec(rest)?.[0];
    if (!value || (before !== '' && !/[|•·;,/–—-]/u.test(before.charAt(before.length - 1)))) continue;
    const country = kind === 'birth' ? countryBehind(rest.slice(value.length)) : '';
    return { start, end: start + label.length + value.length + country.length };
  }
  return null;
}

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
export function textWithout(line: Line, ids: readonly string[], contact: readonly ContactField[]): string {
  return ids.reduce((text, id) => {
    const kind = DETAIL_KINDS.find((one) => id === `${line.id}.${one}`);
    const detail = kind && detailIn({ ...line, text }, kind, contact);
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
