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
  const range = RANGE.exec(text) ?? SINCE.exec(text);
  if (range?.groups) {
    const { start, end } = range.groups;
    return { text: range[0], index: range.index, start: start ?? null, end: end ?? null };
  }
  const single = SINGLE.exec(text);
  const point = single?.groups?.point;
  if (!single || !point) return null;
  return { text: point, index: single.index + single[0].indexOf(point), start: null, end: point };
}

/** A longer row is not a header, and the patterns below would be slow on it. */
const MAX_HEADER_CHARS = 400;

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
  'spring|summer|autumn|fall|winter|month|q[1-4]',
].join('|');

const PRESENT = [
  'present|current|currently|now|ongoing|today|date',
  'heute|aktuell|jetzt|gegenwärtig|laufend',
  "aujourd['’]?hui|présent|actuel|actuellement|en cours|ce jour",
  'actualidad|la actualidad|actual|presente|el presente|hoy|la fecha',
  'atual|atualmente|hoje|o momento|momento',
  'nuvarande|pågående|idag|nu',
].join('|');
const PRESENT_HAN = '至今|现在|現在|目前|今|在职|在職中';

const YEAR = "(?:(?:19|20)(?:\\d{2}|XX)|['’]\\d{2})";
const ERA = '(?:令和|平成|昭和)(?:\\d{1,2}|元)年(?:\\s?\\d{1,2}月)?(?:\\s?\\d{1,2}日)?';
const HAN = `(?:${YEAR}\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?|${ERA})`;
const NAMED = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?)?(?:${MONTHS})\\.?(?:\\s+\\d{1,2},)?,?\\s*(?:de\\s+)?${YEAR}`;
const NUMERIC = `(?:\\d{1,2}[./])?\\d{1,2}\\s?[./-]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}[./-](?:1[0-2]|0?[1-9])(?:[./-]\\d{1,2})?`;
const POINT = `(?:${HAN}|${NAMED}|${NUMERIC}|${YEAR})`;
const BARE_MONTH = `(?:(?:${MONTHS})\\.?|\\d{1,2}\\s+(?:${MONTHS})\\.?)`;

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const DASH =
  '(?:\\s*[-–—―‒−~〜\\u00AD]+\\s*|\\s+(?:to|until|till|thru|through|bis|à|au|a|al|até|hasta|jusqu["’\']à|t\\.?o\\.?m\\.?)\\s+|\\s*(?:至|から|到)\\s*)';

const RANGE = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-backtracking -- at most MAX_HEADER_CHARS characters
  `${BEFORE}(?<start>${POINT}|${BARE_MONTH}(?=${DASH}${NAMED}))${DASH}(?:(?<end>${POINT}${AFTER}|(?:${PRESENT})${AFTER}|${PRESENT_HAN})|(?<end>\\d{2})${AFTER}|(?=\\s*(?:$|\\t)))`,
  'iu',
);

const SINCE = new RegExp(
  `${BEFORE}(?:since|from|seit|ab|depuis|desde|sedan|från(?: och med)?)\\s+(?<start>${POINT})${AFTER}`,
  'iu',
);

const SINGLE = new RegExp(
  // oxlint-disable-next-line regexp/no-super-linear-move -- at most MAX_HEADER_CHARS characters
  `(?:^|[\\t(|•·,:–—]\\s*|\\s[-/]\\s)(?:(?:expected|graduated|graduation|grad\\.|anticipated|issued)[: ]+)?(?<point>${POINT})(?=\\s*(?:$|[\\t)|•·]|[,:–—]\\s|\\s[-/]\\s))|^(?<point>${NAMED}|(?:19|20)\\d{2})(?=\\s+(?-i:\\p{Lu}|\\p{Lo}))|(?<=[\\p{L})]\\s)(?<point>${NAMED}|(?:19|20)\\d{2}|${HAN})$`,
  'iu',
);
