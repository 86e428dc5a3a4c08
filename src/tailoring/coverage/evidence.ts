import type { Language } from '../../language/language.ts';
import { type EvidenceLine, type LineSet, readMentions } from './evidence-lines.ts';
import type { QueryGroup, QueryPhrase, QueryTerm, RequirementQuery } from './requirement-query.ts';
import { type JobSpan, MONTHS_A_YEAR, totalMonths, yearsStated } from './years.ts';

/** What the lines of a resume show, indexed for queries. */
export interface Evidence {
  /**
   * Returns the index of the line that shows most of a query, or null where the lines don't show it. Ignores
   * the lines whose ids are in `gone`.
   */
  lineFor(query: RequirementQuery, gone?: Pick<ReadonlySet<string>, 'has'>): number | null;
  /** Returns the ids of all lines that show any part of a query. The others make no difference to it. */
  linesTouching(query: RequirementQuery): ReadonlySet<string>;
}

/**
 * Reads the lines of a resume. Years of experience are counted from `spans`; without any, such a query is
 * judged by its words.
 */
export function readEvidence(
  lines: readonly EvidenceLine[],
  language: Language,
  spans: readonly JobSpan[] = [],
): Evidence {
  const showing = readMentions(lines, language);
  return {
    lineFor(query, gone) {
      const linesFor = (term: QueryTerm) => {
        const all = showing(term, query.aboveBasics);
        return gone ? new Set([...all].filter((line) => !gone.has(lines[line]?.id ?? ''))) : all;
      };
      return query.years === null
        ? lineFor(query, linesFor)
        : findYearsLine(query, query.years, linesFor, { lines, spans });
    },
    linesTouching(query) {
      const terms = query.groups.flatMap(({ phrases }) => phrases.flat());
      const touching = terms.flatMap((term) => [...showing(term, query.aboveBasics)]);
      return new Set(touching.map((line) => lines[line]?.id ?? ''));
    },
  };
}

type LinesFor = (term: QueryTerm) => LineSet;

/**
 * Finds the line that shows `years` of what the query asks for: counted from the jobs that show it, or stated in
 * words.
 */
function findYearsLine(
  query: RequirementQuery,
  years: number,
  linesFor: LinesFor,
  { lines, spans }: { readonly lines: readonly EvidenceLine[]; readonly spans: readonly JobSpan[] },
): number | null {
  const anything = query.groups.length === 0;
  const shown = anything ? null : lineFor(query, linesFor);
  if (!anything && shown === null) return null;
  const inSpan = (span: JobSpan): LinesFor => {
    return (term) => new Set([...linesFor(term)].filter((line) => span.lines.has(lines[line]?.id ?? '')));
  };
  const fitting = anything ? spans : spans.filter((span) => lineFor(query, inSpan(span)) !== null);
  const enough = (some: readonly JobSpan[]) => totalMonths(some) >= years * MONTHS_A_YEAR;
  const [span] = fitting;
  const header = lines.findIndex((line) => line.id === span?.header);
  if (header >= 0 && enough(fitting)) return header;
  const stated = lines.findIndex((line) => yearsStated(line.text) >= years);
  if (stated >= 0) return stated;
  if (fitting.length === 0 && (spans.length === 0 || enough(spans))) return shown;
  return null;
}

/** The smallest share of a phrase's weight that one line must show for the phrase to count. */
const MIN_PHRASE_SHARE = 0.55;
/** The smallest share of a requirement's weight that the lines must show together. */
const MIN_QUERY_SHARE = 0.55;
/** The smallest share that one line must show by itself: what one line says was done together. */
const MIN_LINE_SHARE = { duty: 0.5, other: 0.6 };
/** The fewest full words that one line must show by itself. */
const MIN_LINE_WORDS = 2;
/** No part of a requirement weighs more than two words, however many words it takes. */
const MAX_GROUP_WEIGHT = 2;
/** The share that one of two things joined by "and" counts for. */
const ONE_OF_BOTH_SHARE = 0.75;

/**
 * The share of its weight that a word counts for where another line shows it, such as "customer" in the title of someone who handled
 * complaints.
 */
const ELSEWHERE_SHARE = 0.25;

/** Keeps a share that equals a limit from missing it by a rounding error. */
const ROUNDING_TOLERANCE = 1e-9;

function lineFor(query: RequirementQuery, linesFor: LinesFor): number | null {
  const scores = lineScores(query, linesFor);
  const [best] = scores;
  if (!best) return null;
  if (shareAcross(query, linesFor) >= (query.exact ? 1 : MIN_QUERY_SHARE) - ROUNDING_TOLERANCE)
    return best.line;
  if (query.exact) return null;
  const least = (query.kind === 'duty' ? MIN_LINE_SHARE.duty : MIN_LINE_SHARE.other) - ROUNDING_TOLERANCE;
  return scores.find(({ share, words }) => share >= least && words >= MIN_LINE_WORDS)?.line ?? null;
}

/** Returns the share of the query that the lines show together. */
function shareAcross({ groups, exact }: RequirementQuery, linesFor: LinesFor): number {
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const shown = groups.reduce((sum, group) => {
    const shares = group.phrases.map((phrase) => bestShare(phrase, exact, linesFor));
    return sum + weightOf(group) * shareOf(group, shares);
  }, 0);
  return total === 0 ? 0 : shown / total;
}

interface LineScore {
  readonly line: number;
  /** The share of the query that the line shows by itself. */
  readonly share: number;
  /** How many full words of the query it shows. */
  readonly words: number;
}

/** Scores the lines that show any part of the query, the best one first. */
function lineScores({ groups }: RequirementQuery, linesFor: LinesFor): LineScore[] {
  const terms = groups.flatMap(({ phrases }) => phrases.flat());
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const lines = new Set(terms.flatMap((term) => [...linesFor(term)]));
  return [...lines]
    .map((line): LineScore => {
      const has = (term: QueryTerm) => linesFor(term).has(line);
      const shown = groups.reduce((sum, group) => {
        const shares = group.phrases.map((phrase) => sumOf(phrase.filter(has)) / sumOf(phrase));
        return sum + weightOf(group) * shareOf(group, shares);
      }, 0);
      const words = new Set(terms.filter((term) => isFull(term) && has(term)).map(({ id }) => id)).size;
      return { line, share: shown / total, words };
    })
    .toSorted((one, other) => other.share - one.share);
}

/** Returns the share of a phrase that its best line shows; 0 where that is too little to count. */
function bestShare(phrase: QueryPhrase, exact: boolean, linesFor: LinesFor): number {
  const weights = new Map<number, number>();
  for (const term of phrase) {
    for (const line of linesFor(term)) weights.set(line, (weights.get(line) ?? 0) + term.weight);
  }
  const [best] = [...weights].toSorted(([, one], [, other]) => other - one);
  if (!best) return 0;
  const [line, weight] = best;
  const elsewhere = (term: QueryTerm) => linesFor(term).size > 0 && !linesFor(term).has(line);
  const context = exact ? 0 : ELSEWHERE_SHARE * sumOf(phrase.filter(elsewhere));
  const share = (weight + context) / sumOf(phrase);
  return share >= (exact ? 1 : MIN_PHRASE_SHARE) - ROUNDING_TOLERANCE ? share : 0;
}

function weightOf({ phrases }: QueryGroup): number {
  return Math.min(MAX_GROUP_WEIGHT, Math.max(...phrases.map(sumOf)));
}

function shareOf({ met }: QueryGroup, shares: readonly number[]): number {
  const most = Math.max(...shares);
  return met === 'by any' || Math.min(...shares) > 0 ? most : most * ONE_OF_BOTH_SHARE;
}

function sumOf(phrase: QueryPhrase): number {
  return phrase.reduce((sum, term) => sum + term.weight, 0);
}

function isFull({ weight }: QueryTerm): boolean {
  return weight >= 1;
}
