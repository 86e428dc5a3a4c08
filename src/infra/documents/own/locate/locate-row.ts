import type { Body } from '../parts/body.ts';
import type { Markup } from '../parts/markup.ts';
import { type LinePart, type Paragraph, type Stretch, stretchesOf, textBetween } from '../parts/paragraph.ts';
import { foldText } from './find-text.ts';

/** How many lines of each paragraph, from its first, stand in rows that were found. */
export type LinesInRows = Map<Paragraph, number>;

/**
 * Finds a line that was read from cells side by side ("2019 – 2021⇥Acme"): a part a cell, in which it is the next line
 * that no other row has. Null where the line isn't of this kind, or the cells say something else. `number` is that of
 * the paragraph in its first cell.
 */
export function locateRow(
  number: number,
  text: string,
  body: Pick<Body, 'paragraph'>,
  lines: LinesInRows,
): LinePart[] | null {
  const next = (paragraph: Paragraph): LinePart | null => {
    const all = stretchesOf(paragraph);
    const stretch = all[lines.get(paragraph) ?? 0];
    return stretch ? { paragraph, stretch, whole: all.length === 1 } : null;
  };
  const first = body.paragraph(number);
  const row = typeof first === 'string' ? null : around(first.element, 'tr');
  if (!row || !text.includes('\t')) return null;
  const parts: LinePart[] = [];
  const seen = new Set<Markup>();
  let rest = foldText(text);
  for (let at = number; rest !== ''; at += 1) {
    const paragraph = body.paragraph(at);
    if (typeof paragraph === 'string') return null;
    const cell = around(paragraph.element, 'tc');
    if (!cell || around(cell, 'tr') !== row) return null;
    const part = seen.has(cell) ? null : next(paragraph);
    if (!part) continue;
    seen.add(cell);
    const shown = shownIn(paragraph, part.stretch);
    if (rest.startsWith(shown)) {
      parts.push(part);
      rest = rest.slice(shown.length);
    } else if (parts.length === 0) return null;
  }
  if (parts.length < 2) return null;
  for (const { paragraph } of parts) lines.set(paragraph, (lines.get(paragraph) ?? 0) + 1);
  return parts;
}

function shownIn({ marks }: Paragraph, stretch: Stretch): string {
  return foldText(textBetween(marks, stretch));
}

function around(element: Markup, local: string): Markup | null {
  for (let at = element.parent; at; at = at.parent) if (at.local === local) return at;
  return null;
}
