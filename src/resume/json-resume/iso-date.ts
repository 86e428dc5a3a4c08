import { fullYear } from '../parse/entities/dates.ts';

/**
 * Converts a date as resumes write it to ISO 8601, with the precision it has ("2020", "2020-03", "2020-03-14"). Null
 * where that is impossible ("Summer 2022", "20XX"). Knows the month names of the parser's languages, dates in Chinese
 * and Japanese, and the Japanese eras (first years by the Cabinet Office: 1926, 1989, 2019).
 */
export function isoDate(text: string): string | null {
  const clean = text.trim().toLowerCase();
  const iso = /^(?<year>(?:19|20)\d{2})(?:[-./](?<month>\d{1,2}))?(?:[-./](?<day>\d{1,2}))?$/.exec(
    clean,
  )?.groups;
  if (iso) return formatDate(iso.year, iso.month, iso.day);
  const european = /^(?:(?<day>\d{1,2})[-./])?(?<month>\d{1,2})\s?[-./]\s?(?<year>(?:19|20)\d{2})$/.exec(
    clean,
  )?.groups;
  if (european) return formatDate(european.year, european.month, european.day);
  const short = /^(?<month>\d{2})\/['’]?(?<year>\d{2})$/.exec(clean)?.groups;
  if (short?.year) return formatDate(String(fullYear(Number(short.year))), short.month, undefined);
  const han = /^(?<year>(?:19|20)\d{2})\s?年(?:\s?(?<month>\d{1,2})\s?月)?(?:\s?(?<day>\d{1,2})\s?日)?$/.exec(
    clean,
  )?.groups;
  if (han) return formatDate(han.year, han.month, han.day);
  const era =
    /^(?<era>令和|平成|昭和)(?<year>\d{1,2}|元)年(?:\s?(?<month>\d{1,2})月)?(?:\s?(?<day>\d{1,2})日)?$/.exec(
      clean,
    )?.groups;
  if (era?.era) return formatDate(String(yearOfEra(era.era, era.year ?? '')), era.month, era.day);
  return parseNamedMonth(clean);
}

const YEARS_BEFORE: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018 };

function yearOfEra(era: string, year: string): number {
  return (YEARS_BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year));
}

/** Reads "March 2020", "14 de março de 2020", "Aug. 5, 2018", "sept 2011". */
function parseNamedMonth(text: string): string | null {
  const found =
    /^(?:(?<before>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?)?(?<month>\p{L}+)\.?(?:\s+(?<after>\d{1,2}),)?,?\s*(?:de\s+)?(?<year>(?:19|20)\d{2})$/u.exec(
      text,
    )?.groups;
  const month = MONTHS.findIndex((pattern) => pattern.test(found?.month ?? '')) + 1;
  return found && month > 0 ? formatDate(found.year, String(month), found.before ?? found.after) : null;
}

const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|jänner)/,
  /^(?:feb|fev|fév)/,
  /^(?:mar|mär|mrz)/,
  /^(?:apr|abr|avr)/,
  /^(?:may|mai|maj|mayo|maio)$/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|ago|aoû|aou)/,
  /^(?:sep|set)/,
  /^(?:oct|okt|out)/,
  /^nov/,
  /^(?:dec|dez|déc|dic)/,
];

function formatDate(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const precise = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return precise;
  return Number(day) < 1 || Number(day) > 31 ? null : `${precise}-${day.padStart(2, '0')}`;
}
