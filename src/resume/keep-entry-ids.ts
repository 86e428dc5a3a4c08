import { matchEntries } from './match-entries.ts';
import { type Entry, linesOf, Resume } from './resume.ts';

/** A new reading in which the entries that were there before keep their ids. */
export interface KeptReading {
  readonly resume: Resume;
  /** The ids of entries that the new reading doesn't have, and of sections that aren't the same any more. */
  readonly lost: readonly string[];
}

/**
 * Gives the entries of a new reading of the same file the ids that they have in the old one, because facts rest on them.
 * Other entries get ids that the old reading doesn't use. Pure.
 */
export function keepEntryIds(before: Resume, after: Resume): KeptReading {
  const matches = matchEntries(before, after);
  const kept = new Map([...matches].map(([old, now]) => [now, old]));
  const own = new Set<string>(entriesOf(after).map(({ id }) => id));
  const loose = linesOf(after).flatMap(({ id }) => (own.has(headOf(id)) ? [] : [headOf(id)]));
  const taken = new Set<string>([...entriesOf(before).map(({ id }) => id), ...loose]);
  const ids = new Map([...own].map((id) => [id, kept.get(id) ?? freeId(id, taken)]));
  // A line of no entry may have the id that an entry keeps.
  const entries = new Set(ids.values());
  for (const id of new Set(loose)) if (entries.has(id)) ids.set(id, freeId(id, taken));
  const rename = (id: string) => {
    const head = headOf(id);
    return `${ids.get(head) ?? head}${id.slice(head.length)}`;
  };
  return {
    resume: renamed(after, rename),
    lost: [
      ...entriesOf(before).filter(({ id }) => !matches.has(id)),
      ...before.sections.filter(({ id }) => matches.get(id) !== id),
    ].map(({ id }) => id),
  };
}

const entriesOf = ({ sections }: Resume): readonly Entry[] => sections.flatMap(({ entries }) => entries);

/** The part of an id that names the entry, or the line outside of entries. */
const headOf = (id: string) => id.split('.', 1)[0] ?? id;

/** The next id with the same letter that nobody has, which is taken from now on. */
function freeId(id: string, taken: Set<string>): string {
  const letter = id.replace(/(?<!\d)\d+$/, '');
  let number = Number(id.slice(letter.length));
  while (taken.has(`${letter}${number}`)) number += 1;
  taken.add(`${letter}${number}`);
  return `${letter}${number}`;
}

function renamed(resume: Resume, rename: (id: string) => string): Resume {
  const text = JSON.stringify(resume, (key, value: unknown) =>
    (key === 'id' || key === 'line') && typeof value === 'string' ? rename(value) : value,
  );
  return Resume.parse(JSON.parse(text));
}
