import type { EntryField, Line, Resume, SectionKind } from '../resume.ts';
import type { SourceLine } from '../source.ts';
import type { StructureLabels } from '../structure-labels.ts';
import { type EntryFields, readEntryFields } from './headers/entry-fields.ts';
import { findHeaderNames } from './headers/header-names.ts';
import { ResumeDraft } from './parse.ts';
import { joinUnit } from './rows/text-units.ts';

type LabelledEntry = StructureLabels['sections'][number]['entries'][number];

/** A share of the lines; labels that leave out more say too little. */
const MAX_UNLABELLED = 0.1;

/**
 * Builds a resume from labels over its lines: where each line belongs is theirs, its words and what they say are the
 * document's. A few lines without a label follow the line before them. Null where a label names a line that isn't there,
 * a line has two places, or too many have none.
 */
export function resumeFromLabels(lines: readonly SourceLine[], labels: StructureLabels): Resume | null {
  const whole = completeLabels(lines, labels);
  if (whole === null) return null;
  const unit = (numbers: readonly number[]) =>
    joinUnit(
      numbers.flatMap((at) => lines[at] ?? []),
      numbers,
    );
  const units = (passages: readonly (readonly number[])[]) => passages.flatMap((one) => unit(one) ?? []);
  const draft = new ResumeDraft();
  const top = [...(whole.name === null ? [] : [whole.name]), ...whole.contact].map((at) => [at]);
  if (top.length > 0) draft.addContact(units(top), whole.name !== null);
  for (const { kind, heading, lines: before, entries } of whole.sections) {
    const headed = unit(heading);
    if (kind === 'contact')
      draft.addContact(units([...before, ...entries.flatMap(passagesOf)]), false, headed);
    else {
      const named = headersOf(entries);
      const groups = {
        before: units(before),
        entries: entries.map((entry, at) => ({
          header: units((named[at] ?? []).map((line) => [line])),
          body: units(entry.body),
        })),
      };
      draft.addGroups(kind, headed, groups, (headers) => labelledFields(headers, entries, kind));
    }
  }
  return { ...draft.finish(lines, whole.furniture), labels };
}

/** Lists the lines that name each entry, in their order, without those of the entries above that it shares. */
function headersOf(entries: readonly LabelledEntry[]): number[][] {
  const taken = new Set<number>();
  return entries.map((entry) => {
    const own = namedLines(entry).filter((line) => !taken.has(line));
    for (const line of own) taken.add(line);
    return own;
  });
}

function namedLines({ organisation, title, place, dates }: LabelledEntry): number[] {
  const named = [organisation, title, place, dates].filter((line) => line !== null);
  return [...new Set(named)].toSorted((one, other) => one - other);
}

function passagesOf(entry: LabelledEntry): number[][] {
  return [...namedLines(entry).map((line) => [line]), ...entry.body];
}

/** Reads the fields of a section's entries: each from the line that is labelled for it. */
function labelledFields(
  headers: readonly (readonly Line[])[],
  entries: readonly LabelledEntry[],
  kind: SectionKind,
): EntryFields[] {
  const read = readEntryFields(headers, kind);
  const bySource = new Map(
    headers.flat().flatMap((line) => line.sources.map((source): [number, Line] => [source, line])),
  );
  const lineAt = (source: number | null) => (source === null ? null : (bySource.get(source) ?? null));
  const employers = new Map<number | null, number>();
  const fields: EntryFields[] = [];
  for (const [at, label] of entries.entries()) {
    const own = read[at];
    if (!own) continue;
    const from = (labelled: number | null, field: EntryField | null, not: EntryField | null) => {
      const line = lineAt(labelled);
      if (!line) return null;
      return field?.line === line.id ? field : nameIn(line, kind, not);
    };
    const shared = employers.get(label.organisation);
    employers.set(label.organisation, shared ?? at);
    const title = from(label.title, own.title, null);
    const organisation =
      shared !== undefined && label.organisation !== null
        ? (fields[shared]?.organisation ?? null)
        : from(label.organisation, own.organisation, title);
    const place = lineAt(label.place) === null ? null : own.place;
    fields.push({ ...own, title, organisation, place });
  }
  return fields;
}

/** Returns the first name of a line that isn't another field's; the whole line where none is read. */
function nameIn(line: Line, kind: SectionKind, not: EntryField | null): EntryField {
  const { names } = findHeaderNames([line], kind === 'education');
  const name = names.find(({ text }) => text !== not?.text);
  return { text: name?.text ?? line.text, line: line.id };
}

/** Checks that each line has one place, and gives the few without one the place of the line before. */
function completeLabels(lines: readonly SourceLine[], given: StructureLabels): StructureLabels | null {
  const labels = withNamedEntries(structuredClone(given));
  const places = new Map<number, (line: number) => void>();
  let sound = true;
  const put = (line: number, follow: (next: number) => void) => {
    if (places.has(line) || lines[line] === undefined) sound = false;
    places.set(line, follow);
  };
  const putAll = (group: number[]) => {
    for (const line of [...group]) put(line, (next) => insertAfter(group, line, next));
  };
  const putPassages = (passages: number[][]) => {
    for (const passage of [...passages])
      for (const line of [...passage]) put(line, (next) => insertAfter(passages, passage, [next]));
  };
  if (labels.name !== null) put(labels.name, (next) => labels.contact.unshift(next));
  putAll(labels.contact);
  putAll(labels.furniture);
  for (const { heading, lines: before, entries } of labels.sections) {
    for (const line of heading) put(line, (next) => before.unshift([next]));
    putPassages(before);
    const named = headersOf(entries);
    for (const [at, entry] of entries.entries()) {
      for (const line of named[at] ?? []) put(line, (next) => entry.body.unshift([next]));
      putPassages(entry.body);
    }
  }
  const written = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
  const missing = written.filter((at) => !places.has(at));
  if (!sound || missing.length > written.length * MAX_UNLABELLED) return null;
  // From the last on, so that each comes right behind its predecessor.
  const above = new Map<number, number>();
  let labelledAbove: number | undefined;
  for (const at of written) {
    if (places.has(at)) labelledAbove = at;
    else if (labelledAbove !== undefined) above.set(at, labelledAbove);
  }
  for (const line of missing.toReversed()) {
    const before = above.get(line);
    const follow = before === undefined ? undefined : places.get(before);
    if (follow) follow(line);
    else labels.contact.unshift(line);
  }
  return labels;
}

/** Gives what belongs to an entry that no line names to the entry above it, or to the section. */
function withNamedEntries(labels: StructureLabels): StructureLabels {
  const sections = labels.sections.map((section) => {
    const lines = [...section.lines];
    const entries: LabelledEntry[] = [];
    const named = headersOf(section.entries);
    for (const [at, entry] of section.entries.entries()) {
      if ((named[at] ?? []).length > 0) entries.push(entry);
      else (entries.at(-1)?.body ?? lines).push(...entry.body);
    }
    return { ...section, lines, entries };
  });
  return { ...labels, sections };
}

function insertAfter<T>(list: T[], one: T, next: T): void {
  list.splice(list.indexOf(one) + 1, 0, next);
}
