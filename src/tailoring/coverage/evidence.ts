import type { Language } from '../../language/language.ts';

import { type LineSet, mentionsOf, type Witness } from './evidence-lines.ts';
import type { Chunk, Group, Need, Term } from './requirement-query.ts';
import { monthsOf, type Span, yearsStated } from './years.ts';

/** What the lines of a resume show, ready to be asked. */
export interface Evidence {
  /**
   * The line that shows most of a need, as its index, or null where the lines do not show it. `gone` are ids of lines
   * that are left out of account.
   */
  lineFor(need: Need, gone?: ReadonlySet<string>): number | null;
  /** The ids of all lines that show anything of a need: without the others it is shown as much. */
  linesTouching(need: Need): ReadonlySet<string>;
}

/** `spans` are the jobs that years of experience are counted from; without any, such a need is judged by its words. */
export function evidenceOf(
  lines: readonly Witness[],
  language: Language,
  spans: readonly Span[] = [],
): Evidence {
  const showing = mentionsOf(lines, language);
  return {
    lineFor(need, gone) {
      const linesFor = (term: Term) => {
        const all = showing(term, need.high);
        return gone ? new Set([...all].filter((line) => !gone.has(lines[line]?.id ?? ''))) : all;
      };
      return need.years === null
        ? lineFor(need, linesFor)
        : yearsLine(need, need.years, linesFor, { lines, spans });
    },
    linesTouching(need) {
      const terms = need.groups.flatMap(({ chunks }) => chunks.flat());
      const touching = terms.flatMap((term) => [...showing(term, need.high)]);
      return new Set(touching.map((line) => lines[line]?.id ?? ''));
    },
  };
}

type LinesFor = (term: Term) => LineSet;

const MONTHS_A_YEAR = 12;

/** The line that shows so many years of what the need names: counted from the jobs that show it, or said in words. */
function yearsLine(
  need: Need,
  years: number,
  linesFor: LinesFor,
  { lines, spans }: { readonly lines: readonly Witness[]; readonly spans: readonly Span[] },
): number | null {
  const anything = need.groups.length === 0;
  const shown = anything ? null : lineFor(need, linesFor);
  if (!anything && shown === null) return null;
  const inSpan = (span: Span): LinesFor => {
    return (term) => new Set([...linesFor(term)].filter((line) => span.lines.has(lines[line]?.id ?? '')));
  };
  const fitting = anything ? spans : spans.filter((span) => lineFor(need, inSpan(span)) !== null);
  const enough = (some: readonly Span[]) => monthsOf(some) >= years * MONTHS_A_YEAR;
  const [span] = fitting;
  const header = lines.findIndex((line) => line.id === span?.header);
  if (header >= 0 && enough(fitting)) return header;
  const stated = lines.findIndex((line) => yearsStated(line.text) >= years);
  if (stated >= 0) return stated;
  if (fitting.length === 0 && (spans.length === 0 || enough(spans))) return shown;
  return null;
}

/** The least share of a chunk's weight that one line must show for the chunk to count. */
const CHUNK_SHARE = 0.55;
/** The least share of a requirement's weight that the lines together must show. */
const NEED_SHARE = 0.55;
/** The least share that one line must show by itself: what stands together was done together. */
const LINE_SHARE = { duty: 0.5, other: 0.6 };
/** … and of how many full words. */
const LINE_WORDS = 2;
/** No part of a requirement weighs more than two words, however many words it is put in. */
const MOST_WEIGHT = 2;
/** What one of two things joined by "and" is worth, where one is most of the deed. */
const ONE_OF_BOTH = 0.75;

/** What a word is worth that another line shows: "customer" in the title of one who handled complaints. */
const ELSEWHERE = 0.25;

const ROUNDING = 1e-9;

function lineFor(need: Need, linesFor: LinesFor): number | null {
  const scores = lineScores(need, linesFor);
  const [best] = scores;
  if (!best) return null;
  if (shareAcross(need, linesFor) >= (need.exact ? 1 : NEED_SHARE) - ROUNDING) return best.line;
  if (need.exact) return null;
  const least = (need.kind === 'duty' ? LINE_SHARE.duty : LINE_SHARE.other) - ROUNDING;
  return scores.find(({ share, words }) => share >= least && words >= LINE_WORDS)?.line ?? null;
}

/** How much of the need the lines show together. */
function shareAcross({ groups, exact }: Need, linesFor: LinesFor): number {
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const shown = groups.reduce((sum, group) => {
    const shares = group.chunks.map((chunk) => bestShare(chunk, exact, linesFor));
    return sum + weightOf(group) * shareOf(group, shares);
  }, 0);
  return total === 0 ? 0 : shown / total;
}

interface LineScore {
  readonly line: number;
  /** How much of the need the line shows by itself. */
  readonly share: number;
  /** How many full words of it. */
  readonly words: number;
}

/** The lines that show anything of the need, the one that shows most of it first. */
function lineScores({ groups }: Need, linesFor: LinesFor): LineScore[] {
  const terms = groups.flatMap(({ chunks }) => chunks.flat());
  const total = groups.reduce((sum, group) => sum + weightOf(group), 0);
  const lines = new Set(terms.flatMap((term) => [...linesFor(term)]));
  return [...lines]
    .map((line): LineScore => {
      const has = (term: Term) => linesFor(term).has(line);
      const shown = groups.reduce((sum, group) => {
        const shares = group.chunks.map((chunk) => sumOf(chunk.filter(has)) / sumOf(chunk));
        return sum + weightOf(group) * shareOf(group, shares);
      }, 0);
      const words = new Set(terms.filter((term) => isFull(term) && has(term)).map(({ id }) => id)).size;
      return { line, share: shown / total, words };
    })
    .toSorted((one, other) => other.share - one.share);
}

/** How much of a chunk the line that shows most of it shows; 0 where that is too little to count. */
function bestShare(chunk: Chunk, exact: boolean, linesFor: LinesFor): number {
  const weights = new Map<number, number>();
  for (const term of chunk) {
    for (const line of linesFor(term)) weights.set(line, (weights.get(line) ?? 0) + term.weight);
  }
  const [best] = [...weights].toSorted(([, one], [, other]) => other - one);
  if (!best) return 0;
  const [line, weight] = best;
  const elsewhere = (term: Term) => linesFor(term).size > 0 && !linesFor(term).has(line);
  const context = exact ? 0 : ELSEWHERE * sumOf(chunk.filter(elsewhere));
  const share = (weight + context) / sumOf(chunk);
  return share >= (exact ? 1 : CHUNK_SHARE) - ROUNDING ? share : 0;
}

function weightOf({ chunks }: Group): number {
  return Math.min(MOST_WEIGHT, Math.max(...chunks.map(sumOf)));
}

function shareOf({ met }: Group, shares: readonly number[]): number {
  const most = Math.max(...shares);
  return met === 'by any' || Math.min(...shares) > 0 ? most : most * ONE_OF_BOTH;
}

function sumOf(chunk: Chunk): number {
  return chunk.reduce((sum, term) => sum + term.weight, 0);
}

function isFull({ weight }: Term): boolean {
  return weight >= 1;
}
