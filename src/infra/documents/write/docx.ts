import type { IParagraphOptions, IRunOptions } from 'docx';
import {
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TextRun,
} from 'docx';
import { textDirection } from '../../../resume/layout/direction.ts';
import type { Layout, LayoutBlock, LayoutRow } from '../../../resume/layout/layout.ts';
import { contactLinks } from './contact-links.ts';
import {
  BOLD_RUN,
  createDocxStyles,
  DOCX_NUMBERING,
  DOCX_STYLES,
  docxPage,
  UPRIGHT_RUN,
} from './docx-styles.ts';
import { startsWithHeadline } from './look-style.ts';
import { NUMBER_AT_START } from './numbered-line.ts';

/**
 * Writes a printable layout as a Word document made for editing: named styles, real bullet lists, a tab stop for what
 * is on the right, and no tables or text boxes. Numbers the pages where the PDF has more than one.
 */
export async function writeDocx(layout: Layout, pages: number): Promise<Uint8Array> {
  const toParagraph = (options: IParagraphOptions) =>
    new Paragraph({ ...options, bidirectional: layout.direction === 'rtl' });
  const document = new Document({
    title: layout.name ?? 'Resume',
    creator: 'Tailor',
    lastModifiedBy: 'Tailor',
    styles: createDocxStyles(layout),
    numbering: DOCX_NUMBERING,
    sections: [
      {
        properties: { page: docxPage(layout) },
        children: [...headOf(layout), ...bodyOf(layout)].map(toParagraph),
        ...(pages > 1 && { footers: { default: new Footer({ children: [toParagraph(PAGE_OF_PAGES)] }) } }),
      },
    ],
  });
  return Packer.toBuffer(document);
}

const PAGE_OF_PAGES: IParagraphOptions = {
  style: DOCX_STYLES.footer,
  children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
};

function headOf(layout: Layout): IParagraphOptions[] {
  return [
    ...(layout.name ? [{ heading: HeadingLevel.TITLE, children: [createRun(layout.name)] }] : []),
    ...(layout.contact.length > 0 ? [{ style: DOCX_STYLES.contact, children: contactOf(layout) }] : []),
  ];
}

/** Makes a run of each detail, so that a phone number keeps its direction in a right-to-left line. */
function contactOf(layout: Layout): (TextRun | ExternalHyperlink)[] {
  const links = contactLinks(layout);
  return layout.contact.flatMap((item, index) => {
    const link = links[index];
    const detail = link ? new ExternalHyperlink({ link, children: [createRun(item)] }) : createRun(item);
    return index === 0 ? [detail] : [createRun(SEPARATOR), detail];
  });
}

/** The non-breaking spaces keep the bar at the end of a line rather than the beginning of the next. */
const SEPARATOR = '\u00A0\u00A0|  ';

function bodyOf(layout: Layout): IParagraphOptions[] {
  if (layout.isLetter) {
    const closing = layout.sections.at(-1);
    return layout.sections.flatMap((one) => paragraphsOf(one, one === closing));
  }
  const [first, ...rest] = layout.sections;
  if (!first || !startsWithHeadline(layout)) return layout.sections.flatMap(sectionOf);
  const headline = sectionOf(first).map((line) => ({ ...line, style: DOCX_STYLES.headline }));
  return [...headline, ...rest.flatMap(sectionOf)];
}

function sectionOf(section: Layout['sections'][number]): IParagraphOptions[] {
  const heading = section.heading
    ? [{ heading: HeadingLevel.HEADING_1, children: [createRun(section.heading)] }]
    : [];
  return [...heading, ...section.blocks.flatMap(blockOf)];
}

/** Twentieths of a point above a paragraph of a letter, and between its closing and the name, where it is signed. */
const PARAGRAPH_SPACE = 220;
const SIGNATURE_SPACE = 700;

function paragraphsOf(section: Layout['sections'][number], isClosing: boolean): IParagraphOptions[] {
  const [first, ...others] = sectionOf(section);
  if (section.heading !== null || !first) return sectionOf(section);
  const below = isClosing ? others.map((one) => ({ ...one, spacing: { before: SIGNATURE_SPACE } })) : others;
  return [{ ...first, spacing: { before: PARAGRAPH_SPACE } }, ...below];
}

function blockOf(block: LayoutBlock): IParagraphOptions[] {
  switch (block.type) {
    case 'text':
      return [{ ...(NUMBER_AT_START.test(block.text) && HANGING), children: [createRun(block.text)] }];
    case 'bullet':
      return [{ style: DOCX_STYLES.bullet, children: [createRun(block.text)] }];
    case 'skills':
      return [{ style: DOCX_STYLES.skills, children: skillsOf(block.label, block.items) }];
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

const HANGING = { indent: { left: 284, hanging: 284 } };

function skillsOf(label: string | null, items: readonly string[]): TextRun[] {
  return [...(label ? [createRun(`${label}: `, BOLD_RUN)] : []), createRun(items.join(', '))];
}

/** Above this many characters the right half goes on a line of its own. */
const MAX_ROW_CHARS = 95;

function rowOf(row: LayoutRow): IParagraphOptions {
  const right = row.right
    ? [
        new TextRun({
          ...(row.left.length + row.right.length > MAX_ROW_CHARS && { break: 1 }),
          children: [new Tab()],
        }),
        createRun(row.right, { style: DOCX_STYLES.aside, ...UPRIGHT_RUN }),
      ]
    : [];
  return { style: DOCX_STYLES[row.style], children: [createRun(row.left), ...right] };
}

function createRun(text: string, looks: IRunOptions = {}): TextRun {
  return new TextRun({ ...looks, text, rightToLeft: textDirection(text) === 'rtl' });
}
