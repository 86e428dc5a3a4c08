/** Joins the cells of a row, which tabs keep apart; behind the colon of a label stands a space. */
export function joinCells(row: string, separator: string): string {
  return row.replaceAll(':\t', ': ').replaceAll('\t', separator);
}
