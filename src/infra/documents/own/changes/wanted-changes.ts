import { type Line, linesOf, type Resume } from '../../../../resume/resume.ts';
import type { Edit } from '../../../../tailoring/edit.ts';
import { findLeftOutPart } from '../../../../tailoring/edits/operations/leave-out.ts';
import { factChange } from '../parts/annotations.ts';
import { editOf } from './line-edit.ts';
import { listsOf } from './line-list.ts';
import { linesAround, modelsFor, type NewLine } from './new-line.ts';
import { findOrders, type Reordered } from './reordered.ts';

/** What should change in a person's own file, without regard to what can. */
export interface WantedChanges {
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

/** Compares the source with the tailored resume: what differs is what the person's own file should get. */
export function findWantedChanges(source: Resume, tailored: Resume, edits: readonly Edit[]): WantedChanges {
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

function wordingEdit(applied: readonly Edit[], id: string, text: string): Pick<Reword, 'edit' | 'isSkills'> {
  const edit = editOf(applied, id, text);
  return { edit, isSkills: applied.some((one) => one.id === edit && one.operation.op === 'skills') };
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
