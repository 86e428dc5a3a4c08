import type { Item } from './arrange.ts';
import type { LinePlace } from './locate.ts';
import type { Markup } from './markup.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';
import { newHunks, type Plan } from './plan.ts';
import { renderParagraph } from './render-paragraph.ts';
import type { MarkHunk, ParagraphStyle, RenderContext } from './render-runs.ts';
import { longestInOrder } from './sequence.ts';

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

  const paragraph = (
    { element, ...one }: Paragraph,
    own: readonly MarkHunk[],
    style: Partial<ParagraphStyle> & Pick<ParagraphStyle, 'as'>,
  ) =>
    renderParagraph({ element, ...one }, own, { copy: false, plain: false, edit: null, ...style }, context);

  function renderElement(element: Markup): string {
    if (!touched.has(element)) return xml.slice(element.start, element.end);
    const own = hunks.get(element) ?? (spacing.has(element) ? [] : null);
    if (own) return paragraph(readParagraph(element, xml), own, { as: mode });
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
    const tail = xml.slice(container.children.at(-1)?.end ?? container.contentStart, container.contentEnd);
    const sequence = sequences.get(container);
    if (!sequence)
      return container.children.map((child) => gapBefore(child) + renderElement(child)).join('') + tail;
    const items = mode === 'edited' ? sequence.map(renderItem) : renderTracked(container.children, sequence);
    return items.join('') + tail;
  }

  function renderItem(item: Item): string {
    if ('local' in item) return gapBefore(item) + renderElement(item);
    return renderNew(item, 'edited');
  }

  function renderNew(item: Exclude<Item, Markup>, as: 'edited' | 'inserted'): string {
    const { plain, edit } = item;
    const model = paragraphOf(item.model);
    return model ? paragraph(model, newHunks(item), { as, copy: true, plain, edit }) : '';
  }

  /** What keeps its sequence stays; the rest is deleted where it stood and inserted where it stands now. */
  function renderTracked(children: readonly Markup[], sequence: readonly Item[]): string[] {
    const position = new Map<Item, number>(children.map((child, index) => [child, index]));
    const old = sequence.filter((item) => position.has(item));
    const staying = new Set<Item>(
      longestInOrder(
        old.map((item) => ({
          value: item,
          rank: position.get(item) ?? 0,
          weight: movedBy.has(item) && 'local' in item ? item.end - item.start : NEVER_MOVED,
        })),
      ),
    );
    const result: string[] = [];
    let next = 0;
    const deleteUpTo = (end: number) => {
      for (const child of children.slice(next, end)) {
        const moved = movedBy.get(child);
        const edit = removedBy.get(child) ?? null;
        // The comment of a move stands where the line is now.
        result.push(gapBefore(child) + renderWhole(child, 'deleted', moved === undefined ? edit : null));
      }
      next = end;
    };
    for (const item of sequence) {
      if (staying.has(item)) {
        const at = position.get(item) ?? 0;
        deleteUpTo(at);
        result.push(renderItem(item));
        next = at + 1;
      } else if ('local' in item) result.push(renderWhole(item, 'inserted', movedBy.get(item) ?? null));
      else result.push(renderNew(item, 'inserted'));
    }
    deleteUpTo(children.length);
    return result;
  }

  function renderWhole(element: Markup, as: 'deleted' | 'inserted', edit: string | null): string {
    const own = as === 'inserted' ? (hunks.get(element) ?? []) : [];
    return paragraph(readParagraph(element, xml), own, { as, copy: as === 'inserted', edit });
  }

  return renderChildren(root);
}

/** More than any paragraph weighs. */
const NEVER_MOVED = 1e9;

function paragraphOf(place: LinePlace): Paragraph | undefined {
  return place.parts[0]?.paragraph;
}
