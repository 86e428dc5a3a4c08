import type { LineId, Resume } from '../../resume/resume.ts';

/**
 * The period of one job in the resume: months since the year 0, end exclusive. `header` is the id of its first
 * line, `lines` has the ids of all its lines.
 */
export interface JobSpan {
  readonly from: number;
  readonly to: number;
  readonly header: LineId;
  readonly lines: ReadonlySet<string>;
}

/** A day, as `2026-03-31`. Passed in, because pure modules read no clock. */
export type Today = string;

/** Sections whose dates are not those of work. */
const WITHOUT_WORK = new Set(['contact', 'education', 'certifications', 'skills', 'languages']);

/**
 * Reads the times of all entries that may be work (headings that nobody knows head jobs too); leaves out those without
 * readable dates. A current job ends today. Where only years are given, "2017 – 2022" is five years.
 */
export function entrySpans(resume: Resume, today: Today): JobSpan[] {
  const sections = resume.sections.filter(({ kind }) => !WITHOUT_WORK.has(kind));
  return sections.flatMap(({ entries }) =>
    entries.flatMap(({ header, lines, start, end }): JobSpan[] => {
      const from = start ? monthIn(start.text, 'start') : null;
      const to = end && /\d/.test(end.text) ? monthIn(end.text, 'end') : start ? monthIn(today, 'end') : null;
      const [first] = header;
      if (from === null || to === null || to <= from || !first) return [];
      return [{ from, to, header: first.id, lines: new Set([...header, ...lines].map((line) => line.id)) }];
    }),
  );
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
  const years = [...atom.matchAll(YEARS)].map(numberIn);
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
function monthIn(text: string, end: 'start' | 'end'): number | null {
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
