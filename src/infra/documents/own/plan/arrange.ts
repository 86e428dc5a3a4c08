import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import type { Reordered, Unit } from '../changes/reordered.ts';
import type { LinePlace } from '../locate/locate.ts';
import type { Markup } from '../parts/markup.ts';
import type { Arrangement, Item, NewParagraph } from './arrangement.ts';
import { blockOf, type ItemFinder, pinnedIn } from './unit-block.ts';

/** Begins with the file as it is. */
export function arrange(places: ReadonlyMap<string, LinePlace>): Arrangement {
  const sequences = new Map<Markup, Item[]>();
  const movedBy = new Map<Item, string | null>();
  const spacedAs = new Map<Markup, Markup>();
  /** The container of everything that was moved or is new. */
  const containers = new Map<Item, Markup>();
  const added = new Map<string, NewParagraph>();
  const containerOf = (item: Item) => containers.get(item) ?? ('parent' in item ? item.parent : null);
  const sequenceOf = (container: Markup) => {
    const known = sequences.get(container) ?? [...container.children];
    sequences.set(container, known);
    return known;
  };
  const itemsOf = (line: string): Item[] => {
    const own = added.get(line);
    return own ? [own] : (places.get(line)?.parts ?? []).map(({ paragraph }) => paragraph.element);
  };

  return {
    sequences,
    movedBy,
    spacedAs,

    remove(line, place, from = 0) {
      if (place.pinned) return place.pinned;
      const items = itemsOf(line).slice(from);
      for (const item of items) {
        const container = containerOf(item);
        if (!container) return 'unclear';
        const rest = sequenceOf(container).filter((one) => !items.includes(one));
        if (!standsWithout(rest, item, sequenceOf(container))) return 'shared';
      }
      for (const item of items) {
        const container = containerOf(item);
        if (container) sequenceOf(container).splice(sequenceOf(container).indexOf(item), 1);
      }
      return null;
    },

    insert({ line, text, edit, list, around }, model) {
      const at = list.lines.findIndex(({ id }) => id === line);
      const above = list.lines.slice(0, at).map(({ id }) => String(id));
      const below = list.lines.slice(at + 1).map(({ id }) => String(id));
      const standing = (ids: readonly (string | null)[]) =>
        ids.flatMap((id) =>
          id === null || places.get(id)?.pinned === 'several_cells'
            ? []
            : itemsOf(id).filter((item) => containerOf(item) !== null),
        );
      const isAlone = above.length + below.length === 0 && list.above === null;
      const before =
        standing([list.above, ...above]).at(-1) ?? (isAlone ? standing([around.before]).at(-1) : undefined);
      const after = standing(below)[0] ?? standing([around.after])[0];
      const anchor = before ?? after;
      const container = anchor && containerOf(anchor);
      if (!anchor || !container) return 'unclear';
      const apart = isAlone && before && after && containerOf(after) !== container;
      if (apart && container.local !== 'body') return 'unclear';
      const sequence = sequenceOf(container);
      const place = sequence.indexOf(anchor);
      if (place < 0) return 'unclear';
      const made: NewParagraph = { model, text, edit };
      sequence.splice(before ? place + 1 : place, 0, made);
      containers.set(made, container);
      added.set(line, made);
      return null;
    },

    reorder({ level, edit, from, to }) {
      const groups = groupByContainer({ from, to }, { itemsOf, containerOf });
      // A cell keeps its own lines, entries and sections.
      let refused: OwnObstacle | null = groups.some(({ isAcross }) => isAcross) ? 'several_cells' : null;
      for (const group of groups) {
        const first = group.from.findIndex(({ id }, index) => id !== group.to[index]?.id);
        const last = group.from.findLastIndex(({ id }, index) => id !== group.to[index]?.id);
        if (first < 0) continue;
        const stood = group.from.slice(first, last + 1);
        const blocks = new Map<string, Item[]>();
        let why: OwnObstacle | null = null;
        for (const unit of stood) {
          const block = blockOf(unit, { level, itemsOf, containerOf, sequenceOf });
          if (typeof block === 'string') why ??= block;
          else if (pinnedIn(unit, level, places)) why ??= pinnedIn(unit, level, places);
          else blocks.set(unit.id, block);
        }
        if (why) {
          refused ??= why;
          continue;
        }
        const slots = stood.map(({ id }) => blocks.get(id) ?? []);
        const fill = group.to.slice(first, last + 1).map(({ id }) => blocks.get(id) ?? []);
        const homes = slots.map(([item]) => (item ? containerOf(item) : null));
        for (const container of new Set(homes)) {
          if (!container) continue;
          const sequence = sequenceOf(container);
          const next = sequence.flatMap((item): Item[] => {
            const slot = slots.findIndex((block) => block[0] === item);
            if (slot >= 0) return fill[slot] ?? [];
            return slots.some((block) => block.includes(item)) ? [] : [item];
          });
          sequences.set(container, next);
          for (const item of next) containers.set(item, container);
        }
        for (const block of fill) for (const item of block) movedBy.set(item, edit);
        if (level === 'lines') for (const [now, place] of placesTaken(fill, slots)) spacedAs.set(now, place);
      }
      return refused;
    },
  };
}

/** Pairs each paragraph with the one in whose place it stands: nothing where a line has several. */
function placesTaken(
  fill: readonly (readonly Item[])[],
  slots: readonly (readonly Item[])[],
): (readonly [Markup, Markup])[] {
  const only = (block: readonly Item[] | undefined) => {
    const [item, ...others] = block ?? [];
    return item && 'local' in item && item.local === 'p' && others.length === 0 ? item : null;
  };
  const pairs = fill.flatMap((block, at) => {
    const [now, place] = [only(block), only(slots[at])];
    return now && place ? [[now, place] as const] : [];
  });
  return pairs.length === fill.length ? pairs : [];
}

/** Units of other columns and cells keep their own sequence. `isAcross` is true where units of several should mix. */
function groupByContainer(
  { from, to }: Pick<Reordered, 'from' | 'to'>,
  { itemsOf, containerOf }: ItemFinder,
): (Pick<Reordered, 'from' | 'to'> & { readonly isAcross: boolean })[] {
  const homeOf = ({ lines }: Unit) => {
    const [item] = lines.flatMap(itemsOf);
    return item ? containerOf(item) : null;
  };
  const homes = new Set(from.map(homeOf));
  const isAcross = from.some((unit, at) => homeOf(unit) !== homeOf(to[at] ?? unit));
  return [...homes].map((home) => {
    const stood = from.filter((unit) => homeOf(unit) === home);
    const moved = to.filter((unit) => homeOf(unit) === home);
    return { isAcross, from: stood, to: withPinned(stood, moved) };
  });
}

/** Keeps what is pinned at its place in the cell: among the sections of all cells, its place is another. */
function withPinned(from: readonly Unit[], to: readonly Unit[]): Unit[] {
  const moving = to.filter(({ isPinned }) => isPinned !== true).values();
  return from.flatMap((unit) => (unit.isPinned ? unit : (moving.next().value ?? [])));
}

/** A cell ends with a paragraph, and two tables without one between them become one. */
function standsWithout(rest: readonly Item[], item: Item, sequence: readonly Item[]): boolean {
  const at = sequence.indexOf(item);
  const isTable = (one: Item | undefined) => one !== undefined && 'local' in one && one.local === 'tbl';
  if (isTable(sequence[at - 1]) && isTable(sequence[at + 1])) return false;
  const last = rest.at(-1);
  const isBody = last !== undefined && 'local' in last && last.local === 'sectPr';
  return isBody ? rest.length > 1 : last !== undefined && (!('local' in last) || last.local === 'p');
}
