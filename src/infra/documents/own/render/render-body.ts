import type { Markup } from '../parts/markup.ts';
import { readParagraph } from '../parts/paragraph.ts';
import type { Item } from '../plan/arrangement.ts';
import { newHunks, type Plan } from '../plan/plan.ts';
import { renderParagraph, renderReplaced, type WrittenParagraph } from './render-paragraph.ts';
import type { ParagraphStyle, RenderContext } from './render-runs.ts';
import { type TrackedStep, trackedSteps } from './tracked-steps.ts';

/** Writes the main part: with the plan carried out, or with tracked changes. */
export function renderBody(
  root: Markup,
  { arrangement: { sequences, movedBy }, hunks, removedBy }: Plan,
  mode: 'edited' | 'tracked',
  context: RenderContext,
): string {
  const { xml, spacing } = context;
  const touched = new Set<Markup>();
  for (const element of [...sequences.keys(), ...hunks.keys(), ...spacing.keys()])
    for (let at: Markup | null = element; at && !touched.has(at); at = at.parent) touched.add(at);

  function renderElement(element: Markup): string {
    if (!touched.has(element)) return xml.slice(element.start, element.end);
    if (hunks.has(element) || spacing.has(element))
      return renderParagraph(paragraphOf(element, { as: mode }), context);
    const head = xml.slice(element.start, element.contentStart);
    return head + renderChildren(element) + xml.slice(element.contentEnd, element.end);
  }

  /** The blank before an element, in files that are written for people to read. */
  const gapBefore = (element: Markup) => {
    const siblings = element.parent?.children ?? [];
    const before = siblings[siblings.indexOf(element) - 1];
    return xml.slice(before?.end ?? element.parent?.contentStart ?? element.start, element.start);
  };

  function renderChildren(container: Markup): string {
    const { children, contentStart, contentEnd } = container;
    const tail = xml.slice(children.at(-1)?.end ?? contentStart, contentEnd);
    const sequence = sequences.get(container);
    if (!sequence) return children.map((child) => gapBefore(child) + renderElement(child)).join('') + tail;
    const written =
      mode === 'edited'
        ? sequence.map(renderItem)
        : trackedSteps(children, sequence, (item) => movedBy.has(item)).map(renderStep);
    return written.join('') + tail;
  }

  function renderItem(item: Item): string {
    if ('local' in item) return gapBefore(item) + renderElement(item);
    return renderParagraph(newOrMoved(item, { as: 'edited' }), context);
  }

  function renderStep(step: TrackedStep): string {
    switch (step.is) {
      case 'kept': {
        const { item, end } = step;
        if (!end || !('local' in item)) return renderItem(item);
        return gapBefore(item) + renderParagraph(paragraphOf(item, { as: 'tracked', end }), context);
      }
      case 'deleted': {
        const { item, end, shownAs } = step;
        return gapBefore(item) + renderParagraph(deleted(item, { end, shownAs }), context);
      }
      case 'inserted': {
        const { item, end, former } = step;
        return renderParagraph(newOrMoved(item, { as: 'inserted', end, former }), context);
      }
      case 'replaced': {
        const fresh = newOrMoved(step.item, { as: 'inserted' });
        return gapBefore(step.old) + renderReplaced(deleted(step.old, {}), fresh, context);
      }
    }
  }

  function paragraphOf(element: Markup, style: Style): WrittenParagraph {
    return {
      paragraph: readParagraph(element, xml),
      hunks: hunks.get(element) ?? [],
      style: { ...PLAIN, ...style },
    };
  }

  function newOrMoved(item: Item, style: Style): WrittenParagraph {
    if ('local' in item) return paragraphOf(item, { copy: true, edit: movedBy.get(item) ?? null, ...style });
    const { paragraph } = item.model;
    return { paragraph, hunks: newHunks(item), style: { ...PLAIN, copy: true, edit: item.edit, ...style } };
  }

  function deleted(element: Markup, style: Partial<ParagraphStyle>): WrittenParagraph {
    // The comment of a move stands where the line is now.
    const edit = movedBy.has(element) ? null : (removedBy.get(element) ?? null);
    return paragraphOf(element, { as: 'deleted', edit, ...style });
  }

  return renderChildren(root);
}

type Style = Pick<ParagraphStyle, 'as'> & Partial<ParagraphStyle>;

const PLAIN: Omit<ParagraphStyle, 'as'> = { copy: false, edit: null, end: null, shownAs: null, former: null };
