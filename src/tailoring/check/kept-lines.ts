import { type Line, linesOf, type Resume } from '../../resume/resume.ts';
import { inAmerican } from '../edits/lines/respell.ts';
import { isSummaryLine } from '../edits/operations/summary.ts';
import { textWithout } from '../edits/pieces/line-pieces.ts';
import { comparableText, sortCharacters } from './comparable-text.ts';
import { comparableWords } from './comparable-words.ts';
import { type ExplainedLines, explainLines } from './explained-lines.ts';
import type { FinishedJob } from './finished-job.ts';

/** Checks that every source line is in the result once, as it was, but for what a listed edit explains. */
export function checkLines(finished: FinishedJob): string | null {
  const { source, tailored, translatedFrom = new Map() } = finished;
  const explained = explainLines(finished);
  const { gone, written, summarises } = explained;
  const sources = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
  const results = linesOf(tailored);
  const standing = new Set(results.map((line) => translatedFrom.get(line.id) ?? line.id));
  const lost = [...sources.keys()].filter((id) => !standing.has(id) && !gone.has(id)).length;
  const unwritten = results.filter(({ id }) => !written.has(id) && !translatedFrom.has(id));
  const changed = unwritten.filter((line) => {
    const original = sources.get(line.id);
    return original !== undefined && !isAsExplained(line, original, source, explained);
  }).length;
  const added = unwritten.filter(({ id }) => !sources.has(id) && !(summarises && isSummaryLine(id))).length;
  const twice = results.length - new Set(results.map(({ id }) => id)).size;
  return lost + changed + added + twice === 0
    ? null
    : `lines lost without an edit: ${lost}, changed: ${changed}, added: ${added}, there twice: ${twice}`;
}

/** True where a line differs from its original only by its spelling, what was left out of it or the order of its skills. */
function isAsExplained(
  line: Line,
  original: Line,
  { contact }: Resume,
  { respelled, left, ordersSkills }: ExplainedLines,
): boolean {
  if (original.text === line.text) return true;
  const spelled = respelled.has(line.id) ? inAmerican : (text: string) => text;
  if (spelled(line.text) === spelled(textWithout(original, left, contact))) return true;
  if (line.role !== 'skills') return false;
  if (line.skills && original.skills?.items.some(({ id }) => left.includes(id)))
    return hasSameSkills(line, original, left, spelled);
  return ordersSkills && hasSameCharacters(spelled(line.text), spelled(original.text));
}

/** True where a line has all skills that it had but those that were left out, and no other words. */
function hasSameSkills(
  line: Line,
  original: Line,
  left: readonly string[],
  spelled: (text: string) => string,
): boolean {
  const stays = original.skills?.items.filter(({ id }) => !left.includes(id)) ?? [];
  const goes = original.skills?.items.filter(({ id }) => left.includes(id)) ?? [];
  const words = (texts: readonly string[]) =>
    texts.map(spelled).flatMap(comparableWords).toSorted().join(' ');
  return (
    stays.length === line.skills?.items.length &&
    words([line.text, ...goes.map(({ text }) => text)]) === words([original.text])
  );
}

function hasSameCharacters(one: string, other: string): boolean {
  return sortCharacters(comparableText(one)) === sortCharacters(comparableText(other));
}
