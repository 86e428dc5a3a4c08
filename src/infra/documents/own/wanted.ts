import { type Entry, type Line, linesOf, type Resume, type Section } from '../../../resume/resume.ts';
import type { Edit } from '../../../tailoring/edit.ts';
import { findLeftOutPart } from '../../../tailoring/edits/operations/leave-out.ts';
import { isSummaryLine } from '../../../tailoring/edits/operations/summary.ts';
import { factChange } from './annotations.ts';

/** Lines of one parent: of an entry, or of a section outside its entries. */
export interface LineList {
  /** The id of the entry or section. */
  readonly id: string;
  /** The last line above the list: a header or a heading. */
  readonly above: string | null;
  readonly lines: readonly Line[];
}

/** What should change in a person's own file, without regard to what can. */
export interface Wanted {
  /** New words for lines that stay. */
  readonly rewords: readonly Reword[];
  readonly removals: readonly { readonly line: string; readonly edit: string | null }[];
  /** New lines, each in its list of the tailored resume. */
  readonly insertions: readonly NewLine[];
  /** The same units in another sequence: lines first, then entries, then sections. */
  readonly orders: readonly Reordered[];
}

/** A line with new words. */
export interface Reword {
  readonly line: string;
  readonly text: string;
  readonly edit: string | null;
  /** The line's skills were put in order. */
  readonly isSkills: boolean;
}

/** A line that the source doesn't have. */
export interface NewLine {
  readonly line: string;
  readonly text: string;
  readonly edit: string | null;
  readonly list: LineList;
  /** The lines whose look it takes, the best first. */
  readonly models: readonly string[];
  /** The last line before its section and the first one after it, for a section that the source doesn't have. */
  readonly around: { readonly before: string | null; readonly after: string | null };
}

/** Units, each a list of line ids, as they stand and as they should. */
export interface Reordered {
  readonly level: 'lines' | 'entries' | 'sections';
  /** The entry, section or `resume`. */
  readonly parent: string;
  readonly edit: string | null;
  readonly from: readonly Unit[];
  readonly to: readonly Unit[];
}

/** A line, an entry or a section by its id, and its lines. */
export interface Unit {
  readonly id: string;
  readonly lines: readonly string[];
}

/** Compares the source with the tailored resume: what differs is what the person's own file should get. */
export function findWanted(source: Resume, tailored: Resume, edits: readonly Edit[]): Wanted {
  const applied = edits.filter(({ state }) => state === 'applied');
  // Facts are lines of the source, but not of the file.
  const before = new Map(linesOf(source).map((line) => [String(line.id), line]));
  const isInFile = (id: string) => before.has(id) && before.get(id)?.role !== 'fact';
  const after = joinSummary(source, tailored);
  const lists = listsOf(after);
  const kept = new Set(lists.flatMap(({ lines }) => lines.map(({ id }) => String(id))));
  for (const { heading, entries } of after.sections)
    for (const line of [heading, ...entries.flatMap(({ header }) => header)]) if (line) kept.add(line.id);

  const rewords = linesOf(after).flatMap(({ id, text }) =>
    isInFile(id) && before.get(id)?.text !== text
      ? { line: String(id), text, ...wordingEdit(applied, id, text) }
      : [],
  );
  const asked = new Map(
    applied.flatMap(({ id, operation }) =>
      operation.op === 'leave_out'
        ? (findLeftOutPart(source, operation.part)?.lines ?? []).map((line) => [String(line.id), id] as const)
        : [],
    ),
  );
  const removals = [...before.values()].flatMap(({ id, role }) =>
    role !== 'fact' && !kept.has(id)
      ? { line: String(id), edit: asked.get(id) ?? editOf(applied, id, null) }
      : [],
  );
  const insertions = lists.flatMap((list) =>
    list.lines.flatMap((line): NewLine | [] => {
      if (isInFile(line.id)) return [];
      const edit = line.role === 'fact' ? factChange(line.id) : editOf(applied, line.id, line.text);
      const context = { source, tailored: after, list };
      return {
        line: String(line.id),
        text: line.text,
        edit,
        list,
        models: modelsFor(line, context),
        around: linesAround(after, list),
      };
    }),
  );
  return { rewords, removals, insertions, orders: findOrders(source, after, applied) };
}

/**
 * Writes the sentences of a new summary as one paragraph where the old summary is one line: they replace its words.
 */
function joinSummary(source: Resume, tailored: Resume): Resume {
  const sections = tailored.sections.map((section) => {
    const old = source.sections.find(({ id }) => id === section.id);
    const made = section.lines.filter(({ id }) => /^SUM\d+$/.test(id));
    const gone = old?.lines.filter(({ id }) => !section.lines.some((line) => line.id === id)) ?? [];
    const [first] = made;
    const [replaced] = gone;
    if (!first || (gone.length > 0 && (gone.length > 1 || replaced?.role === 'bullet'))) return section;
    const text = made.map((line) => line.text).join(' ');
    const joined: Line = { ...first, id: replaced?.id ?? first.id, text };
    return {
      ...section,
      lines: section.lines.flatMap((line) => (line === first ? joined : made.includes(line) ? [] : line)),
    };
  });
  return { ...tailored, sections };
}

function listsOf({ sections }: Resume): LineList[] {
  return sections.flatMap((section) => [
    { id: section.id, above: section.heading?.id ?? null, lines: section.lines },
    ...section.entries.map(({ id, header, lines }) => ({ id, above: header.at(-1)?.id ?? null, lines })),
  ]);
}

function modelsFor(
  line: Line,
  { source, tailored, list }: { readonly source: Resume; readonly tailored: Resume; readonly list: LineList },
): string[] {
  const isBullet = (one: Line) => one.role === 'bullet';
  const body = source.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => [...section.lines, ...section.entries.flatMap(({ lines }) => lines)]);
  const prose = body.filter(({ role }) => role === 'text').toSorted((a, b) => b.text.length - a.text.length);
  const contact = source.sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  const near = list.lines.filter(({ id, role }) => id !== line.id && role !== 'fact');
  const summary = source.sections.filter(({ kind }) => kind === 'summary').flatMap(({ lines }) => lines);
  const split = /^(.+)\.P\d+$/.exec(line.id)?.[1];
  const ids = (lines: readonly Line[]) => lines.map(({ id }) => String(id));
  if (split) return [split];
  if (line.id === 'HEAD') return [...ids(contact.slice(1).toReversed()), ...ids(prose)];
  if (isSummaryLine(line.id)) return [...ids(summary), ...ids(prose), ...ids(body.filter(isBullet))];
  const alike = near.some(isBullet) ? near.filter(isBullet) : near;
  const inEntry = tailored.sections.some(({ entries }) => entries.some(({ id }) => id === list.id));
  return [...ids(alike), ...(inEntry ? ids(body.filter(isBullet)) : ids(prose)), ...ids(prose)];
}

function linesAround({ sections }: Resume, list: LineList): NewLine['around'] {
  const at = sections.findIndex(
    ({ id, entries }) => id === list.id || entries.some((one) => one.id === list.id),
  );
  const lines = (some: readonly Section[]) => linesOf({ sections: [...some] }).map(({ id }) => String(id));
  return {
    before: lines(sections.slice(0, at)).at(-1) ?? null,
    after: lines(sections.slice(at + 1))[0] ?? null,
  };
}

function findOrders(source: Resume, tailored: Resume, applied: readonly Edit[]): Reordered[] {
  const lineUnits = (lines: readonly Line[]): Unit[] => lines.map(({ id }) => ({ id, lines: [id] }));
  const entryUnit = ({ id, header, lines }: Entry): Unit => ({
    id,
    lines: [...header, ...lines].map((line) => line.id),
  });
  const sectionUnit = (section: Section): Unit => ({
    id: section.id,
    lines: linesOf({ sections: [section] }).map(({ id }) => id),
  });
  const compare = (
    level: Reordered['level'],
    parent: string,
    [from, to]: readonly [readonly Unit[], readonly Unit[]],
  ): Reordered[] => {
    const stays = to.filter(({ id }) => from.some((unit) => unit.id === id));
    // A unit has its old lines, which are taken out later, and its new ones.
    const stood = from.flatMap(({ id, lines }) => {
      const now = stays.find((unit) => unit.id === id);
      return now ? { id, lines: [...new Set([...lines, ...now.lines])] } : [];
    });
    if (stood.every(({ id }, index) => id === stays[index]?.id)) return [];
    return [{ level, parent, edit: orderOf(applied, parent, stood), from: stood, to: stays }];
  };
  const sections = tailored.sections.flatMap((section) => {
    const old = source.sections.find(({ id }) => id === section.id);
    return old ? { old, section } : [];
  });
  const entries = sections.flatMap(({ old, section }) =>
    section.entries.flatMap((entry) => {
      const same = old.entries.find(({ id }) => id === entry.id);
      return same ? { old: same, entry } : [];
    }),
  );
  return [
    ...sections.flatMap(({ old, section }) =>
      compare('lines', section.id, [lineUnits(old.lines), lineUnits(section.lines)]),
    ),
    ...entries.flatMap(({ old, entry }) =>
      compare('lines', entry.id, [lineUnits(old.lines), lineUnits(entry.lines)]),
    ),
    ...sections.flatMap(({ old, section }) =>
      compare('entries', section.id, [old.entries.map(entryUnit), section.entries.map(entryUnit)]),
    ),
    ...compare('sections', 'resume', [source.sections.map(sectionUnit), tailored.sections.map(sectionUnit)]),
  ];
}

function orderOf(applied: readonly Edit[], parent: string, units: readonly Unit[]): string | null {
  const ordering = applied.findLast(
    ({ operation }) => operation.op === 'order' && operation.parent === parent,
  );
  const skills = applied.findLast(({ operation }) => operation.op === 'skills');
  return (ordering ?? (units.length > 0 ? skills : undefined))?.id ?? null;
}

function wordingEdit(applied: readonly Edit[], id: string, text: string): Pick<Reword, 'edit' | 'isSkills'> {
  const edit = editOf(applied, id, text);
  return { edit, isSkills: applied.some((one) => one.id === edit && one.operation.op === 'skills') };
}

/** Finds the edit that gave a line its words, or that took it out (null). */
function editOf(applied: readonly Edit[], id: string, text: string | null): string | null {
  const line = /^(.+)\.(?:P\d+|SUM)$/.exec(id)?.[1] ?? id;
  const named = applied.findLast(({ operation: one }) => {
    switch (one.op) {
      case 'rephrase':
      case 'split':
      case 'respell':
        return one.line === line;
      case 'merge':
        return one.lines.includes(line);
      case 'drop':
        return text === null && one.line === line;
      default:
        return false;
    }
  });
  if (named) return named.id;
  const others = applied.filter(({ operation: { op } }) => UNNAMED.has(op));
  const bySummary = others.findLast(({ operation }) => operation.op === 'summary');
  if (text === null || isSummaryLine(id)) return bySummary?.id ?? null;
  return (others.find(({ after }) => after.includes(text)) ?? bySummary ?? others[0])?.id ?? null;
}

/** Operations that don't name the lines whose words they change. */
const UNNAMED = new Set(['skills', 'headline', 'summary', 'leave_out']);
