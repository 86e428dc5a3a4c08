import { findParent, type LineParent } from '../../../resume/facts.ts';
import type { Entry, Line, Resume, Section } from '../../../resume/resume.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import { keepTogether, movableRuns } from '../movable-runs.ts';
import { locationName, withLines, withSection } from './line-location.ts';

/** The `parent` of an `order` edit that moves whole sections. */
export const WHOLE_RESUME = 'resume';

/**
 * Puts sections, lines, or the entries of a section that isn't in date order in the given sequence. Lines
 * move only within their run. The list may leave out prose, which stays, and what the same answer drops.
 */
export function applyOrder(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'order' }>,
  deps: ApplyDeps,
): Change {
  if (operation.parent === WHOLE_RESUME) return orderSections(resume, operation.lines);
  const parent = findParent(resume, operation.parent);
  if (parent === null) return rejectEdit(editReason('no_such_part'));
  if (parent.section.kind === 'contact') return rejectEdit(editReason('contact_stays'));
  const ids = parent.section.entries.map((entry) => String(entry.id));
  const ofEntries = parent.entry === null && operation.lines.some((id) => ids.includes(id));
  return ofEntries
    ? orderEntries(resume, parent.section, operation.lines)
    : orderLines(resume, parent, operation.lines, deps);
}

/** True for a section that may change places. What has no heading belongs to what stands above it. */
export function isMovableSection({ kind, heading }: Section): boolean {
  return kind !== 'contact' && heading !== null;
}

function orderSections(resume: Resume, ids: readonly string[]): Change {
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
  const names = (all: readonly Section[]) =>
    all.map((section) => locationName({ section, entry: null }) ?? section.kind).join('\n');
  const next = new Map(movable.map((section, index) => [section, sections[index] ?? section]));
  const first = sections[0];
  return {
    state: 'applied',
    resume: { ...resume, sections: resume.sections.map((section) => next.get(section) ?? section) },
    before: names(movable),
    after: names(sections),
    reason: editReason('section_first', {
      part: first ? locationName({ section: first, entry: null }) : null,
    }),
    requirement: null,
  };
}

/** Jobs and degrees stay in date order. */
const CHRONOLOGICAL: ReadonlySet<Section['kind']> = new Set(['experience', 'education']);

function orderEntries(resume: Resume, section: Section, listed: readonly string[]): Change {
  if (CHRONOLOGICAL.has(section.kind)) return rejectEdit(editReason('chronological'));
  const entries = listed.flatMap((id) => section.entries.filter((entry) => entry.id === id));
  if (
    new Set(listed).size !== listed.length ||
    entries.length !== listed.length ||
    entries.length !== section.entries.length
  ) {
    return rejectEdit(editReason('other_entries'));
  }
  const names = (all: readonly Entry[]) =>
    all.map((entry) => locationName({ section, entry }) ?? section.kind).join('\n');
  const first = entries[0];
  return {
    state: 'applied',
    resume: withSection(resume, section, (one) => ({ ...one, entries })),
    before: names(section.entries),
    after: names(entries),
    reason: editReason('entry_first', {
      entry: first ? locationName({ section, entry: first }) : null,
      part: locationName({ section, entry: null }),
    }),
    requirement: null,
  };
}

function orderLines(resume: Resume, parent: LineParent, listed: readonly string[], deps: ApplyDeps): Change {
  const before = textOf(parent.lines);
  const ordered = permute(parent, listed, deps.dropped);
  if (ordered === null) return rejectEdit(editReason('other_lines'), before);
  return {
    state: 'applied',
    resume: withLines(resume, parent, ordered),
    before,
    after: textOf(ordered),
    ...reasonFor(parent, ordered, deps),
  };
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

function reasonFor(
  parent: LineParent,
  ordered: readonly Line[],
  { requirements, source }: ApplyDeps,
): Pick<Extract<Change, { state: 'applied' | 'suggested' }>, 'reason' | 'requirement'> {
  const place = locationName(parent);
  const raised = ordered.filter((line, index) => index < parent.lines.indexOf(line));
  const [first] = raised;
  if (!first) return { reason: editReason('order_kept', { part: place }), requirement: null };
  const shown = rankRelevance([first], requirements, source.language).get(first.id)?.requirement;
  return {
    reason: editReason('moved_up', {
      part: place,
      line: first.text,
      others: raised.length - 1,
      requirement: shown?.text ?? null,
    }),
    requirement: shown?.id ?? null,
  };
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}
