import { withCapital } from '../../language/capital.ts';
import { splitBlocks } from '../structure/blocks.ts';
import { foldText } from '../text/fold-text.ts';
import { companyCandidates } from './company/company-candidates.ts';
import { nobodyFeatures } from './company/nobody.ts';
import { titleCandidates } from './title/title-features.ts';
import { JOINERS, NO_NAMES, PRAISE } from './tokens/lexicon.ts';
import type { Candidate } from './tokens/mentions.ts';
import { isPlace } from './tokens/places.ts';
import type { Weights } from './tokens/signs.ts';
import { type WordSpan, wordsOf } from './tokens/spans.ts';
import { type Line, lineOf } from './tokens/tokens.ts';
import { COMPANY_WEIGHTS, TITLE_WEIGHTS } from './weights.ts';

/** The title of the job and the name of the company; empty where the posting does not say it plainly. */
export interface PostingName {
  readonly title: string;
  readonly company: string;
  /** What speaks for the title: where it stands, and what stands around it. */
  readonly titleSigns: readonly string[];
  readonly titleScore: number;
}

/** Further down, names are somebody else's. */
const MAX_CHARS = 12_000;
const MAX_LINES = 60;
/** A title of a lower score is a guess. */
const MIN_TITLE_SCORE = 1.5;

/**
 * Reads title and company: of all spans of the text that may be one, the one for which most speaks. What counts how much
 * was learnt from labelled posts (`eval/train-names.ts`).
 */
export function readPostingName(posting: string): PostingName {
  const lines = linesOf(posting);
  const title = bestOf(titleCandidates(lines), TITLE_WEIGHTS);
  const company = bestOf(companyCandidates(lines, title?.span ?? null), COMPANY_WEIGHTS);
  const nobody = scoreOf(nobodyFeatures(lines), COMPANY_WEIGHTS);
  return {
    title:
      title && title.score >= MIN_TITLE_SCORE
        ? withCapital(unshout(wordsOf(title.span) + bracketBehind(title.span)))
        : '',
    company: company && company.score > nobody ? companyWords(company.span) : '',
    titleSigns: title?.features ?? [],
    titleScore: title?.score ?? 0,
  };
}

/** Splits a posting into lines of words. */
export function linesOf(posting: string): Line[] {
  const text = posting.slice(0, MAX_CHARS);
  return splitBlocks(text)
    .slice(0, MAX_LINES)
    .map((block, index) => lineOf(block, index, text));
}

function scoreOf(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/** Finds the candidate of the highest score. */
function bestOf(
  candidates: readonly Candidate[],
  weights: Weights,
): (Candidate & { readonly score: number }) | null {
  let best: (Candidate & { score: number }) | null = null;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, weights);
    if (!best || score > best.score) best = { ...candidate, score };
  }
  return best;
}

/** "Laboratory Technician (Microbiology)": the bracket names the field, and not the place, the hours or the pay. */
function bracketBehind({ line, last }: WordSpan): string {
  if (line.tokens[last + 1]?.gender) return '';
  const bracket = /^ \(\p{Lu}[\p{L}&/ -]{2,30}\)/u.exec(line.text.slice(line.tokens[last]?.end))?.[0] ?? '';
  const folded = foldText(bracket)
    .replace(/[^a-z /-]/g, '')
    .trim();
  const words = folded.split(/[^a-z-]+/);
  const isOther = (word: string) =>
    PRAISE.has(word) || NO_NAMES.has(word) || TERMS.has(word) || isPlace(word);
  return isPlace(folded) || words.some(isOther) ? '' : bracket;
}

const TERMS = new Set(
  'temp maternity cover fixed term days nights night shift befristet unbefristet cdi cdd heltid deltid all genders'.split(
    ' ',
  ),
);

/** With the full stop of "Ltd.", without the "'s" of a genitive; of a mailbox, with a capital letter. */
function companyWords(span: WordSpan): string {
  if (span.line.tokens[span.first]?.host) return withCapital(wordsOf(span));
  const words = wordsOf(span).replace(/['’]s$/u, '');
  const isShort = /(?:\b(?:Ltd|Inc|Co|Corp)|S\.[AL]|e\.V)$/.test(words);
  return isShort && span.line.text.charAt(span.line.tokens[span.last]?.end ?? 0) === '.'
    ? `${words}.`
    : words;
}

/** Titles in capitals are written as other titles are. */
function unshout(title: string): string {
  if (!/\p{Lu}{4}/u.test(title) || /\p{Ll}/u.test(title)) return title;
  return title.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word, at: number) => {
    const small = word.toLowerCase();
    if (at > 0 && isJoiner(small, title.slice(at - 1, at + word.length + 1))) return small;
    if (/[/(]/.test(title.charAt(at - 1)) && word.length < 3) return small;
    if (word.length < 3 || ACRONYMS.has(word)) return word;
    const elided = /^[DL]['’](?=\p{Lu})/u.exec(word)?.[0].toLowerCase() ?? '';
    const rest = word.slice(elided.length);
    return elided + rest.charAt(0) + rest.slice(1).toLowerCase();
  });
}

/**
 * True for a word between two others: "Técnico de mantenimiento", but not "IN" in "PLUG-IN" or a letter of "CLASS A
 * DRIVER".
 */
function isJoiner(small: string, around: string): boolean {
  return small.length > 1 && /^ .* $/u.test(around) && JOINERS.has(foldText(small));
}

const ACRONYMS = new Set(
  'HGV LGV CDL CNC HR IT QA UX UI SEO CEO CFO CTO VP PA EA SEN RN LPN CNA NHS ERP SAP AWS'.split(' '),
);
