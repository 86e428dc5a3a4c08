import type { FindDetails, PrivateDetail } from './detail.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';
import { formsOf, type NamePart, namePartsOf, UNSPACED } from './name-parts.ts';
import { ordinaryKindOf } from './ordinary-words.ts';
import { isInOtherName } from './other-names.ts';
import { standsForPerson } from './stands-for-person.ts';

/**
 * Creates a finder of a person's names in any text: whole, in reverse, run together ("jdoe", "jane_doe"), one
 * alone, in any case, with or without accents ("Müller", "Mueller", "MULLER"), and inside a link or handle,
 * which is hidden as a whole. A part that is an ordinary word too ("Ward", "Will") is found where it stands for the
 * person.
 */
export function createNameFinder(names: readonly string[]): FindDetails {
  const parted = names.slice(0, MAX_NAMES).map(namePartsOf);
  const parts = parted.flat();
  const whole = parted.flatMap(joinedForms);
  const alone = parts.flatMap((part) => formsOf(part).map((form) => ({ part, pattern: aloneForm(form) })));
  const findLinks = createLinkFinder(parts);
  return (text) => {
    const folded = foldWithOffsets(text);
    const spansOf = (pattern: RegExp) =>
      [...folded.text.matchAll(pattern)].map(({ index, 0: match }) => ({
        kind: 'name' as const,
        ...folded.span(index, match.length),
      }));
    return [
      ...whole.flatMap(spansOf).filter((span) => isWholeName(text.slice(span.start, span.end))),
      ...alone.flatMap(({ part, pattern }) => spansOf(pattern).filter((span) => isName(text, span, part))),
      ...findLinks(text),
    ];
  };
}

/** A resume has the name of one person, perhaps in two scripts. */
const MAX_NAMES = 4;

/** Shorter parts of a name stand inside too many other words: "mash" is not M. Ash. */
const MIN_LINK_NAME_CHARS = 4;
const MIN_CHARS_WITH_INITIAL = 5;

/** False for words that are a name only by chance: "who will cook", "trains" for T. Rains. */
export function isWholeName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 1) return !WORD.test(text) || ordinaryKindOf(text) === null;
  return words.every((word) => /^\P{Ll}/u.test(word)) || words.some((word) => ordinaryKindOf(word) === null);
}

const WORD = /^\p{L}+$/u;

/** False for an ordinary word. Two small letters ("li", "jo") are a word of some language too. */
function isName(text: string, span: Pick<PrivateDetail, 'start' | 'end'>, { ordinary }: NamePart): boolean {
  const word = text.slice(span.start, span.end);
  if (/^\p{Ll}{2}$/u.test(word) || isInOtherName(text, span)) return false;
  return ordinary === null || standsForPerson(text, span, ordinary);
}

function aloneForm(form: string): RegExp {
  return UNSPACED.test(form) ? new RegExp(RegExp.escape(form), 'gu') : wholeWord(RegExp.escape(form));
}

/**
 * Matches the first and another name side by side in either sequence, run together, or with an initial for
 * the first.
 */
function joinedForms(parts: readonly NamePart[]): RegExp[] {
  const [first, ...others] = parts.filter(({ text }) => [...text].length > 1 || UNSPACED.test(text));
  if (!first) return [];
  const between = '[\\s.,_-]{0,3}';
  return wholeForms(first).flatMap((one) =>
    others
      .flatMap(wholeForms)
      .flatMap((other) => [
        sideBySide(one, between, other),
        sideBySide(other, between, one),
        ...(other.length < MIN_CHARS_WITH_INITIAL
          ? []
          : [wholeWord(`${RegExp.escape(one.charAt(0))}[._-]?${RegExp.escape(other)}`)]),
      ]),
  );
}

/** Matches two names. Short ones stand inside other words ("Li Ng", "scheduling"). */
function sideBySide(one: string, between: string, other: string): RegExp {
  const body = RegExp.escape(one) + between + RegExp.escape(other);
  const isLong = Math.min(one.length, other.length) >= MIN_LINK_NAME_CHARS;
  return isLong || UNSPACED.test(one)
    ? new RegExp(body, 'gu')
    : new RegExp(`(?<!\\p{L})${body}(?!\\p{L})`, 'gu');
}

function wholeForms(part: NamePart): string[] {
  return UNSPACED.test(part.text) ? [part.text] : formsOf(part);
}

function wholeWord(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
}

/** True for a word that is a domain, a path or a handle. */
function isLink(word: string): boolean {
  return word.startsWith('@') || /[\p{L}\p{N}-]\.\p{L}{2}|.\/./su.test(word);
}

/**
 * Creates a finder of links and handles with a part of the name; an ordinary word counts by itself or beside another
 * part.
 */
function createLinkFinder(parts: readonly NamePart[]): FindDetails {
  const long = (part: NamePart) => formsOf(part).filter((form) => form.length >= MIN_LINK_NAME_CHARS);
  const sure = parts.filter(({ ordinary }) => ordinary === null).flatMap(long);
  const given = parts
    .filter(({ ordinary }) => ordinary?.isGiven === true)
    .flatMap(long)
    .map((form) => new RegExp(`(?<!\\p{L})${RegExp.escape(form)}(?!\\p{L})`, 'u'));
  const any = parts.flatMap(formsOf);
  const isOwn = (link: string) =>
    sure.some((form) => link.includes(form)) ||
    given.some((form) => form.test(link)) ||
    (link.startsWith('@') && any.some((form) => form.length >= MIN_LINK_NAME_CHARS && link.includes(form))) ||
    any.filter((form) => form.length > 2 && link.includes(form)).length > 1;
  return (text) =>
    linksIn(text).filter(({ start, end }) => isOwn(foldWithOffsets(text.slice(start, end)).text));
}

function linksIn(text: string): PrivateDetail[] {
  return [...text.matchAll(/\S{2,}/g)].flatMap(({ 0: word, index }) => {
    if (!isLink(word)) return [];
    const bare = word.replace(/(?<![)\]}>.,;:!?"'”’])[)\]}>.,;:!?"'”’]+$/, '');
    const link = bare.replace(/^[([{<"'“‘]+/, '');
    const start = index + bare.length - link.length;
    return [{ kind: 'link' as const, start, end: start + link.length }];
  });
}
