import type { Layout, Look } from '../../../resume/layout/layout.ts';

/** What a look decides besides its spaces (page-metrics.ts), the same in PDF and Word. Colours are hexadecimal RGB. */
export interface LookStyle {
  /** The PDF's first font, and the one of the same letter widths that comes with Word. */
  readonly pdfFont: 'Carlito' | 'Tinos';
  readonly wordFont: 'Calibri' | 'Times New Roman';
  readonly ink: string;
  /** Of the name and the headings. */
  readonly accent: string;
  /** Of contact details, places and dates. */
  readonly quiet: string;
  /** Of the line under a heading. */
  readonly rule: string;
  /** Times the size of the text. */
  readonly nameSize: number;
  readonly headingSize: number;
  /** Where the name and the contact details stand. */
  readonly top: 'start' | 'center';
  /** How a job's title stands out from its employer. */
  readonly title: 'plain' | 'italic';
}

/** Longer lines under the name are a summary. */
const MAX_HEADLINE_CHARS = 90;

/** True if the first section is a line or two under the name ("Registered Nurse"), which belong to the top. */
export function startsWithHeadline({
  sections: [first],
  isLetter,
}: Pick<Layout, 'sections' | 'isLetter'>): boolean {
  return (
    isLetter !== true &&
    first?.heading === null &&
    first.blocks.length <= 2 &&
    first.blocks.every((block) => block.type === 'text' && block.text.length <= MAX_HEADLINE_CHARS)
  );
}

/** Returns the style of a layout's look. */
export function lookStyle({ look }: Pick<Layout, 'look'>): LookStyle {
  return STYLES[look];
}

const STYLES: Readonly<Record<Look, LookStyle>> = {
  modern: {
    pdfFont: 'Carlito',
    wordFont: 'Calibri',
    ink: '1C2024',
    accent: '1F3F66',
    quiet: '566069',
    rule: 'B9C4D0',
    nameSize: 2.2,
    headingSize: 1.19,
    top: 'start',
    title: 'plain',
  },
  classic: {
    pdfFont: 'Tinos',
    wordFont: 'Times New Roman',
    ink: '141414',
    accent: '141414',
    quiet: '141414',
    rule: '141414',
    nameSize: 1.9,
    headingSize: 1.12,
    top: 'center',
    title: 'italic',
  },
};
