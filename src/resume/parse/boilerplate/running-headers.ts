import type { SourceLine } from '../../source.ts';

/**
 * Finds the lines that a document repeats at the top or bottom of its pages ("Ada Park · Résumé · 2"). Returns their
 * indices, grouped by the text they repeat: each group counts as one line of the resume.
 */
export function findRunningLines(lines: readonly SourceLine[]): number[][] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (!isAtPageEdge(lines, index)) return;
    const key = line.text.replace(/\d+/g, '#');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups]
    .filter(([key, indices]) => isRepeated(lines, key, indices))
    .map(([, indices]) => indices);
}

function isAtPageEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  return page !== undefined && (lines[index - 1]?.page !== page || lines[index + 1]?.page !== page);
}

/**
 * True for a text on two pages or more. The first line of the document does not count unless it has a number: it is
 * the name.
 */
function isRepeated(lines: readonly SourceLine[], key: string, indices: readonly number[]): boolean {
  const pages = new Set(indices.map((index) => lines[index]?.page));
  const numbered = key.includes('#') || /^\W*$/.test(key);
  return pages.size > 1 && (numbered || !indices.includes(0));
}
