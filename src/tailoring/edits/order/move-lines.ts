import type { Line, Resume, Section } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { locateLine } from '../lines/line-location.ts';
import { keepTogether, movableRuns } from './movable-runs.ts';
import { moveAmong, type NoMove, type Placing } from './placing.ts';

/** Moves lines within their runs: prose stays where it is. */
export function moveLines(place: Placing, source: Resume): EditOperation[] | NoMove {
  const named = { ...place, ids: place.ids.map(sourceId), beside: new Set([...place.beside].map(sourceId)) };
  const groups = source.sections.flatMap((section) => [
    { parent: String(section.id), lines: section.lines, section },
    ...section.entries.map(({ id, lines }) => ({ parent: String(id), lines, section })),
  ]);
  const own = groups.filter(({ lines }) => lines.some(({ id }) => named.ids.includes(id)));
  const orders = own.map(({ parent, lines, section }): EditOperation[] | NoMove => {
    const next = moveInRuns(lines, section, named);
    if (typeof next === 'string') return next;
    const moved = next.some((line, index) => line !== lines[index]);
    if (moved) return [{ op: 'order', parent, lines: next.map(({ id }) => id) }];
    return isAtEnd(lines, named) ? [] : 'prose_stays';
  });
  const edits = orders.flatMap((one) => (typeof one === 'string' ? [] : one));
  if (edits.length > 0 || orders.some((one) => typeof one !== 'string')) return edits;
  return orders.find((one) => typeof one === 'string') ?? [];

  /** A line that was split, or copied into a summary, is known by the line that it was. */
  function sourceId(id: string): string {
    return locateLine(source, id) ? id : id.replace(/\.(?:P\d|SUM)$/, '');
  }
}

/** False for what is to be first or last of a part's bullets or lists, and isn't, with prose in between. */
function isAtEnd(lines: readonly Line[], { to, ids }: Placing): boolean {
  if (to !== 'first' && to !== 'last') return true;
  const end = lines.filter(({ role }) => role !== 'text').at(to === 'first' ? 0 : -1);
  return end !== undefined && ids.includes(end.id);
}

function moveInRuns(lines: readonly Line[], section: Section, place: Placing): Line[] | NoMove {
  const next = new Map<Line, Line>();
  const runs = movableRuns(lines, section).filter((run) => run.some(({ id }) => place.ids.includes(id)));
  if (runs.length === 0) return 'prose_stays';
  for (const run of runs) {
    const ids = run.map(({ id }) => String(id));
    const order = moveAmong(ids, { ...place, ids: ids.filter((id) => place.ids.includes(id)) });
    if (order === null) continue;
    const sorted = keepTogether(
      order.flatMap((id) => run.find((line) => line.id === id) ?? []),
      run,
    );
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  return next.size > 0 ? lines.map((line) => next.get(line) ?? line) : 'not_beside';
}
