import type { Requirement } from '../../posting/requirements.ts';
import { linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Decision, type Edit, EditId, type EditOperation } from '../edit.ts';
import { isLast, nameOf, placeOf, withLines } from './operations/places.ts';
import { dropsFor, linesAtStake } from './removable-lines.ts';

/** A tailored resume, and what may be left out of it for length. */
export interface Shortening {
  /** The resume with every line that was left out for length back in its place. */
  readonly whole: Resume;
  /** The edits without those that leave lines out. */
  readonly others: readonly Edit[];
  /**
   * What may go, first what goes first: what the engine proposed, then what has least to do with the posting; last of
   * all, whoever proposed it, what alone shows something that the posting asks for.
   */
  readonly drops: readonly Edit[];
  /** Those of them that the engine proposed. */
  readonly proposed: readonly Edit[];
}

export interface ShortenContext {
  readonly source: Resume;
  readonly requirements: readonly Requirement[];
  readonly decisions: ReadonlyMap<EditId, Decision>;
  /** Sections that no edit may change. */
  readonly locked: ReadonlySet<SectionId>;
}

/** Takes back what was left out by an estimate, so that the real pages decide what must go. Pure. */
export function shorteningOf(
  tailored: Resume,
  edits: readonly Edit[],
  { source, requirements, decisions, locked }: ShortenContext,
): Shortening {
  const proposed = edits.filter(
    ({ operation, state }) => operation.op === 'drop' && (state === 'applied' || state === 'undone'),
  );
  const whole = proposed.reduce((resume, { operation }) => putBack(resume, operation, source), tailored);
  const named = new Set(proposed.flatMap(({ operation }) => (operation.op === 'drop' ? operation.line : [])));
  const further = dropsFor(whole, requirements, Number.POSITIVE_INFINITY).flatMap((operation): Edit[] => {
    const place = operation.op === 'drop' && !named.has(operation.line) && placeOf(whole, operation.line);
    if (!place || locked.has(place.section.id)) return [];
    const id = idOf(place.line.id, source, edits.length);
    return [
      {
        id,
        state: decisions.get(id) === 'undone' ? 'undone' : 'applied',
        operation,
        before: place.line.text,
        after: '',
        reason: `Left out of ${nameOf(place)} to fit the pages: it has least to do with what the posting asks.`,
        requirement: null,
      },
    ];
  });
  const stakes = linesAtStake(whole, requirements);
  const atStake = ({ operation }: Edit) => operation.op === 'drop' && stakes.has(operation.line);
  const all = [...proposed, ...further];
  return {
    whole,
    others: edits.filter((edit) => !proposed.includes(edit)),
    drops: [...all.filter((edit) => !atStake(edit)), ...all.filter(atStake)],
    proposed,
  };
}

/** The resume without its first `count` drops, less those that the person took back, and the list of all edits. */
export function shortened(
  { whole, others, drops, proposed }: Shortening,
  count: number,
): { resume: Resume; edits: Edit[] } {
  const needed = drops.slice(0, count);
  const going = needed.filter(({ state }) => state === 'applied');
  const spared = drops
    .slice(count)
    .filter((edit) => proposed.includes(edit))
    .map(spare);
  return {
    resume: going.reduce((resume, { operation }) => leaveOut(resume, operation), whole),
    edits: [...others, ...needed, ...spared].toSorted((one, other) => numberOf(one) - numberOf(other)),
  };
}

function spare(edit: Edit): Edit {
  if (edit.state !== 'applied') return edit;
  return {
    ...edit,
    state: 'rejected',
    after: edit.before,
    reason: 'The pages asked for hold this line too.',
  };
}

/** A line has the same edit id in each version, so that what a person decided about it holds in the next. */
function idOf(line: string, source: Resume, answered: number): EditId {
  const lines = linesOf(source).filter(({ role }) => role !== 'fact');
  return EditId.parse(`K${answered + 1 + lines.findIndex(({ id }) => id === line)}`);
}

function numberOf({ id }: Edit): number {
  return Number(id.slice(1));
}

function leaveOut(resume: Resume, operation: EditOperation): Resume {
  const place = operation.op === 'drop' ? placeOf(resume, operation.line) : null;
  if (!place?.siblings || isLast(place)) return resume;
  return withLines(
    resume,
    place,
    place.siblings.filter((line) => line !== place.line),
  );
}

/** After the nearest line that it followed in the source, or first. */
function putBack(resume: Resume, operation: EditOperation, source: Resume): Resume {
  if (operation.op !== 'drop' || placeOf(resume, operation.line)) return resume;
  const origin = placeOf(source, operation.line);
  if (!origin?.siblings) return resume;
  const section = resume.sections.find(({ id }) => id === origin.section.id);
  const entry = section?.entries.find(({ id }) => id === origin.entry?.id) ?? null;
  if (!section || (origin.entry && !entry)) return resume;
  const lines = (entry ?? section).lines;
  const before = origin.siblings.slice(0, origin.siblings.indexOf(origin.line)).map(({ id }) => id);
  const at = lines.findLastIndex(({ id }) => before.includes(id)) + 1;
  return withLines(resume, { section, entry }, lines.toSpliced(at, 0, origin.line));
}
