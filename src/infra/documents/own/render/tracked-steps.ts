import { childOf, type Markup } from '../parts/markup.ts';
import type { Item } from '../plan/arrangement.ts';
import { longestInOrder } from './sequence.ts';

/** How the end of a paragraph is marked: it is what joins and parts paragraphs when changes are accepted or rejected. */
export type EndMark = 'ins' | 'del' | null;

/** What is written next of a body or cell with tracked changes. */
export type TrackedStep =
  | { readonly is: 'kept'; readonly item: Item; readonly end: EndMark }
  /** `shownAs` is the paragraph whose properties it takes over; null for its own. */
  | {
      readonly is: 'deleted';
      readonly item: Markup;
      readonly end: EndMark;
      readonly shownAs: Markup | null;
    }
  /** `former` is the paragraph whose properties stood here before; null where there was none. */
  | {
      readonly is: 'inserted';
      readonly item: Item;
      readonly end: EndMark;
      readonly former: Markup | null;
    }
  /** The last paragraph with other words and properties. */
  | { readonly is: 'replaced'; readonly old: Markup; readonly item: Item };

/**
 * Finds what stays in a body or cell, what is deleted where it stood and what is inserted where it stands now. As few
 * letters as possible move.
 */
export function trackedSteps(
  children: readonly Markup[],
  sequence: readonly Item[],
  isMoved: (item: Item) => boolean,
): TrackedStep[] {
  const position = new Map<Item, number>(children.map((child, index) => [child, index]));
  const old = sequence.filter((item) => position.has(item));
  const staying = new Set<Item>(
    longestInOrder(
      old.map((item) => ({
        value: item,
        rank: position.get(item) ?? 0,
        weight: isMoved(item) && 'local' in item ? item.end - item.start : NEVER_MOVED,
      })),
    ),
  );
  const steps: TrackedStep[] = [];
  let next = 0;
  const deleteUpTo = (end: number) => {
    for (const item of children.slice(next, end))
      steps.push({ is: 'deleted', item, end: 'del', shownAs: null });
    next = end;
  };
  for (const item of sequence) {
    if (staying.has(item)) {
      const at = position.get(item) ?? 0;
      deleteUpTo(at);
      steps.push({ is: 'kept', item, end: null });
      next = at + 1;
    } else steps.push({ is: 'inserted', item, end: 'ins', former: null });
  }
  deleteUpTo(children.length);
  return settleEnd(steps);
}

/** More than any paragraph weighs. */
const NEVER_MOVED = 1e9;

/**
 * The end of the last paragraph of a body or cell can be neither inserted nor deleted: Word would leave an empty one. So
 * what changes there ends with the mark that is there, and the paragraph before gives up or gets its own.
 */
function settleEnd(steps: readonly TrackedStep[]): TrackedStep[] {
  const lastKept = steps.findLastIndex((step) => step.is === 'kept' && isBlock(step.item));
  const tail = steps.slice(lastKept + 1);
  const deleted = tail.filter((step) => step.is === 'deleted');
  const inserted = tail.filter((step) => step.is === 'inserted');
  const markers = tail.filter((step) => step.is === 'kept');
  const [gone, made] = [deleted.at(-1), inserted.at(-1)];
  const before = steps[lastKept];
  const head = steps.slice(0, Math.max(0, lastKept));
  if (gone && made) {
    const replaced: TrackedStep = { is: 'replaced', old: gone.item, item: made.item };
    const all = [...deleted.slice(0, -1), ...inserted.slice(0, -1), replaced];
    return [...steps.slice(0, lastKept + 1), ...all, ...markers];
  }
  if (before?.is !== 'kept' || !('local' in before.item) || !canGiveEnd(before.item)) return [...steps];
  const shownAs = before.item;
  if (gone) {
    const last: TrackedStep = { ...gone, end: null, shownAs };
    return [...head, { ...before, end: 'del' }, ...deleted.slice(0, -1), last, ...markers];
  }
  if (made) {
    const last: TrackedStep = { ...made, end: null, former: shownAs };
    return [...head, { ...before, end: 'ins' }, ...inserted.slice(0, -1), last, ...markers];
  }
  return [...steps];
}

/** True for what is set on the page: not for bookmarks and the properties of the last section. */
function isBlock(item: Item): boolean {
  return !('local' in item) || ['p', 'tbl', 'sdt', 'customXml', 'altChunk'].includes(item.local);
}

/** A section ends with the end of a paragraph. */
function canGiveEnd(element: Markup): boolean {
  return element.local === 'p' && !childOf(childOf(element, 'pPr'), 'sectPr');
}
