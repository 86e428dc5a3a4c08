import type { Requirement } from '../../posting/requirements.ts';
import { type Line, linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Decision, type Edit, EditId, type EditOperation } from '../edit.ts';
import { editReason } from '../edit-reason.ts';
import {
  isLastLine,
  locateBodyLines,
  locateLine,
  locationName,
  withLines,
} from './operations/line-location.ts';
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
  const places = locateBodyLines(whole);
  const idOf = createNumbering(source, edits.length);
  const further = proposeDrops(whole, requirements, Number.POSITIVE_INFINITY).flatMap((operation): Edit[] => {
    const place = operation.op === 'drop' && !named.has(operation.line) && places.get(operation.line);
    if (!place || locked.has(place.section.id)) return [];
    const id = idOf(place.line.id);
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
  const isProposed = new Set(proposed);
  return {
    whole,
    others: edits.filter((edit) => !isProposed.has(edit)),
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
  const isProposed = new Set(proposed);
  const spared = drops
    .slice(count)
    .filter((edit) => isProposed.has(edit))
    .map(spare);
  return {
    resume: leaveOut(
      whole,
      going.flatMap(({ operation }) => (operation.op === 'drop' ? operation.line : [])),
    ),
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

/**
 * Gives a line the same edit id in every version, so that a person's decision about it carries over. The lines of the
 * source come first, then the later parts of lines that were split, then what a summary wrote or copied.
 */
function createNumbering(source: Resume, answered: number): (line: string) => EditId {
  const lines = linesOf(source).filter(({ role }) => role !== 'fact');
  const places = new Map<string, number>(lines.map(({ id }, place) => [id, place]));
  const idAt = (part: number, place: number) =>
    EditId.parse(`K${answered + 1 + part * lines.length + place}`);
  return (line) => {
    const own = places.get(line);
    if (own !== undefined) return idAt(0, own);
    const [, whole = '', part = ''] = /^(.+)\.(P2|P3|SUM)$/.exec(line) ?? [];
    const place = places.get(whole);
    if (place !== undefined) return idAt(LATER_PARTS.indexOf(part) + 1, place);
    return idAt(LATER_PARTS.length + 1, Number(/(?<!\d)\d+$/.exec(line)?.[0] ?? 0));
  };
}

/** What the ids of lines that come of a source line end with. */
const LATER_PARTS = ['P2', 'P3', 'SUM'];

function numberOf({ id }: Edit): number {
  return Number(id.slice(1));
}

/** Leaves lines out one after the other, except the last line of its part. */
function leaveOut(resume: Resume, lines: readonly string[]): Resume {
  const places = locateBodyLines(resume);
  const gone = new Set<string>();
  const left = new Map<readonly Line[], number>();
  for (const id of lines) {
    const place = places.get(id);
    if (!place?.siblings || gone.has(id)) continue;
    const count = left.get(place.siblings) ?? place.siblings.length;
    if (count <= 1 && isLastLine({ ...place, siblings: [place.line] })) continue;
    left.set(place.siblings, count - 1);
    gone.add(id);
  }
  if (gone.size === 0) return resume;
  const staying = (some: readonly Line[]) => some.filter(({ id }) => !gone.has(id));
  return {
    ...resume,
    sections: resume.sections.map((section) => ({
      ...section,
      lines: staying(section.lines),
      entries: section.entries.map((entry) => ({ ...entry, lines: staying(entry.lines) })),
    })),
  };
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
  const before = new Set(origin.siblings.slice(0, origin.siblings.indexOf(origin.line)).map(({ id }) => id));
  const at = lines.findLastIndex(({ id }) => before.has(id)) + 1;
  return withLines(resume, { section, entry }, lines.toSpliced(at, 0, origin.line));
}
