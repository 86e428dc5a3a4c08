import type { ContactField } from '../../resume/resume.ts';
import { type Detail, type FindDetails, matches } from './detail.ts';
import { namesOf } from './names.ts';
import { shapesIn } from './shapes.ts';

/**
 * Finds the private details in any text: what a resume lists as contact, in whatever form it is written, and what
 * has the shape of an e-mail address, a phone number, a profile or a street.
 */
export function detailsOf(contact: readonly ContactField[]): FindDetails {
  const names = namesOf(contact.flatMap(({ kind, text }) => (kind === 'name' ? [text] : [])));
  const known = contact.flatMap((field): { kind: Detail['kind']; pattern: RegExp }[] =>
    patternsOf(field).map((pattern) => ({ kind: field.kind, pattern })),
  );
  return (text) => [
    ...known.flatMap(({ kind, pattern }) => matches(text, pattern, kind)),
    ...shapesIn(text),
    ...names(text),
  ];
}

/** The account on these sites is the person: "github.com/ik-dev" is hidden as "ik-dev" too. */
const ACCOUNT =
  /(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|(?:github|gitlab|twitter|instagram|facebook|behance|dribbble|medium|x)\.(?:com|net)|bitbucket\.org|t\.me|orcid\.org)\/@?([\p{L}\p{N}_.-]{5,})/iu;

function patternsOf({ kind, text }: ContactField): RegExp[] {
  const whole = text.trim();
  if (whole.length < 2) return [];
  const patterns = [asWritten(whole)];
  if (kind === 'phone') patterns.push(...sameNumber(whole));
  if (kind === 'link') {
    patterns.push(asWritten(whole.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '').replace(/\/$/, '')));
    const account = ACCOUNT.exec(whole)?.[1];
    if (account) patterns.push(asWritten(account));
  }
  return patterns;
}

/** Whole words in any case, with any white space between them. */
function asWritten(text: string): RegExp {
  const body = text.split(/\s+/).map(RegExp.escape).join('\\s+');
  return new RegExp(`${edge(text.charAt(0), '<!')}${body}${edge(text.at(-1) ?? '', '!')}`, 'giu');
}

/** A person called Al is not in "Also"; scripts without spaces have no such borders. */
function edge(letter: string, side: '<!' | '!'): string {
  const bounded =
    /[\p{L}\p{N}]/u.test(letter) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter);
  return bounded ? `(?${side}[\\p{L}\\p{N}])` : '';
}

/** The last seven digits tell a number, whatever stands between them and before them. */
function sameNumber(text: string): RegExp[] {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 7) return [];
  const tail = [...digits.slice(-7)].join('[\\s().\\-/]{0,3}');
  return [new RegExp(`(?:\\+?\\d[\\d\\s().\\-/]{0,12})?${tail}(?!\\d)`, 'gu')];
}
