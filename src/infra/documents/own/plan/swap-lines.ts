import type { Reordered } from '../changes/reordered.ts';
import type { Reword } from '../changes/wanted-changes.ts';
import type { LinePlace } from '../locate/locate.ts';
import { childOf, type Markup } from '../parts/markup.ts';
import { isLinked, textBetween } from '../parts/paragraph.ts';

/**
 * Puts lines in order that share a paragraph, parted by line breaks: each gets the words of the one that should stand
 * there. Returns all rewordings with these, or null where the lines that move don't share a paragraph, or look different:
 * then words would take another's look.
 */
export function swapLines(
  { level, edit, from, to }: Reordered,
  rewords: readonly Reword[],
  places: ReadonlyMap<string, LinePlace>,
  xml: string,
): readonly Reword[] | null {
  const moves = (id: string, at: number) => id !== to[at]?.id;
  const first = from.findIndex(({ id }, at) => moves(id, at));
  const last = from.findLastIndex(({ id }, at) => moves(id, at));
  const stood = from.slice(first, last + 1).map(({ id }) => id);
  if (
    level !== 'lines' ||
    !areAlike(
      stood.map((id) => places.get(id)),
      xml,
    )
  )
    return null;
  const swapped = stood.flatMap((line, at): Reword[] => {
    const next = to[first + at]?.id ?? line;
    const text = rewords.find((one) => one.line === next)?.text ?? shownText(places.get(next));
    return text === shownText(places.get(line)) ? [] : [{ line, text, edit, isSkills: false }];
  });
  return [...rewords.filter(({ line }) => !stood.includes(line)), ...swapped];
}

function areAlike(places: readonly (LinePlace | undefined)[], xml: string): boolean {
  const paragraph = places[0]?.parts[0]?.paragraph;
  const isInIt = (place: LinePlace | undefined) =>
    place?.pinned === 'shared' &&
    place.fixed === null &&
    place.parts.length === 1 &&
    place.parts[0]?.paragraph === paragraph;
  if (!paragraph || !places.every(isInIt)) return false;
  const marks = places.flatMap((place) => paragraph.marks.slice(place?.text.from, place?.text.to));
  const looks = new Set(marks.map(({ run }) => lookOf(run, xml)));
  return looks.size === 1 && marks.every(({ text, run }) => text !== '' && !isLinked(run));
}

function lookOf(run: Markup, xml: string): string {
  const look = childOf(run, 'rPr');
  return look ? xml.slice(look.start, look.end) : '';
}

function shownText(place: LinePlace | undefined): string {
  const [part] = place?.parts ?? [];
  return place && part ? textBetween(part.paragraph.marks, place.text) : '';
}
