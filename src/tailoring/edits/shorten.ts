import type { Requirement } from '../../posting/requirements.ts';
import { linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Decision, type Edit, EditId, type EditOperation } from '../edit.ts';
import { editReason } from '../edit-reason.ts';
import { isLastLine, locateLine, locationName, withLines } from './operations/line-location.ts';
import { linesWithImpact, proposeDrops } from './removable-lines.ts';

/** A tailored resume, and the lines that may be left out for length. */
export interface Shortening {
  /** The resume with every line that was left out for length back in place. */
  readonly whole: Resume;
  /** The edits without those that leave lines out. */
  readonly others: readonly Edit[];
  /**
   * The lines that may be dropped, in that sequence: what the engine proposed, then what is least relevant to
   * the posting. Lines that alone show something the posting asks for come last, whoever proposed them.
   */
  readonly drops: readonly Edit[];
  /** The drops that the engine proposed. */
  readonly proposed: readonly Edit[];
}

/** What a shortening is planned with. */
export interface ShortenContext {
  readonly source: Resume;
  readonly requirements: readonly Requirement[];
  readonly decisions: ReadonlyMap<EditId, Decision>;
  /** Sections that no edit may change. */
  readonly locked: ReadonlySet<SectionId>;
}

/** Puts back what was left out by an estimate, so that the real pages decide what must go. Pure. */
export function planShortening(
  tailored: Resume,
  edits: readonly Edit[],
  { source, requirements, decisions, locked }: ShortenContext,
): Shortening {
  const proposed = edits.filter(
    ({ operation, state }) => operation.op === 'drop' && (state === 'applied' || state === 'undone'),
  );
  const whole = proposed.reduce((resume, { operation }) => putBack(resume, operation, source), tailored);
  const named = new Set(proposed.flatMap(({ operation }) => (operation.op === 'drop' ? operation.line : [])));
  const further = proposeDrops(whole, requirements, Number.POSITIVE_INFINITY).flatMap((operation): Edit[] => {
    const place = operation.op === 'drop' && !named.has(operation.line) && locateLine(whole, operation.line);
    if (!place || locked.has(place.section.id)) return [];
    const id = idOf(place.line.id, source, edits.length);
    return [
      {
        id,
        state: decisions.get(id) === 'undone' ? 'undone' : 'applied',
        operation,
        before: place.line.text,
        after: '',
        reason: editReason('left_out_to_fit', { part: locationName(place) }),
        requirement: null,
      },
    ];
  });
  const stakes = linesWithImpact(whole, requirements);
  const atStake = ({ operation }: Edit) => operation.op === 'drop' && stakes.has(operation.line);
  const all = [...proposed, ...further];
  return {
    whole,
    others: edits.filter((edit) => !proposed.includes(edit)),
    drops: [...all.filter((edit) => !atStake(edit)), ...all.filter(atStake)],
    proposed,
  };
}

/** Leaves out the first `count` drops, except those that the person undid, and lists all edits. */
export function shorten(
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
    reason: editReason('pages_have_room'),
  };
}

/** Gives a line the same edit id in every version, so that a person's decision about it carries over. */
function idOf(line: string, source: Resume, answered: number): EditId {
  const lines = linesOf(source).filter(({ role }) => role !== 'fact');
  return EditId.parse(`K${answered + 1 + lines.findIndex(({ id }) => id === line)}`);
}

function numberOf({ id }: Edit): number {
  return Number(id.slice(1));
}

function leaveOut(resume: Resume, operation: EditOperation): Resume {
  const place = operation.op === 'drop' ? locateLine(resume, operation.line) : null;
  if (!place?.siblings || isLastLine(place)) return resume;
  return withLines(
    resume,
    place,
    place.siblings.filter((line) => line !== place.line),
  );
}

/** Puts a line back after the nearest line it followed in the source, or first. */
function putBack(resume: Resume, operation: EditOperation, source: Resume): Resume {
  if (operation.op !== 'drop' || locateLine(resume, operation.line)) return resume;
  const origin = locateLine(source, operation.line);
  if (!origin?.siblings) return resume;
  const section = resume.sections.find(({ id }) => id === origin.section.id);
  const entry = section?.entries.find(({ id }) => id === origin.entry?.id) ?? null;
  if (!section || (origin.entry && !entry)) return resume;
  const lines = (entry ?? section).lines;
  const before = origin.siblings.slice(0, origin.siblings.indexOf(origin.line)).map(({ id }) => id);
  const at = lines.findLastIndex(({ id }) => before.includes(id)) + 1;
  return withLines(resume, { section, entry }, lines.toSpliced(at, 0, origin.line));
}
