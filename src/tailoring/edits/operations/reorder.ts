import { findParent, type LineParent } from '../../../resume/facts.ts';
import type { Line, Resume, Section } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import { withLines, withSection } from '../lines/line-location.ts';
import { keepTogether, movableRuns } from '../order/movable-runs.ts';
import { isMovableSection, WHOLE_RESUME } from '../order/movable-sections.ts';
import { orderOutcome } from '../order/order-outcome.ts';

/**
 * Puts sections, lines, or the entries of a section that isn't in date order in the given sequence. Lines
 * move only within their run. The list may leave out prose, which stays, and what the same answer drops.
 */
export function applyOrder(resume: Resume, operation: Order, deps: ApplyDeps): Change {
  const ordered = orderParts(resume, operation, deps);
  if ('state' in ordered) return ordered;
  const { requirements } = deps;
  const outcome = orderOutcome(operation, { source: resume, tailored: ordered, requirements }, null);
  if ('none' in outcome) return rejectEdit(editReason(outcome.none));
  return { state: 'applied', resume: ordered, ...outcome };
}

function orderParts(resume: Resume, { parent: id, lines: listed }: Order, deps: ApplyDeps): Resume | Change {
  if (id === WHOLE_RESUME) return orderSections(resume, listed);
  const parent = findParent(resume, id);
  if (parent === null) return rejectEdit(editReason('no_such_part'));
  if (parent.section.kind === 'contact') return rejectEdit(editReason('contact_stays'));
  const ids = parent.section.entries.map((entry) => String(entry.id));
  const ofEntries = parent.entry === null && listed.some((one) => ids.includes(one));
  return ofEntries ? orderEntries(resume, parent.section, listed) : orderLines(resume, parent, listed, deps);
}

type Order = Extract<EditOperation, { op: 'order' }>;

function orderSections(resume: Resume, ids: readonly string[]): Resume | Change {
  const movable = resume.sections.filter(isMovableSection);
  const pinned = new Set<string>(resume.sections.filter((one) => !isMovableSection(one)).map(({ id }) => id));
  const listed = ids.filter((id) => !pinned.has(id));
  const sections = listed.flatMap((id) => movable.filter((section) => section.id === id));
  if (
    new Set(listed).size !== listed.length ||
    sections.length !== listed.length ||
    sections.length !== movable.length
  ) {
    return rejectEdit(editReason('other_sections'));
  }
  const next = new Map(movable.map((section, index) => [section, sections[index] ?? section]));
  return { ...resume, sections: resume.sections.map((section) => next.get(section) ?? section) };
}

/** Jobs and degrees stay in date order. */
const CHRONOLOGICAL: ReadonlySet<Section['kind']> = new Set(['experience', 'education']);

function orderEntries(resume: Resume, section: Section, listed: readonly string[]): Resume | Change {
  if (CHRONOLOGICAL.has(section.kind)) return rejectEdit(editReason('chronological'));
  const entries = listed.flatMap((id) => section.entries.filter((entry) => entry.id === id));
  if (
    new Set(listed).size !== listed.length ||
    entries.length !== listed.length ||
    entries.length !== section.entries.length
  ) {
    return rejectEdit(editReason('other_entries'));
  }
  return withSection(resume, section, (one) => ({ ...one, entries }));
}

function orderLines(
  resume: Resume,
  parent: LineParent,
  listed: readonly string[],
  { dropped }: ApplyDeps,
): Resume | Change {
  const ordered = permute(parent, listed, dropped);
  if (ordered !== null) return withLines(resume, parent, ordered);
  return rejectEdit(editReason('other_lines'), parent.lines.map(({ text }) => text).join('\n'));
}

function permute(parent: LineParent, listed: readonly string[], dropped: ReadonlySet<string>): Line[] | null {
  const rank = new Map(listed.map((id, index) => [id, index]));
  const known = new Set<string>(parent.lines.map((line) => line.id));
  if (rank.size !== listed.length || listed.some((id) => !known.has(id))) return null;

  const next = new Map<Line, Line>();
  const together = new Map<Line, Line>();
  for (const run of movableRuns(parent.lines, parent.section)) {
    const missing = run.filter((line) => !rank.has(line.id));
    if (missing.length < run.length && missing.some((line) => !dropped.has(line.id))) return null;
    const rankOf = (line: Line) => rank.get(line.id) ?? listed.length;
    const sorted = run.toSorted((one, other) => rankOf(one) - rankOf(other));
    const kept = keepTogether(sorted, run);
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
      together.set(line, kept[index] ?? line);
    });
  }
  const ordered = parent.lines.map((line) => next.get(line) ?? line);
  const sequence = ordered.filter((line) => rank.has(line.id)).map((line) => String(line.id));
  if (!sequence.every((id, index) => id === listed[index])) return null;
  return parent.lines.map((line) => together.get(line) ?? line);
}
