import { periodOf } from '../../../resume/parse/entities/dates.ts';
import { type Entry, type Line, linesOf, type Section } from '../../../resume/resume.ts';
import type { Edit } from '../../edit.ts';
import { type EditReason, editReason, isLeftOut, type LeftOutReason } from '../../edit-reason.ts';
import { type FinishedResume, type Outcome, OVERTAKEN } from '../../outcome.ts';
import { type LineLocation, locateLine } from '../lines/line-location.ts';
import { RECENT_JOBS } from '../lines/removable-lines.ts';
import { describeLeftOut, findLeftOutPart } from '../operations/leave-out.ts';
import { orderOutcome } from '../order/order-outcome.ts';
import { skillsOutcome } from '../order/skills-outcome.ts';
import { numberEdits } from './number-edits.ts';
import {
  headlineOutcome,
  mergeOutcome,
  rephraseOutcome,
  respellOutcome,
  splitOutcome,
  summaryOutcome,
} from './wording-outcomes.ts';

/**
 * Makes the list of changes from the finished resume: an applied edit that it shows nothing of becomes a rejected one,
 * and before, after and reason of the others say what the resume has. Renumbers them without holes. Pure.
 */
export function finishEdits(edits: readonly Edit[], finished: FinishedResume): Edit[] {
  const outcomeOf = createOutcomes(finished);
  const hasHeadline = edits.some(
    ({ state, operation }) => state === 'applied' && operation.op === 'headline',
  );
  const settled = edits.flatMap((edit): Edit | Edit[] => {
    if (edit.state === 'suggested')
      return isOpen(edit, finished) && !(hasHeadline && edit.operation.op === 'headline')
        ? edit
        : withoutEffect(edit, 'overtaken');
    if (edit.state !== 'applied' || edit.operation.op === 'keep') return edit;
    const outcome = refuseSource(edit, outcomeOf(edit));
    return 'none' in outcome
      ? [withoutEffect(edit, outcome.none), ...dropsOfMerged(edit, edits, finished)]
      : { ...edit, ...withDecision(edit, outcome) };
  });
  return numberEdits(settled);
}

/** Lines that were merged into one which then was left out are left out with it. */
function dropsOfMerged(
  { operation }: Edit,
  edits: readonly Edit[],
  { source, tailored }: FinishedResume,
): Edit[] {
  if (operation.op !== 'merge') return [];
  const [into, ...others] = operation.lines;
  const dropOf = (line: string | undefined) =>
    edits.find(
      (one) => one.state === 'applied' && one.operation.op === 'drop' && one.operation.line === line,
    );
  const drop = dropOf(into);
  if (!drop) return [];
  return others
    .filter((line) => locateLine(tailored, line) === null && !dropOf(line))
    .map((line) => ({
      ...drop,
      operation: { op: 'drop', line, reason: '' },
      before: locateLine(source, line)?.line.text ?? '',
      reason: withOrigin(drop.reason, locateLine(source, line)),
      requirement: null,
    }));
}

/** What puts back the source, after another edit had changed it, is no change. */
function refuseSource({ operation }: Edit, outcome: Outcome): Outcome {
  const isNew = 'none' in outcome || operation.op === 'place' || outcome.before !== outcome.after;
  return isNew ? outcome : { none: 'changes_nothing' };
}

function withoutEffect(edit: Edit, code: 'changes_nothing' | 'overtaken'): Edit {
  const { further: _, ...rest } = edit;
  return { ...rest, state: 'rejected', reason: editReason(code), requirement: null };
}

/** What the person accepted says so, whatever it came to. */
function withDecision({ reason }: Edit, outcome: Exclude<Outcome, { none: string }>): typeof outcome {
  return 'code' in reason && reason.code === 'accepted' ? { ...outcome, reason } : outcome;
}

/** Outcomes of edits in the sequence in which they were made: each order starts from the one before it. */
function createOutcomes(finished: FinishedResume): (edit: Edit) => Outcome {
  const { source, tailored } = finished;
  const sources = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
  const left = new Set<string>(linesOf(tailored).map(({ id }) => id));
  const orders = new Map<string, readonly string[]>();
  const whole = (edit: Edit): Outcome => {
    const { operation } = edit;
    switch (operation.op) {
      case 'order': {
        const outcome = orderOutcome(operation, finished, orders.get(operation.parent) ?? null);
        orders.set(operation.parent, operation.lines);
        return outcome;
      }
      case 'skills': {
        const outcome = skillsOutcome(operation, finished);
        const isDown = 'code' in edit.reason && edit.reason.code === 'skill_down';
        return 'none' in outcome || !isDown ? outcome : { ...outcome, reason: edit.reason };
      }
      case 'rephrase':
        return rephraseOutcome({ ...edit, operation }, finished);
      case 'merge':
        return mergeOutcome({ ...edit, operation }, finished);
      case 'split':
        return splitOutcome({ ...edit, operation }, finished);
      case 'headline':
        return headlineOutcome({ ...edit, operation }, finished);
      case 'summary':
        return summaryOutcome({ ...edit, operation }, finished);
      case 'drop':
        if (left.has(operation.line)) return OVERTAKEN;
        return {
          ...edit,
          before: sources.get(operation.line)?.text ?? edit.before,
          after: '',
          reason: withOrigin(edit.reason, locateLine(source, operation.line)),
        };
      case 'leave_out': {
        if (findLeftOutPart(tailored, operation.part)) return OVERTAKEN;
        const part = findLeftOutPart(source, operation.part);
        return part ? { ...describeLeftOut(part), requirement: null } : edit;
      }
      case 'respell':
        return respellOutcome({ ...edit, operation }, finished);
      case 'place':
        return left.has(operation.fact) ? edit : OVERTAKEN;
      case 'keep':
        return edit;
    }
  };
  return whole;
}

/** Says where a line that is left out was. */
function withOrigin(reason: EditReason, place: LineLocation | null): EditReason {
  if (!place || !('code' in reason) || !isLeftOut(reason)) return reason;
  const { section, entry } = place;
  return addOrigin(reason, {
    kind: section.kind,
    heading: section.heading?.text ?? null,
    until: lastYearOf(section, entry),
  });
}

function addOrigin<T extends LeftOutReason>(
  reason: T,
  from: NonNullable<LeftOutReason['params']['from']>,
): T {
  return { ...reason, params: { ...reason.params, from } };
}

function lastYearOf({ kind, entries }: Section, entry: Entry | null): number | null {
  if (kind !== 'experience' || !entry || entries.indexOf(entry) < RECENT_JOBS) return null;
  const period = periodOf({
    text: '',
    index: 0,
    start: entry.start?.text ?? null,
    end: entry.end?.text ?? null,
  });
  return period && Number.isFinite(period.to) ? Math.floor((period.to - 1) / 12) : null;
}

/** True for a suggestion that can still be used: the lines that it is about are as they were. */
function isOpen({ operation }: Edit, { source, tailored }: FinishedResume): boolean {
  const isUntouched = (id: string) => {
    const now = locateLine(tailored, id)?.line.text;
    return now !== undefined && now === locateLine(source, id)?.line.text;
  };
  if (operation.op === 'rephrase' || operation.op === 'split') return isUntouched(operation.line);
  if (operation.op === 'drop') return locateLine(tailored, operation.line) !== null;
  return operation.op !== 'merge' || operation.lines.every(isUntouched);
}
