import type { RtfLook, RtfPage, RtfParagraph } from './page.ts';
import { PLAIN_PARAGRAPH } from './page.ts';
import type { RtfToken } from './tree.ts';

/** What is known of a document while it is read. */
export interface RtfDocument {
  readonly pages: Readonly<Record<'header' | 'body' | 'note' | 'footer', RtfPage>>;
  codePages: ReadonlyMap<number, number>;
  whites: ReadonlySet<number>;
  readonly targets: string[];
  codePage: number;
  paragraph: RtfParagraph;
  /** Its list items have their markers written in front of them, so that one without is none. */
  hasMarkers: boolean;
  /** The cells of the open row have a ground of their own. */
  hasShadedCells: boolean;
  hidden: number;
}

/** How characters are set. */
export interface CharacterLook extends RtfLook {
  readonly vanish: boolean;
  readonly colour: number;
  readonly ground: number;
  readonly font: number;
  /** How many characters after a `\u` are its replacement for readers without Unicode. */
  readonly fallback: number;
}

/** The look that a story begins with. */
export const PLAIN: CharacterLook = {
  size: 12,
  bold: false,
  italic: false,
  vanish: false,
  colour: 0,
  ground: 0,
  font: -1,
  fallback: 1,
};

/** Words that stand for characters. */
export const TEXT: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  emspace: ' ',
  enspace: ' ',
  '~': ' ',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Applies a word that ends or sets a paragraph, a cell or a row; false for another one. */
export function applyParagraphWord(
  { word, number }: RtfToken & { kind: 'word' },
  page: RtfPage,
  document: RtfDocument,
): boolean {
  const { paragraph } = document;
  const set = (change: Partial<RtfParagraph>) => {
    document.paragraph = { ...paragraph, ...change };
    return true;
  };
  switch (word) {
    case 'par':
    case 'sect':
    case 'page':
      page.endParagraph(paragraph);
      return set({ listed: paragraph.listed && word === 'par' && !document.hasMarkers });
    case 'cell':
    case 'nestcell':
      page.endCell(paragraph);
      return true;
    case 'row':
    case 'nestrow':
      page.endRow();
      return true;
    case 'pard':
      return set(PLAIN_PARAGRAPH);
    case 'intbl':
      return set({ inTable: true });
    case 'trowd':
      document.hasShadedCells = false;
      return true;
    case 'clcbpat':
      document.hasShadedCells ||= isGround(number, document);
      return true;
    case 'cbpat':
      return set({ shaded: isGround(number, document) });
    case 'ls':
      return document.hasMarkers || set({ listed: number !== 0 });
    case 'sb':
      return set({ before: (number ?? 0) / 20 });
    case 'outlinelevel':
      return set({ heading: number !== undefined && number < 6 ? number + 1 : undefined });
    default:
      return false;
  }
}

/** Returns the look of the characters behind a control word. */
export function applyControlWord(
  look: CharacterLook,
  { word, number }: RtfToken & { kind: 'word' },
  document: RtfDocument,
): CharacterLook {
  const on = number !== 0;
  switch (word) {
    case 'ansicpg':
      document.codePage = number ?? 1252;
      return look;
    case 'plain':
      return { ...PLAIN, fallback: look.fallback };
    case 'b':
      return { ...look, bold: on };
    case 'i':
      return { ...look, italic: on };
    case 'v':
    case 'deleted':
      return { ...look, vanish: on };
    case 'cf':
      return { ...look, colour: number ?? 0 };
    case 'cb':
    case 'chcbpat':
    case 'highlight':
      return { ...look, ground: number ?? 0 };
    case 'fs':
      return { ...look, size: (number ?? 24) / 2 };
    case 'f':
      return { ...look, font: number ?? 0 };
    case 'uc':
      return { ...look, fallback: Math.min(number ?? 1, 16) };
    default:
      return look;
  }
}

/** True for a colour on which white letters can be read: 0 is none. */
export function isGround(colour: number | undefined, { whites }: RtfDocument): boolean {
  return colour !== undefined && colour > 0 && !whites.has(colour);
}
