import type { Language } from '../../language/language.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { LineId, SectionId } from '../../resume/resume.ts';
import { readClaimedLines } from './claims/claimed-lines.ts';
import { atomsOf, isCounted, requirementWeight } from './coverage.ts';
import { linesFor } from './verdict.ts';

/** How relevant a text is to the posting, and the requirement that it shows most of. */
export interface Relevance {
  /** 0 where it isn't relevant. Comparable only among texts that were ranked together. */
  readonly score: number;
  /** Null where it only comes near. */
  readonly requirement: Requirement | null;
}

/** A text to rank, with the id to return its relevance by. */
export interface RankedText {
  readonly id: string;
  readonly text: string;
}

/** What a line that only comes near an atom counts for. */
const NEAR_FACTOR = 0.5;

/** Where more was ranked than this, it isn't kept: all lines of a resume, say. */
const MAX_KEPT_CHARS = 20_000;
/** What some ten jobs rank. When there is more, all is forgotten. */
const MAX_KEPT = 100;

const KEPT = new Map<string, ReadonlyMap<string, Relevance>>();

/**
 * Scores texts by what they show of the requirements: as much as the coverage says, more of what few of them show. Keeps
 * what it found of a few: each task of a job that applies an answer asks again about the lines that its edits move.
 */
export function rankRelevance(
  texts: readonly RankedText[],
  requirements: readonly Requirement[],
  language: Language,
): ReadonlyMap<string, Relevance> {
  const key = JSON.stringify([language, texts.map(({ id, text }) => [id, text]), requirements]);
  const kept = KEPT.get(key);
  if (kept) return kept;
  const ranked = rank(texts, requirements, language);
  if (key.length > MAX_KEPT_CHARS) return ranked;
  if (KEPT.size >= MAX_KEPT) KEPT.clear();
  KEPT.set(key, ranked);
  return ranked;
}

function rank(
  texts: readonly RankedText[],
  requirements: readonly Requirement[],
  language: Language,
): ReadonlyMap<string, Relevance> {
  const found = new Map(
    texts.map(({ id }) => [id, { score: 0, gain: 0, requirement: null as Requirement | null }]),
  );
  const claimed = readClaimedLines(resumeOf(texts, language));
  for (const requirement of requirements) {
    for (const atom of atomsOf(requirement).filter(isCounted)) {
      const shown = linesFor(atom, claimed, null);
      const rarity = Math.log(1 + (texts.length - shown.length + 0.5) / (shown.length + 0.5));
      for (const { line, state, share } of shown) {
        const relevance = found.get(line.id);
        if (!relevance) continue;
        const gain = requirementWeight(requirement) * share * rarity * (state === 'shown' ? 1 : NEAR_FACTOR);
        relevance.score += gain;
        if (state === 'unclear' || gain <= relevance.gain) continue;
        relevance.gain = gain;
        relevance.requirement = requirement;
      }
    }
  }
  return found;
}

/** A resume with nothing but the texts. */
function resumeOf(texts: readonly RankedText[], language: Language) {
  const lines = texts.map(({ id, text }) => ({
    id: LineId.parse(id),
    role: 'text' as const,
    text,
    sources: [],
  }));
  const section = { id: SectionId.parse('X1'), kind: 'other' as const, heading: null, lines, entries: [] };
  return { language, sources: [], contact: [], sections: [section] };
}
