import type { Line } from '../../resume.ts';
import { isTownLike } from '../entities/places.ts';
import { isPartOfFirm } from './firm-parts.ts';
import type { HeaderName, HeaderNames } from './header-names.ts';
import { splitInTwo } from './name-splits.ts';

/**
 * Takes towns of any name for the places of a section's entries: what stands at one spot of all their headers, with no word
 * of a title or an organisation in any, and leaves two names in each. The last such spot is it: places follow names.
 */
export function takeLoosePlaces(
  read: readonly HeaderNames[],
  headers: readonly (readonly Line[])[],
  education: boolean,
): HeaderNames[] {
  const spots = read.map(({ names }, index) =>
    names.map((name) => spotOf(name, names, headers[index] ?? [])),
  );
  const { towns, names } = sortSpots(read, spots);
  const pairs = read.filter(({ names }) => names.length === 2).flatMap(({ names: [first] }) => first ?? []);
  const isSplit =
    pairs.every(({ text }) => /,\s/u.test(text)) &&
    (pairs.length > 1 || read.some(({ names: [first] }) => first && opposes(first, education)));
  return read.map((one, index) => {
    const own = spots[index] ?? [];
    const town = one.names[own.findLastIndex((spot, at) => at > 0 && towns.has(spot))];
    const rest = one.names.filter((name) => name !== town);
    const enough = rest.length >= 2 || (isSplit && rest.some(({ text }) => /,\s/u.test(text)));
    if (one.found.place) return one;
    if (town && enough) return placeAt(town, one);
    const right = one.names.filter((name, at) => isAtRight(name) && !names.has(own[at] ?? ''));
    return right.length === 1 && right[0] && one.names.length > 2 ? placeAt(right[0], one) : one;
  });
}

function placeAt(place: HeaderName, { names, found, ...read }: HeaderNames): HeaderNames {
  return {
    ...read,
    found: { ...found, place: { text: place.text, line: place.line.id } },
    names: names
      .filter((name) => name !== place)
      .map((name) => (name.line === place.line ? { ...name, beside: true } : name)),
  };
}

/** True for a short text at the right edge that does not read as a name. */
function isAtRight({ right, cue, text }: HeaderName): boolean {
  return right && cue === 0 && !isPartOfFirm(text) && /^[\p{L}\p{M}\s,.'-]{2,40}$/u.test(text);
}

/** Where a name stands: its row, its place in the row, and whether the dates are before it. */
function spotOf(name: HeaderName, names: readonly HeaderName[], header: readonly Line[]): string {
  const row = names.filter(({ line }) => line === name.line);
  return `${header.indexOf(name.line)} ${row.indexOf(name)} ${name.afterDate}`;
}

/** "SHEFFIELD": a town in capitals, or a short name of a firm. */
const CAPITALS = /^\p{Lu}{4,}(?:[\s-]\p{Lu}{2,}){0,2}$/u;

/** Tells the spots with nothing but towns from those with titles and organisations. */
function sortSpots(read: readonly HeaderNames[], spots: readonly (readonly string[])[]) {
  const [towns, others, names] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [index, one] of read.entries())
    for (const [at, { text, cue }] of one.names.entries()) {
      const spot = spots[index]?.[at] ?? '';
      if (cue !== 0) names.add(spot);
      (cue === 0 && (isTownLike(text) || CAPITALS.test(text)) && !isPartOfFirm(text) ? towns : others).add(
        spot,
      );
    }
  return { towns: towns.difference(others), names };
}

/** True for a title and an organisation with a comma between. */
function opposes(name: HeaderName, education: boolean): boolean {
  const halves = splitInTwo([name], { education, order: 0, nested: false, project: false });
  return halves.length === 2 && halves.every(({ cue }) => cue !== 0);
}
