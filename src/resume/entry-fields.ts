import { type DateSpan, datesIn } from './dates.ts';
import { titleOrOrganisation } from './occupations.ts';
import { placeLike } from './places.ts';
import type { Entry, Field, Line, SectionKind } from './resume.ts';

export type EntryFields = Pick<Entry, 'organisation' | 'title' | 'place' | 'start' | 'end'>;

/**
 * Reads organisation, title, place and dates out of the header lines of a section's entries. The entries are
 * read together: where one entry's words do not tell its organisation from its title, the order that the others
 * show decides, and where none tells, both stay null.
 */
export function fieldsOf(headers: readonly (readonly Line[])[], kind: SectionKind): EntryFields[] {
  const read = headers.map((header) => readHeader(header, kind === 'education'));
  const order = Math.sign(read.reduce((sum, { names }) => sum + Math.sign(titleFirst(names)), 0));
  const fields = read.map((header) => ({ ...header.found, ...rolesOf(header.names, order, kind) }));
  return kind === 'experience' ? fields.map((each, index) => inherit(each, index, fields, headers)) : fields;
}

interface Name {
  readonly text: string;
  readonly line: Line;
  /** 1 title, -1 organisation, 0 unknown. */
  readonly cue: number;
  /** Stands right of a tab. */
  readonly right: boolean;
  /** Its row holds a place and no date, which is where organisations stand. */
  readonly beside: boolean;
}

interface Header {
  readonly found: Pick<EntryFields, 'place' | 'start' | 'end'>;
  readonly names: readonly Name[];
}

const EDGES = /^[\s,;:|•·()–—@-]+|[\s,;:|•·(–—@-]+$/gu;
const SEPARATORS = /\t|\s*[|•]\s*|\s+[·–—\-/]\s+|\s+(?:at|@|bei|chez)\s+/u;
const MOST_NAME = 120;

function readHeader(header: readonly Line[], education: boolean): Header {
  const names: Name[] = [];
  let place: Field | null = null;
  let start: Field | null = null;
  let end: Field | null = null;
  const field = (text: string, line: Line): Field => ({ text, line: line.id });

  for (const line of header) {
    let text = line.text;
    const span: DateSpan | null = start || end ? null : datesIn(text);
    if (span) {
      start = span.start ? field(span.start, line) : null;
      end = span.end ? field(span.end, line) : null;
      text = `${text.slice(0, span.index)}\t${text.slice(span.index + span.text.length)}`;
    }
    const tabbed = span === null && text.includes('\t');
    const pieces = text
      .split(SEPARATORS)
      .map(tidy)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
    const rowNames: Omit<Name, 'beside'>[] = [];
    let placed = false;
    for (const [index, piece] of pieces.entries()) {
      if (!place && placeLike(piece) && (index > 0 || titleOrOrganisation(piece, education) === 0)) {
        place = field(piece, line);
        placed = true;
        continue;
      }
      const split = place ? { name: piece, place: null } : placeAtEnd(piece);
      if (split.place) {
        place = field(split.place, line);
        placed = true;
      }
      rowNames.push({
        text: split.name,
        line,
        cue: titleOrOrganisation(split.name, education),
        right: tabbed && index > 0,
      });
    }
    names.push(...rowNames.map((name) => ({ ...name, beside: placed && span === null })));
  }

  const loose = names.filter(
    (name) => name.right && name.cue === 0 && /^[\p{L}\p{M}\s,.'-]{2,40}$/u.test(name.text),
  );
  const [only] = loose;
  if (!place && only && loose.length === 1 && names.length > 2) {
    place = field(only.text, only.line);
    const rest = names.filter((name) => name !== only);
    return {
      found: { place, start, end },
      names: rest.map((name) => (name.line === only.line ? { ...name, beside: true } : name)),
    };
  }
  return { found: { place, start, end }, names: expand(names, education) };
}

/** Trims separators, and a closing bracket that opens nowhere. */
function tidy(piece: string): string {
  const text = piece.replace(EDGES, '').trim();
  return text.includes('(') ? text : text.replace(/[)\s]+$/u, '').trim();
}

/** "St. Mary's Hospital, Boston, MA" ends in a place. */
function placeAtEnd(text: string): { name: string; place: string | null } {
  const commas = [...text.matchAll(/,\s+|，/gu)].map((match) => match.index);
  for (const count of [2, 1]) {
    const at = commas.at(-count);
    if (at === undefined || commas.length < count) continue;
    const place = text.slice(at).replace(/^[,，\s]+/u, '');
    const name = text.slice(0, at).trim();
    if (placeLike(place) && titleOrOrganisation(place, false) === 0 && !/^(?:inc|co|ltd)/i.test(place)) {
      return { name, place };
    }
  }
  return { name: text, place: null };
}

/** A header with one name: "Registered Nurse, St. Mary's Hospital" holds two. */
function expand(names: readonly Name[], education: boolean): readonly Name[] {
  const [only] = names;
  if (!only || names.length !== 1) return names;
  const commas = [...only.text.matchAll(/,\s+|，|、|:\s+/gu)];
  const parts = commas.map((match) => {
    const left = only.text.slice(0, match.index);
    const right = only.text.slice(match.index + match[0].length);
    const cues = [titleOrOrganisation(left, education), titleOrOrganisation(right, education)] as const;
    return { left, right, cues };
  });
  const sure = parts.find(({ cues: [left, right] }) => left !== 0 && left === -right);
  const fair =
    parts.length === 1 ? parts.find(({ cues: [left, right] }) => left !== 0 && right === 0) : undefined;
  const best = sure ?? fair;
  if (!best) return names;
  return [
    { ...only, text: best.left, cue: best.cues[0] },
    { ...only, text: best.right, cue: best.cues[1] },
  ];
}

/** Above 0 when the first of two names reads as the title, below when as the organisation. */
function titleFirst(names: readonly Name[]): number {
  const [first, second] = names;
  if (!first || !second) return 0;
  const said = first.cue - second.cue;
  if (said !== 0) return said;
  return (second.beside ? 0.5 : 0) - (first.beside ? 0.5 : 0);
}

function rolesOf(
  names: readonly Name[],
  order: number,
  kind: SectionKind,
): Pick<EntryFields, 'organisation' | 'title'> {
  const short = names.filter((name) => name.text.length <= MOST_NAME);
  const [first, second] = short;
  const field = (name: Name | undefined): Field | null =>
    name ? { text: name.text, line: name.line.id } : null;
  if (!first) return { organisation: null, title: null };

  const titles = short.filter((name) => name.cue === 1);
  const organisations = short.filter((name) => name.cue === -1);
  if (kind === 'projects') {
    return {
      title: field(first),
      organisation: organisations.length === 1 && organisations[0] !== first ? field(organisations[0]) : null,
    };
  }
  if (short.length === 1 || !second) {
    return {
      title: first.cue === 1 ? field(first) : null,
      organisation: first.cue === -1 ? field(first) : null,
    };
  }
  if (short.length > 2 && titles.length === 1 && organisations.length === 1) {
    return { title: field(titles[0]), organisation: field(organisations[0]) };
  }
  const decision = 1.5 * titleFirst(short) + order;
  if (decision === 0) return { organisation: null, title: null };
  const [title, organisation] = decision > 0 ? [first, second] : [second, first];
  return { title: field(title), organisation: field(organisation) };
}

/**
 * Several posts under one employer: a header of one row with a title and dates, below an entry whose first row
 * is the employer. The field points to that row.
 */
function inherit(
  fields: EntryFields,
  index: number,
  all: readonly EntryFields[],
  headers: readonly (readonly Line[])[],
): EntryFields {
  if (fields.organisation || !fields.title || headers[index]?.length !== 1) return fields;
  const above = all
    .slice(0, index)
    .findLast((each, at) => each.organisation && (headers[at]?.length ?? 0) > 1);
  const at = above ? all.indexOf(above) : -1;
  const leads =
    above?.organisation?.line === headers[at]?.[0]?.id && above?.title?.line !== above?.organisation?.line;
  return above && leads
    ? { ...fields, organisation: above.organisation, place: fields.place ?? above.place }
    : fields;
}
