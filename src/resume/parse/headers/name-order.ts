import type { HeaderLine, HeaderName, HeaderNames } from './header-names.ts';
import { splitInTwo } from './name-splits.ts';

/**
 * Finds what comes first in the headers of a section, the title (1) or the organisation (-1): in those that are written
 * alike, with both names in one text or in two, or else in all. Twice as much where all others say the same. Where no words
 * say it, how the rows are set does.
 */
export function findOrders(
  read: readonly HeaderNames[],
  headers: readonly (readonly HeaderLine[])[],
  education: boolean,
): (names: HeaderNames) => number {
  const orders = new Map(read.map((names) => [names, Math.sign(orderOf(names, education))]));
  const isOne = ({ names }: HeaderNames) => names.length < 2;
  const count = (some: readonly HeaderNames[], order: number) =>
    some.filter((names) => orders.get(names) === order).length;
  const alike = Map.groupBy(read, isOne);
  const votes = [true, false].map((one) => [1, -1].map((order) => count(alike.get(one) ?? [], order)));
  const set = (education ? [] : read)
    .map((names, at) => orderBySet(names, headers[at] ?? []))
    .reduce((sum, one) => sum + one, 0);
  const all = Math.sign(count(read, 1) - count(read, -1)) || Math.sign(set);
  return (names) => {
    const [first = 0, last = 0] = votes[isOne(names) ? 0 : 1] ?? [];
    const own = orders.get(names) ?? 0;
    const order = Math.sign(first - last);
    const [agree, differ] = order > 0 ? [first, last] : [last, first];
    const areSure = agree - (own === order ? 1 : 0) >= MIN_SURE && differ === (own === -order ? 1 : 0);
    return (areSure ? 2 : 1) * (order || all);
  };
}

/** How many others must agree. */
const MIN_SURE = 2;

/** The order of a header's two names, or of the two in its only one: positive where the title comes first. */
function orderOf({ names }: HeaderNames, education: boolean): number {
  return titleFirstScore(splitInTwo(names, { education, order: 0, nested: false, project: false }));
}

/**
 * Scores the order of two names: positive when the first of two names reads as the title, negative when it reads as
 * the organisation.
 */
export function titleFirstScore(names: readonly HeaderName[]): number {
  const [first, second] = names;
  if (!first || !second) return 0;
  const said = first.cue - second.cue;
  if (said !== 0) return said;
  return (second.beside ? 0.5 : 0) - (first.beside ? 0.5 : 0);
}

/**
 * The order that a header's rows suggest. A title has its dates beside it or above it, or stands out alone; an
 * employer that stands out no more than the title, or less, is above the title and its dates.
 */
function orderBySet({ names, found }: HeaderNames, header: readonly HeaderLine[]): number {
  const [first, second] = names;
  if (!first || !second || first.line === second.line) return 0;
  const [top, below] = [
    header.find(({ id }) => id === first.line.id),
    header.find(({ id }) => id === second.line.id),
  ];
  const dates = (found.start ?? found.end)?.line;
  const rowOf = (id: string | undefined) => header.findIndex((line) => line.id === id);
  const areAbove = dates !== undefined && rowOf(dates) <= rowOf(first.line.id);
  if (top?.bold !== true && below?.bold === true) return areAbove ? -1 : 1;
  if (areAbove) return 1;
  return top?.bold === below?.bold ? -1 : 0;
}
