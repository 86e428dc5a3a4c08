import { findMatches, type PrivateDetail } from './detail.ts';

/** Finds anything with the shape of a private detail, no matter whose it is. */
export function shapesIn(text: string): PrivateDetail[] {
  return [
    ...findMatches(text, EMAIL, 'email'),
    ...findMatches(text, PROFILE, 'link'),
    ...PHONES.flatMap((pattern) => findMatches(text, pattern, 'phone')),
    ...findMatches(text, DIGITS, 'phone').filter(
      ({ start, end }) => !/(?:19|20)\d\d/.test(text.slice(start, end)),
    ),
    ...STREETS.flatMap((pattern) => findMatches(text, pattern, 'address')),
  ];
}

/** A mailbox has up to 64 characters (RFC 5321). */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[[({]\s?(?:at|@|ät)\s?[\])}])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[[({]\s?(?:dot|punkt)\s?[\])}])\s?[\p{L}\p{N}-]+)+/giu;

/** Profile pages on the sites where people keep them. A part of a domain has up to 63 characters (RFC 1035). */
const PROFILE =
  /(?:https?:\/\/)?(?:[\w-]{1,63}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com\/users|twitter\.com|x\.com|instagram\.com|facebook\.com|medium\.com\/@?|behance\.net|dribbble\.com|orcid\.org|t\.me|wa\.me)\/?[\w\-./%@#?=&]*[\w/]|(?:mailto|tel|skype):\S+/giu;

/**
 * Phone numbers with a country code, with an area code in brackets, in groups of three and four, or after a
 * leading zero.
 */
const PHONES = [
  /\+\d(?:[\s().\-/]{0,3}\d){6,14}/g,
  /\(0?\d{2,5}\)[\s.-]?\d(?:[\s.-]?\d){4,10}/g,
  /(?<![\d.])\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
  /(?<![\d.,/-])0\d{1,4}[\s-](?!(?:19|20)\d\d(?!\d))\d(?:[\s-]?\d){4,9}(?!\d)/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
];

/**
 * Nine to fifteen digits (E.164 allows 15) without a year. Hiding a long amount along with them does no harm.
 */
const DIGITS = /(?<![\p{L}\p{N}])\(?\d(?:[\s().\-/]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu;

/** A house number and a street, in the English or the continental sequence. No word of a street is longer than 60. */
const STREETS = [
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}.'’]*\s+){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Ln\.?|Drive|Dr\.?|Court|Ct\.?|Way|Square|Terrace|Close|Crescent)(?![\p{L}])/gu,
  /(?<!\p{L})\p{Lu}[\p{L}.-]{0,60}(?:\s\p{Lu}?[\p{L}.-]{1,60})?(?:straße|strasse|str\.|gasse|weg|allee|platz|gatan|vägen|vej|laan|straat)\s?\d{1,4}\s?[a-z]?(?!\p{L})/gu,
  /(?<!\p{L})(?:\d{1,4}(?:\s?bis)?,?\s+)?(?:rue|avenue|boulevard|calle|avenida|paseo|rua)\s+(?:de\s+|du\s+|des\s+|la\s+|le\s+|del\s+|da\s+|do\s+)*\p{Lu}[\p{L}'’-]+(?:,?\s+\d{1,4})?/giu,
];
