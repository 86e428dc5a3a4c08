/** Finds the period that a line gives to a job: "Oct 2014 to July 2017", "since Aug 2017". */
export function periodIn(line: string): { readonly start: string; readonly end: string } | null {
  const range = RANGE.exec(line);
  if (range) return { start: range[1] ?? '', end: range[2] ?? '' };
  const since = SINCE.exec(line) ?? OPEN.exec(line);
  return since ? { start: since[1] ?? '', end: '' } : null;
}

const DATE =
  '(?:\\p{L}{3,10}\\.? (?:de )?|(?:\\d{1,2}\\.)?\\d{1,2}[./])?(?:19|20)\\d\\d(?:-\\d\\d| \\(\\p{L}{3,10}\\))?';
const NOW =
  "now|today|date|present|current|ongoing|heute|jetzt|laufend|aujourd[’']hui|ce jour|présent|actualidad|actualmente|hoy|presente|atual|hoje|nu|pågående|dags dato";
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(${DATE})\\s?(?:-|–|—|→|to|till|until|bis|à|au|a|hasta|até)\\s?(${DATE}|${NOW})(?!\\p{L})`,
  'iu',
);
const SINCE = new RegExp(
  `(?<!\\p{L})(?:since|from|seit|ab|depuis|à partir de|desde|a partir de|sedan|från)\\s(${DATE})(?![\\p{L}\\d])`,
  'iu',
);
/** "Content Lead, Jun 2021 –", "03/2019- Microbiologist". */
const OPEN = new RegExp(`(?<![\\p{L}\\d])(${DATE})(?:\\s?[-–—→]\\s*$|[-–—](?=\\s+\\p{L}))`, 'iu');

const MONTHS = [
  'jan|ene|jän',
  'feb|fév|fev',
  'mar|mär|mrz',
  'apr|abr|avr',
  'may|mai|maj',
  'jun|juin',
  'jul|juil',
  'aug|ago|aoû|aou',
  'sep|set',
  'oct|okt|out',
  'nov',
  'dec|dez|déc|dic',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'iu'));

export const MONTHS_A_YEAR = 12;

/**
 * Reads a date as months since the year 0: a start is its own month, an end the month after it, a bare year
 * its January.
 */
export function monthIn(text: string, end: 'start' | 'end'): number | null {
  const year = /(?:19|20)\d\d/.exec(text)?.[0] ?? /['’](\d\d)/.exec(text)?.[1];
  if (year === undefined) return null;
  const years = year.length === 4 ? Number(year) : 2000 + Number(year);
  const rest = text.replace(year, ' ');
  const named = MONTHS.findIndex((names) => names.test(rest));
  const numbered =
    Number(/(?<!\d)(0?[1-9]|1[0-2])(?!\d)/.exec(rest.replace(/^\s*\d{1,2}\.(?=\d{1,2}\.)/, ''))?.[1] ?? 0) -
    1;
  const month = named >= 0 ? named : numbered;
  if (month < 0) return years * MONTHS_A_YEAR;
  return years * MONTHS_A_YEAR + month + (end === 'end' ? 1 : 0);
}
