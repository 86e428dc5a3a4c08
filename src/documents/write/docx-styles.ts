import type { IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat } from 'docx';
import type { Layout } from '../../resume/layout.ts';
import { declaredLanguage } from './language.ts';

/** Twentieths of a point: A4, and the PDF's own margins. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 907, bottom: 964, left: 1077, right: 1077, header: 450, footer: 450 },
} as const;

/** The ids of the styles that a paragraph can have beside Word's own Title, Heading 1 and Normal. */
export const STYLES = {
  contact: 'Contact',
  organisation: 'Organisation',
  title: 'Position',
  plain: 'EntryLine',
  bullet: 'ListBullet',
  skills: 'Skills',
  footer: 'Footer',
} as const;

/** Word's own list bullets: people can add one with the Enter key. */
export const NUMBERING = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 227, hanging: 227 } } },
        },
      ],
    },
  ],
};

/** The looks of all paragraphs, named, so that a person changes one style and not thirty lines. */
export function stylesOf(layout: Layout): IStylesOptions {
  const language = declaredLanguage(layout);
  return {
    default: {
      document: {
        run: {
          ...size(10.5),
          font: fontsOf(layout),
          color: INK,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 40, line: 252 } },
      },
      title: { run: { ...size(25), ...BOLD, color: ACCENT }, paragraph: { spacing: { after: 20 } } },
      heading1: {
        run: { ...size(12.5), ...BOLD, color: ACCENT },
        paragraph: {
          spacing: { before: 220, after: 100 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 5, space: 2, color: ACCENT } },
        },
      },
    },
    paragraphStyles: [
      { ...style(STYLES.contact, 'Contact'), run: { ...size(10), color: QUIET } },
      {
        ...style(STYLES.organisation, 'Organisation'),
        run: BOLD,
        paragraph: { ...SPREAD, spacing: { before: 120, after: 0 } },
      },
      { ...style(STYLES.title, 'Position'), paragraph: SPREAD },
      { ...style(STYLES.plain, 'Entry Line'), paragraph: SPREAD },
      {
        ...style(STYLES.bullet, 'List Bullet'),
        paragraph: { numbering: { reference: 'bullets', level: 0 } },
      },
      { ...style(STYLES.skills, 'Skills'), paragraph: { indent: { left: 227, hanging: 227 } } },
      {
        ...style(STYLES.footer, 'footer'),
        run: { ...size(8.5), color: QUIET },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}

/** What stands on the right of a row: the place, the dates. */
export const QUIET = '566069';
const INK = '1C2024';
const ACCENT = '1F3F66';

/** Complex scripts (Arabic, Hebrew) have a weight and size of their own in Word. */
export const BOLD = { bold: true, boldComplexScript: true };

function size(points: number) {
  return { size: points * 2, sizeComplexScript: points * 2 };
}

const SPREAD = { rightTabStop: PAGE.size.width - PAGE.margin.left - PAGE.margin.right };

function style(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

/** Calibri is as wide as the PDF's Carlito, letter by letter; the others come with Office too. */
function fontsOf(layout: Layout) {
  const eastAsia = layout.language === 'ja' ? 'Yu Gothic' : 'Microsoft YaHei';
  return { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia };
}
