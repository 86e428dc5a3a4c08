import { withoutAges } from '../../../language/dates/ages.ts';
import type { LineId } from '../../../resume/resume.ts';
import type { ClaimedLines } from './claimed-lines.ts';
import { MONTHS_A_YEAR, monthIn, periodIn } from './periods.ts';

/** The period of one job in the resume: months since the year 0, end exclusive. `header` is the id of its first line. */
export interface JobSpan {
  readonly from: number;
  readonly to: number;
  readonly header: LineId;
}

/** A day, as `2026-03-31`. Passed in, because pure modules read no clock. */
export type Today = string;

/** Sections whose dates are not those of work. */
const WITHOUT_WORK = new Set(['contact', 'education', 'certifications', 'skills', 'languages']);

/**
 * Reads the times of all entries that may be work (headings that nobody knows head jobs too), and of the jobs that a
 * line with dates heads where no entry was read; leaves out those without readable dates. A current job ends today.
 * Where only years are given, "2017 – 2022" is five years.
 */
export function jobSpans({ lines, resume }: ClaimedLines, today: Today): JobSpan[] {
  const entries = resume.sections
    .filter(({ kind }) => !WITHOUT_WORK.has(kind))
    .flatMap((section) => section.entries)
    .flatMap(({ header, start, end }) => {
      const [first] = header;
      return first && start ? spanOf(first.id, start.text, end?.text ?? '', today) : [];
    });
  const headed = lines
    .filter(({ entry, job, id }) => entry === null && job === id)
    .flatMap(({ id, text }) => {
      const period = periodIn(text.raw);
      return period ? spanOf(id, period.start, period.end, today) : [];
    });
  return [...entries, ...headed];
}

function spanOf(header: LineId, start: string, end: string, today: Today): JobSpan[] {
  const from = monthIn(start, 'start');
  const to = /\d/.test(end) ? monthIn(end, 'end') : monthIn(today, 'end');
  return from === null || to === null || to <= from ? [] : [{ from, to, header }];
}

/** Adds up the months of some jobs. Months that overlap count once. */
export function totalMonths(spans: readonly JobSpan[]): number {
  let months = 0;
  let until = 0;
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}

/** Reads the months of experience that an atom asks for; null where it names no period. */
export function periodRequired(atom: string): number | null {
  const years = [...withoutAges(atom).matchAll(YEARS)].map(numberIn);
  if (years.length > 0) return Math.min(...years) * MONTHS_A_YEAR;
  const months = /(?<![\p{L}\p{N}])(\d{1,2})\s?\+?\s?(?:months?|monaten?|mois|meses|månader)(?!\p{L})/iu.exec(
    atom,
  );
  return months ? Number(months[1]) : null;
}

/** Removes the years from a requirement; what is left says what they are years of. */
export function withoutYears(requirement: string): string {
  return requirement.replace(YEARS, ' ');
}

/** Reads the most years that a line states, in words or figures; 0 where it states none. */
export function yearsStated(line: string): number {
  return Math.max(0, ...[...line.matchAll(YEARS)].map(numberIn));
}

const NUMBERS = [
  'one|ein|eine|einem|un|une|uno|um|ett|一',
  'two|zwei|deux|dos|dois|två|二|两',
  'three|drei|trois|tres|três|tre|三',
  'four|vier|quatre|cuatro|quatro|fyra|四',
  'five|fünf|cinq|cinco|fem|五',
  'six|sechs|seis|sex|六',
  'seven|sieben|sept|siete|sete|sju|七',
  'eight|acht|huit|ocho|oito|åtta|八',
  'nine|neun|neuf|nueve|nove|nio|九',
  'ten|zehn|dix|diez|dez|tio|十',
  'eleven|elf|onze|once|elva',
  'twelve|zwölf|douze|doce|doze|tolv',
  'thirteen|dreizehn|treize|trece|treze|tretton',
  'fourteen|vierzehn|quatorze|catorce|fjorton',
  'fifteen|fünfzehn|quinze|quince|femton',
];

/** The first number of "3 to 5 years" counts. "18 years old" is an age. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<!(?:under|unter|aged|moins de|menores de|menos de|younger than) )(\\d{1,2}|${NUMBERS.join('|')})(?: and a half|einhalb)?\\s{0,3}(?:\\+|plus|or more|oder mehr)?(?:\\s{0,3}(?:-|–|to|bis|à|a|till)\\s{0,3}\\d{1,2}\\+?)?\\s{0,3}(?:(?:full|volle)\\s{1,3})?(?:years?|yrs?|jahren?|ans|années|años|anos|års?|年)(?!\\s+old|\\s+of\\s+age|月)(?!\\p{Script=Latin})`,
  'giu',
);

function numberIn([, number = '']: RegExpMatchArray): number {
  if (/^\d/.test(number)) return Number(number);
  return NUMBERS.findIndex((words) => words.split('|').includes(number.toLowerCase())) + 1;
}
