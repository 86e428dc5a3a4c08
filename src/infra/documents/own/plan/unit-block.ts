import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import type { Reordered, Unit } from '../changes/reordered.ts';
import type { LinePlace } from '../locate/locate.ts';
import type { Markup } from '../parts/markup.ts';
import { stretchesOf } from '../parts/paragraph.ts';
import type { Item } from './arrangement.ts';

/** Where lines stand in the file as arranged so far. */
export interface ItemFinder {
  readonly itemsOf: (line: string) => Item[];
  readonly containerOf: (item: Item) => Markup | null;
}

/** Finds what moves with a unit: its paragraphs and the blank ones between them, all side by side. */
export function blockOf(
  { lines }: Unit,
  {
    level,
    itemsOf,
    containerOf,
    sequenceOf,
  }: ItemFinder & { readonly level: Reordered['level']; readonly sequenceOf: (container: Markup) => Item[] },
): Item[] | OwnObstacle {
  const own = new Set(lines.flatMap(itemsOf));
  const [first] = own;
  const container = first && containerOf(first);
  if (!container || container.local === 'tr' || container.local === 'tbl') return 'unclear';
  if ([...own].some((item) => containerOf(item) !== container)) return 'several_cells';
  const sequence = sequenceOf(container);
  const at = [...own].map((item) => sequence.indexOf(item));
  const block = sequence.slice(Math.min(...at), Math.max(...at) + 1).filter((item) => !isMarker(item));
  const foreign = block.some((item) => !own.has(item) && (level === 'lines' || !isSpacer(item)));
  return foreign ? 'unclear' : block;
}

/** Shows nothing and stays where it is: what it names is a place in the file. */
function isMarker(item: Item): boolean {
  return 'local' in item && ['bookmarkStart', 'bookmarkEnd', 'proofErr'].includes(item.local);
}

/** A paragraph that shows nothing. */
function isSpacer(item: Item): boolean {
  return (
    'local' in item &&
    item.local === 'p' &&
    item.children.every(
      (child) => child.local === 'pPr' && !child.children.some(({ local }) => local === 'sectPr'),
    )
  );
}

/** Lines that share a paragraph can move together, but not one without the others. */
export function pinnedIn(
  { lines }: Unit,
  level: Reordered['level'],
  places: ReadonlyMap<string, LinePlace>,
): OwnObstacle | null {
  const all = lines.flatMap((line) => places.get(line) ?? []);
  const parts = all.flatMap((place) => place.parts);
  for (const { pinned, parts: own } of all) {
    const isWhole = own.every(
      ({ paragraph }) =>
        stretchesOf(paragraph).length <= parts.filter((part) => part.paragraph === paragraph).length,
    );
    if (pinned && !(pinned === 'shared' && level !== 'lines' && isWhole)) return pinned;
  }
  return null;
}
