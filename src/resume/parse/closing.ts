import type { SourceLine } from '../source.ts';
import { findContactDetails, isEmailOrPhone, looksLikeName } from './contact.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Adds what closes a document, which doesn't belong to its last section: "Leipzig, den 3. November 2025" above a name, "I
 * hereby certify …", or the details of how the person is reached, where nothing else says it.
 */
export function withClosing(starts: readonly SectionStart[], lines: readonly SourceLine[]): SectionStart[] {
  const name = wordsOf(
    lines
      .slice(0, MAX_NAME_LINES)
      .map(({ text }) => text)
      .join(' '),
  );
  const isName = (text: string) =>
    looksLikeName(text) && [...wordsOf(text)].every((word) => word.length === 1 || name.has(word));
  const isClosing = (line: SourceLine) =>
    CLOSES.test(line.text) || isPlaceAndDate(line) || isName(line.text.replace(/[()]/g, ''));
  const signed = behindLast(lines, isClosing);
  const isSigned = lines.slice(signed).some((line) => CLOSES.test(line.text) || isPlaceAndDate(line));
  const own = isSigned ? starts.filter(({ index }) => index < signed) : [...starts];
  const last = own.at(-1);
  if (!last) return [];
  if (isSigned && signed > last.end) return [...own, { index: signed, end: signed, kind: 'other' }];
  const reached = behindLast(lines, ({ text }) => findContactDetails(text).length > 0);
  const isReachable = ({ text }: SourceLine) => findContactDetails(text).some(isEmailOrPhone);
  if (reached > last.end && lines.findIndex(isReachable) >= reached)
    return [...own, { index: reached, end: reached, kind: 'contact' }];
  return own;
}

const MAX_NAME_LINES = 4;

/** The index of the first of the last lines that are all of a kind. */
function behindLast(lines: readonly SourceLine[], isOne: (line: SourceLine) => boolean): number {
  return lines.findLastIndex((line) => !isOne(line)) + 1;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

/** True for a place and the day of signing, set apart from what is above. */
function isPlaceAndDate({ text, gap }: SourceLine): boolean {
  return (gap === undefined || gap >= 1) && text.length < MAX_CLOSING_CHARS && PLACE_AND_DATE.test(text);
}

const MAX_CLOSING_CHARS = 60;

const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}\p{M} .'’-]{1,40},?\s(?:(?:den|le|el|em|on|a) )?\d{1,2}(?:\.|st|nd|rd|th|º|er)?[ ./-]{1,2}(?:de )?(?:\p{L}{3,10}|\d{1,2})\.?[ ./-]{1,2}(?:de )?(?:19|20)\d\d$/u;

const CLOSES =
  /^(?:place|date|ort|datum|lieu|lugar|fecha|plats)\s?:|^(?:applicant['’]s )?(?:signature|unterschrift|firma|assinatura|underskrift):?$|^(?:yours (?:truly|faithfully|sincerely)|(?:kind |best )?regards),?$|^sent from my |^i (?:hereby |do )?(?:certify|declare) /iu;
