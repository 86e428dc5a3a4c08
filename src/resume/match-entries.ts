import { splitWords } from '../language/split-words.ts';
import type { Entry, Resume } from './resume.ts';

/** The share of their words that two entries must have in common to be one corrected entry. */
const MIN_SIMILARITY = 0.5;

/**
 * Maps the id of each entry to the id of the same job, degree or project in a corrected reading. Omits entries that
 * were removed, and those that two others resemble equally. Pure.
 */
export function matchEntries(before: Resume, after: Resume): ReadonlyMap<string, string> {
  const candidates = entriesOf(after);
  return new Map(
    entriesOf(before).flatMap((entry) => {
      const match = findBestMatch(entry, candidates);
      return match ? [[entry.id, match.id] as const] : [];
    }),
  );
}

const entriesOf = ({ sections }: Resume) => sections.flatMap(({ entries }) => entries);

function findBestMatch(entry: Entry, candidates: readonly Entry[]): Entry | null {
  const scored = candidates
    .map((candidate) => ({ candidate, score: similarity(entry, candidate) }))
    .filter(({ score }) => score >= MIN_SIMILARITY)
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best && best.score !== second?.score ? best.candidate : null;
}

/** Returns the share of their words that both have, from 0 to 1. */
function similarity(one: Entry, other: Entry): number {
  const [before, after] = [wordsOf(one), wordsOf(other)];
  const both = [...before].filter((word) => after.has(word)).length;
  return both / Math.max(1, before.size + after.size - both);
}

const wordsOf = ({ header, lines }: Entry) =>
  new Set([...header, ...lines].flatMap(({ text }) => splitWords(text)));
