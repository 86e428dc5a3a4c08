import type { Requirement } from '../../posting/requirements.ts';
import { type Line, linesOf, type Resume, type SectionId } from '../../resume/resume.ts';
import { type Decision, droppedLines, type Edit, EditId, type EditOperation } from '../edit.ts';
import { editReason, type Rejection } from '../edit-reason.ts';
import { dropTarget, type EditTarget } from './decisions/edit-targets.ts';
import { locateBodyLines, locateLine, locationName, withLines } from './lines/line-location.ts';
import { linesWithImpact, proposeDrops, vanishedHeadings } from './lines/removable-lines.ts';

/** A tailored resume, and the lines that may be left out for length. */
export interface Shortening {
  /** The resume with every line that was left out for length back in place. */
  readonly whole: Resume;
  /** The edits without those that leave lines out. */
  readonly others: readonly Edit[];
  /** The lines that may be dropped, in that sequence: what the engine proposed, then as a coach would (`proposeDrops`). */
  readonly drops: readonly Edit[];
  /** The drops that the engine proposed. */
  readonly proposed: readonly Edit[];
  /** Those of `proposed` that stay, with the reason. */
  readonly refused: readonly Edit[];
}

/** What a shortening is planned with. */
export interface ShortenContext {
  readonly source: Resume;
  readonly requirements: readonly Requirement[];
  readonly decisions: ReadonlyMap<EditId, Decision>;
  /** What the person undid in earlier answers. */
  readonly held?: ReadonlySet<EditTarget>;
  /** Sections that no edit may change. */
  readonly locked: ReadonlySet<SectionId>;
}

/** Puts back what was left out by an estimate, so that the real pages decide what must go. Pure. */
export function planShortening(
  tailored: Resume,
  edits: readonly Edit[],
  { source, requirements, decisions, held = new Set(), locked }: ShortenContext,
): Shortening {
  const proposed = edits.filter(
    ({ operation, state }) => operation.op === 'drop' && (state === 'applied' || state === 'undone'),
  );
  const whole = proposed.reduce((resume, { operation }) => putBack(resume, operation, source), tailored);
  const named = new Set(droppedLines(proposed.map(({ operation }) => operation)));
  const places = locateBodyLines(whole);
  const idOf = createNumbering(source, edits.length);
  const allowed = new Set(droppedLines(proposeDrops(whole, requirements, Number.POSITIVE_INFINITY)));
  const further = [...allowed].flatMap((line): Edit[] => {
    const place = !named.has(line) && places.get(line);
    if (!place || locked.has(place.section.id)) return [];
    const id = idOf(place.line.id);
    return [
      {
        id,
        state:
          (decisions.get(id) ?? (held.has(dropTarget(line)) ? 'undone' : null)) === 'undone'
            ? 'undone'
            : 'applied',
        operation: { op: 'drop', line, reason: '' },
        before: place.line.text,
        after: '',
        reason: editReason('left_out_to_fit', { part: locationName(place) }),
        requirement: null,
      },
    ];
  });
  const stakes = linesWithImpact(whole, requirements);
  const isAllowed = (edit: Edit) => isDropOf(allowed, edit);
  // What goes with its heading goes whole and first: half of it would leave a heading with a scrap.
  const headings = new Set(vanishedHeadings(whole, allowed));
  const vanishing = new Set<string>(
    whole.sections.flatMap(({ heading, lines }) =>
      heading && headings.has(heading) ? lines.map(({ id }) => id) : [],
    ),
  );
  const isVanishing = (edit: Edit) => isDropOf(vanishing, edit);
  const all = [...proposed.filter(isAllowed), ...further];
  return {
    whole,
    // An engine's drop of a section's last line was refused, because it can't say that the whole section goes.
    others: edits.filter(
      (edit) => !proposed.includes(edit) && !(edit.state === 'rejected' && isVanishing(edit)),
    ),
    drops: [...all.filter(isVanishing), ...all.filter((edit) => !isVanishing(edit))],
    proposed,
    refused: proposed
      .filter((edit) => !isAllowed(edit))
      .map((edit) =>
        refuse(edit, editReason(isDropOf(stakes, edit) ? 'shows_requirement' : 'keeps_best_lines')),
      ),
  };
}

/** True for an edit that leaves out one of some lines. */
function isDropOf(lines: ReadonlySet<string>, { operation }: Edit): boolean {
  return operation.op === 'drop' && lines.has(operation.line);
}

/**
 * Leaves out the first `count` drops, except those that the person undid, and lists all edits. Where one line would be
 * left of a section that may go, it goes too.
 */
export function shorten(
  { whole, others, drops, proposed, refused }: Shortening,
  count: number,
): { resume: Resume; edits: Edit[] } {
  const first = new Set(drops.slice(0, count));
  const scraps = new Set(scrapsOf(whole, [...first], drops));
  const needed = drops.filter((edit) => first.has(edit) || scraps.has(edit));
  const going = needed.filter(({ state }) => state === 'applied');
  const isProposed = new Set(proposed);
  const spared = drops
    .filter((edit) => isProposed.has(edit) && !needed.includes(edit))
    .map((edit) => refuse(edit, editReason('pages_have_room')));
  return {
    resume: leaveOut(whole, droppedLines(going.map(({ operation }) => operation))),
    edits: [...others, ...needed, ...spared, ...refused].toSorted(
      (one, other) => numberOf(one) - numberOf(other),
    ),
  };
}

/** Finds the drops of lines that would be left alone under their heading, which may go with them. */
function scrapsOf({ sections }: Resume, needed: readonly Edit[], all: readonly Edit[]): Edit[] {
  const gone = new Set(droppedLines(needed.map(({ operation }) => operation)));
  const headings = new Set(
    vanishedHeadings({ sections }, new Set(droppedLines(all.map(({ operation }) => operation)))),
  );
  return sections.flatMap(({ heading, lines }) => {
    const [last, ...others] = lines.filter(({ id }) => !gone.has(id));
    const isScrap = heading && headings.has(heading) && last && others.length === 0 && lines.length > 1;
    return isScrap ? all.filter((edit) => isDropOf(new Set([last.id]), edit)) : [];
  });
}

function refuse(edit: Edit, reason: Rejection): Edit {
  return edit.state === 'applied' ? { ...edit, state: 'rejected', after: edit.before, reason } : edit;
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

/** Leaves lines out, and sections that have nothing left and may go with their heading. */
function leaveOut(resume: Resume, lines: readonly string[]): Resume {
  const gone = new Set(lines);
  if (gone.size === 0) return resume;
  const headings = new Set(vanishedHeadings(resume, gone));
  const staying = (some: readonly Line[]) => some.filter(({ id }) => !gone.has(id));
  return {
    ...resume,
    sections: resume.sections
      .filter(({ heading }) => heading === null || !headings.has(heading))
      .map((section) => ({
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
