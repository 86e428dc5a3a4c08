import type { IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { Layout } from '../../../resume/layout/layout.ts';
import { declaredLanguage } from './language.ts';
import { lookOf } from './look.ts';

/** The PDF's own paper and margins, in twentieths of a point. */
export function pageOf(layout: Layout) {
  const { paper, margin } = lookOf(layout);
  return {
    size: { width: twips(paper.width), height: twips(paper.height) },
    margin: {
      top: twips(margin.top),
      bottom: twips(margin.bottom),
      left: twips(margin.x),
      right: twips(margin.x),
      header: 450,
      footer: 450,
    },
  };
}

function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

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
  const look = lookOf(layout);
  const size = (share: number) => sizeOf(look.size * share);
  const air = (points: number) => Math.round(points * 20 * look.air);
  const page = pageOf(layout);
  const spread = { rightTabStop: page.size.width - page.margin.left - page.margin.right };
  return {
    default: {
      document: {
        run: {
          ...size(1),
          font: fontsOf(layout),
          color: INK,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: {
          spacing: { after: air(1), line: Math.round(218 + 16 * look.air), lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        run: { ...size(2.3), ...BOLD, color: ACCENT },
        paragraph: { spacing: { after: air(2), line: 216, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { ...size(1.19), ...BOLD, color: ACCENT },
        paragraph: {
          spacing: { before: air(12), after: air(5) },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 5, space: 2, color: ACCENT } },
        },
      },
    },
    paragraphStyles: [
      { ...style(STYLES.contact, 'Contact'), run: { ...size(0.95), color: QUIET } },
      {
        ...style(STYLES.organisation, 'Organisation'),
        run: BOLD,
        paragraph: { ...spread, spacing: { before: air(6), after: 0 } },
      },
      { ...style(STYLES.title, 'Position'), paragraph: spread },
      { ...style(STYLES.plain, 'Entry Line'), paragraph: spread },
      {
        ...style(STYLES.bullet, 'List Bullet'),
        paragraph: { numbering: { reference: 'bullets', level: 0 } },
      },
      { ...style(STYLES.skills, 'Skills'), paragraph: { indent: { left: 227, hanging: 227 } } },
      {
        ...style(STYLES.footer, 'footer'),
        run: { ...sizeOf(8.5), color: QUIET },
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

/** Word counts in half points. */
function sizeOf(points: number) {
  const halves = Math.round(points * 2);
  return { size: halves, sizeComplexScript: halves };
}

function style(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

/** Calibri is as wide as the PDF's Carlito, letter by letter; the others come with Office too. */
function fontsOf(layout: Layout) {
  const eastAsia = layout.language === 'ja' ? 'Yu Gothic' : 'Microsoft YaHei';
  return { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia };
}
