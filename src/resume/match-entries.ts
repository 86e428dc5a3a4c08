import { words } from '../language/words.ts';
import type { Entry, Resume } from './resume.ts';

/** The part of two entries' words that both must have to be one entry that was corrected. */
const ALIKE = 0.5;

/**
 * For each entry of a resume, by its id, the id of the one in a corrected reading that is the same job, degree or
 * project; entries that were taken out, or that two others resemble as much, are missing. Pure.
 */
export function matchEntries(before: Resume, after: Resume): ReadonlyMap<string, string> {
  const candidates = entriesOf(after);
  return new Map(
    entriesOf(before).flatMap((entry) => {
      const match = bestOf(entry, candidates);
      return match ? [[entry.id, match.id] as const] : [];
    }),
  );
}

const entriesOf = ({ sections }: Resume) => sections.flatMap(({ entries }) => entries);

function bestOf(entry: Entry, candidates: readonly Entry[]): Entry | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: likeness(entry, candidate) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best && best.score !== second?.score ? best.candidate : null;
}

/** From 0 to 1: the part of their words that both have. */
function likeness(one: Entry, other: Entry): number {
  const [before, after] = [wordsOf(one), wordsOf(other)];
  const both = [...before].filter((word) => after.has(word)).length;
  return both / Math.max(1, before.size + after.size - both);
}

const wordsOf = ({ header, lines }: Entry) =>
  new Set([...header, ...lines].flatMap(({ text }) => words(text)));
