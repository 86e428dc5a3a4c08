import type { ContactField, Line, Resume } from '../../../resume/resume.ts';
import { contactPieces, textWithoutPieces } from './contact-pieces.ts';
import { findListItem, textWithoutItems } from './list-items.ts';
import { findDetail, isPartOfDetail, textWithoutDetails, withoutDetail } from './personal-details.ts';

/** A piece of a line that can go without the rest: a personal detail, another contact detail, or an item of a list. */
export interface LinePiece {
  readonly line: Line;
  readonly text: string;
  /** What is left of the line without it; empty where it's all of the line. */
  readonly left: string;
  /** True for what is the person's own, such as an address, and no item of a list. */
  readonly isPersonal: boolean;
  /** True for a contact field that goes with it. */
  readonly has: (field: ContactField) => boolean;
}

/** Finds the piece that an id names; null where there is none, or no longer. */
export function findLinePiece(resume: Pick<Resume, 'sections' | 'contact'>, id: string): LinePiece | null {
  const detail = findDetail(resume, id) ?? contactPieces(resume).find((one) => one.id === id);
  if (detail) {
    const { line, at } = detail;
    const text = line.text.slice(at.start, at.end);
    const has = (field: ContactField) =>
      isPartOfDetail(field, detail) ||
      (field.kind === 'link' && field.line === line.id && text.includes(field.text));
    return { line, text, left: withoutDetail(detail), isPersonal: true, has };
  }
  const item = findListItem(resume.sections, id);
  if (item === null) return null;
  const { line, text } = item;
  return { line, text, left: textWithoutItems(line, [id]), isPersonal: false, has: () => false };
}

/** Returns what is left of a line without the pieces that edits leave out. */
export function textWithout(line: Line, ids: readonly string[], contact: readonly ContactField[]): string {
  const text = textWithoutDetails(line, ids, contact);
  const left = { ...line, text };
  return line.role === 'contact' ? textWithoutPieces(left, ids, contact) : textWithoutItems(left, ids);
}
