import type { OwnObstacle, OwnReach } from '../../../../jobs/ports/own-file.ts';
import { type Line, linesOf, type Resume } from '../../../../resume/resume.ts';
import type { Body } from '../parts/body.ts';
import { type LinePart, type Stretch, stretchesOf, textBetween } from '../parts/paragraph.ts';
import { findText, foldText } from './find-text.ts';
import { type LinesInRows, locateRow } from './locate-row.ts';

/** Where a line stands in the file. */
export interface LinePlace {
  /** In the order of reading; empty where nothing is known. */
  readonly parts: readonly LinePart[];
  /** The line's text without its list marker, in the first part. */
  readonly text: Stretch;
  /** Why its words can't be changed; null where they can. */
  readonly fixed: OwnObstacle | null;
  /** Why its paragraphs can't be moved or taken out; null where they can: `several_cells` for a line of a table's row. */
  readonly pinned: OwnObstacle | null;
}

/**
 * Where a physical line stands: one part a cell for cells side by side, which are read as one line; or why nobody
 * knows.
 */
type Found = readonly LinePart[] | OwnObstacle;

/** Finds each line of a resume in the file that it was read from. */
export function locateLines(resume: Resume, body: Body): ReadonlyMap<string, LinePlace> {
  const parts = locateSources(resume, body);
  return new Map(linesOf(resume).map((line) => [line.id, placeOf(line, parts)]));
}

/** Counts the lines that can be edited in place. */
export function reachOf(resume: Resume, places: ReadonlyMap<string, LinePlace>): OwnReach {
  const counted = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => linesOf({ sections: [section] }))
    .filter(({ role }) => role !== 'fact');
  const obstacles = new Map<OwnObstacle, number>();
  for (const { id } of counted) {
    const fixed = places.get(id)?.fixed;
    if (fixed) obstacles.set(fixed, (obstacles.get(fixed) ?? 0) + 1);
  }
  const kept = [...obstacles.values()].reduce((sum, count) => sum + count, 0);
  return { lines: counted.length, editable: counted.length - kept, obstacles };
}

/** Says why each physical line can't be edited in place; null for one that can. */
export function obstaclesOf(lines: Pick<Resume, 'sources' | 'origins'>, body: Body): (OwnObstacle | null)[] {
  return locateSources(lines, body).map((one) =>
    typeof one === 'string' ? one : (one.find(({ paragraph }) => paragraph.fixed)?.paragraph.fixed ?? null),
  );
}

const NOWHERE: Stretch = { from: 0, to: 0 };

function placeOf({ text, sources }: Line, found: readonly Found[]): LinePlace {
  const all = sources.map((source) => found[source] ?? 'unclear');
  const missing = all.find((one) => typeof one === 'string');
  const isRow = all.some((one) => typeof one !== 'string' && one.length > 1);
  const parts = joinStretches(all.flatMap((one) => (typeof one === 'string' ? [] : one)));
  const [first] = parts;
  if (missing !== undefined || !first)
    return { parts, text: NOWHERE, fixed: missing ?? 'unclear', pinned: missing ?? 'unclear' };
  if (isRow) return placeInRow(parts, first);
  const pinned =
    parts.find(({ paragraph }) => paragraph.pinned)?.paragraph.pinned ??
    (parts.every(({ whole }) => whole) ? null : 'shared');
  const span = parts.length === 1 ? findIn(first, text) : findAcross(parts, text);
  const fixed = parts.find(({ paragraph }) => paragraph.fixed)?.paragraph.fixed ?? (span ? null : 'unclear');
  // What isn't whole can only be reworded in one piece.
  const isSpread = parts.length > 1 && pinned !== null;
  return { parts, text: span ?? NOWHERE, fixed: fixed ?? (isSpread ? 'shared' : null), pinned };
}

/** Cells keep their places, and each its own words: only where the line is one row can they be told apart. */
function placeInRow(parts: readonly LinePart[], { stretch }: LinePart): LinePlace {
  const fixed = parts.find(({ paragraph }) => paragraph.fixed)?.paragraph.fixed ?? null;
  return { parts, text: stretch, fixed, pinned: 'several_cells' };
}

function findIn({ paragraph, stretch }: LinePart, text: string): Stretch | null {
  const found = findText(
    paragraph.marks.slice(stretch.from, stretch.to).map((mark) => mark.text),
    text,
  );
  return found && { from: stretch.from + found.from, to: stretch.from + found.to };
}

/** A line over several paragraphs: finds where its text begins in the first. */
function findAcross(parts: readonly LinePart[], text: string): Stretch | null {
  const wanted = foldText(text);
  const [first, ...others] = parts;
  const rest = others
    .map(({ paragraph, stretch }) => foldText(textBetween(paragraph.marks, stretch)))
    .join('');
  if (!first || !wanted.endsWith(rest)) return null;
  return findIn(first, wanted.slice(0, wanted.length - rest.length));
}

/** Joins the neighbouring stretches of one paragraph. */
function joinStretches(parts: readonly LinePart[]): LinePart[] {
  const joined: LinePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.paragraph !== part.paragraph) joined.push(part);
    else {
      const stretch = { from: last.stretch.from, to: part.stretch.to };
      const shown = stretchesOf(part.paragraph);
      const whole = stretch.from === shown[0]?.from && stretch.to === shown.at(-1)?.to;
      joined.splice(-1, 1, { ...part, stretch, whole });
    }
  }
  return joined;
}

/** Finds each physical line of the resume, or says why it can't. */
function locateSources({ sources, origins = [] }: Pick<Resume, 'sources' | 'origins'>, body: Body): Found[] {
  const found: Found[] = sources.map(() => 'unclear');
  const byParagraph = new Map<number, number[]>();
  for (const index of sources.keys()) {
    const origin = origins[index];
    if (!origin || 'page' in origin) continue;
    if (origin.part !== body.part) found[index] = 'margin';
    else byParagraph.set(origin.paragraph, [...(byParagraph.get(origin.paragraph) ?? []), index]);
  }
  const rowLines: LinesInRows = new Map();
  for (const [number, indices] of byParagraph)
    for (const index of indices)
      found[index] = locateRow(number, sources[index] ?? '', body, rowLines) ?? 'unclear';
  for (const [number, all] of byParagraph) {
    const indices = all.filter((index) => typeof found[index] === 'string');
    const paragraph = body.paragraph(number);
    const shownInIt = typeof paragraph === 'string' ? [] : stretchesOf(paragraph);
    const stretches = typeof paragraph === 'string' ? [] : shownInIt.slice(rowLines.get(paragraph) ?? 0);
    for (const [at, index] of indices.entries()) {
      if (typeof paragraph === 'string') {
        found[index] = paragraph;
        continue;
      }
      const stretch = stretches[at];
      const shown = stretch ? foldText(textBetween(paragraph.marks, stretch)) : '';
      const isSame = stretches.length === indices.length && shown === foldText(sources[index] ?? '');
      if (stretch && isSame) found[index] = [{ paragraph, stretch, whole: shownInIt.length === 1 }];
      else
        found[index] =
          paragraph.fixed ?? (isJoined(sources[index] ?? '', shown) ? 'several_cells' : 'unclear');
    }
  }
  return found;
}

/** True for the lines of cells side by side, which are read as one. */
function isJoined(text: string, shown: string): boolean {
  return text.includes('\t') && shown !== '' && foldText(text).startsWith(shown);
}
