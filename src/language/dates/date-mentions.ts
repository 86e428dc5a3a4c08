import type { Language } from '../language.ts';
import { firstWordAfter, type TokenizedText, textAfter, textBefore } from '../tokens.ts';
import { MONTHS, WEEKDAYS } from './calendar.ts';

/**
 * A year, month, day, weekday, quarter or half-year that a text mentions, in the one form that all its
 * spellings share.
 */
export interface DateMention {
  /** "y2019", "m5", "d1", "w5", "q3", "h2"; "n5" is a month or day of an all-digit date. */
  readonly atom: string;
  readonly at: number;
  readonly raw: string;
  /** True where the text claims the time from then on: "since 2019". */
  readonly onwards: boolean;
}

/** Returns the indices of the words that belong to the dates of a text. */
export function dateWordIndices(text: TokenizedText): ReadonlySet<number> {
  return new Set(dateMentionsIn(text).map((moment) => moment.at));
}

/** Finds the dates of a text, taken apart into years, months, days and so on. */
export function dateMentionsIn(text: TokenizedText): readonly DateMention[] {
  const known = FOUND.get(text);
  if (known) return known;
  const atoms = [...numericDates(text), ...cjkDates(text), ...partsOfYears(text), ...writtenDates(text)];
  const found = atoms.map(({ at, atom }) => ({
    at,
    atom,
    raw: text.words[at]?.text ?? '',
    onwards: isOnwards(text, at) || isOnwards(text, lastOfDate(text, at)),
  }));
  FOUND.set(text, found);
  return found;
}

const FOUND = new WeakMap<TokenizedText, readonly DateMention[]>();

interface Atom {
  readonly atom: string;
  readonly at: number;
}

const NUMERIC =
  /(?<![\p{L}\p{N}.,/-])(?:(\d{1,2})[./-](?:(\d{1,2})[./-])?((?:19|20)\d{2})|((?:19|20)\d{2})-(0[1-9]|1[0-2])(?:-(\d{2}))?)(?![\p{L}\p{N}/]|[.-]\d)/gu;

/**
 * Finds "05/2015", "1.5.2015", "2015-05-01". Day and month may come in either order, so the two aren't
 * distinguished.
 */
function numericDates(text: TokenizedText): Atom[] {
  return [...text.raw.matchAll(NUMERIC)].flatMap((match) => {
    const [whole, one, two, year, isoYear, isoMonth, isoDay] = match;
    const covered = wordsWithin(text, match.index, match.index + whole.length);
    const first = covered[0] ?? 0;
    const numbers = [one, two, isoMonth, isoDay].flatMap((part) => (part ? [`n${Number(part)}`] : []));
    const atoms = [`y${year ?? isoYear}`, ...numbers];
    return [...atoms.map((atom) => ({ atom, at: first })), ...covered.map((at) => ({ atom: '', at }))].filter(
      ({ atom, at }) => atom !== '' || at !== first,
    );
  });
}

function cjkDates(text: TokenizedText): Atom[] {
  if (text.language !== 'zh' && text.language !== 'ja') return [];
  return [...text.raw.matchAll(/(\d{4})\s?年|(\d{1,2})\s?月(?!間)|(\d{1,2})\s?日/g)].map((match) => ({
    atom: match[1] ? `y${match[1]}` : match[2] ? `m${match[2]}` : `d${match[3]}`,
    at: wordsWithin(text, match.index, match.index + match[0].length)[0] ?? 0,
  }));
}

/** Finds "H2 2019", "second half of 2019", "Q3". */
function partsOfYears(text: TokenizedText): Atom[] {
  return [
    ...text.raw.matchAll(
      /(?<![\p{L}\p{N}])(?:([HQST])([1-4])(?![\p{L}\p{N}])|(first|1st|second|2nd|third|3rd|fourth|4th)[\s-](half|quarter)(?= of (?:19|20)))/giu,
    ),
  ].flatMap((match) => {
    const [whole, letter, number, rank = '', span = ''] = match;
    if (letter !== undefined && letter !== letter.toUpperCase()) return [];
    const kind = letter ? (/[HS]/.test(letter) ? 'h' : 'q') : span.toLowerCase() === 'half' ? 'h' : 'q';
    const count = number ?? String(RANKS[rank.toLowerCase()] ?? '');
    return wordsWithin(text, match.index, match.index + whole.length).map((at) => ({
      atom: kind + count,
      at,
    }));
  });
}

const RANKS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
};

/** Finds years, months with the day beside them, and weekdays. */
function writtenDates(text: TokenizedText): Atom[] {
  const numeric = new Set(numericDates(text).map(({ at }) => at));
  return text.words.flatMap((word, at): Atom[] => {
    if (numeric.has(at)) return [];
    const month = monthOf(text, at);
    if (month !== null) return [{ atom: `m${month}`, at }, ...dayBeside(text, at)];
    const weekday = WEEKDAYS[text.language]?.get(word.lower) ?? null;
    if (weekday !== null) return [{ atom: `w${weekday}`, at }];
    const decade = /^((?:19|20)\d0)s$/.exec(word.text);
    if (decade) return [{ atom: `decade${decade[1]}`, at }];
    return isYear(text, at) ? [{ atom: `y${word.text}`, at }] : [];
  });
}

function monthOf(text: TokenizedText, at: number): number | null {
  const word = text.words[at];
  if (!word) return null;
  const month = MONTHS[text.language]?.get(word.lower) ?? null;
  if (month === null || !isAmbiguousMonth(word.lower, text.language)) return month;
  const before = text.words[at - 1];
  const after = text.words[at + 1];
  const beside = [before, after].some((other) => other && /^\d{1,4}(?:st|nd|rd|th)?$/.test(other.text));
  return beside || (/^\p{Lu}/u.test(word.text) && !word.opens) ? month : null;
}

/**
 * True for a month that may be another word: "may" and "march" are words too, "mar" is Spanish for sea, "set" English
 * for a group.
 */
function isAmbiguousMonth(lower: string, language: Language): boolean {
  return lower.length <= 3 || (language === 'en' && lower === 'march');
}

function dayBeside(text: TokenizedText, at: number): Atom[] {
  const linked = text.words[at - 1]?.lower === 'de' || text.words[at - 1]?.lower === 'of' ? at - 2 : at - 1;
  const before = text.words[linked];
  const after = text.words[at + 1];
  const isDay = (lower: string | undefined) =>
    /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º)?$/.test(lower ?? '');
  if (before && isDay(before.lower)) return [{ atom: `d${Number.parseInt(before.lower, 10)}`, at: linked }];
  if (after && isDay(after.lower)) return [{ atom: `d${Number.parseInt(after.lower, 10)}`, at: at + 1 }];
  return [];
}

/**
 * True for four digits of the last or this century that count nothing: no sign, unit or noun follows them.
 */
function isYear(text: TokenizedText, at: number): boolean {
  const word = text.words[at];
  if (!word || !/^(?:19[4-9]\d|20[0-4]\d)$/.test(word.text)) return false;
  const before = textBefore(text, word.start);
  const after = textAfter(text, word.end);
  if (/[\p{Sc}~≈+]\s?$/u.test(before) || /^\s?(?:[%\p{Sc}°]|\+)/u.test(after)) return false;
  if (/(?:\p{L}{2}[\s-]|[(–—-]\s?|\/|')$/u.test(before) && YEAR_BEFORE.test(before)) return true;
  const next = text.words[at + 1];
  return (
    !next || next.clause !== word.clause || !/^[\s]\p{Ll}{3,}/u.test(after) || YEAR_AFTER.has(next.lower)
  );
}

const YEAR_BEFORE =
  /(?:\b(?:in|since|from|until|till|of|by|between|during|and|to|early|late|mid|summer|winter|spring|autumn|fall|im|seit|ab|von|bis|jahr|zwischen|und|en|depuis|de|entre|et|à|desde|hasta|y|até|e|a|i|sedan|från|till|mellan|och|under|år)\s|[(–—/-]\s?|')$/iu;
const YEAR_AFTER = new Set(
  'and to with for in on at by from as when until through und bis mit für et avec pour à y con para hasta e com até och till med för'.split(
    ' ',
  ),
);

const STILL =
  /^\s*(?:(?:19|20)\d\d\s*)?(?:[-–—]|to|until|till|bis|à|a|até|till|hasta)\s*(?:the\s|la\s|le\s|o\s)?(?:now|present|today|date|current|ongoing|heute|jetzt|présent|aujourd'hui|ce jour|actualidad|presente|hoy|hoje|atual|nu|nuvarande|idag)(?!\p{L})/iu;

const SINCE: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:since|from)\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s|\p{L}+\s){0,2}$/iu,
  de: /\b(?:seit|ab)\s(?:\p{L}+\s)?$/iu,
  fr: /(?:depuis|à partir d[eu]|dès)\s(?:\p{L}+\s)?$/iu,
  es: /(?:desde|a partir de)\s(?:\p{L}+\s)?(?:de\s)?$/iu,
  pt: /(?:desde|a partir de)\s(?:\p{L}+\s)?(?:de\s)?$/iu,
  sv: /(?:sedan|från)\s(?:och med\s)?(?:\p{L}+\s)?$/iu,
};

/** True for "since 2019" and "2019 - present", and not for "from 2019 to 2021", which has an end. */
function isOnwards(text: TokenizedText, at: number): boolean {
  const word = text.words[at];
  if (word && STILL.test(textAfter(text, word.end))) return true;
  if (!word || !SINCE[text.language]?.test(textBefore(text, word.start))) return false;
  return !UNTIL.test(textAfter(text, word.end));
}

/** What gives a time its end: "to", or a dash before a figure or a month with one. */
const UNTIL =
  /^[./\d-]*\s*(?:(?:to|through|until|till|bis|à|au|jusqu|hasta|a\s|al|até|till)|[-–—]\s*(?:\p{L}+\.?\s)?\d)/iu;

/** Returns the last word of a date that is written in digits: "2021" in "10/2021 – present". */
function lastOfDate({ raw, words }: TokenizedText, at: number): number {
  let last = at;
  for (let next = words[last + 1]; next; next = words[last + 1]) {
    if (!/^[./]$/.test(raw.slice(words[last]?.end, next.start)) || !/^\d+$/.test(next.text)) break;
    last += 1;
  }
  return last;
}

function wordsWithin(text: TokenizedText, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = firstWordAfter(text, start); (text.words[at]?.start ?? end) < end; at += 1) found.push(at);
  return found;
}
