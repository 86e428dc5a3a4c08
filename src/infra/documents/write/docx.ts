import type { IParagraphOptions, IRunOptions } from 'docx';
import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { direction } from '../../../resume/layout/direction.ts';
import type { Block, Layout, Row } from '../../../resume/layout/layout.ts';
import { BOLD, NUMBERING, pageOf, QUIET, STYLES, stylesOf } from './docx-styles.ts';

/**
 * A Word document of a printable layout, made to be edited: every look is a named style, bullets are a
 * real list, what stands on the right hangs on a tab stop, and no table or text box is used. Pages are
 * numbered where the same resume as PDF has more than one.
 */
export async function writeDocx(layout: Layout, pages: number): Promise<Uint8Array> {
  const toParagraph = (options: IParagraphOptions) =>
    new Paragraph({ ...options, bidirectional: layout.direction === 'rtl' });
  const document = new Document({
    title: layout.name ?? 'Resume',
    creator: 'Tailor',
    lastModifiedBy: 'Tailor',
    styles: stylesOf(layout),
    numbering: NUMBERING,
    sections: [
      {
        properties: { page: pageOf(layout) },
        children: [...headOf(layout), ...layout.sections.flatMap(sectionOf)].map(toParagraph),
        ...(pages > 1 && { footers: { default: new Footer({ children: [toParagraph(PAGE_OF_PAGES)] }) } }),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const PAGE_OF_PAGES: IParagraphOptions = {
  style: STYLES.footer,
  children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
};

function headOf(layout: Layout): IParagraphOptions[] {
  return [
    ...(layout.name ? [{ heading: HeadingLevel.TITLE, children: [run(layout.name)] }] : []),
    ...(layout.contact.length > 0 ? [{ style: STYLES.contact, children: contactOf(layout.contact) }] : []),
  ];
}

/** A run for each detail, so that a phone number keeps its own direction in a line that runs to the left. */
function contactOf(items: readonly string[]): TextRun[] {
  return items.flatMap((item, index) => (index === 0 ? [run(item)] : [run(BAR), run(item)]));
}

/** Ends a line rather than beginning one. */
const BAR = '\u00A0\u00A0|  ';

function sectionOf(section: Layout['sections'][number]): IParagraphOptions[] {
  const heading = section.heading
    ? [{ heading: HeadingLevel.HEADING_1, children: [run(section.heading)] }]
    : [];
  return [...heading, ...section.blocks.flatMap(blockOf)];
}

function blockOf(block: Block): IParagraphOptions[] {
  switch (block.type) {
    case 'text':
      return [{ children: [run(block.text)] }];
    case 'bullet':
      return [{ style: STYLES.bullet, children: [run(block.text)] }];
    case 'skills':
      return [{ style: STYLES.skills, children: skillsOf(block.label, block.items) }];
    case 'entry':
      return [
        ...block.rows.map((row, index) => ({
          ...rowOf(row),
          keepNext: index < block.rows.length - 1 || block.blocks.length > 0,
        })),
        ...block.blocks.flatMap(blockOf),
      ];
  }
}

function skillsOf(label: string | null, items: readonly string[]): TextRun[] {
  return [...(label ? [run(`${label}: `, BOLD)] : []), run(items.join(', '))];
}

/** Characters that fit on a line beside each other; past that the right half hangs on a line of its own. */
const ROW = 95;

function rowOf(row: Row): IParagraphOptions {
  const right = row.right
    ? [
        new TextRun({ ...(row.left.length + row.right.length > ROW && { break: 1 }), children: [new Tab()] }),
        run(row.right, { bold: false, boldComplexScript: false, color: QUIET }),
      ]
    : [];
  return { style: STYLES[row.style], children: [run(row.left), ...right] };
}

function run(text: string, looks: IRunOptions = {}): TextRun {
  return new TextRun({ ...looks, text, rightToLeft: direction(text) === 'rtl' });
}
