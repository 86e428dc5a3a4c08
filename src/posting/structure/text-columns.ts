import { foldText } from '../text/fold-text.ts';
import { type PlainText, slicePlain } from '../text/plain-text.ts';
import type { PostingBlock } from './blocks.ts';
import type { PostingPart } from './headings.ts';
import type { Passage } from './passage.ts';

/** What stands on one line of the posting between gaps, and how far in it begins. */
interface Cell extends PlainText {
  readonly column: number;
}

/** The rows of a table, and from which block to which they stand. */
interface Rows {
  readonly from: number;
  readonly to: number;
  readonly of: Map<PostingBlock, Passage[]>;
}

/**
 * Reads a table that was pasted as text, below a head with "Essential" and "Desirable": its columns are kept apart by
 * several blanks or by tabs. Null where no head or fewer than three rows have such gaps.
 */
export function alignedRows(posting: string, blocks: readonly PostingBlock[]): Rows | null {
  const head = blocks.findIndex((block) => isHead(headsOf(posting, block)));
  const block = blocks[head];
  if (!block) return null;
  const heads = headsOf(posting, block);
  const of = new Map<PostingBlock, Passage[]>();
  let to = head + 1;
  for (const row of blocks.slice(head + 1)) {
    const cells = cellsOf(posting, row).map((cell) => ({
      cell,
      under: heads.findLast(({ column }) => column <= cell.column + SLACK),
    }));
    if (LEGEND.test(row.text)) {
      to += 1;
      continue;
    }
    if (!cells.some(({ under }) => under !== undefined && under.part !== null)) break;
    to += 1;
    of.set(
      row,
      cells.flatMap(({ cell, under }) =>
        under && under.part !== null && /\p{L}{2}/u.test(cell.text)
          ? [{ text: cell.text, at: cell.at, part: under.part, form: 'item' as const, heading: '' }]
          : [],
      ),
    );
  }
  return of.size < MIN_ROWS ? null : { from: head, to, of };
}

const MIN_ROWS = 3;
const MAX_HEAD_CHARS = 80;

function headsOf(posting: string, block: PostingBlock): (Cell & { readonly part: PostingPart | null })[] {
  if (block.text.length > MAX_HEAD_CHARS) return [];
  return cellsOf(posting, block).map((cell) => ({ ...cell, part: partNamedBy(cell.text) }));
}

function isHead(heads: readonly { readonly part: PostingPart | null }[]): boolean {
  return heads.some(({ part }) => part === 'must') && heads.some(({ part }) => part === 'nice');
}

/** A cell may begin a character or two beside its head. */
const SLACK = 2;

/** "A = application I = interview": what the letters of a column mean. */
const LEGEND = /^[^=]{0,40}\p{Lu}{1,2} ?= ?[^=]{2,40}\p{Lu}{1,2} ?= ?\p{L}/u;

function partNamedBy(head: string): PostingPart | null {
  const words = foldText(head).replace(/ (?:criteria|requirements?)$/, '');
  if (ESSENTIAL.test(words)) return 'must';
  return DESIRABLE.test(words) ? 'nice' : null;
}

const ESSENTIAL =
  /^(?:essential|required|must(?: have)?|mandatory|zwingend|erforderlich|notwendig|muss|indispensable|obligatoire|exige|requis|imprescindible|obligatori[oa]|requerido|krav|skallkrav|obligatoriskt)$/;
const DESIRABLE =
  /^(?:desirable|preferred|nice to have|wunschenswert|von vorteil|gewunscht|kann|souhaite|apprecie|un plus|deseable|valorable|desejavel|diferencial|meriterande|borkrav)$/;

/** Splits a block where its line in the posting has a gap, and where it goes on in the next line. */
function cellsOf(posting: string, block: PostingBlock): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  let line = posting.lastIndexOf('\n', block.at[0] ?? 0) + 1;
  let tabs = tabsIn(posting.slice(line, block.at[0]));
  for (let index = 1; index <= block.text.length; index += 1) {
    const [last, here] = [block.at[index - 1], block.at[index]];
    const gap = last === undefined || here === undefined ? '\t' : posting.slice(last + 1, here + 1);
    if (index < block.text.length && !(block.text.charAt(index) === ' ' && GAP.test(gap))) continue;
    const column = tabs > 0 ? tabs * TAB_COLUMNS : (block.at[from] ?? 0) - line;
    cells.push({ ...slicePlain(block, from, index), column });
    from = index + 1;
    const broken = gap.lastIndexOf('\n');
    if (last !== undefined && broken >= 0) line = last + broken + 2;
    tabs = broken >= 0 ? tabsIn(gap.slice(broken)) : tabs + tabsIn(gap);
  }
  return cells;
}

/** Three blanks stand in no sentence. */
const GAP = /\t|\n| {3}/;

/** A tab ends a cell, however long the cell is: rows of a spreadsheet are pasted so. */
const TAB_COLUMNS = 10;

function tabsIn(text: string): number {
  return text.split('\t').length - 1;
}
