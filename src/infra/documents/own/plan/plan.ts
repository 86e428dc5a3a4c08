import type { OwnChange, OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import type { NewLine } from '../changes/new-line.ts';
import type { WantedChanges } from '../changes/wanted-changes.ts';
import type { LinePlace } from '../locate/locate.ts';
import { isFact } from '../parts/annotations.ts';
import type { Body } from '../parts/body.ts';
import type { Markup } from '../parts/markup.ts';
import { isLinked, type MarkHunk, textBetween } from '../parts/paragraph.ts';
import { arrange } from './arrange.ts';
import type { Arrangement, Model, NewParagraph } from './arrangement.ts';
import { removeStretches, replaceHunks, rewordLine, rewordRow, type SharedRemoval } from './change-text.ts';
import { swapLines } from './swap-lines.ts';

/** What is done to a file. */
export interface Plan {
  readonly arrangement: Arrangement;
  /** The new words of paragraphs, in the order of their marks. */
  readonly hunks: ReadonlyMap<Markup, readonly MarkHunk[]>;
  /** The edit that took a paragraph out. */
  readonly removedBy: ReadonlyMap<Markup, string | null>;
  readonly changed: readonly OwnChange[];
  readonly refused: readonly Refused[];
}

interface Refused {
  readonly line: string;
  readonly edit: string | null;
  readonly why: OwnObstacle;
}

/**
 * Plans what can be done. Lines of one edit change together or not at all: a bullet that was merged into another stays
 * where the other can't be reworded.
 */
export function planChanges(
  wanted: WantedChanges,
  places: ReadonlyMap<string, LinePlace>,
  { xml }: Pick<Body, 'xml'>,
): Plan {
  const banned = new Map<string, OwnObstacle>();
  const within = swapWithin(wanted, places, xml);
  for (;;) {
    const plan = tryPlan(within, places, banned);
    if (plan.failed === null) return plan;
    banned.set(plan.failed.group, plan.failed.why);
  }
}

/** Turns an order within one paragraph into new words for its lines. */
function swapWithin(
  wanted: WantedChanges,
  places: ReadonlyMap<string, LinePlace>,
  xml: string,
): WantedChanges {
  let { rewords } = wanted;
  const orders = wanted.orders.filter((order) => {
    const swapped = swapLines(order, rewords, places, xml);
    rewords = swapped ?? rewords;
    return swapped === null;
  });
  return { ...wanted, rewords, orders };
}

interface Attempt extends Plan {
  readonly failed: { readonly group: string; readonly why: OwnObstacle } | null;
}

/** Skills are put in order line by line, and facts are added one by one; other edits are one change each. */
function groupOf(edit: string | null, line: string, isSkills: boolean): string {
  return edit === null || isFact(edit) || isSkills ? `line ${line}` : edit;
}

function tryPlan(
  { rewords, removals, insertions, orders }: WantedChanges,
  places: ReadonlyMap<string, LinePlace>,
  banned: ReadonlyMap<string, OwnObstacle>,
): Attempt {
  const arrangement = arrange(places);
  const hunks = new Map<Markup, readonly MarkHunk[]>();
  const removedBy = new Map<Markup, string | null>();
  const changed: OwnChange[] = [];
  const refused: Refused[] = [];
  let failed: Attempt['failed'] = null;
  const attempt = (
    { line, edit, isSkills = false }: { line: string; edit: string | null; isSkills?: boolean },
    change: () => OwnObstacle | null,
  ) => {
    const group = groupOf(edit, line, isSkills);
    const why = banned.get(group);
    if (why) refused.push({ line, edit, why });
    else {
      const now = change();
      if (now) failed ??= { group, why: now };
    }
  };
  const addHunks = (element: Markup, more: readonly MarkHunk[]) =>
    hunks.set(
      element,
      [...(hunks.get(element) ?? []), ...more].toSorted((one, other) => one.from - other.from),
    );

  for (const { line, text, edit, isSkills } of rewords)
    attempt({ line, edit, isSkills }, () => {
      const place = places.get(line);
      if (!place) return 'unclear';
      if (place.fixed) return place.fixed;
      const isRow = place.pinned === 'several_cells';
      const found = isRow ? rewordRow(place, text, edit) : rewordLine(place, text, edit);
      if (typeof found === 'string') return found;
      for (const { element: changing, hunks: more } of found) addHunks(changing, more);
      changed.push({ before: shownBy(place), after: text });
      return !isRow && place.parts.length > 1 ? arrangement.remove(line, place, 1) : null;
    });

  for (const line of insertions)
    attempt(line, () => {
      const model = findModel(line, places);
      if (!model) return 'unclear';
      const why = arrangement.insert(line, model);
      if (!why) changed.push({ before: '', after: line.text });
      return why;
    });

  for (const order of orders) {
    const why = arrangement.reorder(order);
    if (why) refused.push({ line: order.parent, edit: order.edit, why });
  }

  const shared = new Map<Markup, (SharedRemoval & { readonly line: string })[]>();
  for (const { line, edit } of removals)
    attempt({ line, edit }, () => {
      const place = places.get(line);
      const [part] = place?.parts ?? [];
      if (!place || !part) return 'unclear';
      changed.push({ before: shownBy(place), after: '' });
      if (place.pinned === 'shared' && place.parts.length === 1 && !place.fixed) {
        const { element } = part.paragraph;
        shared.set(element, [...(shared.get(element) ?? []), { ...part, edit, line }]);
        return null;
      }
      for (const { paragraph } of place.parts) removedBy.set(paragraph.element, edit);
      return arrangement.remove(line, place);
    });
  for (const [element, some] of shared) {
    const found = removeStretches(some);
    if (found) addHunks(element, found);
    else for (const one of some) attempt(one, () => 'shared');
  }
  return { arrangement, hunks, removedBy, changed, refused, failed };
}

function shownBy({ parts, text }: LinePlace): string {
  const [first, ...others] = parts;
  if (!first) return '';
  const rest = others.map(({ paragraph, stretch }) => textBetween(paragraph.marks, stretch));
  return [textBetween(first.paragraph.marks, text), ...rest].join(' ');
}

/** Finds the line whose look a new one takes. */
function findModel({ models }: NewLine, places: ReadonlyMap<string, LinePlace>): Model | null {
  for (const id of models) {
    const place = places.get(id);
    const [part] = place?.parts ?? [];
    if (place && part && canBeModel(place)) return { paragraph: part.paragraph, text: place.text };
  }
  return null;
}

function canBeModel({ parts, text, fixed, pinned }: LinePlace): boolean {
  const [part] = parts;
  if (!part || fixed || pinned || parts.length > 1) return false;
  const { marks } = part.paragraph;
  const marker = textBetween(marks, { from: 0, to: text.from });
  const isPlain = marks.slice(text.from, text.to).some(({ run }) => !isLinked(run));
  return isPlain && !/[\p{L}\p{N}]/u.test(marker);
}

/** Writes the words of a new paragraph into its model. */
export function newHunks({ model, text }: NewParagraph): readonly MarkHunk[] {
  return replaceHunks(model, text);
}
