import { textAfter, textBefore } from '../../../language/tokens.ts';
import type { ClaimedLine } from './claimed-lines.ts';
import { MONTHS_A_YEAR, monthIn } from './periods.ts';
import type { Today } from './years.ts';

/**
 * True for a word of a paper that a line says has expired by now: "CPR (expires 5/2026)", "NR-35, 2019 (válido por dois
 * anos)". It may have been renewed since, which only the person knows.
 */
export function isExpired(line: ClaimedLine, at: number, today: Today | null): boolean {
  const word = line.text.words[at];
  const now = monthIn(today ?? '', 'start');
  if (!word || now === null) return false;
  const before =
    textBefore(line.text, word.start)
      .split(/[,;|·•]/)
      .at(-1) ?? '';
  const own = before + line.text.raw.slice(word.start, word.end) + itemAfter(textAfter(line.text, word.end));
  const until = UNTIL.exec(own)?.[1];
  if (until !== undefined) return endOf(until) < now;
  const [, from = '', years = ''] = VALID_FOR.exec(own) ?? [];
  const length = Number(years) || NUMBERS.findIndex((names) => names.test(years)) + 1;
  return length > 0 && endOf(from) + length * MONTHS_A_YEAR < now;
}

/** What follows up to the next item; a date in brackets or behind a comma is its own. */
function itemAfter(text: string): string {
  return (
    /^[^;|·•]*?(?=$|[;|·•]|,(?!\s(?:valid|exp|until|gültig|val|vál|vig|cad|giltig|\d))|,\s\d+\s\p{L})/iu.exec(
      text,
    )?.[0] ?? ''
  );
}

/** A bare year lasts until its end. */
function endOf(date: string): number {
  const isYear = /^\d{4}$/.test(date);
  return (monthIn(date, 'end') ?? Number.POSITIVE_INFINITY) + (isYear ? MONTHS_A_YEAR : 0);
}

const DATE = '((?:\\p{L}{3,10}\\.?\\s|(?:\\d{1,2}[./])?\\d{1,2}[./-])?(?:19|20)\\d\\d)(?!\\d)';
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:expir(?:es|ed|y|ing)|exp\\.?|valid (?:to|until|till|through|thru)|good (?:until|through)|gültig bis|valable jusqu['’](?:en|au|à)|expire en|válid[oa] (?:hasta|até)|vigente hasta|caduca(?: en)?|vence(?: em| en)?|giltigt? (?:till|t\\.?o\\.?m\\.?))\\W{0,3}(?:date\\W{1,2})?${DATE}`,
  'iu',
);
const VALID_FOR =
  /(?<!\d)((?:19|20)\d\d)\W{1,4}(?:valid for|gültig für|valable|válid[oa] por|válid[oa] durante|giltigt? i)\s(\p{L}+|\d{1,2})\s(?:years?|jahre?|ans?|años?|anos?|år)(?!\p{L})/iu;
const NUMBERS = [
  'one|ein|une?|uno|um|ett',
  'two|zwei|deux|dos|dois|två',
  'three|drei|trois|tres|três|tre',
  'four|vier|quatre|cuatro|quatro|fyra',
  'five|fünf|cinq|cinco|fem',
].map((names) => new RegExp(`^(?:${names})$`, 'iu'));
