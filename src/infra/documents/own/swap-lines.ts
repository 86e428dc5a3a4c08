import type { LinePlace } from './locate.ts';
import { childOf, type Markup } from './markup.ts';
import { textBetween } from './paragraph.ts';
import { isLinked } from './render-runs.ts';
import type { Reordered, Reword } from './wanted.ts';

/**
 * Puts lines in order that share a paragraph, parted by line breaks: each gets the words of the one that should stand
 * there. Null where they don't share one, or look different: then words would take another's look.
 */
export function swapLines(
  { level, edit, from, to }: Reordered,
  places: ReadonlyMap<string, LinePlace>,
  rewords: readonly Reword[],
  xml: string,
): readonly Reword[] | null {
  if (
    level !== 'lines' ||
    !areAlike(
      from.map(({ id }) => places.get(id)),
      xml,
    )
  )
    return null;
  return from.flatMap(({ id: line }, at): Reword[] => {
    const next = to[at]?.id ?? line;
    const reworded = rewords.find((one) => one.line === next);
    const text = reworded?.text ?? shownText(places.get(next));
    if (text === shownText(places.get(line))) return [];
    return [{ line, text, edit: next === line ? (reworded?.edit ?? edit) : edit, isSkills: false }];
  });
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
