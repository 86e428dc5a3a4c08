import type { Language } from '../../language/language.ts';
import { isUnspaced } from '../../language/split-words.ts';
import { stemsOf } from '../../language/tokens.ts';
import type { Entry, Line, Resume, Section } from '../../resume/resume.ts';
import type { EditOperation } from '../edit.ts';
import { keepTogether, movableRuns } from './movable-runs.ts';
import { isMovableSection, WHOLE_RESUME } from './movable-sections.ts';

/** The edits that put something first, or why there are none. */
export type PutFirst =
  | { readonly ok: true; readonly edits: readonly EditOperation[] }
  | { readonly ok: false; readonly reason: PutFirstRefusal };

/** Why nothing can be put first. `chronological`: jobs and degrees stay in date order. */
export type PutFirstRefusal =
  | { readonly code: 'first_already' | 'contact_first_already' | 'chronological'; readonly params: object }
  | { readonly code: 'nothing_says'; readonly params: { readonly name: string } };

/**
 * Makes the edits that put first what a person names: a section or an entry by its id, name or kind; a skill;
 * or the lines that say so, each at the top of its own entry. `resume` is the current version. Pure.
 */
export function putFirst(name: string, resume: Resume): PutFirst {
  const target = cleanName(name);
  const found =
    putSectionFirst(target, resume) ?? putEntryFirst(target, resume) ?? putSkillFirst(target, resume);
  return found ?? putLinesFirst(target, resume);
}

/** Removes articles, quotes and words such as "skill": "the “pastry” skill" is "pastry". */
function cleanName(text: string): string {
  return text
    .replace(/^(?:the|my|all|die|den|das|le|la|les|el|los|las|o|a|os|as)\s+/iu, '')
    .replace(/(?<!\s)\s+(?:sections?|entry|entries|lines?|bullets?(?: points?)?|skills?|parts?)$/iu, '')
    .replace(/^["'“”‘’«»„]+|(?<!["'“”‘’«»„])["'“”‘’«»„]+$/gu, '')
    .trim();
}

const equalsIgnoringCase = (one: string | undefined, other: string) =>
  one?.toLowerCase() === other.toLowerCase();

function putSectionFirst(name: string, resume: Resume): PutFirst | null {
  const section = resume.sections.find(
    ({ id, kind, heading }) =>
      equalsIgnoringCase(id, name) ||
      equalsIgnoringCase(heading?.text.replace(/[:：]\s*$/, ''), name) ||
      equalsIgnoringCase(kind, name),
  );
  if (!section) return null;
  if (section.kind === 'contact') return refuse('contact_first_already');
  return moveFirst(WHOLE_RESUME, resume.sections.filter(isMovableSection), section);
}

function putEntryFirst(name: string, resume: Resume): PutFirst | null {
  const names = ({ id, organisation, title }: Entry) => [id, organisation?.text, title?.text];
  for (const section of resume.sections) {
    const entry = section.entries.find((one) => names(one).some((text) => equalsIgnoringCase(text, name)));
    if (!entry) continue;
    if (section.kind === 'experience' || section.kind === 'education') return refuse('chronological');
    return moveFirst(section.id, section.entries, entry);
  }
  return null;
}

function moveFirst<T extends { readonly id: string }>(parent: string, all: readonly T[], first: T): PutFirst {
  if (all[0] === first) return refuse('first_already');
  const lines = [first, ...all.filter((one) => one !== first)].map(({ id }) => id);
  return { ok: true, edits: [{ op: 'order', parent, lines }] };
}

function putSkillFirst(name: string, resume: Resume): PutFirst | null {
  const lists = resume.sections
    .flatMap(({ lines, entries }) => [...lines, ...entries.flatMap((entry) => entry.lines)])
    .flatMap(({ skills }) => (skills ? [skills.items] : []));
  const named = lists.flatMap((items) =>
    items.filter(({ id, text }) => equalsIgnoringCase(id, name) || equalsIgnoringCase(text, name)),
  );
  if (named.length === 0) return null;
  if (lists.every((items) => !items.some((item) => named.includes(item)) || items[0] === named[0]))
    return refuse('first_already');
  return { ok: true, edits: [{ op: 'skills', ids: named.map(({ id }) => id) }] };
}

function putLinesFirst(name: string, resume: Resume): PutFirst {
  const says = matchesName(name, resume.language);
  const groups = resume.sections
    .filter(({ kind }) => kind !== 'contact')
    .flatMap((section) => [
      { parent: section.id, lines: section.lines, section },
      ...section.entries.map(({ id, lines }) => ({ parent: id, lines, section })),
    ]);
  const groupsSaying = groups.filter(({ lines }) => lines.some(says));
  if (groupsSaying.length === 0)
    return isNamedByHeader(name, resume)
      ? refuse('chronological')
      : { ok: false, reason: { code: 'nothing_says', params: { name } } };
  const edits = groupsSaying.flatMap(({ parent, lines, section }): EditOperation[] => {
    const next = moveUp(lines, section, says);
    const moved = next.some((line, index) => line !== lines[index]);
    return moved ? [{ op: 'order', parent, lines: next.map(({ id }) => id) }] : [];
  });
  return edits.length > 0 ? { ok: true, edits } : refuse('first_already');
}

/** True where a job or a degree is called so: these keep their order. */
function isNamedByHeader(name: string, resume: Resume): boolean {
  const says = matchesName(name, resume.language);
  return resume.sections.some(
    ({ kind, entries }) =>
      (kind === 'experience' || kind === 'education') && entries.some(({ header }) => header.some(says)),
  );
}

/** Matches the line's own id, or a line with every word of the name in any form; a name without spaces as it stands. */
function matchesName(name: string, language: Language): (line: Line) => boolean {
  const named = stemsOf(name, language);
  return ({ id, text }) => {
    if (equalsIgnoringCase(id, name)) return true;
    if (isUnspaced(name.charAt(0))) return text.includes(name);
    const stems = new Set(stemsOf(text, language));
    return named.length > 0 && named.every((stem) => stems.has(stem));
  };
}

/** Moves the matching lines up, each within its run. */
function moveUp(lines: readonly Line[], section: Section, says: (line: Line) => boolean): Line[] {
  const next = new Map<Line, Line>();
  for (const run of movableRuns(lines, section)) {
    const sorted = keepTogether([...run.filter(says), ...run.filter((line) => !says(line))], run);
    run.forEach((line, index) => {
      next.set(line, sorted[index] ?? line);
    });
  }
  return lines.map((line) => next.get(line) ?? line);
}

function refuse(code: Exclude<PutFirstRefusal['code'], 'nothing_says'>): PutFirst {
  return { ok: false, reason: { code, params: {} } };
}
