import type { SourceLine } from '../../../../resume/source.ts';
import { orderColumns } from '../common/reading-order.ts';
import type { XmlElement } from '../common/xml.ts';
import { findElement } from '../common/xml.ts';

/** A rectangle of the page, in points. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text box, and where it stands if its position is on the page or in one paragraph. */
export interface TextBox {
  readonly content: XmlElement;
  readonly place: Rectangle | null;
}

const EMU_PER_PT = 12_700;

/** Reads where a drawing stands: `wp:anchor`, with the shape's place in its group. */
export function placeOfAnchor(anchor: XmlElement): Rectangle | null {
  const offset = (name: string) => Number(textOf(findElement(anchor, name, 'posOffset')) ?? Number.NaN);
  const extent = findElement(anchor, 'extent')?.attributes;
  return rectangle(
    [offset('positionH'), offset('positionV'), Number(extent?.get('cx')), Number(extent?.get('cy'))].map(
      (emu) => emu / EMU_PER_PT,
    ),
  );
}

/** Reads where a shape stands within the drawing of its group. */
export function placeInGroup(shape: XmlElement, group: Rectangle | null): Rectangle | null {
  const frame = findElement(shape, 'spPr', 'xfrm');
  const [off, ext] = [findElement(frame, 'off')?.attributes, findElement(frame, 'ext')?.attributes];
  if (!group || !off || !ext) return group;
  return rectangle([
    group.x + Number(off.get('x')) / EMU_PER_PT,
    group.y + Number(off.get('y')) / EMU_PER_PT,
    Number(ext.get('cx')) / EMU_PER_PT,
    Number(ext.get('cy')) / EMU_PER_PT,
  ]);
}

/** Reads where a shape of VML stands, from its style. */
export function placeOfShape(style: string | undefined): Rectangle | null {
  const value = (name: string) =>
    Number(new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)pt`).exec(style ?? '')?.[1] ?? Number.NaN);
  return rectangle([value('margin-left'), value('margin-top'), value('width'), value('height')]);
}

function rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): Rectangle | null {
  return [x, y, width, height].every(Number.isFinite) ? { x, y, width, height } : null;
}

/** The lines of a box with its place. */
export interface PlacedBox {
  readonly lines: readonly SourceLine[];
  readonly place: Rectangle | null;
}

/**
 * Orders the boxes of one page as a person reads them: boxes side by side as columns, then from the top down. Boxes
 * without a place keep the order of the document.
 */
export function orderBoxes(boxes: readonly PlacedBox[]): SourceLine[] {
  const filled = boxes.filter(({ lines }) => lines.length > 0);
  if (filled.length < 2 || filled.some(({ place }) => place === null))
    return filled.flatMap(({ lines }) => lines);
  const columns = cut(
    filled,
    ({ x }) => x,
    ({ x, width }) => x + width,
  );
  if (columns) {
    const [left, right] = columns;
    const { lines, sidebars } = orderColumns([columnOf(left), columnOf(right)]);
    return [...lines, ...sidebars];
  }
  const rows = cut(
    filled,
    ({ y }) => y,
    ({ y, height }) => y + height,
  );
  if (rows) return rows.flatMap((part) => orderBoxes(part));
  return filled
    .toSorted((one, other) => (one.place?.y ?? 0) - (other.place?.y ?? 0))
    .flatMap(({ lines }) => lines);
}

function columnOf(boxes: readonly PlacedBox[]) {
  const edges = boxes.flatMap(({ place }) => (place ? [place.x, place.x + place.width] : []));
  return { lines: orderBoxes(boxes), width: Math.max(...edges) - Math.min(...edges) };
}

/** Cuts boxes in two where no box is, give or take the padding of boxes. */
function cut(
  boxes: readonly PlacedBox[],
  startOf: (place: Rectangle) => number,
  endOf: (place: Rectangle) => number,
): [PlacedBox[], PlacedBox[]] | null {
  const sorted = boxes.toSorted(
    (one, other) => (one.place ? startOf(one.place) : 0) - (other.place ? startOf(other.place) : 0),
  );
  let end = Number.NEGATIVE_INFINITY;
  for (const [at, { place }] of sorted.entries()) {
    if (place && at > 0 && startOf(place) >= end - PADDING_PT) return [sorted.slice(0, at), sorted.slice(at)];
    if (place) end = Math.max(end, endOf(place));
  }
  return null;
}

const PADDING_PT = 9;

function textOf(element: XmlElement | undefined): string | undefined {
  return element?.children.filter((child) => typeof child === 'string').join('');
}
