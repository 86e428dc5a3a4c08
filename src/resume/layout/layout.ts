import type { Language } from '../../language/language.ts';
import { splitWords } from '../../language/split-words.ts';
import type { Entry, EntryField, Line, Resume, Section } from '../resume.ts';
import { textDirection } from './direction.ts';
import { paperOf } from './paper.ts';

/**
 * Everything on the page, in order. Text, DOCX, PDF and picture are all made from it, so that their words cannot
 * differ. Pure data, no markup.
 */
export interface Layout {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: 'a4' | 'letter';
  readonly density: Density;
  readonly look: Look;
  readonly name: string | null;
  /** Contact details in order; a writer joins them with a separator. */
  readonly contact: readonly string[];
  readonly sections: readonly LayoutSection[];
  /** A letter: sections without a heading are its paragraphs, and set apart. */
  readonly isLetter?: true;
}

/** How tightly a layout is set, from the usual to the tightest that still reads well: less space first, then smaller type. */
export const DENSITIES = ['regular', 'close', 'small', 'smallest', 'tightest'] as const;
/** One of `DENSITIES`. */
export type Density = (typeof DENSITIES)[number];

/** How a document looks: calm, in a sans-serif with one colour; or compact, in black and a serif, with a centred top. */
export const LOOKS = ['modern', 'classic'] as const;
/** One of `LOOKS`. */
export type Look = (typeof LOOKS)[number];

/** The look where nobody chose one. */
export const DEFAULT_LOOK: Look = 'modern';

/** A section on the page. */
export interface LayoutSection {
  readonly heading: string | null;
  readonly blocks: readonly LayoutBlock[];
}

/** A paragraph, a bullet, a line of skills, or an entry with its own blocks. */
export type LayoutBlock =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'bullet'; readonly text: string }
  | { readonly type: 'skills'; readonly label: string | null; readonly items: readonly string[] }
  | { readonly type: 'entry'; readonly rows: readonly LayoutRow[]; readonly blocks: readonly LayoutBlock[] };

/** One line of an entry's header. `right` (a place, dates) is aligned to the right edge. */
export interface LayoutRow {
  readonly style: 'organisation' | 'title' | 'plain';
  readonly left: string;
  readonly right: string | null;
}

/**
 * Lays out a resume: name and contact first, then every section in its order. Loses nothing. Only an entry's header is
 * rearranged, organisation and place above title and dates, and only where these fields cover all of its header lines.
 */
export function layoutOf(resume: Resume, density: Density = 'regular', look: Look = DEFAULT_LOOK): Layout {
  const name = resume.contact.find((field) => field.kind === 'name') ?? null;
  const contact = resume.sections.flatMap((section) =>
    section.kind === 'contact' ? contactItems(section, name) : [],
  );
  const sections = resume.sections.filter((section) => section.kind !== 'contact').map(sectionOf);
  const text = resume.sections.flatMap((section) => section.lines.map((line) => line.text));
  return {
    language: resume.language,
    direction: textDirection([...text, ...resume.sources].join(' ')),
    paper: paperOf(resume),
    density,
    look,
    name: name?.text ?? null,
    contact,
    sections,
  };
}

/**
 * Renders a layout as plain text: name, contact on one line, then sections with their headings, "• " before bullets,
 * right-hand halves after " | ".
 */
export function layoutText(layout: Layout): string {
  const top = [layout.name, layout.contact.join(' | ')].filter(Boolean).join('\n');
  const sections = layout.sections.map(({ heading, blocks }) => {
    const body = blocks.map(blockText);
    const spaced = blocks.some((block) => block.type === 'entry') ? body.join('\n\n') : body.join('\n');
    return [heading, spaced].filter(Boolean).join('\n');
  });
  return [top, ...sections].filter(Boolean).join('\n\n');
}

function blockText(block: LayoutBlock): string {
  switch (block.type) {
    case 'text':
      return block.text;
    case 'bullet':
      return `• ${block.text}`;
    case 'skills':
      return `${block.label === null ? '' : `${block.label}: `}${block.items.join(', ')}`;
    case 'entry':
      return [
        ...block.rows.map(({ left, right }) => [left, right].filter(Boolean).join(' | ')),
        ...block.blocks.map(blockText),
      ].join('\n');
  }
}

/** Splits details where the source does. The heading of a contact section becomes a label. */
function contactItems(section: Section, name: Pick<EntryField, 'text' | 'line'> | null): string[] {
  const items = section.lines.flatMap((line) => {
    const text = line.id === name?.line ? line.text.replace(name.text, '') : line.text;
    return text
      .split(/\t|(?:(?<!\s)\s+)?[|•]\s*|(?<!\s)\s+·\s+/u)
      .map((item) => item.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, ''));
  });
  const shown = items.filter((item) => splitWords(item).length > 0);
  const label = section.heading?.text.replace(/:$/, '').trimEnd();
  if (!label) return shown;
  const [first, ...rest] = shown;
  return first === undefined ? [label] : [`${label}: ${first}`, ...rest];
}

function sectionOf(section: Section): LayoutSection {
  let employer: string | null = null;
  const entries = section.entries.map((entry) => {
    const block = entryOf(entry, employer);
    employer = entry.organisation?.text ?? null;
    return block;
  });
  return { heading: section.heading?.text ?? null, blocks: [...looseBlocks(section), ...entries] };
}

/** A fact looks like the lines it was added to: a bullet among bullets, a line below lines of skills. */
function looseBlocks({ lines }: Pick<Section, 'lines'>): LayoutBlock[] {
  // Lines of skills among bullets were bullets of the same list.
  if (lines.some(({ role }) => role === 'bullet') && lines.some(({ role }) => role === 'skills'))
    return lines.map((line) => (line.skills ? blockOf(line) : { type: 'text', text: line.text }));
  const bulleted = lines.some(({ role }) => role === 'bullet');
  return lines.map((line) =>
    line.role === 'fact' && !bulleted ? { type: 'text', text: line.text } : blockOf(line),
  );
}

function blockOf(line: Line): LayoutBlock {
  if (line.skills) {
    const { label, items } = line.skills;
    return { type: 'skills', label, items: items.map((item) => item.text) };
  }
  return { type: line.role === 'bullet' || line.role === 'fact' ? 'bullet' : 'text', text: line.text };
}

/** `employer` is the organisation of the entry before. */
function entryOf(entry: Entry, employer: string | null): LayoutBlock {
  const rows = fieldRows(entry) ?? plainRows(entry);
  const inherited = entry.organisation && !entry.header.some((line) => line.id === entry.organisation?.line);
  // Jobs under one employer share its row. A job that was moved away from it needs a row of its own.
  const own: LayoutRow[] =
    inherited && entry.organisation && entry.organisation.text !== employer
      ? [{ style: 'organisation', left: entry.organisation.text, right: null }]
      : [];
  return { type: 'entry', rows: [...own, ...rows], blocks: entry.lines.map(blockOf) };
}

/** Returns organisation and place above title and dates, or null when the header says more, or less. */
function fieldRows(entry: Entry): LayoutRow[] | null {
  const own = (field: EntryField | null) =>
    field && entry.header.some((line) => line.id === field.line) ? field.text : null;
  const [organisation, title, place] = [own(entry.organisation), own(entry.title), own(entry.place)];
  const dates = datesOf(entry, own);
  if (organisation === null && title === null) return null;
  const fields = [organisation, title, place, dates].filter((field) => field !== null).join(' ');
  if (sortWords(fields) !== sortWords(entry.header.map((line) => line.text).join(' '))) return null;
  if (organisation === null || title === null) {
    const style = title === null ? 'organisation' : 'title';
    const right = [place, dates].filter(Boolean).join(' | ');
    return [{ style, left: organisation ?? title ?? '', right: right || null }];
  }
  return [
    { style: 'organisation', left: organisation, right: place },
    { style: 'title', left: title, right: dates || null },
  ];
}

/** Dates as their line has them ("January 2019 to Present"), or joined by a dash if they stand apart. */
function datesOf({ header, start, end }: Entry, own: (field: EntryField | null) => string | null): string {
  const line = start && end && start.line === end.line && header.find(({ id }) => id === start.line);
  if (line) {
    const from = line.text.indexOf(start.text);
    const to = line.text.indexOf(end.text, from + start.text.length);
    if (from >= 0 && to >= 0) {
      const range = line.text.slice(from, to + end.text.length);
      if (BETWEEN_DATES.test(range.slice(start.text.length, -end.text.length))) return range;
    }
  }
  return [own(start), own(end)].filter((date) => date !== null).join(' – ');
}

/** A word between two dates: "to", "bis", "hasta". A dash is set like all others. */
const BETWEEN_DATES = /^\s+\p{L}{1,8}\s+$/u;

/** Rows of a header that its fields don't cover. The first stands out, as the name of an employer would. */
function plainRows({ header, organisation, title }: Entry): LayoutRow[] {
  const rows = header.map(plainRow);
  const [first, ...rest] = rows;
  const names = [organisation?.line, title?.line].includes(header[0]?.id);
  return first && names && rows.length > 1 ? [{ ...first, style: 'organisation' }, ...rest] : rows;
}

function sortWords(text: string): string {
  return splitWords(text).sort().join(' ');
}

function plainRow(line: Line): LayoutRow {
  const pieces = line.text.split('\t');
  const right = pieces.length > 1 ? (pieces.at(-1) ?? null) : null;
  return { style: 'plain', left: right === null ? line.text : pieces.slice(0, -1).join(' | '), right };
}
