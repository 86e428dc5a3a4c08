import { printedWidth } from '../../../language/split-words.ts';

/** True for running text rather than a name or a heading. */
export function isSentence(text: string): boolean {
  if (text.includes('\t')) return false;
  if (/[.!?。;；]$/u.test(text) && !ABBREVIATED.test(text))
    // oxlint-disable-next-line regexp/no-super-linear-move -- at most 40 characters
    return printedWidth(text) > 40 || /(?:\s\S+){3,}\s\p{Ll}{2,}[.!?]$/u.test(text);
  return printedWidth(text) > 72;
}

/** "Textiles Aburrá S.A.S.", "Northgate Foods Inc.": the full stop of a name. */
const ABBREVIATED = /(?:\p{Lu}|(?<!\p{L})(?:Inc|Ltd|Ltda|Co|Corp|Cia|Cía|Jr|Sr|St))\.$/u;
