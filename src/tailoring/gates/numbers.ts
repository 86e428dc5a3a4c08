import { momentsIn } from '../../language/dates/date-mentions.ts';
import type { Figure } from '../../language/numbers/figure.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { wordsOf } from './lexicons.ts';
import { isSameWord } from './line-evidence.ts';
import { looksLikeName } from './names.ts';

/**
 * Refuses a figure that the line does not have: another value, unit or bound, one end of a range in place of the
 * range, or the line's own figure counting something else. A figure that is part of a tool's name ("BS 7671")
 * may also come from the entry or the skills.
 */
export function numbers(rewording: Rewording): string | null {
  const { source, rewrite } = rewording;
  const said = figuresIn(source);
  for (const figure of figuresIn(rewrite)) {
    const isName = isPartOfName(figure, rewrite, [...rewording.entry, ...rewording.skills]);
    const fault = isName ? null : figureFault(figure, said, rewording);
    if (fault !== null) return fault;
  }
  return null;
}

/** What is wrong with a figure by the line's figures alone, whatever it counts. */
export function valueFault(figure: Figure, said: readonly Figure[], source: Text): string | null {
  const same = said.filter((other) => isSameValue(figure, other));
  if (same.length === 0) {
    const isYear = momentsIn(source).some(({ atom }) => atom === `y${figure.value}`);
    return isYear || isTrivial(figure, source) ? null : `It says “${figure.raw}”, which this line does not.`;
  }
  const bounded = same.filter((other) => figure.bound === other.bound || isLowered(figure, other));
  if (bounded.length === 0)
    return `It changes how exactly “${figure.raw}” is meant: more, less, about or at most.`;
  if (!bounded.some((other) => isWholeRange(figure, other)))
    return `It changes the range that “${figure.raw}” is part of.`;
  return null;
}

function figureFault(figure: Figure, said: readonly Figure[], rewording: Rewording): string | null {
  const fault = valueFault(figure, said, rewording.source);
  if (fault !== null) return fault;
  const same = said.filter((other) => isSameValue(figure, other));
  if (same.length === 0 || same.some((other) => countsTheSame(figure, other, said, rewording))) return null;
  return `It says “${counted(figure, rewording.rewrite)}”, but “${figure.raw}” counts something else in this line.`;
}

function isSameValue(a: Figure, b: Figure): boolean {
  const close = Math.abs(a.value - b.value) <= 1e-6 * Math.max(1, Math.abs(a.value));
  return close && a.unit === b.unit && a.kind === b.kind;
}

/** "One apprentice" and "an apprentice", "one week" and "a week" are the same. */
function isTrivial({ value, kind, unit, raw }: Figure, source: Text): boolean {
  if (value !== 1 || kind !== 'count') return false;
  const named = raw.split(/[\s-]/).at(-1)?.toLowerCase();
  return unit === null || (TIMES.has(unit) && source.words.some(({ lower }) => lower === named));
}

const TIMES = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** "about 50" says less than "50"; "over a weekend" may mean the time it took. */
function isLowered(figure: Figure, said: Figure): boolean {
  if (figure.bound === 'about') return said.bound === 'exact';
  return figure.bound === 'exact' && said.bound === 'over' && isTime(figure);
}

/** "one weekend", "six months". */
function isTime({ unit, raw }: Figure): boolean {
  return (unit !== null && TIMES.has(unit)) || /week/.test(raw);
}

/** One end of "6 to 8" may not stand alone; the end of "from 6 to 2" may. */
function isWholeRange(figure: Figure, said: Figure): boolean {
  if (!said.range) return true;
  if (!figure.range) return said.range.change;
  return figure.range.from === said.range.from && figure.range.to === said.range.to;
}

function countsTheSame(
  figure: Figure,
  own: Figure,
  said: readonly Figure[],
  { source, rewrite, lexicon }: Rewording,
): boolean {
  const stops = wordsOf(lexicon, 'functionWords');
  const [here, there] = [surroundings(rewrite, figure, stops), surroundings(source, own, stops)];
  const isNamed = figure.unit === null && here.after.length > 0 && there.after.length > 0;
  const of = (around: Surroundings) => (isNamed ? around.after : [...around.before, ...around.after]);
  const mine = shared(rewrite, of(here), source, of(there));
  if (figure.kind !== 'ordinal' && figure.unit === null && of(here).length > 0 && mine === 0) return false;
  return said
    .filter((other) => other.unit === own.unit && other.value !== own.value && !isPartner(own, other))
    .every((other) => mine >= shared(rewrite, of(here), source, of(surroundings(source, other, stops))));
}

/** The two ends of a range count the same. */
function isPartner(own: Figure, other: Figure): boolean {
  return own.range !== null && (own.range.from === other.value || own.range.to === other.value);
}

interface Surroundings {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The words that say what a figure counts: those of its phrase after it, and those of its clause before it. */
function surroundings(text: Text, figure: Figure, stops: ReadonlySet<string>): Surroundings {
  const others = new Set(
    figuresIn(text).flatMap((other) => (other === figure ? [] : [other.first, other.last])),
  );
  const clause = text.words[figure.last]?.clause;
  const after: number[] = [];
  for (let at = figure.last + 1; at < text.words.length && after.length < MOST_COUNTED; at += 1) {
    const word = text.words[at];
    if (!word || word.clause !== clause || others.has(at)) break;
    if (stops.has(word.lower) && word.text === word.lower) {
      if (after.length > 0 || at > figure.last + 1) break;
      continue;
    }
    after.push(at);
  }
  const before: number[] = [];
  for (let at = figure.first - 1; at >= 0 && before.length < MOST_COUNTED; at -= 1) {
    const word = text.words[at];
    if (!word || word.clause !== clause || others.has(at)) break;
    if (!stops.has(word.lower)) before.push(at);
  }
  return { before, after };
}

/** Words of a phrase that a figure may count: "12 newly qualified surgical nurses". */
const MOST_COUNTED = 4;

function shared(text: Text, some: readonly number[], other: Text, others: readonly number[]): number {
  return some.filter((at) => others.some((otherAt) => isSameWord(text, at, other, otherAt))).length;
}

function counted(figure: Figure, text: Text): string {
  const next = text.words[figure.last + 1];
  return next ? `${figure.raw} ${next.text}` : figure.raw;
}

/** "ISO 9001", "Civil 3D 2023": the name and its number stand together in the evidence. */
export function isPartOfName(figure: Figure, rewrite: Text, evidence: readonly Text[]): boolean {
  const name = rewrite.words[figure.first - 1];
  const number = rewrite.words[figure.first];
  if (!name || !number || figure.unit !== null || !looksLikeName(name, rewrite)) return false;
  return evidence.some(({ words }) =>
    words.some((word, at) => word.lower === number.lower && words[at - 1]?.lower === name.lower),
  );
}
