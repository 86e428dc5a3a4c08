import { foldText } from '../../text/fold-text.ts';
import { isArticle } from './lexicon.ts';
import { type WordSpan, wordsOf } from './spans.ts';
import type { Line } from './tokens.ts';

/** Some words that may be a name, and what speaks for or against them. */
export interface Candidate {
  readonly span: WordSpan;
  readonly features: readonly string[];
}

/** Counts how often the words of a span stand in the lines. */
export function countsIn(lines: readonly Line[]): (span: WordSpan) => number {
  const text = foldText(lines.map((line) => line.text).join('\n'));
  const known = new Map<string, number>();
  return (span) => {
    const words = foldText(wordsOf(span));
    const count = known.get(words) ?? text.split(words, MAX_COUNT + 1).length - 1;
    known.set(words, count);
    return count;
  };
}

const MAX_COUNT = 3;

/** Tells whether a name that begins with an article stands in the lines without it, or with it in small letters. */
export function plainMentionsIn(lines: readonly Line[]): (span: WordSpan) => boolean {
  const text = lines.map((line) => line.text).join('\n');
  const known = new Map<string, boolean>();
  return ({ line, first, last }) => {
    const head = line.tokens[first];
    if (!head || last === first || !isArticle(head.folded)) return false;
    const name = wordsOf({ line, first: first + 1, last });
    const found = known.get(name) ?? isPlainIn(text, name, head.folded);
    known.set(name, found);
    return found;
  };
}

function isPlainIn(text: string, name: string, article: string): boolean {
  let at = text.indexOf(name);
  for (let seen = 0; at >= 0 && seen <= MAX_COUNT; seen += 1) {
    const before = text.slice(Math.max(0, at - article.length - 1), at);
    if (foldText(before.trim()) !== article || before.startsWith(article.charAt(0))) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

/**
 * Joins the mentions of one name: where it stands is where it stands first; what speaks for it counts at each; what is
 * wrong with its ends counts only if it is wrong at all of them.
 */
export function joinMentions(candidates: readonly Candidate[]): Candidate[] {
  const names = new Map<string, { span: WordSpan; features: Set<string>; cuts: Set<string> }>();
  for (const { span, features } of candidates) {
    const key = foldText(wordsOf(span)).replace(/'s$/, '');
    const cuts = new Set(features.filter(isCut));
    const known = names.get(key);
    if (known) {
      for (const feature of features) if (SAID_ANYWHERE.has(feature)) known.features.add(feature);
      for (const cut of known.cuts) if (!cuts.has(cut)) known.cuts.delete(cut);
    } else {
      names.set(key, { span, features: new Set(features.filter((feature) => !isCut(feature))), cuts });
    }
  }
  return [...names.values()].map(({ span, features, cuts }) => ({ span, features: [...features, ...cuts] }));
}

/** They speak against a name only where each mention has them. */
const AT_EVERY_MENTION = new Set([
  'skill before',
  'skill just before',
  'listed',
  'person before',
  'other party before',
  'tool beside',
  'in must',
  'in nice',
  'in duty',
  'in aside',
  'item',
  'opens sentence',
  'genitive',
  'someone else',
  'path',
  'place behind',
  'crosses bold',
]);

function isCut(feature: string): boolean {
  return feature.startsWith('cut') || AT_EVERY_MENTION.has(feature);
}

const SAID_ANYWHERE = new Set([
  'in bold',
  'badge',
  'company field',
  'heading',
  'hires at once',
  'hiring behind',
  'just after title',
  'left: at or in',
  'left: at',
  'left: bracket',
  'left: for',
  'left: we',
  'line after title',
  'name alone at the top',
  'line before title',
  'right: bracket',
  'right: hiring',
  'right: makes',
  'role just before',
  'short line',
  'signature',
  'subject that hires',
  'subject',
  'team just before',
  'whole line',
  'called',
  'one word that hires',
  'one word that makes',
  'one word at',
  'one word called',
  'employer',
  'quoted',
  'about, then name',
  'at, then name',
  'in about',
  'region behind',
  'inner capital',
  'title, then at',
  'title, then mark',
  'mark, then title',
  'one word, we',
  'one word in a row',
  'employed by',
  'copyright',
  'team of',
  'works there',
  'somebody there',
  'mailbox or site',
]);
