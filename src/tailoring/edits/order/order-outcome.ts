import { findParent, type LineParent } from '../../../resume/facts.ts';
import type { Line, Resume, Section } from '../../../resume/resume.ts';
import { rankRelevance } from '../../coverage/relevance.ts';
import type { EditOperation } from '../../edit.ts';
import { type EditReason, editReason } from '../../edit-reason.ts';
import { type FinishedResume, type Outcome, OVERTAKEN } from '../../outcome.ts';
import { locationName } from '../lines/line-location.ts';
import { isMovableSection, WHOLE_RESUME } from './movable-sections.ts';
import { findLowered, findMoves, findRaised, lastingMoves, type MovedParts, type Raised } from './moves.ts';

/** Says what sections, entries or lines really moved up. `prior`: their ids before this edit, if another one moved them. */
export function orderOutcome(
  { parent, lines: listed }: Extract<EditOperation, { op: 'order' }>,
  finished: FinishedResume,
  prior: readonly string[] | null,
): Outcome {
  const { source, tailored } = finished;
  const [before, after] = [source, tailored].map((resume) => partsOf(resume, parent, listed));
  if (!before || !after) return OVERTAKEN;
  const idsOf = ({ all }: Parts) => all.map(({ id }) => id);
  const raised = findRaised({ prior: prior ?? idsOf(before), listed, finished: idsOf(after) });
  const [first] = raised.finished;
  if (first === undefined) return { none: raised.listed.size === 0 ? 'changes_nothing' : 'overtaken' };
  const common = new Set(idsOf(after).filter((id) => before.all.some((one) => one.id === id)));
  const stood = prior ?? idsOf(before);
  const textOf = ({ all }: Parts) => all.flatMap(({ id, name }) => (common.has(id) ? name : [])).join('\n');
  const texts = { before: textOf(before), after: textOf(after) };
  if (after.kind === 'line') return { ...texts, ...reasonOfLines(after, raised, stood, finished) };
  const own = (ids: readonly string[]) => ids.filter((id) => common.has(id) && listed.includes(id));
  const moves = lastingMoves(findMoves(own(stood), own(listed)), idsOf(after));
  if (moves.length === 0) return OVERTAKEN;
  const part = after.parent && locationName(after.parent);
  return { ...texts, reason: reasonOfMoves(moves, { ...after, kind: after.kind, part }), requirement: null };
}

/** What an `order` puts in sequence. */
interface Parts {
  readonly kind: 'section' | 'entry' | 'line';
  readonly all: readonly { readonly id: string; readonly name: string; readonly line: Line | null }[];
  readonly parent: LineParent | null;
}

function partsOf(resume: Resume, id: string, listed: readonly string[]): Parts | null {
  if (id === WHOLE_RESUME) {
    const sections = resume.sections.filter(isMovableSection);
    return { kind: 'section', all: sections.map((one) => named(one.id, nameOf(one))), parent: null };
  }
  const parent = findParent(resume, id);
  if (parent === null) return null;
  const { section, entry } = parent;
  if (entry === null && section.entries.some((one) => listed.includes(one.id))) {
    const entries = section.entries.map((one) =>
      named(one.id, locationName({ section, entry: one }) ?? section.kind),
    );
    return { kind: 'entry', all: entries, parent };
  }
  return { kind: 'line', all: parent.lines.map((line) => ({ ...named(line.id, line.text), line })), parent };
}

const named = (id: string, name: string) => ({ id, name, line: null });

const nameOf = (section: Section) => locationName({ section, entry: null }) ?? section.kind;

function reasonOfLines(
  { all, parent }: Parts,
  raised: Raised,
  stood: readonly string[],
  { tailored, requirements }: FinishedResume,
): Pick<Exclude<Outcome, { none: string }>, 'reason' | 'requirement'> {
  const part = parent && locationName(parent);
  const lines = all.flatMap(({ id, line }) => (line && raised.finished.includes(id) ? line : []));
  const relevance = rankRelevance(lines, requirements, tailored.language);
  const shown = lines.filter(({ id }) => relevance.get(id)?.requirement);
  const scoreOf = ({ id }: Line) => relevance.get(id)?.score ?? 0;
  const [best] = shown.toSorted((one, other) => scoreOf(other) - scoreOf(one));
  const requirement = (best && relevance.get(best.id)?.requirement) ?? null;
  const stands = all.map(({ id }) => id);
  const lowered = requirement === null ? findLowered(stood, stands) : null;
  if (lowered !== null) {
    const line = all.find(({ id }) => id === lowered)?.name ?? '';
    return { reason: editReason('moved_down', { part, line }), requirement: null };
  }
  return {
    reason: editReason('moved_up', {
      part,
      line: (best ?? lines[0])?.text ?? '',
      others: lines.length - 1,
      requirement: requirement?.text ?? null,
    }),
    requirement: requirement?.id ?? null,
  };
}

/** Says what moved where among sections, or among the entries of one. */
function reasonOfMoves(
  moves: readonly MovedParts[],
  {
    kind,
    all,
    part,
  }: Pick<Parts, 'all'> & { readonly kind: 'section' | 'entry'; readonly part: string | null },
): EditReason {
  const nameIn = (id: string | undefined) => all.find((one) => one.id === id)?.name ?? '';
  const [move, ...others] = moves;
  const [id, ...together] = move?.ids ?? [];
  if (!move || others.length + together.length > 0)
    return editReason('parts_moved', {
      part,
      moves: moves.map(({ ids, way, by }) => ({ names: ids.map(nameIn), way, by: nameIn(by) })),
    });
  const [name, by] = [nameIn(id), nameIn(move.by)];
  if (kind === 'section') {
    if (id === all[0]?.id) return editReason('section_first', { part: name });
    return move.way === 'up'
      ? editReason('section_up', { part: name, above: by })
      : editReason('section_down', { part: name, below: by });
  }
  if (id === all[0]?.id) return editReason('entry_first', { entry: name, part });
  return move.way === 'up'
    ? editReason('entry_up', { entry: name, part, above: by })
    : editReason('entry_down', { entry: name, part, below: by });
}
