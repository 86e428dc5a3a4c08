import type { Language } from '../../../language/language.ts';
import type { Requirement } from '../../../posting/requirements.ts';
import type { Entry, Line, Resume, Section } from '../../../resume/resume.ts';
import { evidenceOf } from '../../coverage/evidence.ts';
import { relevanceOf } from '../../coverage/relevance.ts';
import { needOf } from '../../coverage/requirement-query.ts';
import type { EditOperation } from '../../edit.ts';
import { type Change, quoted, rejected, type Workbench } from '../../operation.ts';
import { runsOf } from '../movable-runs.ts';
import { nameOf, withLines, withSection } from './places.ts';

/** The parent of the sections themselves. */
export const WHOLE_RESUME = 'resume';

/**
 * Puts lines, or the entries of a section that has no order of time, in the order asked for. Lines move only among
 * the bullets that they stand with. The list may leave out prose, which stays, and what the same answer drops.
 */
export function order(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'order' }>,
  bench: Workbench,
): Change {
  if (operation.parent === WHOLE_RESUME) return orderSections(resume, operation.lines);
  const parent = parentOf(resume, operation.parent);
  if (parent === null) return rejected('It names a part that the resume does not have.');
  if (parent.section.kind === 'contact') return rejected('Contact details stay as they are.');
  const ids = parent.section.entries.map((entry) => String(entry.id));
  const ofEntries = parent.entry === null && operation.lines.some((id) => ids.includes(id));
  return ofEntries
    ? orderEntries(resume, parent.section, operation.lines)
    : orderLines(resume, parent, operation.lines, bench);
}

function orderSections(resume: Resume, listed: readonly string[]): Change {
  const movable = resume.sections.filter(({ kind }) => kind !== 'contact');
  const sections = listed.flatMap((id) => movable.filter((section) => section.id === id));
  if (
    new Set(listed).size !== listed.length ||
    sections.length !== listed.length ||
    sections.length !== movable.length
  ) {
    return rejected('It is not the same sections in another order.');
  }
  const names = (all: readonly Section[]) =>
    all.map((section) => nameOf({ section, entry: null })).join('\n');
  const next = new Map(movable.map((section, index) => [section, sections[index] ?? section]));
  const first = sections[0];
  return {
    state: 'applied',
    resume: { ...resume, sections: resume.sections.map((section) => next.get(section) ?? section) },
    before: names(movable),
    after: names(sections),
    reason: `Put ${first ? quoted(nameOf({ section: first, entry: null })) : 'another section'} first.`,
    requirement: null,
  };
}

interface Parent {
  readonly section: Section;
  readonly entry: Entry | null;
  readonly lines: readonly Line[];
}

function parentOf(resume: Resume, id: string): Parent | null {
  for (const section of resume.sections) {
    if (section.id === id) return { section, entry: null, lines: section.lines };
    const entry = section.entries.find((one) => one.id === id);
    if (entry) return { section, entry, lines: entry.lines };
  }
  return null;
}

/** Jobs and degrees are told in the order of time, and stay in it. */
const CHRONOLOGICAL: ReadonlySet<Section['kind']> = new Set(['experience', 'education']);

function orderEntries(resume: Resume, section: Section, listed: readonly string[]): Change {
  if (CHRONOLOGICAL.has(section.kind)) return rejected('Jobs and degrees stay in the order of time.');
  const entries = listed.flatMap((id) => section.entries.filter((entry) => entry.id === id));
  if (
    new Set(listed).size !== listed.length ||
    entries.length !== listed.length ||
    entries.length !== section.entries.length
  ) {
    return rejected('It is not the same entries in another order.');
  }
  const names = (all: readonly Entry[]) => all.map((entry) => nameOf({ section, entry })).join('\n');
  const first = entries[0];
  return {
    state: 'applied',
    resume: withSection(resume, section, (one) => ({ ...one, entries })),
    before: names(section.entries),
    after: names(entries),
    reason: `Put ${first ? quoted(nameOf({ section, entry: first })) : 'another entry'} first in ${nameOf({ section, entry: null })}.`,
    requirement: null,
  };
}

function orderLines(resume: Resume, parent: Parent, listed: readonly string[], bench: Workbench): Change {
  const before = textOf(parent.lines);
  const ordered = permuted(parent, listed, bench.dropped);
  if (ordered === null) return rejected('It is not the same lines in another order.', before);
  return {
    state: 'applied',
    resume: withLines(resume, parent, ordered),
    before,
    after: textOf(ordered),
    ...reasonFor(parent, ordered, bench),
  };
}

function permuted(parent: Parent, listed: readonly string[], dropped: ReadonlySet<string>): Line[] | null {
  const rank = new Map(listed.map((id, index) => [id, index]));
  const known = new Set<string>(parent.lines.map((line) => line.id));
  if (rank.size !== listed.length || listed.some((id) => !known.has(id))) return null;

  const next = new Map<Line, Line>();
  for (const run of runsOf(parent.lines, parent.section)) {
    const missing = run.filter((line) => !rank.has(line.id));
    if (missing.length < run.length && missing.some((line) => !dropped.has(line.id))) return null;
    const rankOf = (line: Line) => rank.get(line.id) ?? listed.length;
    const sorted = run.toSorted((one, other) => rankOf(one) - rankOf(other));
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  const ordered = parent.lines.map((line) => next.get(line) ?? line);
  const asked = ordered.filter((line) => rank.has(line.id)).map((line) => String(line.id));
  return asked.every((id, index) => id === listed[index]) ? ordered : null;
}

function reasonFor(
  parent: Parent,
  ordered: readonly Line[],
  { requirements, source }: Workbench,
): Pick<Extract<Change, { state: 'applied' | 'suggested' }>, 'reason' | 'requirement'> {
  const place = nameOf(parent);
  const raised = ordered.filter((line, index) => index < parent.lines.indexOf(line));
  const [first] = raised;
  if (!first) return { reason: `The order in ${place} stays as it was.`, requirement: null };
  const shown = shownBest(first, requirements, source.language);
  const which = shown ? `, which shows ${quoted(shown.text)}` : '';
  const others = raised.length - 1;
  const more = others === 0 ? '' : ` and ${others} more line${others === 1 ? '' : 's'}`;
  const why = shown ? '.' : `: closer to what the posting asks for.`;
  return {
    reason: `Moved up in ${place}: ${quoted(first.text, 60)}${which}${more && which ? `;${more}` : more}${why}`,
    requirement: shown?.id ?? null,
  };
}

/** The requirement that a line shows by itself; of several, the one that it has most to do with. */
function shownBest(
  line: Line,
  requirements: readonly Requirement[],
  language: Language,
): Requirement | undefined {
  const evidence = evidenceOf([line], language);
  const shown = requirements.filter((one) => evidence.lineFor(needOf(one, language)) !== null);
  return relevanceOf([line], shown, language).get(line.id)?.requirement ?? undefined;
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}
