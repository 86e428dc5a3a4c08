import { splitWords } from '../../../language/split-words.ts';
import type { Requirement } from '../../../posting/requirements.ts';
import { linesReplacedBySummary } from '../../../resume/parse/person/headline.ts';
import { type Line, LineId, linesOf, type Resume } from '../../../resume/resume.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import { type EditReason, editReason } from '../../edit-reason.ts';
import { type EditOf, type FinishedResume, type Outcome, OVERTAKEN } from '../../outcome.ts';
import { locateLine, locationName } from '../lines/line-location.ts';
import { inAmerican, isSpelledAlike } from '../lines/respell.ts';
import { findReplacedHeadline, NEW_HEADLINE } from '../operations/headline.ts';
import { splitLineId } from '../operations/split.ts';
import { isSummaryLine } from '../operations/summary.ts';

/** Says whether the line still has the new words, and names the requirement only where these words show something of it. */
export function rephraseOutcome(
  { operation: { line, text }, before, reason, requirement: id }: EditOf<'rephrase'>,
  { tailored, requirements }: FinishedResume,
): Outcome {
  const after = textLike(tailored, line, text);
  if (after === null) return OVERTAKEN;
  const asked = requirements.find((one) => one.id === id);
  const requirement = asked && showsSome(after, asked, tailored) ? asked : null;
  const served = requirement?.text ?? null;
  return {
    before,
    after,
    reason: hasCode(reason, 'reworded') ? editReason('reworded', { requirement: served }) : reason,
    requirement: requirement?.id ?? null,
  };
}

function showsSome(text: string, requirement: Requirement, { language }: Resume): boolean {
  const id = 'new';
  return (rankRelevance([{ id, text }], [requirement], language).get(id)?.score ?? 0) > 0;
}

/** Says whether the joined line is there. */
export function mergeOutcome(
  { operation: { lines, text }, before, reason }: EditOf<'merge'>,
  { tailored }: FinishedResume,
): Outcome {
  const after = textLike(tailored, lines[0] ?? '', text);
  if (after === null) return OVERTAKEN;
  return { before, after, reason, requirement: null };
}

/** Lists the parts of a line that are there; others may have been left out. */
export function splitOutcome(
  { operation: { line, texts }, before, reason }: EditOf<'split'>,
  { tailored }: FinishedResume,
): Outcome {
  const parts = texts.flatMap((text, index) => {
    const id = index === 0 ? line : splitLineId(line, index);
    const now = textLike(tailored, id, text);
    return now === null ? [] : [{ id, text: now }];
  });
  const [first] = parts;
  if (!first) return OVERTAKEN;
  const after = parts.map(({ text }) => text).join('\n');
  return { before, after, reason: splitReason(reason, first.id, parts.length, tailored), requirement: null };
}

function splitReason(reason: EditReason, first: string, lines: number, tailored: Resume): EditReason {
  if (!hasCode(reason, 'split_up')) return reason;
  const place = locateLine(tailored, first);
  if (lines === 1) return editReason('reworded', { requirement: null });
  return editReason('split_up', { part: place && locationName(place), lines });
}

/** Says whether the line under the name is this one. */
export function headlineOutcome(
  { operation: { text }, reason }: EditOf<'headline'>,
  { source, tailored }: FinishedResume,
): Outcome {
  const own = findReplacedHeadline(source)?.line;
  const after = textLike(tailored, own?.id ?? NEW_HEADLINE, text);
  if (after === null) return OVERTAKEN;
  return { before: own?.text ?? '', after, reason, requirement: null };
}

/** Lists the sentences that the summary has. */
export function summaryOutcome(
  { operation: { sentences }, reason }: EditOf<'summary'>,
  { source, tailored }: FinishedResume,
): Outcome {
  const texts = new Set(sentences.map(({ text }) => inAmerican(text.trim())));
  const kept = hasCode(reason, 'own_lines_summary');
  const lines = kept
    ? linesReplacedBySummary(tailored)
    : linesOf(tailored).filter(({ id }) => isSummaryLine(id));
  const written = lines.filter(({ text }) => texts.has(inAmerican(text)));
  if (written.length === 0) return OVERTAKEN;
  const join = (some: readonly Line[]) => some.map(({ text }) => text).join(' ');
  return {
    before: join(linesReplacedBySummary(source)),
    after: join(kept ? lines : written),
    reason,
    requirement: null,
  };
}

/** Says whether what is left of the line has the spelling that the person asked for, and its source hadn't. */
export function respellOutcome(
  { operation: { line }, before, after, reason }: EditOf<'respell'>,
  { source, tailored }: FinishedResume,
): Outcome {
  const now = textOf(tailored, line);
  const known = new Set(splitWords(after ?? ''));
  if (now === null || splitWords(now).some((word) => !known.has(word))) return OVERTAKEN;
  if (textOf(source, line) === after) return { none: 'changes_nothing' };
  return { before, after: now, reason, requirement: null };
}

function hasCode<Code extends string>(reason: EditReason, code: Code): boolean {
  return 'code' in reason && reason.code === code;
}

/** Returns the line's text where it is this one, in whatever spelling; null for another text, or none. */
function textLike(resume: Resume, id: string, text: string): string | null {
  const now = textOf(resume, id);
  return now !== null && isSpelledAlike(now, text.trim()) ? now : null;
}

function textOf(resume: Resume, id: string): string | null {
  const wanted = LineId.safeParse(id);
  return wanted.success ? (linesOf(resume).find((line) => line.id === wanted.data)?.text ?? null) : null;
}
