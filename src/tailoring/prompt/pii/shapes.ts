import { findMatches, type PrivateDetail } from './detail.ts';
import { isReference } from './reference.ts';

/** Finds anything with the shape of a contact detail, no matter whose it is. */
export function shapesIn(text: string): PrivateDetail[] {
  const phones = PHONES.flatMap((pattern) => findMatches(text, pattern, 'phone'));
  const digits = findMatches(text, DIGITS, 'phone').filter(
    ({ start, end }) => !/(?:19|20)\d\d/.test(text.slice(start, end)),
  );
  return [
    ...findMatches(text, EMAIL, 'email').filter(
      (found) => !isJobAtCompany(text.slice(found.start, found.end)),
    ),
    ...findMatches(text, PROFILE, 'link'),
    ...[...phones, ...digits].filter((found) => !isAmount(text, found) && !isReference(text, found)),
    ...STREETS.flatMap((pattern) => findMatches(text, pattern, 'address')).filter(
      ({ start, end }) => !NO_STREET.test(text.slice(start, end)),
    ),
  ];
}

/** "Engineer @ Booking.com": an address with spaces has a dot or a digit before its sign, or is at a known mail service. */
function isJobAtCompany(text: string): boolean {
  const [, mailbox = '', domain = ''] = /^(.+)\s@\s?(.+)$/u.exec(text) ?? [];
  return mailbox !== '' && !/[._\d]/.test(mailbox) && !MAIL_SERVICES.test(domain);
}

const MAIL_SERVICES =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|web|mail|posteo|qq|163)\./i;

/** A mailbox has up to 64 characters (RFC 5321). */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[[({]\s?(?:at|@|ät)\s?[\])}])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[[({]\s?(?:dot|punkt)\s?[\])}])\s?[\p{L}\p{N}-]+)+/giu;

/** Profile pages on the sites where people keep them. A part of a domain has up to 63 characters (RFC 1035). */
const PROFILE =
  /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:[\w-]{1,63}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|github\.com|gitlab\.com|bitbucket\.org|stackoverflow\.com\/users|twitter\.com|x\.com|instagram\.com|facebook\.com|medium\.com\/@?|behance\.net|dribbble\.com|orcid\.org|t\.me|wa\.me)\/?[\w\-./%@#?=&]*[\w/]|(?:mailto|tel|skype):\S+/giu;

/**
 * Phone numbers with a country code, with an area code in brackets, in groups of three and four, or after a
 * leading zero.
 */
const PHONES = [
  /\+\d(?:[\s().\-/]{0,3}\d){6,14}/g,
  /\(0?\d{2,5}\)[\s.-]?\d(?:[\s.-]?\d){4,10}/g,
  /(?<![\d.])\d{3}[-.\s]\d{3}[-.\s]\d{4}(?!\d)/g,
  /(?<![\d.,/-])0\d{1,4}(?:[\s-]|\s?\/\s?)(?!(?:19|20)\d\d(?!\d))\d(?:[\s-]?\d){4,9}(?!\d)/g,
  /(?<!\d)1[3-9]\d{9}(?!\d)/g,
];

/** Nine to fifteen digits (E.164 allows 15) without a year. */
const DIGITS = /(?<![\p{L}\p{N}])\(?\d(?:[\s().\-/]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu;

/** A house number and a street, in the English or the continental sequence. No word of a street is longer than 60. */
const STREETS = [
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}.'’]*\s+){1,4}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Ln\.?|Drive|Dr\.?|Court|Ct\.?|Way|Square|Terrace|Close|Crescent)(?![\p{L}])/gu,
  /(?<!\p{L})\p{Lu}[\p{L}.-]{0,60}(?:\s\p{Lu}?[\p{L}.-]{1,60})?(?:straße|strasse|str\.|gasse|weg|allee|platz|gatan|vägen|vej|laan|straat)\s?\d{1,4}\s?[a-z]?(?!\p{L})/gu,
  /(?<!\p{L})(?:\d{1,4}(?:\s?bis)?,?\s+)?(?:[Rr]ue|[Cc]alle|[Aa]venida|[Pp]aseo|[Rr]ua)\s+(?:de\s+|du\s+|des\s+|das\s+|dos\s+|la\s+|le\s+|del\s+|da\s+|do\s+)*\p{Lu}[\p{L}'’-]+(?:,?\s+\d{1,4})?/gu,
  /(?<!\p{L})(?:\d{1,4}(?:\s?bis)?,?\s+[Aa]venue|\d{1,4}(?:\s?bis)?,?\s+[Bb]oulevard|[Aa]venue\s+d[eu]s?|[Bb]oulevard\s+d[eu]s?)\s+(?:la\s+|le\s+)?\p{Lu}[\p{L}'’-]+/gu,
];

/** What has the shape of a street and is none: a court of law, a product, a year, a place at work. */
const NO_STREET =
  /^(?:19|20)\d\d\s|(?:Google|One|Hard|Test|Thumb|Disk|Food|Tennis|Crown|High|Supreme|District|County|Federal|Appeals?|Magistrates['’]?|Family|Moot|Criminal)\s(?:Drive|Court)$|(?:Arbeits|Studien|Ausbildungs|Park|Stell|Bildungs|Lebens|Lösungs|Liefer|Rück|Schul|Kinder)(?:platz|weg)|\s(?:19|20)\d\d$/u;

const UNIT =
  /^\s?(?:[€$£¥%]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|JPY|CNY|RMB|kr|euros?|dollars?|pounds|yen|Mio|million|billion|requests?|records?|rows|users?|customers?|events?|transactions?|messages?|downloads?|views?|visits?|visitors?|people|patients?|units?|parts?|items?|tonnes?|tons?|litres?|lines|files|documents|calls|queries|Anfragen|Datensätze|Nutzer|Kunden|Stück|Tonnen|utilisateurs|clients|usuarios|clientes|registros|usuários|användare|kunder)(?!\p{L})|de\s(?:euros?|dólares|usuarios|clientes|reais)|d['’]euros|[\p{Script=Han}\p{Script=Katakana}])/iu;

/** True for an amount ("150 000 000 records", "£1 250 000 000") and for a machine's address on a network. */
function isAmount(text: string, { start, end }: PrivateDetail): boolean {
  const number = text.slice(start, end).replace(/^\(|\/\d{1,2}$/g, '');
  if (/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(number)) return true;
  if (!/^(?:[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})+|[1-9]\d{8,14})$/.test(number)) return false;
  return /[€$£¥]\s?$/.test(text.slice(0, start)) || UNIT.test(text.slice(end, end + UNIT_CHARS));
}

/** Longer than any unit. */
const UNIT_CHARS = 20;
