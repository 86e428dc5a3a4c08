import type { OwnObstacle } from '../../../../jobs/ports/own-file.ts';
import { foldText } from '../locate/find-text.ts';
import type { LinePlace } from '../locate/locate.ts';
import type { Markup } from '../parts/markup.ts';
import {
  type Mark,
  type MarkHunk,
  type Paragraph,
  type Stretch,
  stretchesOf,
  textBetween,
} from '../parts/paragraph.ts';
import type { Model } from './arrangement.ts';
import { diffWords, splitPieces } from './word-diff.ts';

/** Finds which marks of a line's paragraph change where its words do. */
function rewordHunks(
  { parts, text }: Pick<LinePlace, 'parts' | 'text'>,
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

/** What changes in one paragraph. */
interface ParagraphHunks {
  readonly element: Markup;
  readonly hunks: readonly MarkHunk[];
}

/** Finds what changes in the first paragraph of a line, in which its words are. */
export function rewordLine(
  place: LinePlace,
  fresh: string,
  edit: string | null,
): readonly ParagraphHunks[] | OwnObstacle {
  const element = place.parts[0]?.paragraph.element;
  const hunks = rewordHunks(place, fresh, edit);
  if (!element) return 'unclear';
  return typeof hunks === 'string' ? hunks : [{ element, hunks }];
}

/** Finds what changes in each cell of a line that was read from cells side by side, parted by tabs. */
export function rewordRow(
  { parts }: LinePlace,
  fresh: string,
  edit: string | null,
): readonly ParagraphHunks[] | OwnObstacle {
  const pieces = fresh.split('\t');
  if (pieces.length !== parts.length) return 'several_cells';
  const changes: ParagraphHunks[] = [];
  for (const [at, part] of parts.entries()) {
    const piece = pieces[at] ?? '';
    const { paragraph, stretch } = part;
    if (foldText(piece) === foldText(textBetween(paragraph.marks, stretch))) continue;
    const hunks = rewordHunks({ parts: [part], text: stretch }, piece, edit);
    if (typeof hunks === 'string') return hunks;
    changes.push({ element: paragraph.element, hunks });
  }
  return changes;
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
