import type { Language } from '../../language/language.ts';
import type { Requirement } from '../../posting/requirements.ts';
import { conceptsShownBy } from './evidence-lines.ts';
import { requirementQuery } from './requirement-query.ts';

/** How relevant a text is to the posting, and the requirement it fits best. */
export interface Relevance {
  /** 0 where it isn't relevant. Comparable only among texts that were ranked together. */
  readonly score: number;
  readonly requirement: Requirement | null;
}

/** A text to rank, with the id to return its relevance by. */
export interface RankedText {
  readonly id: string;
  readonly text: string;
}

/** The usual constants of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1.2;
const B = 0.75;

/** Scores below this share of the best come from common words by chance, and count as 0. */
const NOISE_SHARE = 0.2;

/** A must-have counts twice, as in the coverage. */
const MUST_FACTOR = 2;

/** Only plain words and names count; "team" and "support" are in every line and every posting. */
const MIN_TERM_WEIGHT = 1;

/**
 * Scores texts by BM25 against the requirements, over concepts instead of words: "mentored" counts for
 * "mentoring", PostgreSQL for SQL.
 */
export function rankRelevance(
  texts: readonly RankedText[],
  requirements: readonly Requirement[],
  language: Language,
): ReadonlyMap<string, Relevance> {
  const documents = texts.map(({ id, text }) => ({ id, concepts: conceptsShownBy(text, language) }));
  const queries = requirements.map((requirement) => queryOf(requirement, language));
  const scoreOf = bm25(documents.map((document) => document.concepts));

  const asking = queriesByTerm(queries);
  const scored = documents.map(({ id, concepts }) => {
    const found = new Map<string, number>();
    let best = { gain: 0, requirement: null as Requirement | null };
    const touched = new Set([...concepts].flatMap((concept) => asking.get(concept) ?? []));
    for (const { requirement, terms, weight } of queries.filter((query) => touched.has(query))) {
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

  const floor = NOISE_SHARE * Math.max(0, ...scored.map(({ score }) => score));
  return new Map(
    scored.map(({ id, score, requirement }) => [
      id,
      score > floor ? { score, requirement } : { score: 0, requirement: null },
    ]),
  );
}

/** Maps each term to the queries with it: a line shows few of them. */
function queriesByTerm(queries: readonly Query[]): ReadonlyMap<string, readonly Query[]> {
  const found = new Map<string, Query[]>();
  for (const query of queries) {
    for (const term of query.terms.keys()) found.set(term, [...(found.get(term) ?? []), query]);
  }
  return found;
}

interface Query {
  readonly requirement: Requirement;
  /** The weights of the concepts that count. */
  readonly terms: ReadonlyMap<string, number>;
  /** Their total weight: a line that shows one word of ten is less relevant than one that shows half. */
  readonly weight: number;
}

function queryOf(requirement: Requirement, language: Language): Query {
  const factor = requirement.must ? MUST_FACTOR : 1;
  const terms = new Map(
    requirementQuery(requirement, language)
      .groups.flatMap(({ phrases }) => phrases.flat())
      .filter(({ weight }) => weight >= MIN_TERM_WEIGHT)
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
