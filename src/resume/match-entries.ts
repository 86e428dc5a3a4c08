import { splitWords } from '../language/split-words.ts';
import type { Entry, Resume, Section } from './resume.ts';

/** The share of their words that two entries must have in common to be one corrected entry. */
const MIN_SIMILARITY = 0.5;

/**
 * Maps the id of each entry to the id of the same job, degree or project in a corrected reading, and that of each
 * section. Omits what was removed, and what two others resemble equally. Pure.
 */
export function matchEntries(before: Resume, after: Resume): ReadonlyMap<string, string> {
  const candidates = entriesOf(after);
  const pair = (one: { readonly id: string }, match: { readonly id: string } | null) =>
    match ? [[one.id, match.id] as const] : [];
  return new Map([
    ...entriesOf(before).flatMap((entry) => pair(entry, findBestMatch(entry, candidates))),
    ...before.sections.flatMap((section) => pair(section, findSameSection(section, after))),
  ]);
}

/** The only section of its kind under the same heading. */
function findSameSection({ kind, heading }: Section, { sections }: Resume): Section | null {
  const same = sections.filter((one) => one.kind === kind && headingOf(one) === headingOf({ heading }));
  return same.length === 1 ? (same[0] ?? null) : null;
}

const headingOf = ({ heading }: Pick<Section, 'heading'>) => splitWords(heading?.text ?? '').join(' ');

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
