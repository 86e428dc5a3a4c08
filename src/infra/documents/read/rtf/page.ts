import type { SourceLine } from '../../../../resume/source.ts';
import { joinTableRow } from '../common/table.ts';

/** Properties of characters, in force until the end of their group or the next change. */
export interface RtfLook {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Properties of paragraphs, in force until the next change. */
export interface RtfParagraph {
  readonly inTable: boolean;
  readonly listed: boolean;
  /** It has a ground of its own, on which white letters can be read. */
  readonly shaded: boolean;
  readonly heading: number | undefined;
  /** Space above, in points. */
  readonly before: number;
}

/** The properties after `\pard`, and at the start of each part. */
export const PLAIN_PARAGRAPH: RtfParagraph = {
  inTable: false,
  listed: false,
  shaded: false,
  heading: undefined,
  before: 0,
};

/** Builds the lines of one part of an RTF document (body, header, note …) piece by piece. */
export interface RtfPage {
  write(text: string, look: RtfLook): void;
  endParagraph(paragraph: RtfParagraph): void;
  endCell(paragraph: RtfParagraph): void;
  endRow(): void;
  /** Ends the open paragraph and row, and returns all lines. */
  lines(): readonly SourceLine[];
}

/** Creates an empty page. */
export function createRtfPage(): RtfPage {
  const lines: SourceLine[] = [];
  let spans: { text: string; look: RtfLook }[] = [];
  let cell: SourceLine[] = [];
  let row: SourceLine[][] = [];
  let blank = 0;

  function endParagraph(paragraph: RtfParagraph) {
    const found = paragraphLines(spans, paragraph);
    spans = [];
    if (paragraph.inTable) {
      cell.push(...found);
      return;
    }
    endRow();
    const [first, ...rest] = found;
    if (first === undefined) blank += 1;
    else lines.push({ ...first, gap: (first.gap ?? 0) + blank }, ...rest);
    if (first !== undefined) blank = 0;
  }

  function endRow() {
    if (cell.length > 0) row.push(cell);
    if (row.length > 0) lines.push(...joinTableRow(row.map((cell) => ({ lines: cell }))).lines);
    cell = [];
    row = [];
  }

  return {
    write: (text, look) => void spans.push({ text, look }),
    endParagraph,
    endCell(paragraph) {
      endParagraph({ ...paragraph, inTable: true });
      row.push(cell);
      cell = [];
    },
    endRow,
    lines() {
      if (spans.length > 0) endParagraph(PLAIN_PARAGRAPH);
      endRow();
      return lines;
    },
  };
}

function paragraphLines(
  spans: readonly { text: string; look: RtfLook }[],
  paragraph: RtfParagraph,
): SourceLine[] {
  const length = (has: (look: RtfLook) => boolean) =>
    spans.filter(({ look }) => has(look)).reduce((sum, { text }) => sum + text.trim().length, 0);
  const half = length(() => true) / 2;
  const size = spans.toSorted((a, b) => b.text.length - a.text.length)[0]?.look.size ?? 12;
  const hints = {
    size,
    ...(length(({ bold }) => bold) > half ? { bold: true } : {}),
    ...(length(({ italic }) => italic) > half ? { italic: true } : {}),
    ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
  };
  const first = {
    gap: Math.round((paragraph.before / (size * 1.2)) * 10) / 10,
    ...(paragraph.listed ? { listItem: true } : {}),
  };
  return spans
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text, at) => ({ text, ...hints, ...(at === 0 ? first : {}) }));
}
