import { paint } from './terminal.ts';

/** Below this many columns, the texts stand under each other. */
const MIN_COLUMNS = 72;
const MAX_COLUMNS = 100;
const GUTTER = ' │ ';

/** Returns how many columns the terminal has to write in. */
export function terminalColumns({ columns }: { columns?: number } = process.stdout): number {
  return Math.min(columns ?? MAX_COLUMNS, MAX_COLUMNS);
}

/** Sets a text before and after beside each other, each wrapped; what is gone is red, and what is new is green. */
export function sideBySide(before: string, after: string, columns = terminalColumns()): string[] {
  const { gone, added } = wordChanges(before, after);
  const left = before.split(/\s+/).map((word, at): Piece => ({ word, style: gone.has(at) ? 'red' : null }));
  const right = after
    .split(/\s+/)
    .map((word, at): Piece => ({ word, style: added.has(at) ? 'green' : null }));
  if (columns < MIN_COLUMNS)
    return [
      ...wrap(left, columns - 2).map((row) => `- ${render(row)}`),
      ...wrap(right, columns - 2).map((row) => `+ ${render(row)}`),
    ];
  const width = Math.floor((columns - GUTTER.length) / 2);
  const [one, other] = [wrap(left, width), wrap(right, width)];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => {
    const row = one[at] ?? [];
    const space = ' '.repeat(Math.max(0, width - lengthOf(row)));
    return `${render(row)}${space}${paint('dim', GUTTER)}${render(other[at] ?? [])}`;
  });
}

/** Breaks a text into lines that fit, those after the first behind an indent. */
export function wrapText(text: string, indent = '  ', columns = terminalColumns()): string {
  const pieces = text.split(' ').map((word): Piece => ({ word, style: null }));
  return wrap(pieces, columns - indent.length)
    .map(render)
    .join(`\n${indent}`);
}

interface Piece {
  readonly word: string;
  readonly style: 'red' | 'green' | null;
}

/** Breaks words into rows of at most `width` characters; a word that is longer has a row of its own. */
function wrap(pieces: readonly Piece[], width: number): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && lengthOf([...row, piece]) <= width) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

const lengthOf = (row: readonly Piece[]) =>
  row.reduce((sum, { word }) => sum + word.length + 1, 0) - (row.length > 0 ? 1 : 0);

const render = (row: readonly Piece[]) =>
  row.map(({ word, style }) => (style ? paint(style, word) : word)).join(' ');

/** Finds the words that only one of two texts has, by a longest common subsequence. Texts are lines of a resume. */
function wordChanges(before: string, after: string): { gone: Set<number>; added: Set<number> } {
  const [one, other] = [before.split(/\s+/), after.split(/\s+/)];
  const common = commonLengths(one, other);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const gone = new Set<number>();
  const added = new Set<number>();
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    if (row < one.length && one[row] === other[column]) {
      row += 1;
      column += 1;
    } else if (column >= other.length || (row < one.length && at(row + 1, column) >= at(row, column + 1))) {
      gone.add(row);
      row += 1;
    } else {
      added.add(column);
      column += 1;
    }
  }
  return { gone, added };
}

/** The length of the longest common subsequence of the words from each place on. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const next = lengths[row];
      if (!next) continue;
      next[column] =
        one[row] === other[column]
          ? (lengths[row + 1]?.[column + 1] ?? 0) + 1
          : Math.max(lengths[row + 1]?.[column] ?? 0, next[column + 1] ?? 0);
    }
  return lengths;
}
