import type { OwnObstacle } from '../../../jobs/ports/own-file.ts';
import type { Model } from './arrange.ts';
import type { LinePlace } from './locate.ts';
import { type Mark, type Paragraph, type Stretch, stretchesOf, textBetween } from './paragraph.ts';
import type { MarkHunk } from './render-runs.ts';
import { diffWords, splitPieces } from './word-diff.ts';

/** Finds which marks of a line's paragraph change where its words do. */
export function rewordHunks(
  { parts, text }: LinePlace,
  fresh: string,
  edit: string | null,
): readonly MarkHunk[] | OwnObstacle {
  const marks = parts[0]?.paragraph.marks ?? [];
  const { pieces, starts } = piecesOf(marks, text);
  const hunks = diffWords(pieces, fresh).map((hunk) => ({
    from: starts[hunk.from] ?? text.to,
    to: starts[hunk.to] ?? text.to,
    text: hunk.text,
    edit,
  }));
  // An object, or a break between two lines, would go with the words around it.
  const loses = hunks.some(({ from, to }) => marks.slice(from, to).some((mark) => mark.text === ''));
  return loses ? 'object' : hunks;
}

/** Replaces the words of a line as a whole, for a new line that takes its look. */
export function replaceHunks({ paragraph, text }: Model, fresh: string): readonly MarkHunk[] {
  const end = paragraph.marks.length;
  const beyond = text.to < end ? [{ from: text.to, to: end, text: '', edit: null }] : [];
  return [{ ...text, text: fresh, edit: null }, ...beyond];
}

/** Splits marks into words and blanks; `starts` has the first mark of each. */
function piecesOf(marks: readonly Mark[], { from, to }: Stretch) {
  const pieces = splitPieces(textBetween(marks, { from, to }));
  const starts: number[] = [];
  let mark = from;
  for (const piece of pieces) {
    while (mark < to && marks[mark]?.text === '') mark += 1;
    starts.push(mark);
    let length = 0;
    while (mark < to && length < piece.length) {
      length += marks[mark]?.text.length ?? 0;
      mark += 1;
    }
  }
  return { pieces, starts };
}

/** A line that goes, of a paragraph that others share. */
export interface SharedRemoval {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  readonly edit: string | null;
}

/**
 * Takes lines out of one paragraph, each with the line break that it leaves over. Null where nothing would be left: then
 * the paragraph itself should go.
 */
export function removeStretches(removals: readonly SharedRemoval[]): readonly MarkHunk[] | null {
  const [first] = removals;
  if (!first) return [];
  const shown = stretchesOf(first.paragraph);
  const removalOf = (one: Stretch) =>
    removals.find(({ stretch }) => one.from >= stretch.from && one.to <= stretch.to);
  if (shown.every(removalOf)) return null;
  let isAfterKept = false;
  return shown.flatMap((one, at): MarkHunk[] => {
    const removal = removalOf(one);
    if (!removal) {
      isAfterKept = true;
      return [];
    }
    const from = isAfterKept ? (shown[at - 1]?.to ?? one.from) : one.from;
    const to = isAfterKept ? one.to : (shown[at + 1]?.from ?? one.to);
    return [{ from, to, text: '', edit: removal.edit }];
  });
}
