import { dateWordIndices } from '../dates/date-mentions.ts';
import { type TokenizedText, textAfter, textBefore } from '../tokens.ts';
import { boundOf } from './bounds.ts';
import { cjkFigures } from './cjk-figures.ts';
import type { Figure } from './figure.ts';
import { isAdjacent, numeralAt } from './numerals.ts';
import { unitOf } from './units.ts';

/** Finds the figures of a text in order, without its dates. */
export function figuresIn(text: TokenizedText): readonly Figure[] {
  const known = FOUND.get(text);
  if (known) return known;
  const found =
    text.language === 'zh' || text.language === 'ja' ? cjkFigures(text) : withRanges(text, scanFigures(text));
  FOUND.set(text, found);
  return found;
}

/** Several gates ask about the same text. */
const FOUND = new WeakMap<TokenizedText, readonly Figure[]>();

function scanFigures(text: TokenizedText): Figure[] {
  const dates = dateWordIndices(text);
  const found: Figure[] = [];
  for (let at = 0; at < text.words.length; at += 1) {
    if (dates.has(at)) continue;
    const figure = figureAt(text, at);
    if (!figure) continue;
    found.push(figure);
    at = figure.last;
  }
  return found;
}

function figureAt(text: TokenizedText, at: number): Figure | null {
  // "15 jobs at once" counts nothing.
  if (text.words[at]?.lower === 'once' && text.words[at - 1]?.lower === 'at') return null;
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  const start = text.words[at]?.start ?? 0;
  const { unit, last } = numeral.unit || numeral.kind !== 'count' ? numeral : unitAfter(text, numeral.last);
  const before = textBefore(text, start);
  const end = text.words[last]?.end ?? start;
  const sign = SIGN_AFTER.exec(textAfter(text, end));
  const currency = CURRENCY_BEFORE.exec(before);
  const after = textAfter(text, end + (sign?.[0].length ?? 0));
  const measured =
    unit ??
    (sign ? unitOf(sign[0].replace(/[.\s]/g, ''), text.language) : null) ??
    (currency ? unitOf(currency[1] ?? '', text.language) : null);
  const lead = before.slice(0, before.length - (currency?.[0].length ?? 0));
  return {
    raw: (currency?.[0] ?? '') + text.raw.slice(start, end) + (sign?.[0] ?? ''),
    value: numeral.value,
    kind: numeral.kind,
    unit: measured,
    bound: numeral.around ? 'about' : boundOf(lead, after, text.language),
    first: /\p{L}/u.test(currency?.[0] ?? '') && at > 0 ? at - 1 : at,
    last,
    range: null,
  };
}

const CURRENCY_BEFORE =
  /((?:US|CA|AU|MX|R|C|A)?\$|€|£|¥|₹|\b(?:USD|EUR|GBP|CHF|SEK|CAD|AUD|INR|JPY|CNY|BRL|MXN|Fr\.))\s?$/u;
/** Signs that follow a figure. */
const SIGN_AFTER = /^\.?\s?(?:%|‰|°\s?[CF]|°|€|£|\$|¥|₹|″)/u;

function unitAfter(text: TokenizedText, last: number): { unit: string | null; last: number } {
  const next = text.words[last + 1];
  if (!next || !isAdjacent(text, last)) return { unit: null, last };
  const afterNext = text.words[last + 2];
  const two =
    afterNext && isAdjacent(text, last + 1)
      ? unitOf(`${next.lower} ${afterNext.lower}`, text.language)
      : null;
  if (two !== null) return { unit: two, last: last + 2 };
  const isPartOfName = next.text.length === 1 && /^[-/]\p{L}/u.test(textAfter(text, next.end));
  const one = isPartOfName ? null : unitOf(next.text, text.language);
  if (one === null) return { unit: null, last };
  return { unit: one === 'times' && isMultiple(text, last + 1) ? 'factor' : one, last: last + 1 };
}

/** True for "three times the output", but not for "three times a week" or "three times in 2019". */
function isMultiple(text: TokenizedText, at: number): boolean {
  return (
    text.language === 'en' &&
    /^\s(?:the|as|more|faster|larger|higher|its)\s/.test(textAfter(text, text.words[at]?.end ?? 0))
  );
}

/** Joins the two ends of "6 to 20 mm", "€2,000–5,000", "from 18 to 11": the first takes the unit of the second. */
function withRanges(text: TokenizedText, figures: readonly Figure[]): Figure[] {
  const joined = [...figures];
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [from, to] = [joined[index], joined[index + 1]];
    if (!from || !to) continue;
    const start = text.words[from.first]?.start ?? 0;
    const between = text.raw.slice(text.words[from.last]?.end ?? 0, text.words[to.first]?.start ?? 0);
    const before = textBefore(text, start).replace(CURRENCY_BEFORE, '');
    const isBetween = /(?:between|zwischen|entre|mellan)\s+$/i.test(before);
    const isPartOf = from.unit === null && from.value <= to.value && PART_OF.test(between);
    const change = /(?:from|von|de|du|des|från|da)\s+$/iu.test(before) || /auf/.test(between);
    if (
      (!isPartOf &&
        !RANGE.test(between) &&
        !(isBetween && /^\W*(?:and|und|et|y|e|och)\s\W*$/iu.test(between))) ||
      (!change && !isBetween && to.value > from.value * WIDEST_RANGE)
    )
      continue;
    const range = { from: from.value, to: to.value, change };
    const unit = from.unit ?? to.unit;
    joined[index] = { ...from, unit, range };
    joined[index + 1] = { ...to, unit: to.unit ?? unit, bound: from.bound, range };
  }
  return joined;
}

/** "Par quinzaine à 22 000 clients" names no range. */
const WIDEST_RANGE = 1_000;

/** "3 of 5", "98 out of 100": neither means the same without the other. */
const PART_OF = /^(?:\/|\s(?:out of|of|of the|von|sur|de|av)\s)$/iu;

const RANGE =
  /^[%°CF€\s]*(?:-|–|—|\sto|\sbis|\sà|\sa|\sate|\saté|\still|\sauf|\sthrough)\s?(?:al\s|zu\s)?(?:[A-Z]{0,3}[$€£¥])?\s?$/u;
