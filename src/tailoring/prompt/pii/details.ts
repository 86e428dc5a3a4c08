import type { ContactField } from '../../../resume/resume.ts';
import { companyPattern } from './company.ts';
import { type FindDetails, findMatches, type PrivateDetail } from './detail.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';
import { identifiersIn } from './identifiers.ts';
import { formsOf, namePartsOf } from './name-parts.ts';
import { createNameFinder, isWholeName } from './names.ts';
import { isReference } from './reference.ts';
import { shapesIn } from './shapes.ts';

/**
 * Creates a finder of private details in any text: those that a resume lists as contact details, however they
 * are written, and anything with the shape of an e-mail address, a phone number, a profile, a street, a birth date or a
 * number of a person. `company` is the name of the posting's company, which stays.
 */
export function createDetailFinder(fields: readonly ContactField[], company = ''): FindDetails {
  const contact = fields.filter(({ text }) => text.length <= MAX_DETAIL_CHARS).slice(0, MAX_DETAILS);
  const own = contact.flatMap(({ kind, text }) => (kind === 'name' ? [text] : []));
  // Where no name in Latin letters is known, the address may spell it: "xiaoming.li@".
  const spelled = own.some((name) => /\p{Script=Latin}/u.test(name)) ? [] : contact.flatMap(nameInAddress);
  const people = [...own, ...spelled, ...contact.flatMap((field) => calledInAddress(field, own))];
  const names = createNameFinder(people);
  const ofCompany = companyPattern(company, people);
  const known = contact.flatMap((field): Known[] =>
    patternsOf(field).map((pattern) => ({ kind: field.kind, pattern })),
  );
  return (text) => {
    const kept = ofCompany ? knownIn(text, [{ kind: 'name', pattern: ofCompany }]) : [];
    const isOfCompany = ({ kind, start, end }: PrivateDetail) =>
      kind === 'name' && kept.some((one) => one.start <= start && end <= one.end);
    const written = knownIn(text, known).filter(
      ({ kind, start, end }) =>
        (kind !== 'name' || isWholeName(text.slice(start, end))) &&
        (kind !== 'phone' || !isReference(text, { start, end })),
    );
    return [
      ...[...written, ...names(text)].filter((detail) => !isOfCompany(detail)),
      ...shapesIn(text),
      ...identifiersIn(text),
    ];
  };
}

/** A longer text is no contact detail: an address for e-mail has up to 254 characters, a link here up to 1,000. */
const MAX_DETAIL_CHARS = 1_000;

/** Each detail costs a few patterns. A resume has about six; what is past them is still found by its shape. */
const MAX_DETAILS = 60;

interface Known {
  readonly kind: PrivateDetail['kind'];
  readonly pattern: RegExp;
}

function knownIn(text: string, known: readonly Known[]): PrivateDetail[] {
  const folded = foldWithOffsets(text);
  return known.flatMap(({ kind, pattern }) =>
    findMatches(folded.text, pattern, kind).map(({ start, end }) => ({
      kind,
      ...folded.span(start, end - start),
    })),
  );
}

/** Reads a name from "ines.kalliomaki@…" and "ines_k@…". A mailbox of one word may be anything. */
function nameInAddress({ kind, text }: ContactField): string[] {
  if (kind !== 'email') return [];
  const parts = (text.split('@')[0] ?? '').split(/[._-]/).filter((part) => /^\p{L}{2,}$/u.test(part));
  return parts.length > 1 ? [parts.join(' ')] : [];
}

/** Reads what a person is called from an address with a part of their name: "will.baker@…" of William Baker. */
function calledInAddress(field: ContactField, names: readonly string[]): string[] {
  const words = nameInAddress(field)[0]?.split(' ') ?? [];
  const known = new Set(names.flatMap(namePartsOf).flatMap(formsOf));
  const [other, ...others] = words.filter((word) => !known.has(foldWithOffsets(word).text));
  const own = words.find((word) => word !== other);
  const isName = words.length === 2 && others.length === 0 && other !== undefined && other.length >= 3;
  return isName && !MAILBOX_WORD.test(other) ? [`${other} ${own}`] : [];
}

const MAILBOX_WORD =
  /^(?:info|mail|email|post|contact|kontakt|hello|job|jobs|work|office|cv|bewerbung|candidature|dev|code|design|art|team)$/i;

/** The account on these sites identifies the person: "ik-dev" of "github.com/ik-dev" is hidden too. */
const ACCOUNT =
  /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|(?:github|gitlab|twitter|instagram|facebook|behance|dribbble|medium|x)\.(?:com|net)|bitbucket\.org|t\.me|orcid\.org)\/@?([\p{L}\p{N}_.-]{5,})/iu;

function patternsOf({ kind, text }: ContactField): RegExp[] {
  const whole = text.trim();
  if (whole.length < 2) return [];
  // A town is where the person lives and where jobs are: "Berlin, Germany" hides nothing and would lose the job's place.
  if (kind === 'address') return addressPieces(whole).map(asWritten);
  const patterns = [asWritten(whole)];
  if (kind === 'phone') patterns.push(...phonePatterns(whole));
  if (kind === 'link') {
    patterns.push(asWritten(whole.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')));
    const account = ACCOUNT.exec(whole)?.[1];
    // "python" may be somebody's account, too.
    if (account && /[\p{N}_.-]/u.test(account)) patterns.push(asWritten(account));
    else if (account) patterns.push(asWritten(`@${account}`));
  }
  return patterns;
}

/** Lists what of an address says more than the town: what has a house number or a postal code, or names a street. */
function addressPieces(address: string): string[] {
  const isStreet = (text: string) => /\p{N}/u.test(text) || STREET_WORD.test(text);
  if (!isStreet(address)) return [];
  const pieces = address.split(/\s?[,;|/·]\s?/).filter((piece) => piece.length >= 4 && isStreet(piece));
  return [address, ...pieces];
}

const STREET_WORD =
  /(?<!\p{L})(?:street|road|avenue|lane|drive|boulevard|rue|calle|avenida|paseo|rua|väg)(?!\p{L})|(?:stra(?:ß|ss)e|gasse|weg|allee|platz|gatan|vägen)(?!\p{L})/iu;

/** Matches whole words in folded text, with any white space between them. */
function asWritten(text: string): RegExp {
  const body = foldWithOffsets(text).text.split(/\s+/).map(RegExp.escape).join('\\s+');
  return new RegExp(`${edge(text.charAt(0), '<!')}${body}${edge(text.at(-1) ?? '', '!')}`, 'gu');
}

/** Makes a word border, so that "Al" isn't found in "Also". Scripts without spaces have none. */
function edge(letter: string, side: '<!' | '!'): string {
  const bounded =
    /[\p{L}\p{N}]/u.test(letter) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter);
  return bounded ? `(?${side}[\\p{L}\\p{N}])` : '';
}

/** Matches the last seven digits of a number, with anything between and before them. */
function phonePatterns(text: string): RegExp[] {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7) return [];
  const tail = [...digits.slice(-7)].join('[\\s().\\-/]{0,3}');
  return [new RegExp(`(?:\\+?\\d[\\d\\s().\\-/]{0,12})?${tail}(?!\\d)`, 'gu')];
}
