import {
  type Entry,
  type Line,
  linesOf,
  type Resume,
  type Section,
  type Skill,
} from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { type EditReason, editReason } from '../../edit-reason.ts';
import { type Change, rejectEdit } from '../../operation.ts';
import { isEnough, locationName, withLines } from '../lines/line-location.ts';
import { findLinePiece, type LinePiece, textWithout } from '../pieces/line-pieces.ts';
import { withoutItem } from '../pieces/list-items.ts';

/**
 * What a person may leave out: a section, an entry, a line, a skill, or a detail such as their address. Headings and
 * headers go with their part.
 */
interface LeftOutPart {
  readonly what: 'section' | 'entry' | 'line' | 'skill';
  readonly section: Section;
  readonly entry: Entry | null;
  /** The line, or that of the skill. */
  readonly line: Line | null;
  readonly skill: Skill | null;
  /** A piece of the line: the rest of it stays. */
  readonly piece: LinePiece | null;
  /** The lines that go as a whole. */
  readonly lines: readonly Line[];
}

/** Finds what an id names that may be left out; null where there is none. */
export function findLeftOutPart(resume: Resume, id: string): LeftOutPart | null {
  const { sections } = resume;
  const nothing = { entry: null, line: null, skill: null, piece: null };
  const piece = findLinePiece(resume, id);
  const own = piece && sections.find(({ lines }) => lines.includes(piece.line));
  if (own) return { ...nothing, what: 'line', section: own, line: piece.line, piece, lines: [piece.line] };
  for (const section of sections) {
    if (section.id === id)
      return { ...nothing, what: 'section', section, lines: linesOf({ sections: [section] }) };
    for (const { entry, lines } of parentsOf(section)) {
      if (entry?.id === id)
        return { ...nothing, what: 'entry', section, entry, lines: [...entry.header, ...entry.lines] };
      for (const line of lines) {
        if (line.id === id) return { ...nothing, what: 'line', section, entry, line, lines: [line] };
        const skill = line.skills?.items.find((item) => item.id === id);
        if (skill) return { ...nothing, what: 'skill', section, entry, line, skill, lines: [] };
      }
    }
  }
  return null;
}

function parentsOf({ lines, entries }: Section): { readonly entry: Entry | null; readonly lines: Line[] }[] {
  return [{ entry: null, lines }, ...entries.map((entry) => ({ entry, lines: entry.lines }))];
}

/**
 * Leaves out what the person asked to leave out, and the heading or header that would be over nothing then. Their name
 * and how to reach them stay.
 */
export function applyLeaveOut(
  resume: Resume,
  { part: id }: Extract<EditOperation, { op: 'leave_out' }>,
): Change {
  const part = findLeftOutPart(resume, id);
  if (part === null) return rejectEdit(editReason('no_such_part'));
  if (part.section.kind === 'contact' && part.piece === null) return rejectEdit(editReason('contact_stays'));
  const left = withoutPart(resume, part);
  return { state: 'applied', resume: left, ...describeLeftOut(part), requirement: null };
}

/** Says what goes, as the part stands. */
export function describeLeftOut(part: LeftOutPart): {
  readonly before: string;
  readonly after: string;
  readonly reason: EditReason;
} {
  const { what, section, entry, line, skill, piece, lines } = part;
  const body = lines.filter(({ role }) => role !== 'heading' && role !== 'header');
  const own = piece?.text ?? skill?.text;
  const name = own ?? (what === 'line' ? null : locationName({ section, entry }));
  return {
    before: (skill && line ? [line] : lines).map(({ text }) => text).join('\n'),
    after: piece ? piece.left : skill && line ? (withoutSkill(line, skill)?.text ?? '') : '',
    reason: editReason('left_out_as_asked', {
      part: locationName({ section, entry }),
      what,
      name,
      // A part without lines of its own is its header.
      lines: body.length || lines.length,
    }),
  };
}

function withoutPart(resume: Resume, { section, entry, line, skill, piece, what }: LeftOutPart): Resume {
  const without = <T extends { readonly id: string }>(all: readonly T[], one: T | null) =>
    all.filter(({ id }) => id !== one?.id);
  if (what === 'section') return { ...resume, sections: without(resume.sections, section) };
  const parent = entry ?? section;
  const lines = parent.lines.flatMap((one) => {
    if (one.id !== line?.id) return one;
    const text = piece?.left ?? '';
    if (text !== '') return { ...one, text };
    return (skill && withoutSkill(one, skill)) ?? [];
  });
  const isEmptied = entry !== null && (what === 'entry' || (lines.length === 0 && !isEnough(entry)));
  const shorter = isEmptied
    ? {
        ...resume,
        sections: resume.sections.map((one) =>
          one.id === section.id ? { ...one, entries: without(one.entries, entry) } : one,
        ),
      }
    : withLines(resume, { section, entry }, lines);
  return {
    ...shorter,
    contact: resume.contact.filter((field) => !piece?.has(field)),
    sections: shorter.sections.filter(
      (one) => one.id !== section.id || one.lines.length > 0 || one.entries.length > 0,
    ),
  };
}

/** Takes a skill out of its line; null where it's the only one. */
function withoutSkill(line: Line, { id, text }: Skill): Line | null {
  const { items = [], label = null } = line.skills ?? {};
  if (items.length <= 1) return null;
  const texts = items.map((item) => item.text);
  const left = items.filter((item) => item.id !== id);
  return { ...line, text: withoutItem(line.text, texts, text), skills: { label, items: left } };
}

/** Lists the ids of the parts that operations leave out. */
export function partsLeftOut(operations: readonly EditOperation[]): string[] {
  return operations.flatMap((one) => (one.op === 'leave_out' ? one.part : []));
}

/**
 * Lists the ids of the lines that are gone with what the person left out: those lines, and headings and headers over
 * nothing. `gone`: what other edits took.
 */
export function lineIdsLeftOut(
  { sections, contact }: Resume,
  parts: readonly string[],
  gone: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = new Set(parts);
  const isGone = (one: Line) => {
    const items = one.skills?.items ?? [];
    return (
      gone.has(one.id) ||
      left.has(one.id) ||
      textWithout(one, parts, contact) === '' ||
      (items.length > 0 && items.every(({ id }) => left.has(id)))
    );
  };
  return new Set(
    sections.flatMap((section) => {
      if (left.has(section.id)) return linesOf({ sections: [section] }).map(({ id }) => id);
      const entries = section.entries.map((entry) => ({
        all: [...entry.header, ...entry.lines],
        isGone: left.has(entry.id) || (entry.lines.every(isGone) && !isEnough(entry)),
      }));
      const isOver = section.lines.every(isGone) && entries.every((entry) => entry.isGone);
      return [
        ...(isOver && section.heading ? [section.heading] : []),
        ...section.lines.filter(isGone),
        ...entries.flatMap((entry) => (entry.isGone ? entry.all : entry.all.filter(isGone))),
      ].map(({ id }) => id);
    }),
  );
}
