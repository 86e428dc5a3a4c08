/** A period as written. `start` and `end` are substrings of `text`. */
export interface DateSpan {
  readonly text: string;
  readonly index: number;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Finds the dates of a header line: a range ("Aug. 2018 – May 2021", "2019年4月〜現在", "seit 2020"), or a single date
 * at either end of the line, at a tab, in brackets or after a separator. A single date is an end (of a degree, an
 * award). Null where there is none. Ignores a year inside a sentence.
 */
export function findDates(text: string): DateSpan | null {
  if (text.length > MAX_HEADER_CHARS) return null;
  const range = [LISTED, RANGE, SHORT_RANGE, SINCE]
    .map((pattern) => pattern.exec(text))
    .find((found) => found?.groups && !isMonth(found[0], found.groups));
  if (range?.groups) {
    const { start, end } = range.groups;
    return { text: range[0], index: range.index, start: start ?? null, end: end ?? null };
  }
  const single = SINGLE.exec(text);
  const point = single?.groups?.point;
  if (!single || !point) return null;
  return { text: point, index: single.index + single[0].indexOf(point), start: null, end: point };
}

/** True for dates and nothing else, but for signs around them. */
export function isDateAlone(text: string): boolean {
  const span = findDates(text);
  return span !== null && isAlone(span, text);
}

/** True for dates from and to, and nothing else. */
export function isPeriodAlone(text: string): boolean {
  const span = findDates(text);
  return span !== null && span.start !== null && span.end !== null && isAlone(span, text);
}

function isAlone({ text, index }: DateSpan, row: string): boolean {
  return !/[\p{L}\p{N}]/u.test(row.slice(0, index) + row.slice(index + text.length));
}

/** True for "2025-10", the month of a year: as years, it would end before it begins, unlike "2009-10". */
function isMonth(text: string, { start, end }: Partial<Record<string, string>>): boolean {
  const isWritten = /^20\d\d$/.test(start ?? '') && /^(?:0[1-9]|1[0-2])$/.test(end ?? '');
  return isWritten && text.endsWith(`${start}-${end}`) && fullYear(Number(end)) <= Number(start);
}

/** True where two rows are one period, wrapped: "Mar 2019 –" above "to date", "Sept 2015 – Feb" above "2019". */
export function isWrappedPeriod(above: string, below: string): boolean {
  if (below.length > MAX_WRAPPED_CHARS || above.length > MAX_WRAPPED_CHARS) return false;
  const text = `${above} ${below}`;
  if (LONE_CONNECTOR.test(below)) return findDates(above)?.end === above;
  // "Sept" above "2015–Dec" goes on with one more row.
  const [span, whole] = [findDates(OPEN_MONTH.test(text) ? `${text} 2000` : text), findDates(above)];
  if (span?.index !== 0 || span.start === null || span.text.length <= above.length) return false;
  const rest = text.slice(span.text.length).trim();
  return (whole?.start ?? null) === null || whole?.end === null
    ? rest === '' || LONE_MONTH.test(rest)
    : false;
}

/** Of a row in a column of dates. */
const MAX_WRAPPED_CHARS = 32;
const LONE_MONTH = /^\p{L}{3,10}\.?(?:\sde)?$/u;
const LONE_CONNECTOR = /^(?:to|until|bis|à|au|a|al|até|hasta|till|[-–—])$/u;
const OPEN_MONTH = /\d(?:\s?[-–—]|\s(?:to|until|bis|à|au|a|al|até|hasta|till))\s?\p{L}{3,10}\.?$/u;

/** True where two rows are the first and the last year of a period, without a dash: "2016" above "2020" or "today". */
export function isStackedPeriod(above: string, below: string): boolean {
  if (above.length > MAX_WRAPPED_CHARS || below.length > MAX_WRAPPED_CHARS) return false;
  const [first, last] = [findDates(above), findDates(below)];
  if (first?.end !== above) return false;
  const [from, to] = [periodOf(first), last?.end === below ? periodOf(last) : null];
  return (from && to && from.from < to.to) || LONE_PRESENT.test(below);
}

/** The months of a span, counted from the year 0; `to` is infinite where it goes on. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Returns the months of a span with a year. A single date is one month, or one year where it names no month. */
export function periodOf({ start, end }: DateSpan): Period | null {
  const isOpen = end === null ? start !== null : yearOf(end) === null && !/^\d\d$/.test(end);
  const to = isOpen ? null : monthsOf(end ?? '', 12);
  const from = monthsOf(start ?? end ?? '', 1, yearOf(end ?? ''));
  if (from === null) return null;
  return { from, to: isOpen ? Number.POSITIVE_INFINITY : (to ?? from) };
}

/** True where a period lies in another, give or take a month. */
export function isWithin(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from - 1 && inner.to <= outer.to + 1;
}

function monthsOf(text: string, month: number, otherwise: number | null = null): number | null {
  const year = yearOf(text) ?? otherwise;
  return year === null ? null : year * 12 + (monthOf(text) ?? month);
}

function yearOf(text: string): number | null {
  const full = /(?:19|20)\d{2}/.exec(text)?.[0];
  const short = /(?:['’]|^\d\d\/|^\p{L}{3,10}\.?[ -])(\d{2})(?!\d)/u.exec(text)?.[1];
  if (full) return Number(full);
  return short ? fullYear(Number(short)) : null;
}

/** The year of "’98" or "03/19". */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits > 60 ? 1900 : 2000);
}

function monthOf(text: string): number | null {
  const [, before, after] =
    /(?<!\d)(\d{1,2})\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./年-]\s?(\d{1,2})(?!\d)/.exec(text) ?? [];
  const month = before ?? after ?? /^(\d\d)\/['’]?\d\d$/.exec(text)?.[1];
  if (month) return Number(month);
  const at = MONTH_NAMES.findIndex((names) => names.test(text));
  return at < 0 ? null : at + 1;
}

/** A longer row is not a header, and the patterns below would be slow on it. */
const MAX_HEADER_CHARS = 400;

const SEASONS =
  'springs?|summers?|autumns?|fall|winters?|étés?|automne|hiver|printemps|veranos?|otoño|inviernos?|primavera|verão|outono|inverno|sommer|herbst|frühling|frühjahr|sommar|höst|vinter|vår|sommaren|hösten|vintern|våren|somrarna';

const MONTHS = [
  'jan(?:uary|uari|uar|eiro|vier|v)?|enero|ene|jänner',
  'feb(?:ruary|ruari|ruar|rero)?|fev(?:ereiro)?|févr?(?:ier)?|fevr(?:ier)?',
  'mar(?:ch|s|zo|ço)?|märz|mrz',
  'apr(?:il)?|abr(?:il)?|avr(?:il)?',
  'may|mai|mayo|maio|maj',
  'jun[ei]?|junio|junho|juin',
  'jul[yi]?|julio|julho|juil(?:let)?',
  'aug(?:ust|usti)?|ago(?:sto)?|août|aout',
  'sept?(?:ember|embre|tembre|iembre)?|septiembre|septembre|setiembre|set(?:embro)?',
  'oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?',
  'nov(?:ember|embre|iembre|embro)?',
  'dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre)?',
  `${SEASONS}|month|q[1-4]`,
];
const ANY_MONTH = MONTHS.join('|');

const MONTH_NAMES = MONTHS.slice(0, -1).map((names) => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu'));

const PRESENT = [
  '(?:till |the )?(?:present(?: day)?|date|now|today)|current|currently|ongoing|to date',
  'heute|dato|aktuell|jetzt|gegenwärtig|laufend',
  "aujourd['’]?hui|auj\\.?|à ce jour|présent|actuel|actuellement|en cours|ce jour",
  'actualidad|la actualidad|actual|actualmente|presente(?: data)?|el presente|hoy|la fecha',
  'atual|atualmente|hoje|o momento|momento|data|atualidade',
  'nuvarande|pågående|idag|nu',
].join('|');
const LONE_PRESENT = new RegExp(`^(?:${PRESENT})$`, 'iu');
const PRESENT_HAN = '至今|现在|現在|目前|今|在职|在職中';

const YEAR = "(?:(?:19|20)(?:\\d{2}|XX)|['’]\\d{2})";
const ERA = '(?:令和|平成|昭和)(?:\\d{1,2}|元)年(?:\\s?\\d{1,2}月)?(?:\\s?\\d{1,2}日)?';
const HAN = `(?:${YEAR}\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?|${ERA})`;
/** "Associate Level 3 June 2024" has no day. */
const DAY = '(?<!(?:level|grade|band|tier|stufe|niveau|nivel|nível|nivå)\\s)\\d{1,2}';
const NAMED = `(?:${DAY}(?:st|nd|rd|th|er|\\.)?[^\\S\\t]+(?:de\\s+)?)?(?:${ANY_MONTH})(?:\\.?(?:\\s+\\d{1,2},)?,?\\s*(?:de\\s+)?|[/-])${YEAR}`;
const NUMERIC = `(?:\\d{1,2}[./-])?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}[./-](?:1[0-2]|0?[1-9])(?:[./-]\\d{1,2})?`;
const POINT = `(?:${HAN}|${NAMED}|${NUMERIC}|${YEAR})`;
const BARE_MONTH = `(?:(?:${ANY_MONTH})\\.?|${DAY}[^\\S\\t]+(?:${ANY_MONTH})\\.?)`;

/** Neither in a word nor in a number: "ISO 9001:2015 – 2019", "v1.12.2019", "$2010". */
const BEFORE = '(?<![\\p{L}\\p{N}\\p{Sc}#]|\\p{N}[.,:/-])';
const AFTER = '(?![\\p{L}\\p{N}])';
const DASH =
  '(?:\\s*[-–—―‒−~〜→\\u00AD]+\\s*|\\s+(?:to|until|till|thru|through|bis|à|au|a|al|até(?: ao?| à)?|hasta|jusqu["’\']à|t\\.?o\\.?m\\.?)\\s+|\\s*(?:至|から|到)\\s*)';

const RANGE = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- at most MAX_HEADER_CHARS characters
  `${BEFORE}(?:(?:from|von|vom|de|du|desde|från)\\s|d['’])?(?<start>${POINT}|${BARE_MONTH}(?=${DASH}${NAMED}))${DASH}(?:(?<end>${POINT}${AFTER}|(?:${PRESENT})${AFTER}|${PRESENT_HAN})|(?<=(?:19|20)\\d{2}\\s?[^\\s\\p{L}\\p{N}]{1,2}\\s?)(?<end>\\d{2})(?![\\p{L}\\p{N}]|[./-]\\d)|(?=\\s*(?:$|[\\t)\\]]))|(?<=^[^\\s]{4,8}[-–—])(?=\\s+\\p{Lu}))`,
  'iu',
);

/** "Summers 2014, 2015 and 2016": what came again each year. */
const LISTED = new RegExp(
  `${BEFORE}(?<start>(?:${SEASONS})\\s(?:19|20)\\d{2})(?:,\\s?(?:19|20)\\d{2}){0,6},?\\s(?:&|and|und|et|y|e|och)\\s(?<end>(?:19|20)\\d{2})${AFTER}`,
  'iu',
);

/** "06/14 – 02/19", "Nov 25 – Oct 26": with years of two digits they are dates only as a range, as "4/10" is a score. */
const SHORT = `(?:(?:0[1-9]|1[0-2])/['’]?|(?:${ANY_MONTH})\\.?[ -])\\d{2}(?![\\p{L}\\p{N}/])`;
const SHORT_RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}/])(?<start>${SHORT})${DASH}(?<end>${SHORT}|(?:${PRESENT})${AFTER})`,
  'iu',
);

const SINCE = new RegExp(
  `${BEFORE}(?:since|from|seit|ab|depuis|desde|sedan|från(?: och med)?)\\s+(?<start>${POINT})${AFTER}`,
  'iu',
);

/** A grade in brackets may follow: "BSc Nursing, 2017 (2.1)". */
const SINGLE = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-move -- at most MAX_HEADER_CHARS characters
  `(?:^|[\\t([|•·]\\s*|(?:,|(?<!\\p{N})[:–—]|[:–—]\\s)\\s*|\\s[-/]\\s)(?:(?:expected|graduated|graduation|grad\\.|anticipated|issued|renewed|expires?|exp\\.?|valid (?:until|to))[: ]+)?(?<point>${POINT})(?=\\s*(?:$|[\\t)\\]|•·]|[,:–—]\\s|\\s[-/]\\s|\\([^()]{1,16}\\)$))|^(?<point>${NAMED}|(?:19|20)\\d{2})(?=\\s+(?-i:\\p{Lu}|\\p{Lo}))|(?<=[\\p{L})]\\s)(?<point>${NAMED}|(?:19|20)\\d{2}|${HAN})$`,
  'iu',
);
