import type { SourceLine } from '../../source.ts';
import { findContactDetails, isEmailOrPhone } from '../entities/contact.ts';
import { headingMeaning } from '../headings/headings.ts';
import { findName } from '../person/person-names.ts';
import { isFarewell, isSalutation, senderIn } from './mail-phrases.ts';

/**
 * Finds what a mail says around a resume that stands in it: its headers, the salutation and what comes before the
 * person's name, the closing words and "Sent from my tablet". A line with the only copy of an address or a number stays.
 * Returns the indices in order; none where there are no two headers.
 */
export function findMailFrame(lines: readonly SourceLine[]): number[] {
  const top = lines.slice(0, MAX_TOP).map(({ text }) => text.trim());
  const headers = top.flatMap((text, index) => (HEADER.test(text) ? [index] : []));
  const labels = new Set(headers.map((index) => top[index]?.split(':')[0]?.trim().toLowerCase()));
  const last = headers.at(-1) ?? 0;
  if (labels.size < 2 || !headers.some((index) => top[index]?.includes('@'))) return [];
  const sender = top.flatMap((text) => senderIn(text)?.name.toLowerCase() || [])[0];
  const closing = lines.findIndex(
    ({ text }, index) => index >= lines.length - MAX_END && isFarewell(text.trim()),
  );
  const salutation = top.findIndex((text, index) => index > last && isSalutation(text));
  const bySender = top.findIndex(
    (text, index) => index > last && !(closing >= 0 && index > closing) && text.toLowerCase() === sender,
  );
  const byLook = findNameBelow(top, salutation);
  const named = bySender < 0 && salutation > 0 ? byLook : bySender;
  const end = named > 0 ? named - 1 : Math.max(last, salutation);
  const first = headers[0] ?? 0;
  const start = FORWARDED.test(top[first - 1] ?? '') ? first - 1 : first;
  const isFrame = (index: number) =>
    (index >= start &&
      index <= end &&
      (named > 0 || index === salutation || index < first || headers.includes(index))) ||
    (closing >= 0 && index >= closing && index > end);
  return lines.flatMap((_, index) => (isFrame(index) && !isOnlyCopy(lines, index) ? [index] : []));
}

/**
 * Finds the line with the person's name below the salutation, above all that a resume has below it; -1 where there is
 * none.
 */
function findNameBelow(top: readonly string[], salutation: number): number {
  const rest = top.slice(salutation + 1);
  const isHeading = (text: string) => headingMeaning(text) !== null;
  const end = rest.findIndex((text) => isHeading(text) || findContactDetails(text).length > 0);
  const at = rest
    .slice(0, end < 0 ? rest.length : end + 1)
    .findIndex((text) => !isHeading(text) && FULL_NAME.test(findName(text) ?? ''));
  return at < 0 ? at : salutation + 1 + at;
}

/** Headers, a salutation and some sentences. */
const MAX_TOP = 16;
/** The closing words, a name and a line of the mail program. */
const MAX_END = 4;

const HEADER =
  /^(?:from|to|cc|date|sent|subject|von|an|datum|gesendet|betreff|de|à|date d['’]envoi|envoyé|objet|para|fecha|enviado|asunto|assunto|data|från|till|skickat|ämne)\s?:/iu;
/** "---------- Forwarded message ---------" */
const FORWARDED = /^-{2,20}\s?[\p{L} ]{3,40}\s?-{2,20}$/u;
/** The person's name, below what the mail says: "Ada van der Berg, RN". */
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Ll}{1,3})){0,4}\s\p{Lu}[\p{L}\p{M}.'’-]*(?:,\s[\p{L}., ]{2,24})?$/u;

/** True for a line with an address or a number that stands nowhere else: a mail's own receiver is nobody's. */
function isOnlyCopy(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  if (RECEIVER.test(text.trim())) return false;
  const others = lines.map((line, at) => (at === index ? '' : line.text.toLowerCase()));
  return findContactDetails(text)
    .filter(isEmailOrPhone)
    .some((detail) => !others.some((other) => other.includes(detail.text.toLowerCase())));
}

const RECEIVER =
  /^(?:to|cc|an|à|para|till|date|sent|datum|gesendet|fecha|data|skickat|subject|betreff|objet|asunto|assunto|ämne)\s?:/iu;
