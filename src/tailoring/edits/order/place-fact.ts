import { findParent } from '../../../resume/facts.ts';
import type { Line, LineId, Resume } from '../../../resume/resume.ts';
import type { EngineAnswer } from '../../answer.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import type { EditOperation } from '../../edit.ts';
import { movableRuns } from './movable-runs.ts';

/** A statement that the person added, with its line id. */
export interface PlacedFact {
  readonly line: LineId;
  /** Its entry or section. */
  readonly entry: string;
  readonly text: string;
}

/**
 * Adds a person's fact to an earlier answer: after the lines of its entry that are more relevant to the
 * posting, in their order in `tailored`. Every edit keeps its number; the last one is new. Pure.
 */
export function placeFact<Answer extends EngineAnswer>(
  answer: Answer,
  fact: PlacedFact,
  tailored: Resume,
): Answer {
  const earlier = linesBefore(answer, fact, tailored);
  const withFact = (edit: EditOperation): EditOperation =>
    edit.op === 'order' && edit.parent === fact.entry
      ? { ...edit, lines: insertAfter(edit.lines, fact.line, earlier) }
      : edit;
  const after = earlier.at(-1) ?? lastHeaderId(tailored, fact.entry);
  const place: EditOperation[] = after ? [{ op: 'place', fact: fact.line, after }] : [];
  return { ...answer, edits: [...answer.edits.map(withFact), ...place] };
}

/**
 * Lists what the person added to the resume for an earlier job, which an answer found there: each where it stands, so that
 * it can be seen and taken back. Pure.
 */
export function listFacts<Answer extends EngineAnswer>(answer: Answer, resume: Resume): Answer {
  const placed = new Set(answer.edits.flatMap((edit) => (edit.op === 'place' ? edit.fact : [])));
  const parents = resume.sections.flatMap((section) => [
    { id: section.id, above: section.heading, lines: section.lines },
    ...section.entries.map(({ id, header, lines }) => ({ id, above: header.at(-1), lines })),
  ]);
  const places = parents.flatMap(({ above, lines }) =>
    lines.flatMap((line, at): EditOperation[] => {
      const after = lines[at - 1] ?? above;
      if (line.role !== 'fact' || placed.has(line.id) || !after) return [];
      return [{ op: 'place', fact: line.id, after: after.id }];
    }),
  );
  return { ...answer, edits: [...answer.edits, ...places] };
}

/** Lists the ids of the lines that stay before the fact: outside of entries, all. */
function linesBefore({ requirements }: EngineAnswer, fact: PlacedFact, tailored: Resume): string[] {
  const parent = findParent(tailored, fact.entry);
  if (!parent) return [];
  const { section, entry } = parent;
  if (!entry) return parent.lines.map(({ id }) => id);
  const added: Line = { id: fact.line, role: 'fact', text: fact.text, sources: [] };
  const relevance = rankRelevance([...entry.lines, added], requirements, tailored.language);
  const scoreOf = (line: Line) => relevance.get(line.id)?.score ?? 0;
  const movable = new Set(movableRuns(entry.lines, section).flat());
  const next = entry.lines.findIndex((line) => movable.has(line) && scoreOf(line) < scoreOf(added));
  const before = next < 0 ? entry.lines : entry.lines.slice(0, next);
  return before.map(({ id }) => id);
}

/** Inserts the id after the last listed id that stays before it, or first. */
function insertAfter(listed: readonly string[], id: string, earlier: readonly string[]): string[] {
  const at = listed.findLastIndex((one) => earlier.includes(one));
  return listed.toSpliced(at + 1, 0, id);
}

function lastHeaderId(resume: Resume, parent: string): string | undefined {
  const found = findParent(resume, parent);
  return (found?.entry ? found.entry.header.at(-1) : found?.section.heading)?.id;
}
