import type { Language } from '../../language/language.ts';
import type { LabelledRow } from '../parse/rows/field-labels.ts';
import { findLabelledRows, findRepeatedRows } from '../parse/rows/labelled-rows.ts';
import type { Entry, Line, Paper, Resume, Section } from '../resume.ts';
import type { LayoutBlock, LayoutRow } from './block.ts';
import { contactItems } from './contact-items.ts';
import { textDirection } from './direction.ts';
import { headerRows } from './header-rows.ts';
import { type ColumnLabels, columnLabelsOf } from './header-text.ts';
import { entryBlocks, looseBlocks } from './loose-blocks.ts';
import { paperOf } from './paper.ts';

export type { LayoutBlock, LayoutRow } from './block.ts';

/**
 * Everything on the page, in order. Text, DOCX, PDF and picture are all made from it, so that their words cannot
 * differ. Pure data, no markup.
 */
export interface Layout {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly paper: Paper;
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

/**
 * Lays out a resume: name and contact first, then every section in its order. Loses nothing. Only an entry's header is
 * rearranged, organisation and place above title and dates, and only where these fields cover all of its header lines.
 */
export function layoutOf(resume: Resume, density: Density = 'regular', look: Look = DEFAULT_LOOK): Layout {
  const name = resume.contact.find((field) => field.kind === 'name') ?? null;
  const labelOf = columnLabelsOf(resume);
  const sections = resume.sections
    .filter((section) => section.kind !== 'contact')
    .map((section) =>
      sectionOf(section, { sources: resume.sources, isTight: density === 'tightest' }, labelOf),
    );
  const text = resume.sections.flatMap((section) => section.lines.map((line) => line.text));
  return {
    language: resume.language,
    direction: textDirection([...text, ...resume.sources].join(' ')),
    paper: paperOf(resume),
    density,
    look,
    name: name?.text ?? null,
    contact: contactItems(resume),
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

function sectionOf(
  section: Section,
  context: Parameters<typeof looseBlocks>[1],
  labelOf: ColumnLabels,
): LayoutSection {
  const heading = section.heading?.text ?? null;
  if (isListOfRows(section)) {
    const rows = section.entries.flatMap(({ header }) => header);
    return { heading, blocks: looseBlocks({ ...section, lines: [...section.lines, ...rows] }, context) };
  }
  let employer: string | null = null;
  const rows = findRepeatedRows(section.entries);
  const entries = section.entries.map((entry) => {
    const blocks = entryBlocks(
      entry.lines.map((line) => withColon(line, rows)),
      section.kind,
      context.isTight,
    );
    const block = { type: 'entry' as const, rows: rowsOf(entry, employer, labelOf), blocks };
    employer = entry.organisation?.text ?? null;
    return block;
  });
  const labelled = findLabelledRows(section.lines);
  const lines = section.lines.map((line) => withColon(line, labelled));
  return { heading, blocks: [...looseBlocks({ ...section, lines }, context), ...entries] };
}

/** Sets a colon for the tab behind a label: "Type of business⇥Metalworking". */
function withColon(line: Line, rows: ReadonlyMap<Line, LabelledRow>): Line {
  const row = rows.get(line);
  return row ? { ...line, text: `${row.label}: ${row.value}` } : line;
}

/**
 * True for certificates or exhibitions of one row and one date each, which would take three rows as jobs are set. The rows of
 * a table have columns, too.
 */
function isListOfRows({ kind, entries }: Section): boolean {
  return (
    (kind === 'other' || kind === 'certifications') &&
    entries.length > 1 &&
    entries.every(
      ({ header, lines, start }) =>
        header.length === 1 &&
        lines.length === 0 &&
        start === null &&
        !/\t[^\t]+\t/.test(header[0]?.text ?? ''),
    )
  );
}

/** `employer` is the organisation of the entry before. */
function rowsOf(entry: Entry, employer: string | null, labelOf: ColumnLabels): LayoutRow[] {
  const rows = headerRows(entry, labelOf);
  const inherited = entry.organisation && !entry.header.some((line) => line.id === entry.organisation?.line);
  // Jobs under one employer share its row. A job that was moved away from it needs a row of its own.
  const own: LayoutRow[] =
    inherited && entry.organisation && entry.organisation.text !== employer
      ? [{ style: 'organisation', left: entry.organisation.text, right: null }]
      : [];
  return [...own, ...rows];
}
