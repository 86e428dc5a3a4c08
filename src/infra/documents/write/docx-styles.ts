import type { IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { Layout } from '../../../resume/layout/layout.ts';
import { declaredLanguage } from './language.ts';
import { pageMetrics } from './page-metrics.ts';

/** Returns the paper and margins of the PDF in twentieths of a point. */
export function docxPage(layout: Layout) {
  const { paper, margin } = pageMetrics(layout);
  return {
    size: { width: toTwips(paper.width), height: toTwips(paper.height) },
    margin: {
      top: toTwips(margin.top),
      bottom: toTwips(margin.bottom),
      left: toTwips(margin.x),
      right: toTwips(margin.x),
      header: 450,
      footer: 450,
    },
  };
}

function toTwips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Ids of the paragraph styles besides Word's own Title, Heading 1 and Normal. */
export const DOCX_STYLES = {
  contact: 'Contact',
  organisation: 'Organisation',
  title: 'Position',
  plain: 'EntryLine',
  bullet: 'ListBullet',
  skills: 'Skills',
  footer: 'Footer',
} as const;

/** Word's own bullets, so that the Enter key adds another. */
export const DOCX_NUMBERING = {
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

/** Creates a named style for each kind of paragraph, so that people change one style instead of thirty lines. */
export function createDocxStyles(layout: Layout): IStylesOptions {
  const language = declaredLanguage(layout);
  const metrics = pageMetrics(layout);
  const size = (share: number) => sizeOf(metrics.size * share);
  const air = (points: number) => Math.round(points * 20 * metrics.air);
  const page = docxPage(layout);
  const rightTab = { rightTabStop: page.size.width - page.margin.left - page.margin.right };
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
          spacing: { after: air(1), line: Math.round(218 + 16 * metrics.air), lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        run: { ...size(2.3), ...BOLD_RUN, color: ACCENT },
        paragraph: { spacing: { after: air(2), line: 216, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { ...size(1.19), ...BOLD_RUN, color: ACCENT },
        paragraph: {
          spacing: { before: air(12), after: air(5) },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 5, space: 2, color: ACCENT } },
        },
      },
    },
    paragraphStyles: [
      { ...style(DOCX_STYLES.contact, 'Contact'), run: { ...size(0.95), color: SECONDARY_COLOUR } },
      {
        ...style(DOCX_STYLES.organisation, 'Organisation'),
        run: BOLD_RUN,
        paragraph: { ...rightTab, spacing: { before: air(6), after: 0 } },
      },
      { ...style(DOCX_STYLES.title, 'Position'), paragraph: rightTab },
      { ...style(DOCX_STYLES.plain, 'Entry Line'), paragraph: rightTab },
      {
        ...style(DOCX_STYLES.bullet, 'List Bullet'),
        paragraph: { numbering: { reference: 'bullets', level: 0 } },
      },
      { ...style(DOCX_STYLES.skills, 'Skills'), paragraph: { indent: { left: 227, hanging: 227 } } },
      {
        ...style(DOCX_STYLES.footer, 'footer'),
        run: { ...sizeOf(8.5), color: SECONDARY_COLOUR },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}

/** The colour of what is on the right of a row: the place, the dates. */
export const SECONDARY_COLOUR = '566069';
const INK = '1C2024';
const ACCENT = '1F3F66';

/** Word has a separate weight and size for complex scripts (Arabic, Hebrew). */
export const BOLD_RUN = { bold: true, boldComplexScript: true };

/** Converts points to Word's half points. */
function sizeOf(points: number) {
  const halves = Math.round(points * 2);
  return { size: halves, sizeComplexScript: halves };
}

function style(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

/** Returns the fonts by script. Calibri has the letter widths of the PDF's Carlito; the others come with Office too. */
function fontsOf(layout: Layout) {
  const eastAsia = layout.language === 'ja' ? 'Yu Gothic' : 'Microsoft YaHei';
  return { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia };
}
