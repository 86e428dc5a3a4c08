import type { Language } from '../../language/language.ts';
import type { Requirement } from '../../posting/requirements.ts';

import { shownBy } from './evidence-lines.ts';
import { needOf } from './requirement-query.ts';

/** How much a text has to do with the posting, and the requirement that it has most to do with. */
export interface Relevance {
  /** 0 where it has nothing to do with it; comparable only among the texts that were ranked together. */
  readonly score: number;
  readonly requirement: Requirement | null;
}

export interface Ranked {
  readonly id: string;
  readonly text: string;
}

/** The usual constants of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;

/** What scores under this share of the best is an accident of common words. */
const NOISE = 0.2;

/** A must counts twice a wish, as it does in the coverage. */
const MUST = 2;

/** Plain words and names count; "team" and "support" are in every line and every posting. */
const LEAST_WEIGHT = 1;

/**
 * Ranks texts by BM25 against what the requirements ask for, over concepts instead of words: "mentored" counts for
 * "mentoring", PostgreSQL for SQL.
 */
export function relevanceOf(
  texts: readonly Ranked[],
  requirements: readonly Requirement[],
  language: Language,
): ReadonlyMap<string, Relevance> {
  const documents = texts.map(({ id, text }) => ({ id, concepts: shownBy(text, language) }));
  const queries = requirements.map((requirement) => queryOf(requirement, language));
  const scoreOf = bm25(documents.map((document) => document.concepts));

  const scored = documents.map(({ id, concepts }) => {
    const found = new Map<string, number>();
    let best = { gain: 0, requirement: null as Requirement | null };
    for (const { requirement, terms, weight } of queries) {
      const shown = [...terms].filter(([term]) => concepts.has(term));
      const share = shown.reduce((sum, [, one]) => sum + one, 0) / weight;
      const gains = shown.map(([term, one]): [string, number] => [
        term,
        share * one * scoreOf(term, concepts),
      ]);
      for (const [term, gain] of gains) found.set(term, Math.max(gain, found.get(term) ?? 0));
      const gain = gains.reduce((sum, [, one]) => sum + one, 0);
      if (gain > best.gain) best = { gain, requirement };
    }
    const score = [...found.values()].reduce((sum, one) => sum + one, 0);
    return { id, score, requirement: best.requirement };
  });

  const floor = NOISE * Math.max(0, ...scored.map(({ score }) => score));
  return new Map(
    scored.map(({ id, score, requirement }) => [
      id,
      score > floor ? { score, requirement } : { score: 0, requirement: null },
    ]),
  );
}

interface Query {
  readonly requirement: Requirement;
  /** Weights of the concepts that say something. */
  readonly terms: ReadonlyMap<string, number>;
  /** Of all of them together: a line that shows one word of ten has less to do with it than one that shows half. */
  readonly weight: number;
}

function queryOf(requirement: Requirement, language: Language): Query {
  const factor = requirement.must ? MUST : 1;
  const terms = new Map(
    needOf(requirement, language)
      .groups.flatMap(({ chunks }) => chunks.flat())
      .filter(({ weight }) => weight >= LEAST_WEIGHT)
      .map(({ id, weight }) => [id, weight * factor]),
  );
  return { requirement, terms, weight: [...terms.values()].reduce((sum, one) => sum + one, 0) };
}

function bm25(
  documents: readonly ReadonlySet<string>[],
): (term: string, concepts: ReadonlySet<string>) => number {
  const mean = documents.reduce((sum, { size }) => sum + size, 0) / Math.max(1, documents.length);
  const frequency = new Map<string, number>();
  for (const concepts of documents)
    for (const id of concepts) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  return (term, concepts) => {
    if (!concepts.has(term)) return 0;
    const seen = frequency.get(term) ?? 0;
    const rarity = Math.log(1 + (documents.length - seen + 0.5) / (seen + 0.5));
    return (rarity * (K1 + 1)) / (1 + K1 * (1 - B + (B * concepts.size) / mean));
  };
}
