import { findParent } from '../../resume/facts.ts';
import { type Layout, layoutText } from '../../resume/layout/layout.ts';
import { linesOf, type Resume } from '../../resume/resume.ts';
import type { Edit } from '../edit.ts';
import { isWording } from '../edits/decisions/repairs.ts';
import { findLeftOutPart } from '../edits/operations/leave-out.ts';
import { comparableText } from './comparable-text.ts';

/**
 * Counts the applied edits that the finished text shows nothing of: new words that it doesn't have, a line left out that
 * stands there, an order that it isn't in, a change with the same text before and after.
 */
export function countUnseenChanges(
  edits: readonly Edit[],
  { tailored, layout }: { readonly tailored: Resume; readonly layout: Layout },
): number {
  const shown = comparableText(layoutText(layout));
  const left = new Set<string>(linesOf(tailored).map(({ id }) => id));
  return edits.filter((edit) => edit.state === 'applied' && !isSeen(edit, { tailored, shown, left })).length;
}

interface FinishedText {
  readonly tailored: Resume;
  readonly shown: string;
  readonly left: ReadonlySet<string>;
}

function isSeen({ operation, before, after }: Edit, { tailored, shown, left }: FinishedText): boolean {
  const texts = after.split('\n').map(comparableText);
  if (operation.op === 'keep') return true;
  if (operation.op === 'drop') return !left.has(operation.line);
  if (operation.op === 'leave_out') return findLeftOutPart(tailored, operation.part) === null;
  if (operation.op === 'place') return left.has(operation.fact) && shown.includes(comparableText(after));
  if (before === after || after === '') return false;
  if (isWording(operation) || operation.op === 'respell') return texts.every((text) => shown.includes(text));
  if (operation.op === 'skills') return true;
  const parent = findParent(tailored, operation.parent);
  const isOfLines =
    parent !== null && operation.lines.some((id) => parent.lines.some((line) => line.id === id));
  return !isOfLines || isInSequence(texts, shown);
}

function isInSequence(texts: readonly string[], shown: string): boolean {
  let from = 0;
  return texts.every((text) => {
    const at = shown.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}
