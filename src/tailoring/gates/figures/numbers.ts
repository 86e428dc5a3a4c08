import { dateMentionsIn } from '../../../language/dates/date-mentions.ts';
import { mayReplace, meaningsIn } from '../../../language/equivalents/equivalents.ts';
import type { Figure } from '../../../language/numbers/figure.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { TIME_UNITS } from '../../../language/numbers/units.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { editReason, type WordingFault } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isSameWordAt } from '../evidence/line-evidence.ts';
import { isNameLike } from '../evidence/names.ts';
import { isComputed, isCounted, isNamedTime, isSameTime } from './computed-figures.ts';
import { countsTheSame, neighboursOf, surroundings } from './counted.ts';

/**
 * Refuses a figure that the line doesn't have: another value, unit or bound, one end of a range instead of
 * the range, or the line's own figure counting what another of its figures counts. Doubts one that counts something else,
 * and one that the line's figures give. A figure in the name of a tool ("BS 7671") may
 * also come from the entry or the skills.
 */
export function checkNumbers(rewording: Rewording): Finding[] {
  const { source, rewrite, entry, skills } = rewording;
  const said = figuresIn(source).flatMap((figure) => figureReadings(figure, source));
  return figuresIn(rewrite).flatMap((figure) =>
    isPartOfName(figure, rewrite, [...entry, ...skills]) || isSaidAsName(figure, rewording)
      ? []
      : leastOf(figureReadings(figure, rewrite).map((one) => findFigureFault(one, said, rewording))),
  );
}

/** True for a number that is part of a phrase of the table: "first in, first out" for "FIFO", "one-to-one" for "1:1". */
function isSaidAsName({ first }: Figure, { source, rewrite }: Rewording): boolean {
  const number = rewrite.words[first]?.stem;
  if (!meaningsIn(rewrite).has(first)) return false;
  return source.words.some(({ stem }, other) => stem !== number && mayReplace(rewrite, first, source, other));
}

function leastOf(faults: readonly Finding[][]): Finding[] {
  return faults.find(({ length }) => length === 0) ?? faults[0] ?? [];
}

/** Reads a figure with the unit of its partner, too: "from 50 minutes to 4", "in 4 minutes, down from 50". */
export function figureReadings(figure: Figure, text: TokenizedText): Figure[] {
  if (figure.unit !== null || figure.kind !== 'count') return [figure];
  const { before, next: after } = neighboursOf(figure, text);
  const partners = [before, after]
    .filter((one) => one !== undefined)
    .filter(({ unit, first, last }) => {
      if (unit === null) return false;
      const between =
        first > figure.last
          ? text.words.slice(figure.last + 1, first)
          : text.words.slice(last + 1, figure.first);
      return between.length > 0 && between.length <= 2 && between.every(({ lower }) => PARTNERED.has(lower));
    });
  return [figure, ...partners.map(({ unit }) => ({ ...figure, unit }))];
}

/** Words between the two figures of a change. */
const PARTNERED = new Set('from to down up von auf de à a desde para från till'.split(' '));

/** Checks a figure against the figures of the line, whatever it counts. */
export function checkFigure(
  figure: Figure,
  said: readonly Figure[],
  source: TokenizedText,
): WordingFault | null {
  const same = said.filter((other) => isSameValue(figure, other));
  if (same.length === 0) {
    const isYear = dateMentionsIn(source).some(({ atom }) => atom === `y${figure.value}`);
    return isYear || isTrivial(figure, source) ? null : editReason('new_figure', { figure: figure.raw });
  }
  const bounded = same.filter((other) => figure.bound === other.bound || isLowered(figure, other));
  if (bounded.length === 0) return editReason('changed_bound', { figure: figure.raw });
  if (!bounded.some((other) => isWholeRange(figure, other)))
    return editReason('changed_range', { figure: figure.raw });
  return null;
}

function findFigureFault(figure: Figure, said: readonly Figure[], rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const fault = checkFigure(figure, said, source);
  if (fault !== null) return [(mayBeSaid(figure, said, rewording) ? doubt : refusal)(fault)];
  const same = said.filter((other) => isSameValue(figure, other));
  if (same.length === 0 || same.some((other) => countsTheSame(figure, other, said, rewording))) return [];
  const moved = editReason('moved_figure', { figure: figure.raw, phrase: quoteCounted(figure, rewrite) });
  const others = said
    .filter(({ value, range }) => value !== figure.value && range === null)
    .flatMap((one) => surroundings(source, one, lexicon).after);
  const isOther = surroundings(rewrite, figure, lexicon).after.some(
    (at) =>
      TIME_WORDS.test(rewrite.words[at]?.lower ?? '') ||
      others.some((other) => isSameWordAt(rewrite, at, source, other)),
  );
  return [isOther && figure.range === null ? refusal(moved) : doubt(moved)];
}

/**
 * True for what a reader must decide: an end of a range, what two figures or a list give, what the heading of the entry
 * says.
 */
function mayBeSaid(figure: Figure, said: readonly Figure[], { source, rewrite, entry }: Rewording): boolean {
  const [heading] = entry;
  const inHeading = heading === undefined ? [] : figuresIn(heading);
  return (
    isEndOfRange(figure, said, source) ||
    said.some((one) => isSameCount(figure, one)) ||
    (figure.bound === 'under' && said.some((one) => isSameValue(one, figure) && one.bound === 'exact')) ||
    isTakenApart(figure, said, rewrite) ||
    isComputed(figure, said, rewrite) ||
    isCounted(figure, source, rewrite) ||
    isNamedTime(figure, source) ||
    (heading !== source && inHeading.some((one) => isSameValue(one, figure) || isSameCount(one, figure))) ||
    (said.some((one) => isSameValue(one, figure)) && figure.bound === 'over' && isTime(figure)) ||
    (figure.value >= 10 && new RegExp(`[+-]${figure.value}(?!\\d)`).test(source.raw)) ||
    (figure.bound === 'exact' &&
      said.some((one) => isSameValue(one, figure) && one.bound === 'under') &&
      [source, rewrite].every(({ raw }) => FROM.test(raw))) ||
    (figure.unit === null &&
      new RegExp(`(?<![\\d.,:])${figure.value}[ap]\\.?m(?!\\p{L})`, 'iu').test(source.raw))
  );
}

/** Before what may be the lower end of a range: "from half days up to one term". */
const FROM = /(?<!\p{L})(?:from|von|depuis|desde|från)(?!\p{L})/iu;

/**
 * True for one number with a unit and without, or as a rank: "three times" and "three occasions", "2 seasons" and
 * "second".
 */
function isSameCount(a: Figure, b: Figure): boolean {
  if (a.value !== b.value || a.bound !== b.bound || (a.unit !== null && b.unit !== null)) return false;
  const unit = a.unit ?? b.unit;
  return a.kind !== b.kind || (unit !== null && !SHARES.has(unit) && !/^[A-Z]{3}$/.test(unit));
}

const SHARES = new Set(['percent', 'permille', 'factor']);

/** True for an end of a range whose other end stands elsewhere: "one of 5 who tried it first", "one of the first 5". */
function isTakenApart({ value }: Figure, said: readonly Figure[], rewrite: TokenizedText): boolean {
  const values = new Set(figuresIn(rewrite).map((one) => one.value));
  return said.some(
    ({ range }) =>
      range !== null &&
      (value === range.from || value === range.to) &&
      values.has(range.from) &&
      values.has(range.to),
  );
}

/** True for one end of a range with its bound: "under three" and "from one" of "between one and three". */
function isEndOfRange(figure: Figure, said: readonly Figure[], source: TokenizedText): boolean {
  return said.some(
    ({ range, value, first }) =>
      (figure.bound === 'under' &&
        figure.value === value &&
        BETWEEN.test(textOfWords(source, first - 3, first))) ||
      (range !== null &&
        ((figure.bound === 'under' && figure.value === Math.max(range.from, range.to)) ||
          (figure.bound === 'over' && figure.value === Math.min(range.from, range.to)))),
  );
}

/** Before an upper end whose lower end is a word such as "einem". */
const BETWEEN = /(?<!\p{L})(?:between|zwischen|entre|mellan)(?!\p{L})/iu;

function textOfWords({ words }: TokenizedText, first: number, end: number): string {
  return words
    .slice(Math.max(0, first), end)
    .map(({ text }) => text)
    .join(' ');
}

function isSameValue(a: Figure, b: Figure): boolean {
  const close = Math.abs(a.value - b.value) <= 1e-6 * Math.max(1, Math.abs(a.value));
  return (close && (a.unit === b.unit || isTimes(a, b)) && a.kind === b.kind) || isSameTime(a, b);
}

/** True for "2x a year" and "twice a year". */
function isTimes(a: Figure, b: Figure): boolean {
  return (
    [a, b].some(({ unit, raw }) => unit === 'factor' && /x$/iu.test(raw)) &&
    [a, b].some(({ unit }) => unit === 'times')
  );
}

/** True where the figure is only an article: "one apprentice" is "an apprentice", "one week" is "a week". */
function isTrivial({ value, kind, unit, raw }: Figure, source: TokenizedText): boolean {
  if (value !== 1 || kind !== 'count') return false;
  const named = raw.split(/[\s-]/).at(-1)?.toLowerCase();
  return unit === null || (TIME_UNITS.has(unit) && source.words.some(({ lower }) => lower === named));
}

/** A figure that counts another time is another figure: "5 working days", "5 working hours". */
const TIME_WORDS = /^(?:minute|hour|day|week|month|year)s?$/;

/** True where the bound claims less: "about 50" for "50". "Over a weekend" may mean the time it took. */
function isLowered(figure: Figure, said: Figure): boolean {
  if (figure.bound === 'about') return said.bound === 'exact';
  return figure.bound === 'exact' && said.bound === 'over' && isTime(figure);
}

/** True for a length of time: "one weekend", "six months". */
function isTime({ unit, raw }: Figure): boolean {
  return (unit !== null && TIME_UNITS.has(unit)) || /week/.test(raw);
}

/** True unless one end of "6 to 8" stands alone; the end of "from 6 to 2" may. */
function isWholeRange(figure: Figure, said: Figure): boolean {
  if (!said.range) return true;
  if (!figure.range) return said.range.change;
  return figure.range.from === said.range.from && figure.range.to === said.range.to;
}

function quoteCounted(figure: Figure, text: TokenizedText): string {
  const next = text.words[figure.last + 1];
  return next ? `${figure.raw} ${next.text}` : figure.raw;
}

/** True where the name and its number are side by side in the evidence: "ISO 9001", "Civil 3D 2023". */
export function isPartOfName(
  figure: Figure,
  rewrite: TokenizedText,
  evidence: readonly TokenizedText[],
): boolean {
  const name = rewrite.words[figure.first - 1];
  const number = rewrite.words[figure.first];
  if (!name || !number || figure.unit !== null || !isNameLike(name, rewrite)) return false;
  return evidence.some(({ words }) =>
    words.some((word, at) => word.lower === number.lower && words[at - 1]?.lower === name.lower),
  );
}
