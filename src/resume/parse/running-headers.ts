import type { SourceLine } from '../source.ts';

/**
 * The lines that a document repeats at the head or foot of its pages ("Ada Park · Résumé · 2"), grouped by what
 * they repeat, as indices. They interrupt what they stand between, and are one line however often printed.
 */
export function runningLines(lines: readonly SourceLine[]): number[][] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (!atEdge(lines, index)) return;
    const key = line.text.replace(/\d+/g, '#');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups].filter(([key, indices]) => repeats(lines, key, indices)).map(([, indices]) => indices);
}

function atEdge(lines: readonly SourceLine[], index: number): boolean {
  const page = lines[index]?.page;
  return page !== undefined && (lines[index - 1]?.page !== page || lines[index + 1]?.page !== page);
}

/** On two pages or more; a first line that comes back on the next page is the person's own name on top. */
function repeats(lines: readonly SourceLine[], key: string, indices: readonly number[]): boolean {
  const pages = new Set(indices.map((index) => lines[index]?.page));
  const numbered = key.includes('#') || /^\W*$/.test(key);
  return pages.size > 1 && (numbered || !indices.includes(0));
}
