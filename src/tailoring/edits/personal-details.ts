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

/** A label, and what stands behind it up to the next detail. An address is known by the reader. */
const LABELS: Readonly<Record<Exclude<DetailKind, 'address'>, RegExp>> = {
  birth:
    /(?<!\p{L})(?:date of birth|born(?: on)?|d\.?o\.?b\.?|geburts(?:datum|tag)(?: (?:und|\/) ?-?ort)?|geboren(?: am)?|geb\.?(?: am)?|date de naissance|née?(?: le)?|fecha de nacimiento|nacid[oa](?: el)?|data de nascimento|nascid[oa](?: em)?|födelsedatum|född(?: den)?)(?!\p{L})/iu,
  family:
    /(?<!\p{L})(?:(?:marital|family) status|familienstand|situation (?:de famille|familiale)|état civil|estado civil|civilstånd)(?!\p{L})/iu,
  nationality:
    /(?<!\p{L})(?:nationality|citizenship|nationalität|staatsangehörigkeit|nationalité|nacionalidad|nacionalidade|nationalitet|medborgarskap)(?!\p{L})/iu,
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

/** Lists the details of a kind, in the contact details and in a section of its own for what is personal. */
export function detailsOf(
  kind: DetailKind,
  { sections, contact }: Pick<Resume, 'sections' | 'contact'>,
): PersonalDetail[] {
  return sections
    .filter((section) => section.kind === 'contact' || section.kind === 'other')
    .flatMap(({ lines }) => lines)
    .flatMap((line) => detailIn(line, kind, contact) ?? []);
}

function detailIn(line: Line, kind: DetailKind, contact: readonly ContactField[]): PersonalDetail | null {
  const at = kind === 'address' ? addressIn(line, contact) : labelledIn(line, LABELS[kind]);
  return at && { id: `${line.id}.${kind}`, line, at };
}

/** Finds the detail that an id names; null where there is none, or no longer. */
export function findDetail(resume: Pick<Resume, 'sections' | 'contact'>, id: string): PersonalDetail | null {
  const kind = DETAIL_KINDS.find((one) => id.endsWith(`.${one}`));
  return (kind && detailsOf(kind, resume).find((detail) => detail.id === id)) ?? null;
}

function addressIn(line: Line, contact: readonly ContactField[]): Stretch | null {
  const field = contact.find((one) => one.kind === 'address' && one.line === line.id);
  const start = field ? line.text.indexOf(field.text) : -1;
  // Where the name isn't known, it may stand in the address.
  const name = contact.find((one) => one.kind === 'name');
  if (!field || start < 0 || !name || field.text.includes(name.text)) return null;
  const label = ADDRESS_LABEL.exec(line.text.slice(0, start))?.[0] ?? '';
  return { start: start - label.length, end: start + field.text.length };
}

const ADDRESS_LABEL =
  /(?<!\p{L})(?:(?:home |postal )?address|adresse|anschrift|wohnort|dirección|domicilio|endereço|morada|adress)[\s:|]*$/iu;

function labelledIn({ text }: Line, label: RegExp): Stretch | null {
  const match = label.exec(text);
  if (!match) return null;
  const first = match.index + match[0].length;
  // A value in the next cell belongs to its label.
  const value = /^[\s:.|]*[^|•·;\t\n]*/u.exec(text.slice(first))?.[0] ?? '';
  return { start: match.index, end: first + value.trimEnd().length };
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

/** True for a field that goes with a detail. */
export function isPartOfDetail({ line, text }: ContactField, { line: own, at }: PersonalDetail): boolean {
  return own.id === line && own.text.slice(at.start, at.end).includes(text);
}

const EDGE_END = /(?<![\s,;|•·–-])[\s,;|•·–-]+$/u;
const EDGE_START = /^[\s,;|•·–-]+/u;
