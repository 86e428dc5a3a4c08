import { longestCommon } from '../../app/compose.ts';
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

/** Finds the words that only one of two texts has. Texts are lines of a resume. */
function wordChanges(before: string, after: string): { gone: Set<number>; added: Set<number> } {
  const [one, other] = [before.split(/\s+/), after.split(/\s+/)];
  const pairs = longestCommon(
    (at, opposite) => one[at] === other[opposite],
    [0, one.length],
    [0, other.length],
  );
  const gone = new Set(one.keys());
  const added = new Set(other.keys());
  for (const [at, opposite] of pairs) {
    gone.delete(at);
    added.delete(opposite);
  }
  return { gone, added };
}
