import type { SourceLine } from '../../source.ts';
import { isFarewell } from '../boilerplate/mail-phrases.ts';
import { findContactDetails, isEmailOrPhone, looksLikeName } from '../entities/contact.ts';
import { findDates } from '../entities/dates.ts';
import { isNameInEmail } from '../entities/email-names.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Adds what closes a document and isn't part of its last section: "Leipzig, den 3. November 2025" above a name, "I hereby
 * certify …", or the details of how the person is reached, where nothing else says it.
 */
export function withClosing(starts: readonly SectionStart[], lines: readonly SourceLine[]): SectionStart[] {
  const signed = findSignature(lines);
  const own = starts.filter(({ index }) => index < signed);
  const last = own.at(-1);
  if (!last) return [];
  if (signed > last.end && signed < lines.length)
    return [...own, { index: signed, end: signed, kind: 'other' }];
  const reached = behindLast(lines, ({ text }) => findContactDetails(text).length > 0);
  const isReachable = ({ text }: SourceLine) => findContactDetails(text).some(isEmailOrPhone);
  const isCut = reached > last.end && last.kind !== 'contact' && lines.findIndex(isReachable) >= reached;
  return isCut && (last.kind !== 'other' || isOfPerson(lines, reached))
    ? [...own, { index: reached, end: reached, kind: 'contact' }]
    : own;
}

/** True where the email among the last lines has the name on top: below "References", it may be a referee's. */
function isOfPerson(lines: readonly SourceLine[], from: number): boolean {
  const details = lines.slice(from).flatMap(({ text }) => findContactDetails(text));
  const names = lines.slice(0, MAX_NAME_LINES).map(({ text }) => text);
  return details.some(
    ({ kind, text }) =>
      kind === 'email' && names.some((name) => looksLikeName(name) && isNameInEmail(name, text)),
  );
}

/** The index of the first of the last lines with which the document is signed; the number of lines where there are none. */
function findSignature(lines: readonly SourceLine[]): number {
  const name = wordsOf(
    lines
      .slice(0, MAX_NAME_LINES)
      .map(({ text }) => text)
      .join(' '),
  );
  const isName = ({ text }: SourceLine) => {
    const bare = text.replace(/[()]/g, '');
    const words = [...wordsOf(bare)];
    // A single word may be the town of a job, which the address on top has, too.
    return looksLikeName(bare) && words.length > 1 && words.every((one) => one.length === 1 || name.has(one));
  };
  const declared = findDeclarations(lines);
  const isPlaceAndDay = (line: SourceLine, at: number) => {
    const above = lines[at - 1];
    const isBelow = above !== undefined && declared.has(above);
    return (isBelow || isSetApart(line, isName(lines[at + 1] ?? line))) && PLACE_AND_DAY.test(line.text);
  };
  const numbers = lines.slice(0, MAX_TOP_LINES).map(({ text }) => numbersIn(text));
  const isNumberOfPerson = ({ text }: SourceLine, at: number) => {
    const own = text.length >= MAX_CLOSING_CHARS || findDates(text) ? [] : numbersIn(text);
    const above = numbers.slice(0, at).flat();
    return own.length > 0 && own.every((number) => above.includes(number));
  };
  const signs = (line: SourceLine, at: number) =>
    declared.has(line) ||
    isFarewell(line.text) ||
    SIGNATURE.test(line.text) ||
    DAY_OF_SIGNING.test(line.text) ||
    isPlaceAndDay(line, at);
  const signed = behindLast(
    lines,
    (line, at) => signs(line, at) || PLACE.test(line.text) || isName(line) || isNumberOfPerson(line, at),
  );
  const above = lines.slice(0, signed);
  // A row that is in the sections as well is one of theirs: the dates of jobs, the courses of a list.
  const isRepeated = lines
    .slice(signed)
    .some(({ text }) =>
      LABEL.test(text)
        ? above.some((line) => labelOf(line.text) === labelOf(text))
        : PLACE_AND_DAY.test(text) && above.some((line) => PLACE_AND_DAY.test(line.text)),
    );
  const isSigned = lines.some((line, at) => at >= signed && signs(line, at));
  return isSigned && !isRepeated ? signed : lines.length;
}

const MAX_NAME_LINES = 4;
/** With the details, among them the number of an identity card. */
const MAX_TOP_LINES = 15;
const MIN_DIGITS = 6;

/** The numbers of a line that are long enough to be a person's, without the signs between their digits. */
function numbersIn(text: string): string[] {
  const numbers = text.match(/\d(?:[ ./-]?\d){5,30}/gu) ?? [];
  return numbers.map((number) => number.replace(/\D/gu, '')).filter(({ length }) => length >= MIN_DIGITS);
}

/** The lines of sentences that declare what is above to be true: the first, and those in which it goes on. */
function findDeclarations(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const goesOn = above && found.has(above) && /^\p{Ll}/u.test(line.text) && !/[.!]$/u.test(above.text);
    if (goesOn || DECLARES.test(line.text)) found.add(line);
  }
  return found;
}

const DECLARES =
  /^(?:i (?:hereby |do |solemnly |also ){0,3}(?:certify|declare|affirm) |(?:hiermit )?(?:versichere|erkläre|bestätige) ich |ich (?:versichere|erkläre|bestätige) (?:hiermit|die|dass)|je (?:soussigné|certifie|déclare|atteste)|(?:yo[ ,].{0,60})?(?:declaro|manifiesto|certifico) (?:que|bajo|para|ser)|(?:härmed )?(?:intygar|försäkrar) (?:jag|undertecknad)|jag (?:intygar|försäkrar) )/iu;

/** The index of the first of the last lines that are all of a kind. */
function behindLast(
  lines: readonly SourceLine[],
  isOne: (line: SourceLine, index: number) => boolean,
): number {
  return lines.findLastIndex((line, index) => !isOne(line, index)) + 1;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

/** True below a space; where the document says nothing of spaces, above the name or with "den" and the like. */
function isSetApart({ text, gap }: SourceLine, isAboveName: boolean): boolean {
  if (text.length >= MAX_CLOSING_CHARS) return false;
  return gap === undefined ? isAboveName || CONNECTED_DAY.test(text) : gap >= 1;
}

const MAX_CLOSING_CHARS = 60;

const DAY =
  '\\d{1,2}(?:\\.|st|nd|rd|th|º|er)?[ ./-]{1,2}(?:de )?(?:\\p{L}{3,10}|\\d{1,2})\\.?[ ./-]{1,2}(?:de )?(?:19|20)\\d\\d';
const CONNECTOR = '(?:den|le|el|em|on|a) ';

const PLACE_AND_DAY = new RegExp(`^\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40},?\\s(?:${CONNECTOR})?${DAY}$`, 'u');
const CONNECTED_DAY = new RegExp(`\\s${CONNECTOR}${DAY}$`, 'u');

const LABEL = /^\p{L}+\s?:/u;
const labelOf = (text: string) => LABEL.exec(text)?.[0].replace(/\s/g, '').toLowerCase();

/** A place to sign at, which a job has as well. */
const PLACE = /^(?:place|ort|lieu|lugar|local|plats)\s?:/iu;

/** The day of signing, or room for it: a job's date is a month or a period. */
const DAY_OF_SIGNING = new RegExp(`^(?:date|datum|fecha|data)\\s?:[\\s_.…]*(?:${DAY})?$`, 'iu');

const SIGNATURE = /^(?:applicant['’]s )?(?:signature|unterschrift|firma|assinatura|underskrift):?$/iu;
