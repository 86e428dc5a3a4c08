import type { Figure } from '../../../language/numbers/figure.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import type { Rewording } from '../evidence/gate.ts';
import { isSaid, isSameWordAt } from '../evidence/line-evidence.ts';
import { isTypoOf } from '../evidence/mended-typo.ts';
import { rhythmWordIndices } from '../evidence/rhythms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { lostWords } from '../words/new-words.ts';

/** True where a figure of the rewording counts what one of the line counts, and none of its other figures does better. */
export function countsTheSame(
  figure: Figure,
  own: Figure,
  said: readonly Figure[],
  rewording: Rewording,
): boolean {
  const { source, rewrite, lexicon } = rewording;
  if (goesOnAlike(rewrite, figure, source, own)) return true;
  const [here, there] = [surroundings(rewrite, figure, lexicon), surroundings(source, own, lexicon)];
  const namesNothing = closeSurroundings(source, own, lexicon).after.length === 0;
  if (namesNothing && isOnlyCount(own, said) && lostWords(rewording).length === 0)
    return here.after.some((at) => isSaid(rewrite, at, [source]));
  const isNamed = figure.unit === null && here.after.length > 0 && there.after.length > 0;
  const of = (around: Surroundings) => (isNamed ? around.after : allOf(around));
  const mine = countSharedWords(rewrite, of(here), source, of(there));
  if (figure.kind !== 'ordinal' && figure.unit === null && of(here).length > 0 && mine === 0) return false;
  const all = countSharedWords(rewrite, allOf(here), source, allOf(there));
  return said
    .filter((other) => other.unit === own.unit && other.value !== own.value && !isPartner(own, other))
    .map((other) => surroundings(source, other, lexicon))
    .every(
      (others) =>
        mine >= countSharedWords(rewrite, of(here), source, of(others)) &&
        (figure.kind === 'ordinal' || all >= countSharedWords(rewrite, allOf(here), source, allOf(others))),
    );
}

/**
 * True for the only count of a line: if it loses nothing, "orders and returns, 40 a week" may be "40 orders and
 * returns".
 */
function isOnlyCount(own: Figure, said: readonly Figure[]): boolean {
  return own.unit === null && said.every((other) => other.unit !== null || other.value === own.value);
}

/** True where three words, or all that are left, follow both figures: "one of the first aiders". */
function goesOnAlike(text: TokenizedText, figure: Figure, other: TokenizedText, own: Figure): boolean {
  const next = ({ words }: TokenizedText, { last }: Figure) =>
    words.slice(last + 1, last + 4).map(({ lower }) => lower);
  const [here, there] = [next(text, figure), next(other, own)];
  return here.length > 0 && here.join(' ') === there.join(' ');
}

/** True for the two ends of one range, which count the same thing. */
function isPartner(own: Figure, other: Figure): boolean {
  return own.range !== null && (own.range.from === other.value || own.range.to === other.value);
}

/** Returns the figures before and after a figure of a text. */
export function neighboursOf(
  figure: Figure,
  text: TokenizedText,
): { readonly before?: Figure | undefined; readonly next?: Figure | undefined } {
  const figures = figuresIn(text);
  const places = PLACES.get(figures) ?? new Map(figures.map((one, index) => [one, index]));
  PLACES.set(figures, places);
  const index = places.get(figure);
  return index === undefined ? {} : { before: figures[index - 1], next: figures[index + 1] };
}

/** Where each figure is among those of its text. */
const PLACES = new WeakMap<readonly Figure[], ReadonlyMap<Figure, number>>();

interface Surroundings {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function allOf({ before, after }: Surroundings): readonly number[] {
  return [...before, ...after];
}

/**
 * Returns the indices of the words that say what a figure counts: those of its phrase after it, and of its clause
 * before it. Where its phrase names nothing, an earlier figure or the clause before does: "7 shows as producer, 2 as
 * director", "entered invoices, about 150 a month".
 */
export function surroundings(text: TokenizedText, figure: Figure, lexicon: Lexicon): Surroundings {
  const known = FOUND.get(figure) ?? findSurroundings(text, figure, lexicon);
  FOUND.set(figure, known);
  return known;
}

/** The figures of a text are read once. */
const FOUND = new WeakMap<Figure, Surroundings>();

function findSurroundings(text: TokenizedText, figure: Figure, lexicon: Lexicon): Surroundings {
  const own = closeSurroundings(text, figure, lexicon);
  const isLike = AS.test(text.words[figure.last + 1]?.lower ?? '');
  if (own.after.length > 0 && !isLike) return own;
  const { before, next } = neighboursOf(figure, text);
  const between = next && text.raw.slice(text.words[figure.last]?.end, text.words[next.first]?.start);
  const isPartner =
    (next?.first === figure.last + 2 && OR.test(text.words[next.first - 1]?.lower ?? '')) ||
    (next?.first === figure.last + 1 && /^\s?[&+/–-]\s?$/.test(between ?? ''));
  const together = isPartner && next ? closeSurroundings(text, next, lexicon).after : [];
  if (together.length > 0) return { ...own, after: together };
  if (before && isAloneInBracket(text, figure)) return { before: [], after: [figure.first - 1] };
  const isAlike = before?.unit === figure.unit && before.kind === figure.kind;
  const earlier = isAlike ? closeSurroundings(text, before, lexicon).after : [];
  if (earlier.length > 0)
    return { ...own, after: [...earlier, ...(isLike ? own.after : restOfClause(text, figure, lexicon))] };
  return own.before.length > 0 || isLike
    ? own
    : { before: [], after: wordsOfLastClause(text, figure, lexicon) };
}

const AS = /^(?:as|als|comme|como|som)$/;

const OR = /^(?:or|to|and|oder|bis|und|ou|à|et|o|u|y|e|eller|och)$/;

/** True for "tables (30)". */
function isAloneInBracket({ raw, words }: TokenizedText, { first, last }: Figure): boolean {
  const [before, figure, end] = [words[first - 1], words[first], words[last]];
  return (
    before !== undefined && /^\s?\($/.test(raw.slice(before.end, figure?.start)) && raw[end?.end ?? 0] === ')'
  );
}

function closeSurroundings(text: TokenizedText, figure: Figure, lexicon: Lexicon): Surroundings {
  const stops = lexiconWords(lexicon, 'functionWords');
  const rhythms = rhythmWordIndices(text, lexicon);
  const { before: last, next } = neighboursOf(figure, text);
  const others = new Set([last, next].flatMap((other) => (other ? [other.first, other.last] : [])));
  const clause = text.words[figure.last]?.clause;
  const after: number[] = [];
  for (let at = figure.last + 1; at < text.words.length && after.length < MAX_COUNTED_WORDS; at += 1) {
    const word = text.words[at];
    if (!word || word.clause !== clause || others.has(at)) break;
    if (rhythms.has(at) && after.length === 0) continue;
    if (rhythms.has(at)) break;
    if (stops.has(word.lower) && word.text === word.lower) {
      const isOfThe = at === figure.last + 2 && OF.test(text.words[at - 1]?.lower ?? '');
      if (after.length > 0 || (at > figure.last + 1 && !isOfThe)) break;
      continue;
    }
    after.push(at);
  }
  const before: number[] = [];
  for (let at = figure.first - 1; at >= 0 && before.length < MAX_COUNTED_WORDS; at -= 1) {
    const word = text.words[at];
    if (!word || word.clause !== clause || others.has(at)) break;
    if (!stops.has(word.lower) && !ABOUT.test(word.lower)) before.push(at);
  }
  return { before, after };
}

const OF = /^(?:of|von|de|des|der|av)$/;

const ABOUT =
  /^(?:roughly|around|about|approximately|approx|nearly|etwa|rund|ungefähr|circa|ca|environ|unos|unas|aproximadamente|entre|between|zwischen)$/;

/** How many words after a figure may say what it counts: "12 newly qualified surgical nurses". */
const MAX_COUNTED_WORDS = 4;

function restOfClause({ words }: TokenizedText, { last }: Figure, lexicon: Lexicon): readonly number[] {
  const stops = lexiconWords(lexicon, 'functionWords');
  return range(last + 1, last + MAX_CLAUSE_WORDS).filter((at) => {
    const word = words[at];
    return word !== undefined && word.clause === words[last]?.clause && !stops.has(word.lower);
  });
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);
}

/** What a figure counts is no farther from it. */
const MAX_CLAUSE_WORDS = 20;

function wordsOfLastClause({ words }: TokenizedText, { first }: Figure, lexicon: Lexicon): readonly number[] {
  const stops = lexiconWords(lexicon, 'functionWords');
  const named = range(Math.max(0, first - MAX_CLAUSE_WORDS), first).filter((at) => {
    const word = words[at];
    return word !== undefined && !stops.has(word.lower) && !/^\p{N}/u.test(word.text);
  });
  const last = named.findLast((at) => words[at]?.clause !== words[first]?.clause);
  return named.filter((at) => last !== undefined && words[at]?.clause === words[last]?.clause);
}

/** Counts words that are the same; a compound of the line is what its last part is: "Wasserproben" and "Proben". */
function countSharedWords(
  text: TokenizedText,
  some: readonly number[],
  other: TokenizedText,
  others: readonly number[],
): number {
  return some.filter((at) =>
    others.some(
      (otherAt) =>
        isSameWordAt(text, at, other, otherAt) ||
        isTypoOf(other.words[otherAt], text.words[at], other.language) ||
        (isSaid(text, at, [other]) && isLastPart(other.words[otherAt]?.lower, text.words[at]?.lower)),
    ),
  ).length;
}

function isLastPart(part = '', whole = ''): boolean {
  return part.length >= 4 && whole.length > part.length + 2 && whole.endsWith(part);
}
