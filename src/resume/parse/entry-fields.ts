import type { Entry, EntryField, Line, SectionKind } from '../resume.ts';
import { findHeaderNames, type HeaderName, type HeaderNames } from './header-names.ts';
import { titleOrOrganisation } from './occupations.ts';

/** What is read from an entry's header. */
export type EntryFields = Pick<Entry, 'organisation' | 'title' | 'place' | 'start' | 'end'>;

/**
 * Reads organisation, title, place and dates from the header lines of a section's entries. Where the words of one entry
 * do not distinguish organisation and title, the order in the other entries decides; where none does, both are null.
 */
export function readEntryFields(headers: readonly (readonly Line[])[], kind: SectionKind): EntryFields[] {
  const read = headers.map((header) => findHeaderNames(header, kind === 'education'));
  const order = Math.sign(read.reduce((sum, { names }) => sum + Math.sign(titleFirstScore(names)), 0));
  const fields = read.map((header) => splitOffPlace(header, rolesOf(header.names, order, kind), kind));
  return kind === 'experience' ? inheritEmployer(fields, headers) : fields;
}

/** Longer texts are not names. */
const MAX_NAME_CHARS = 120;

/** Scores the order of two names: positive when the first of two names reads as the title, negative when it reads as the organisation. */
function titleFirstScore(names: readonly HeaderName[]): number {
  const [first, second] = names;
  if (!first || !second) return 0;
  const said = first.cue - second.cue;
  if (said !== 0) return said;
  return (second.beside ? 0.5 : 0) - (first.beside ? 0.5 : 0);
}

type Roles = Pick<EntryFields, 'organisation' | 'title'>;

function rolesOf(names: readonly HeaderName[], order: number, kind: SectionKind): Roles {
  const short = names.filter((name) => name.text.length <= MAX_NAME_CHARS);
  const [first, second] = short;
  if (!first) return { organisation: null, title: null };

  const titles = short.filter((name) => name.cue === 1);
  const organisations = short.filter((name) => name.cue === -1);
  if (kind === 'projects') return projectRoles(first, organisations);
  if (short.length === 1 || !second) {
    return {
      title: first.cue === 1 ? field(first) : null,
      organisation: first.cue === -1 ? field(first) : null,
    };
  }
  if (short.length > 2 && titles.length === 1 && organisations.length === 1) {
    return { title: field(titles[0]), organisation: field(organisations[0]) };
  }
  const decision = 1.5 * titleFirstScore(short) + order;
  if (decision === 0) return { organisation: null, title: null };
  const [title, organisation] = decision > 0 ? [first, second] : [second, first];
  return { title: field(title), organisation: field(organisation) };
}

/** Assigns the names of a project: its title is its name. A second row is its organisation only where it reads as a name. */
function projectRoles(first: HeaderName, organisations: readonly HeaderName[]): Roles {
  const [only, ...others] = organisations;
  const named = only && others.length === 0 && only.line !== first.line && !/\s\p{Ll}{5,}/u.test(only.text);
  return { title: field(first), organisation: named ? field(only) : null };
}

function field(name: HeaderName | undefined): EntryField | null {
  return name ? { text: name.text, line: name.line.id } : null;
}

/**
 * Splits off what follows the comma of an organisation: a degree ("Princeton University, PhD in Physics"), or a place
 * of one or two capitalised words ("Millbeck Care Home, Harrogate").
 */
function splitOffPlace({ found }: HeaderNames, roles: Roles, kind: SectionKind): EntryFields {
  const { organisation } = roles;
  const split = /^(?<name>[^,]+),\s(?<rest>[^,]+)$/u.exec(organisation?.text ?? '')?.groups;
  if (!organisation || !split?.name || !split.rest) return { ...found, ...roles };
  const shorter = { ...roles, organisation: { ...organisation, text: split.name } };
  if (kind === 'education' && titleOrOrganisation(split.rest, true) === 1) return { ...found, ...shorter };
  const town =
    !found.place &&
    titleOrOrganisation(split.name, kind === 'education') !== 1 &&
    /^\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]+)?$/u.test(split.rest) &&
    titleOrOrganisation(split.rest, false) === 0 &&
    !/^university of/i.test(split.name) &&
    !DEPARTMENT.test(split.rest);
  return town
    ? { ...found, ...shorter, place: { text: split.rest, line: organisation.line } }
    : { ...found, ...roles };
}

const DEPARTMENT =
  /(?:logy|logie|logía|logia|logi|ics|ing|ion|ment|iatrics|iatrie|sales|ward|unit|team|finance|research|care|sciences?|studies|law|medicine|engineering|arts?|division|office)$/iu;

/**
 * Fills in the employer of several jobs under one employer: a header of one row with a title and dates, below an entry
 * whose first row is the employer. The field points to that row.
 */
function inheritEmployer(
  fields: readonly EntryFields[],
  headers: readonly (readonly Line[])[],
): EntryFields[] {
  let employer: EntryFields | null = null;
  return fields.map((each, index) => {
    const header = headers[index] ?? [];
    if (each.organisation && header.length > 1) {
      const leads = each.organisation.line === header[0]?.id && each.title?.line !== each.organisation.line;
      employer = leads ? each : null;
    }
    if (each.organisation || !each.title || header.length !== 1 || !employer) return each;
    return { ...each, organisation: employer.organisation, place: each.place ?? employer.place };
  });
}
