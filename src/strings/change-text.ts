import { type Edit, isLeavingOut, textLeftOut } from '../tailoring/edit.ts';
import { isWording } from '../tailoring/edits/decisions/repairs.ts';
import type { EditJson } from './reason-text.ts';
import { truncate } from './truncate.ts';

/** The longest line shown whole, in characters: as long as a reworded line may be. */
const MAX_LINE_CHARS = 300;

/** The longest quotation of a line or a requirement, in characters: enough to recognise it. */
export const MAX_QUOTE_CHARS = 110;

/** What is said of a change, a line each: why, and the words that are left out, or were there before and are there now. */
export interface ChangeLine {
  /** `words` stand in the resume by themselves: what is suggested, or, in quotes, what is left out. */
  readonly of: 'reason' | 'words' | 'was' | 'now';
  readonly text: string;
}

/** Returns the applied edits that changed the resume. A line that the person added always counts. */
export function visibleChanges<T extends Edit | EditJson>(edits: readonly T[]): T[] {
  return edits.filter(
    ({ state, operation, before, after }) =>
      state === 'applied' && (before !== after || operation.op === 'place'),
  );
}

/** True where a wish for another spelling changed the resume. */
export function isRespelled(edits: readonly (Edit | EditJson)[]): boolean {
  return visibleChanges(edits).some(({ operation }) => operation.op === 'respell');
}

/** Says what a change did and why, or what a suggestion would do. */
export function changeLines(edit: EditJson): ChangeLine[] {
  const { operation, state, before, after, reason } = edit;
  const why = { of: 'reason', text: truncate(reason, MAX_LINE_CHARS) } as const;
  if (state === 'suggested') {
    const words = operation.op === 'drop' ? quoted(before) : truncate(after, MAX_LINE_CHARS);
    return [{ of: 'words', text: words }, why];
  }
  if (isLeavingOut(edit)) return [why, { of: 'words', text: quoted(textLeftOut(edit)) }];
  if (operation.op === 'place') return [why, { of: 'words', text: quoted(after) }];
  if (!isWording(operation) && operation.op !== 'respell') return [why];
  return [why, ...(before === '' ? [] : [wording('was', before)]), wording('now', after)];
}

/** Quotes a line or a requirement, shortened. */
export function quoted(text: string): string {
  return `“${truncate(text, MAX_QUOTE_CHARS)}”`;
}

function wording(of: 'was' | 'now', text: string): ChangeLine {
  return { of, text: truncate(text.replaceAll('\n', ' / '), MAX_LINE_CHARS) };
}
