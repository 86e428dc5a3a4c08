import { bodyOf, type Line, linesOf, type Resume, type Section } from '../../../../resume/resume.ts';
import { isSummaryLine } from '../../../../tailoring/edits/operations/summary.ts';
import type { LineList } from './line-list.ts';

/** A line that the source doesn't have. */
export interface NewLine {
  readonly line: string;
  readonly text: string;
  readonly edit: string | null;
  readonly list: LineList;
  /** The lines whose look it takes, the best first. */
  readonly models: readonly string[];
  /** The last line before its section and the first one after it, for a section that the source doesn't have. */
  readonly around: { readonly before: string | null; readonly after: string | null };
}

/** Lists the lines of the source whose look a new line may take, the best first. */
export function modelsFor(
  line: Line,
  { source, tailored, list }: { readonly source: Resume; readonly tailored: Resume; readonly list: LineList },
): string[] {
  const isBullet = (one: Line) => one.role === 'bullet';
  const body = source.sections.filter(({ kind }) => kind !== 'contact').flatMap(bodyOf);
  const prose = body.filter(({ role }) => role === 'text').toSorted((a, b) => b.text.length - a.text.length);
  const contact = source.sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  const near = list.lines.filter(({ id, role }) => id !== line.id && role !== 'fact');
  const summary = source.sections.filter(({ kind }) => kind === 'summary').flatMap(({ lines }) => lines);
  const split = /^(.+)\.P\d+$/.exec(line.id)?.[1];
  const ids = (lines: readonly Line[]) => lines.map(({ id }) => String(id));
  if (split) return [split];
  if (line.id === 'HEAD') return [...ids(contact.slice(1).toReversed()), ...ids(prose)];
  if (isSummaryLine(line.id)) return [...ids(summary), ...ids(prose), ...ids(body.filter(isBullet))];
  const alike = near.some(isBullet) ? near.filter(isBullet) : near;
  const inEntry = tailored.sections.some(({ entries }) => entries.some(({ id }) => id === list.id));
  return [...ids(alike), ...(inEntry ? ids(body.filter(isBullet)) : ids(prose)), ...ids(prose)];
}

/** Finds the lines around the section of a list. */
export function linesAround({ sections }: Resume, list: LineList): NewLine['around'] {
  const at = sections.findIndex(
    ({ id, entries }) => id === list.id || entries.some((one) => one.id === list.id),
  );
  const lines = (some: readonly Section[]) => linesOf({ sections: [...some] }).map(({ id }) => String(id));
  return {
    before: lines(sections.slice(0, at)).at(-1) ?? null,
    after: lines(sections.slice(at + 1))[0] ?? null,
  };
}
