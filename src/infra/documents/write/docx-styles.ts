import type { IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import type { Layout } from '../../../resume/layout/layout.ts';
import { declaredLanguage } from './language.ts';
import { lookStyle } from './look-style.ts';
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
  headline: 'Headline',
  organisation: 'Organisation',
  title: 'Position',
  plain: 'EntryLine',
  bullet: 'ListBullet',
  skills: 'Skills',
  footer: 'Footer',
  /** Of characters: the place, the dates. */
  aside: 'Aside',
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
  const style = lookStyle(layout);
  const alignment = style.top === 'center' ? AlignmentType.CENTER : AlignmentType.START;
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
          color: style.ink,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: {
          spacing: { after: air(1), line: Math.round(218 + 16 * metrics.air), lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        run: { ...size(style.nameSize), ...BOLD_RUN, color: style.accent },
        paragraph: { alignment, spacing: { after: air(2), line: 216, lineRule: LineRuleType.AUTO } },
      },
      heading1: {
        run: { ...size(style.headingSize), ...BOLD_RUN, color: style.accent },
        paragraph: {
          spacing: { before: air(12), after: air(5) },
          keepNext: true,
          // A letter's only heading is what it is about.
          ...(layout.isLetter !== true && {
            border: { bottom: { style: BorderStyle.SINGLE, size: 5, space: 2, color: style.rule } },
          }),
        },
      },
    },
    characterStyles: [
      { id: DOCX_STYLES.aside, name: 'Place and Dates', quickFormat: true, run: { color: style.quiet } },
    ],
    paragraphStyles: [
      {
        ...styleOf(DOCX_STYLES.contact, 'Contact'),
        run: { ...size(0.95), color: style.quiet },
        paragraph: { alignment },
      },
      { ...styleOf(DOCX_STYLES.headline, 'Headline'), paragraph: { alignment } },
      {
        ...styleOf(DOCX_STYLES.organisation, 'Organisation'),
        run: BOLD_RUN,
        paragraph: { ...rightTab, spacing: { before: air(6), after: 0 } },
      },
      {
        ...styleOf(DOCX_STYLES.title, 'Position'),
        ...(style.title === 'italic' && { run: ITALIC_RUN }),
        paragraph: rightTab,
      },
      { ...styleOf(DOCX_STYLES.plain, 'Entry Line'), paragraph: rightTab },
      {
        ...styleOf(DOCX_STYLES.bullet, 'List Bullet'),
        paragraph: { numbering: { reference: 'bullets', level: 0 } },
      },
      { ...styleOf(DOCX_STYLES.skills, 'Skills'), paragraph: { indent: { left: 227, hanging: 227 } } },
      {
        ...styleOf(DOCX_STYLES.footer, 'footer'),
        run: { ...sizeOf(8.5), color: style.quiet },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    ],
  };
}

/** Word has a separate weight and size for complex scripts (Arabic, Hebrew). */
export const BOLD_RUN = { bold: true, boldComplexScript: true };
/** Word adds up bold and italic of a paragraph's style and a run's style, so only the run itself can take them off. */
export const UPRIGHT_RUN = {
  bold: false,
  boldComplexScript: false,
  italics: false,
  italicsComplexScript: false,
};

const ITALIC_RUN = { italics: true, italicsComplexScript: true };

/** Converts points to Word's half points. */
function sizeOf(points: number) {
  const halves = Math.round(points * 2);
  return { size: halves, sizeComplexScript: halves };
}

function styleOf(id: string, name: string) {
  return { id, name, basedOn: 'Normal', quickFormat: true };
}

/** Returns the fonts by script. The first has the letter widths of the PDF's; the others come with Office too. */
function fontsOf(layout: Layout) {
  const eastAsia = layout.language === 'ja' ? 'Yu Gothic' : 'Microsoft YaHei';
  const { wordFont } = lookStyle(layout);
  return { ascii: wordFont, hAnsi: wordFont, cs: 'Arial', eastAsia };
}
