import { linesReplacedBySummary } from '../../resume/parse/person/headline.ts';
import { type Line, linesOf } from '../../resume/resume.ts';
import { appliedOperations } from '../edit.ts';
import { isRemovable, vanishedHeadings } from '../edits/lines/removable-lines.ts';
import { findReplacedHeadline, NEW_HEADLINE } from '../edits/operations/headline.ts';
import { lineIdsLeftOut, partsLeftOut } from '../edits/operations/leave-out.ts';
import { splitLineId } from '../edits/operations/split.ts';
import type { FinishedJob } from './finished-job.ts';

/** What the listed edits explain of the differences between the source and the result, by the ids of lines. */
export interface ExplainedLines {
  /** Lines that may be missing. */
  readonly gone: ReadonlySet<string>;
  /** Lines that may have other words, or be new. */
  readonly written: ReadonlySet<string>;
  readonly respelled: ReadonlySet<string>;
  /** The parts that the person left out. */
  readonly left: readonly string[];
  readonly ordersSkills: boolean;
  readonly summarises: boolean;
}

/** Lists what the applied edits explain. An edit of a line that code owns explains nothing, however it got through. */
export function explainLines({ source, edits }: Pick<FinishedJob, 'source' | 'edits'>): ExplainedLines {
  const applied = appliedOperations(edits);
  const sources = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
  const isEditable = (id: string) => {
    const line = sources.get(id);
    return line !== undefined && (isRemovable(line) || line.role === 'fact');
  };
  const gone = new Set<string>();
  const written = new Set<string>();
  // A statement that the person took back goes as it came.
  for (const { state, operation } of edits)
    if (state === 'undone' && operation.op === 'place' && sources.get(operation.fact)?.role === 'fact')
      gone.add(operation.fact);
  for (const edit of applied) {
    if (edit.op === 'drop' && isEditable(edit.line)) gone.add(edit.line);
    if (edit.op === 'rephrase' && isEditable(edit.line)) written.add(edit.line);
    if (edit.op === 'headline') written.add(findReplacedHeadline(source)?.line.id ?? NEW_HEADLINE);
    if (edit.op === 'merge' && edit.lines.every(isEditable))
      for (const id of edit.lines) (id === edit.lines[0] ? written : gone).add(id);
    if (edit.op === 'split' && isEditable(edit.line))
      for (const index of edit.texts.keys())
        written.add(index === 0 ? edit.line : splitLineId(edit.line, index));
  }
  const left = partsLeftOut(applied);
  for (const { id } of vanishedHeadings(source, gone)) gone.add(id);
  if (left.length > 0) for (const id of lineIdsLeftOut(source, left, gone)) gone.add(id);
  // A summary replaces the old one; its edit shows both.
  const summarises = applied.some(({ op }) => op === 'summary');
  if (summarises) for (const { id } of linesReplacedBySummary(source)) gone.add(id);
  return {
    gone,
    written,
    respelled: new Set(applied.flatMap((one) => (one.op === 'respell' ? one.line : []))),
    left,
    ordersSkills: applied.some(({ op }) => op === 'skills'),
    summarises,
  };
}
