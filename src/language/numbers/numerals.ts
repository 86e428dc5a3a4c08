import type { Language } from '../language.ts';
import { type TokenizedText, textBefore } from '../tokens.ts';
import type { Figure } from './figure.ts';
import { FIGURE_WORDS } from './figure-lexicon.ts';
import { numberWordsAt } from './number-words.ts';
import { NUMBER_SCALES, TIME_UNITS, unitOf } from './units.ts';

/** A number whose unit isn't known yet. */
export interface Numeral {
  readonly value: number;
  readonly kind: Figure['kind'];
  readonly unit: string | null;
  readonly last: number;
  readonly around?: boolean;
  readonly scaled?: boolean;
}

/** Reads the number that starts at this word, in digits or in words; null where there is none. */
export function numeralAt(text: TokenizedText, at: number): Numeral | null {
  const found =
    halfAt(text, at) ??
    fractionAt(text, at) ??
    digitsAt(text, at) ??
    wordsAt(text, at) ??
    wordFigureAt(text, at);
  return found && withHalf(text, found);
}

/** Reads "half a year" and "half a dozen". */
function halfAt({ words, language }: TokenizedText, at: number): Numeral | null {
  const [half, a, what] = words.slice(at, at + 3).map(({ lower }) => lower);
  if (language !== 'en' || half !== 'half' || !/^an?$/.test(a ?? '') || what === undefined) return null;
  if (what === 'dozen') return { value: 6, kind: 'count', unit: null, last: at + 2 };
  const unit = unitOf(what, language);
  return unit !== null && TIME_UNITS.has(unit) ? { value: 0.5, kind: 'count', unit, last: at + 2 } : null;
}

/** Adds the half of "two and a half". */
function withHalf(text: TokenizedText, numeral: Numeral): Numeral {
  const next = text.words.slice(numeral.last + 1, numeral.last + 4).map(({ lower }) => lower);
  if (text.language !== 'en' || next.join(' ') !== 'and a half') return numeral;
  return { ...numeral, value: numeral.value + 0.5, last: numeral.last + 3 };
}

/** Reads "12", "3.5", "2,000", "2k", "30kg", "30ish", "3rd", "3.11.2". */
function digitsAt(text: TokenizedText, at: number): Numeral | null {
  const word = text.words[at];
  const match = /^(\p{Nd}[\p{Nd}.,']*)((?![.,'])\P{Nd}+)?$/u.exec(word?.text ?? '');
  if (!match) return null;
  const [, digits = '', rest = ''] = match;
  const value = parseDigits(digits, text.language);
  if (value === null) return null;
  if (rest === '' && isDottedOrdinal(text, at)) return { value, kind: 'ordinal', unit: null, last: at };
  if (rest === '') return applyScale(text, { value, kind: 'count', unit: null, last: at });
  if (ORDINAL_ENDING.test(rest)) return { value, kind: 'ordinal', unit: null, last: at };
  if (rest === 'ish') return { value, kind: 'count', unit: null, last: at, around: true };
  // "£1.2m" is millions, "5m" metres.
  const isMoney = /^mm?$/.test(rest) && /[$€£]\s?$/.test(textBefore(text, word?.start ?? 0));
  const scale = NUMBER_SCALES.get(isMoney ? 'M' : rest);
  if (scale !== undefined && (isMoney || !/^mm?$/.test(rest)))
    return { value: value * scale, kind: 'count', unit: null, last: at, scaled: true };
  const unit = unitOf(rest, text.language);
  return unit === null ? null : { value, kind: 'count', unit, last: at };
}

/** German and Swedish write "im 2. Lehrjahr" for "im zweiten Lehrjahr". */
function isDottedOrdinal(text: TokenizedText, at: number): boolean {
  const [before, word] = [text.words[at - 1], text.words[at]];
  return (
    text.language === 'de' &&
    /^(?:im|den|der|dem|das|die|am|zum|zur|vom|beim|jede[mnrs]?)$/.test(before?.lower ?? '') &&
    /^\.\s\p{Lu}/u.test(text.raw.slice(word?.end, (word?.end ?? 0) + 3))
  );
}

const ORDINAL_ENDING = /^(?:st|nd|rd|th|er|re|e|ème|nde?|[oaºª])$/iu;

/** "Two hundred thousand million" has three. */
const MAX_SCALES = 3;

/** Applies the scales that follow as words of their own: "3.5 million", "2 Mio.", "40 k". */
function applyScale(text: TokenizedText, numeral: Numeral, left = MAX_SCALES): Numeral {
  if (left === 0) return numeral;
  const next = text.words[numeral.last + 1];
  if (!next || !isAdjacent(text, numeral.last)) return numeral;
  const scale =
    NUMBER_SCALES.get(next.text) ?? (next.text.length > 2 ? NUMBER_SCALES.get(next.lower) : undefined);
  if (scale === undefined) return numeral;
  const scaled = { ...numeral, value: numeral.value * scale, last: numeral.last + 1, scaled: true };
  return applyScale(text, scaled, left - 1);
}

/** True where nothing but a space or a hyphen stands between a word and the next. */
export function isAdjacent(text: TokenizedText, at: number): boolean {
  const between = text.raw.slice(text.words[at]?.end ?? 0, text.words[at + 1]?.start ?? 0);
  return /^(?:\s|-|\.\s)$/.test(between) || between === '';
}

/** Reads "twelve", "forty-two", "twelve hundred", "two thousand four hundred", "a hundred". */
function wordsAt(text: TokenizedText, at: number): Numeral | null {
  const { words, language } = text;
  const found = numberWordsAt(words, at, language);
  if (!found) {
    const alone = words[at] && ALONE.has(words[at].lower) ? NUMBER_SCALES.get(words[at].lower) : undefined;
    return alone === undefined ? null : { value: alone, kind: 'count', unit: null, last: at, scaled: true };
  }
  const last = at + found.length - 1;
  if (found.kind === 'ordinal') {
    const before = words[at - 1]?.lower ?? '';
    const isSecond = /^(?:second|seconds|segundo|segundos|seconde|secondes)$/.test(words[at]?.lower ?? '');
    if (isSecond && (/^(?:per|a|each|every|por|par|cada|chaque)$/.test(before) || /\p{Nd}$/u.test(before)))
      return null;
    return { value: found.value, kind: 'ordinal', unit: null, last };
  }
  const first = applyScale(text, { value: found.value, kind: 'count', unit: null, last });
  if (!first.scaled) return first;
  const rest = numberWordsAt(words, first.last + 1, language);
  if (rest?.kind !== 'count' || !isAdjacent(text, first.last)) return first;
  const more = applyScale(text, {
    value: rest.value,
    kind: 'count',
    unit: null,
    last: first.last + rest.length,
  });
  return more.value < first.value ? { ...first, value: first.value + more.value, last: more.last } : first;
}

const ALONE = new Set([
  'hundred',
  'thousand',
  'million',
  'hundert',
  'tausend',
  'mille',
  'mil',
  'hundra',
  'tusen',
]);

/** Reads shares as percent: "a third of", "two-thirds", "one tenth", "three quarters". */
function fractionAt(text: TokenizedText, at: number): Numeral | null {
  if (text.language !== 'en') return null;
  const [one, two, three] = text.words.slice(at, at + 3);
  const part = PARTS.get(two?.lower ?? '');
  if (!one || !two || part === undefined) return null;
  const count = /^(?:a|one)$/.test(one.lower) ? 1 : numberWordsAt(text.words, at, 'en')?.value;
  if (count === undefined || count >= part) return null;
  if (
    !two.lower.endsWith('s') &&
    three &&
    three.clause === two.clause &&
    !/^(?:of|by|in|on|from|to|with|using|through|via|after|when|while|during|at|and|over|within)$/.test(
      three.lower,
    )
  )
    return null;
  return { value: (100 * count) / part, kind: 'count', unit: 'percent', last: at + 1 };
}

const PARTS = new Map([
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Reads "doubled", "half", "twice", "a dozen", "dozens", "une vingtaine". */
function wordFigureAt(text: TokenizedText, at: number): Numeral | null {
  const [value, kind] = FIGURE_WORDS[text.language]?.[text.words[at]?.lower ?? ''] ?? [];
  if (value === undefined || kind === undefined) return null;
  if (kind === 'share') return { value: value * 100, kind: 'count', unit: 'percent', last: at };
  if (kind === 'vague') return { value, kind, unit: null, last: at };
  const unit = kind === 'factor' ? 'factor' : kind === 'times' ? 'times' : null;
  return { value, kind: 'count', unit, last: at, around: kind === 'around' };
}

/**
 * Reads the value of digits, with groups of three as the language writes them; null for a version such as
 * "3.11.2".
 */
function parseDigits(digits: string, language: Language): number | null {
  const plain = digits.replace(/(?<![.,'])[.,']+$/, '').replaceAll("'", '');
  const separators = plain.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(plain);
  return separatedValue(plain, separators, separators.at(-1) ?? '', language);
}

function separatedValue(
  plain: string,
  separators: readonly string[],
  last: string,
  language: Language,
): number | null {
  const grouped = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{3})+$/u.test(plain);
  const isOneKind = new Set(separators).size === 1;
  const decimal = language === 'en' || language === 'zh' || language === 'ja' ? '.' : ',';
  if (isOneKind && grouped && (separators.length > 1 || last !== decimal))
    return Number(plain.replace(/[.,]/g, ''));
  if (isOneKind && separators.length > 1) return null;
  const cut = plain.lastIndexOf(last);
  return Number(`${plain.slice(0, cut).replace(/[.,]/g, '')}.${plain.slice(cut + 1)}`);
}
