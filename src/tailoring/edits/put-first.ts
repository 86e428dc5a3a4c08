import type { Language } from '../../language/language.ts';
import { wordsOf } from '../../language/term-words.ts';
import type { Entry, Line, Resume, Section } from '../../resume/resume.ts';
import type { EditOperation } from '../edit.ts';
import { runsOf } from './movable-runs.ts';
import { WHOLE_RESUME } from './operations/reorder.ts';

export type PutFirst =
  | { readonly ok: true; readonly edits: readonly EditOperation[] }
  /** One sentence for the person. */
  | { readonly ok: false; readonly reason: string };

/**
 * The edits that put what a person names in front: an entry or a section by its id, its name or its kind; a skill; or
 * the lines that say so, each at the top of its own entry. `resume` is as it stands now. Pure.
 */
export function putFirst(name: string, resume: Resume): PutFirst {
  const wanted = nameIn(name);
  const found = sectionNamed(wanted, resume) ?? entryNamed(wanted, resume) ?? skillNamed(wanted, resume);
  return found ?? linesNamed(wanted, resume);
}

/** "the “pastry” skill" is "pastry". */
function nameIn(text: string): string {
  return text
    .replace(/^(?:the|my|all|die|den|das|le|la|les|el|los|las|o|a|os|as)\s+/iu, '')
    .replace(/\s+(?:sections?|entry|entries|lines?|bullets?(?: points?)?|skills?|parts?)$/iu, '')
    .replace(/^["'“”‘’«»„]+|["'“”‘’«»„]+$/gu, '')
    .trim();
}

const same = (one: string | undefined, other: string) => one?.toLowerCase() === other.toLowerCase();

function sectionNamed(name: string, resume: Resume): PutFirst | null {
  const section = resume.sections.find(
    ({ id, kind, heading }) =>
      same(id, name) || same(heading?.text.replace(/[:：]\s*$/, ''), name) || same(kind, name),
  );
  if (!section) return null;
  if (section.kind === 'contact') return no('Your contact details stand first already.');
  const movable = resume.sections.filter(({ kind }) => kind !== 'contact');
  return orderOf(WHOLE_RESUME, movable, section);
}

function entryNamed(name: string, resume: Resume): PutFirst | null {
  const names = ({ id, organisation, title }: Entry) => [id, organisation?.text, title?.text];
  for (const section of resume.sections) {
    const entry = section.entries.find((one) => names(one).some((text) => same(text, name)));
    if (!entry) continue;
    if (section.kind === 'experience' || section.kind === 'education')
      return no('Jobs and degrees stay in the order of time.');
    return orderOf(section.id, section.entries, entry);
  }
  return null;
}

function orderOf<T extends { readonly id: string }>(parent: string, all: readonly T[], first: T): PutFirst {
  if (all[0] === first) return no('It stands first already.');
  const lines = [first, ...all.filter((one) => one !== first)].map(({ id }) => id);
  return { ok: true, edits: [{ op: 'order', parent, lines }] };
}

function skillNamed(name: string, resume: Resume): PutFirst | null {
  const lists = resume.sections
    .flatMap(({ lines, entries }) => [...lines, ...entries.flatMap((entry) => entry.lines)])
    .flatMap(({ skills }) => (skills ? [skills.items] : []));
  const named = lists.flatMap((items) => items.filter(({ id, text }) => same(id, name) || same(text, name)));
  if (named.length === 0) return null;
  if (lists.every((items) => !items.some((item) => named.includes(item)) || items[0] === named[0]))
    return no('It stands first already.');
  return { ok: true, edits: [{ op: 'skills', ids: named.map(({ id }) => id) }] };
}

function linesNamed(name: string, resume: Resume): PutFirst {
  const says = saying(name, resume.language);
  const groups = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => [
      { parent: section.id, lines: section.lines, section },
      ...section.entries.map(({ id, lines }) => ({ parent: id, lines, section })),
    ]);
  const groupsSaying = groups.filter(({ lines }) => lines.some(says));
  if (groupsSaying.length === 0)
    return no(`Your resume has no line, skill or section that says “${name.slice(0, 60)}”.`);
  const edits = groupsSaying.flatMap(({ parent, lines, section }): EditOperation[] => {
    const next = raised(lines, section, says);
    const moved = next.some((line, index) => line !== lines[index]);
    return moved ? [{ op: 'order', parent, lines: next.map(({ id }) => id) }] : [];
  });
  return edits.length > 0 ? { ok: true, edits } : no('It stands first already.');
}

/** A line's own id, or every word of the name in one of its forms. */
function saying(name: string, language: Language): (line: Line) => boolean {
  const wanted = wordsOf(name, language).map(({ stem }) => stem);
  return ({ id, text }) => {
    if (same(id, name)) return true;
    const stems = new Set(wordsOf(text, language).map(({ stem }) => stem));
    return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
  };
}

/** Lines move only among those that they may change places with. */
function raised(lines: readonly Line[], section: Section, says: (line: Line) => boolean): Line[] {
  const next = new Map<Line, Line>();
  for (const run of runsOf(lines, section)) {
    const sorted = [...run.filter(says), ...run.filter((line) => !says(line))];
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  return lines.map((line) => next.get(line) ?? line);
}

function no(reason: string): PutFirst {
  return { ok: false, reason };
}
