import { splitWords } from '../../language/split-words.ts';
import { findDates } from '../parse/entities/dates.ts';
import { labelledRowOf } from '../parse/rows/field-labels.ts';
import type { Entry, EntryField, Line } from '../resume.ts';
import type { LayoutRow } from './block.ts';
import { type ColumnLabels, headerText } from './header-text.ts';

/**
 * Lays out the header of an entry: organisation and place above title and dates, then lines that say something else.
 * What stands beside a field on its line stays with it. Where the fields don't explain the header, its lines stay as they
 * are. `labelOf`: the heads of the tables, for the cells that are no field.
 */
export function headerRows(entry: Entry, labelOf: ColumnLabels): LayoutRow[] {
  return fieldRows(entry, labelOf) ?? plainRows(entry);
}

type FieldName = 'organisation' | 'title' | 'place' | 'dates';

/** A field on its line, from and to a character. */
interface Span {
  readonly name: FieldName;
  from: number;
  to: number;
}

function fieldRows(entry: Entry, labelOf: ColumnLabels): LayoutRow[] | null {
  const texts = new Map<FieldName, string>();
  const others: string[] = [];
  const header = entry.header.map((line) => withoutOtherCells(line, entry, labelOf));
  for (const line of header) {
    const spans = spansOn(line, entry);
    if (spans.length === 0) {
      const whole = DURATION.test(line.text) ? ofDuration(texts) : undefined;
      if (whole !== undefined) texts.set(whole, `${texts.get(whole)}, ${line.text}`);
      else others.push(line.text);
    } else if (!takeRest(line.text, spans, entry)) return null;
    for (const { name, from, to } of spans) {
      const known = texts.get(name);
      const text = name === 'dates' ? withDash(line.text.slice(from, to), entry) : line.text.slice(from, to);
      texts.set(name, known === undefined ? text : `${known} – ${text}`);
    }
    others.push(...line.others);
  }
  const [organisation, title, place] = [texts.get('organisation'), texts.get('title'), texts.get('place')];
  const dates = texts.get('dates');
  if (organisation === undefined && title === undefined) return null;
  const rest = others.map((text): LayoutRow => ({ style: 'plain', left: text, right: null }));
  const shown = [...texts.values(), ...others].join(' ');
  const whole = header.flatMap((line) => [line.text, ...line.others]).join(' ');
  if (sortWords(shown) !== sortWords(whole)) return null;
  if (organisation === undefined || title === undefined) {
    const right = [place, dates].filter(Boolean).join(' | ');
    return [{ style: 'organisation', left: organisation ?? title ?? '', right: right || null }, ...rest];
  }
  return [
    { style: 'organisation', left: organisation, right: place ?? null },
    { style: 'title', left: title, right: dates ?? null },
    ...rest,
  ];
}

/** A duration on a line of its own is of the dates above it, or of the whole time at the organisation. */
function ofDuration(texts: ReadonlyMap<FieldName, string>): FieldName | undefined {
  if (texts.has('dates')) return 'dates';
  return texts.has('organisation') && !texts.has('title') ? 'organisation' : undefined;
}

/** A line without the label of a form, and apart from it, the cells of a table's row that are no field, with their heads. */
function withoutOtherCells(
  line: Line,
  entry: Entry,
  labelOf: ColumnLabels,
): Line & { readonly others: readonly string[] } {
  const labels = labelOf(line);
  const cells = line.text.split('\t');
  const spans = spansOn(line, entry);
  let from = 0;
  const kept: string[] = [];
  const others: string[] = [];
  for (const [at, cell] of cells.entries()) {
    const [start, end] = [from, from + cell.length];
    from = end + 1;
    const label = spans.some((span) => span.from < end && span.to > start) ? null : labels?.[at];
    if (!label) kept.push(cell);
    else if (splitWords(cell).length > 0) others.push(`${label}: ${cell}`);
  }
  const text = others.length > 0 ? kept.join('\t') : headerText(line, entry);
  return { ...line, text: text.replaceAll(':\t', ': '), others };
}

/** Sets the dash between two dates like all others; a word ("to", "bis") stays. */
function withDash(dates: string, { start, end }: Entry): string {
  if (!start || !end) return dates;
  const from = dates.indexOf(start.text) + start.text.length;
  const to = dates.indexOf(end.text, from);
  if (from < start.text.length || to < 0 || splitWords(dates.slice(from, to)).length > 0) return dates;
  return `${dates.slice(0, from)} – ${dates.slice(to)}`;
}

/** Finds the fields on a line, in their order. Dates that a line has together are one, with what stands between them. */
function spansOn(line: Line, entry: Entry): Span[] {
  const own = (field: EntryField | null) => (field?.line === line.id ? field.text : null);
  const find = (name: FieldName, text: string | null, after = 0): Span[] => {
    const from = text === null ? -1 : line.text.indexOf(text, after);
    return text === null || from < 0 ? [] : [{ name, from, to: from + text.length }];
  };
  const [start] = find('dates', own(entry.start));
  const [end] = find('dates', own(entry.end), start?.to);
  const dates =
    start && end
      ? [{ ...start, to: end.to }]
      : [withOpenEnd(line, start) ?? end].filter((one) => one !== undefined);
  const names = [...find('organisation', own(entry.organisation)), ...find('title', own(entry.title))];
  // "Blyth Valley Leisure Centre, Blyth": a place may be in a name, too.
  const place = own(entry.place);
  const behind = find('place', place, Math.max(0, ...names.map(({ to }) => to)));
  const named = [...names, ...(behind.length > 0 ? behind : find('place', place))];
  return [...named, ...dates].toSorted((one, other) => one.from - other.from);
}

/** "Oct 2020 –" and "2021– Researcher" go on: the dash is what says so. With spaces on both sides it may only part. */
function withOpenEnd({ text }: Line, start: Span | undefined): Span | undefined {
  const dash = start && /^(?:[-–—―]+(?=\s)|\s*[-–—―]+(?=\s*(?:\t|$)))/u.exec(text.slice(start.to));
  return dash ? { ...start, to: start.to + dash[0].length } : start;
}

/** What stands beside a field and no longer than this stays with it. */
const MAX_REST_CHARS = 60;

/**
 * Gives what stands between the fields of a line to the field before, or to the first one. Returns false where that would
 * be wrong: fields overlap, or what is left is long, has dates of its own, or may be the name that the line is about.
 */
function takeRest(text: string, spans: readonly Span[], { organisation, title }: Entry): boolean {
  const edges = [...spans.map(({ from }) => from), text.length];
  for (const [index, span] of spans.entries()) {
    const next = edges[index + 1] ?? text.length;
    if (span.to > next) return false;
    if (index === 0 && !takeBefore(text, span, { organisation, title })) return false;
    const following = spans[index + 1];
    const since = following?.name === 'dates' ? SINCE.exec(text.slice(span.to, next)) : null;
    if (following && since) following.from = span.to + since.index;
    const rest = text.slice(span.to, following?.from ?? next);
    const taken = rest.replace(/(?<![\s,;|·•–—-])[\s,;|·•–—-]+$/u, '');
    if (splitWords(taken).length === 0) continue;
    if (taken.length > MAX_REST_CHARS || findDates(taken) !== null) return false;
    if (span.name === 'dates' && !DATE_NOTE.test(taken.replace(/^[\s,·|]+/u, ''))) return false;
    span.to += taken.length;
  }
  return true;
}

function takeBefore(
  text: string,
  span: Span,
  { organisation, title }: Pick<Entry, 'organisation' | 'title'>,
): boolean {
  const before = text.slice(0, span.from);
  if (splitWords(before).length === 0) return true;
  // "Designation: Accountant": a label that no field of an entry has says more than its place on the page.
  const isLabelled = labelledRowOf(text)?.value === text.slice(span.from);
  const namesElsewhere =
    organisation !== null && title !== null && organisation.line !== title.line && !isLabelled;
  const isOwn = span.name === 'dates' || span.name === 'place' ? SHORT_WORD.test(before) : !namesElsewhere;
  if (!isOwn || findDates(before) !== null || before.length > MAX_REST_CHARS) return false;
  span.from = before.length - before.trimStart().length;
  return true;
}

/** A word that belongs to the date behind it, whatever stands before it. */
const SINCE =
  /(?<!\p{L})(?:seit|since|from|ab|depuis|desde|dal|sedan|från|until|bis|grad\.|graduated|expected)\s*$/iu;
/** "seit", "Grad.", "Date:", "Summer" before a date. */
const SHORT_WORD = /^\s*\p{L}{2,12}[.:]?\s+$/u;
const LENGTH = String.raw`\d{1,2}\s+\p{L}{2,8}(?:\s+\d{1,2}\s+\p{L}{2,8})?`;
/** "4 months" on a line of its own. */
const DURATION = new RegExp(`^${LENGTH}$`, 'u');
/** "(expected)", "2 years 10 months" behind a date. */
const DATE_NOTE = new RegExp(String.raw`^(?:\([^()]{1,24}\)|${LENGTH})$`, 'u');

/** Rows of a header that its fields don't cover. The first stands out, as the name of an employer would. */
function plainRows({ header, organisation, title }: Entry): LayoutRow[] {
  const rows = header.map(plainRow);
  const [first, ...rest] = rows;
  const names = [organisation?.line, title?.line].includes(header[0]?.id);
  return first && names && rows.length > 1 ? [{ ...first, style: 'organisation' }, ...rest] : rows;
}

function plainRow(line: Line): LayoutRow {
  const pieces = line.text.split('\t');
  const right = pieces.length > 1 ? (pieces.at(-1) ?? null) : null;
  return { style: 'plain', left: right === null ? line.text : pieces.slice(0, -1).join(' | '), right };
}

function sortWords(text: string): string {
  return splitWords(text).sort().join(' ');
}
