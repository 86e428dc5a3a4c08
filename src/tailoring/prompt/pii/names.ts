import type { FindDetails, PrivateDetail } from './detail.ts';
import { foldWithOffsets } from './fold-with-offsets.ts';

/**
 * Creates a finder of a person's names in any text: whole, in reverse, run together ("jdoe", "jane_doe"), one
 * alone, in any case, with or without accents ("Müller", "Mueller", "MULLER"), and inside a link or handle,
 * which is hidden as a whole.
 */
export function createNameFinder(names: readonly string[]): FindDetails {
  const parted = names.slice(0, MAX_NAMES).map(partsOf);
  const parts = parted.flat();
  const patterns = [...parted.flatMap(joinedForms), ...parts.flatMap((part) => formsOf(part).map(aloneForm))];
  const inLinks = parts.flatMap(formsOf).filter((form) => form.length >= MIN_LINK_NAME_CHARS);
  return (text) => {
    const folded = foldWithOffsets(text);
    return [
      ...patterns.flatMap((pattern) =>
        [...folded.text.matchAll(pattern)].map((match) => ({
          kind: 'name' as const,
          ...folded.span(match.index, match[0].length),
        })),
      ),
      ...linksWith(text, inLinks),
    ].filter(({ start, end }) => !isPlainWord(text.slice(start, end)));
  };
}

/** A resume has the name of one person, perhaps in two scripts. */
const MAX_NAMES = 4;

/** Longer names are none. The limit of a JSON Resume (basics.ts) is the same. */
const MAX_NAME_CHARS = 200;

/** "María del Carmen Ruiz-Tagle y Vial" has nine. Each costs a few patterns. */
const MAX_NAME_PARTS = 16;

/** Shorter parts of a name stand inside too many other words: "mash" is not M. Ash. */
const MIN_LINK_NAME_CHARS = 4;
const MIN_CHARS_WITH_INITIAL = 5;

/** Titles and letters around a name that aren't part of it. */
const NO_NAMES =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|ing|dipl|mag|jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|rn|bsn|msn|cpa|esq|pmp|he|she|they|him|her|them)$/i;

/** Names that are everyday words without a capital: "will" and "cook" in a bullet don't identify anyone. */
const PLAIN_WORDS = new Set(
  `will mark may grace hope rose cook baker long young king bell page park hill wood woods stone field fields banks
  rich art bill pat sue faith joy summer april june august dean gene drew chase grant lane miles price day west north
  east best good white black green brown gray major marks rush frank earnest ernest carol ivy iris lily daisy ruby
  amber crystal star sky sage reed reid cross church fisher hunter carpenter mason taylor cooper miller potter weaver
  porter butler carter gardener gardner parker walker ward wells wise power powers small little short strong swift
  case bond burns camp crane fox head home house key law may more mills moody nice noble rivers savage sharp snow
  speed spring steel sterling ray love lord less land job han can sun ban son sol mar luz paz cruz rey gut klein gross
  lang kurz stark fuchs vogel wolf koch`.split(/\s+/),
);

/** True for everyday words without a capital. Two letters ("li", "jo") are a word of some language too. */
function isPlainWord(text: string): boolean {
  return /^\p{Ll}+$/u.test(text) && (text.length < 3 || PLAIN_WORDS.has(text));
}

interface Part {
  readonly text: string;
  /** True for "van", "de la": parts without a capital that are no name alone. */
  readonly particle: boolean;
}

function partsOf(name: string): Part[] {
  const [first = '', ...rest] = name
    .slice(0, MAX_NAME_CHARS)
    .replace(/\([^()]*\)/g, ' ')
    .split(',');
  const shouted = first === first.toUpperCase();
  // "Jane Doe, RN" is a name and letters after it; "Doe, Jane" and "DOE, JANE" are names.
  const named = [first, ...rest.filter((one) => shouted || one !== one.toUpperCase())].join(' ');
  const words = named.split(/[\s./|]+/).filter((word) => /\p{L}/u.test(word) && !NO_NAMES.test(word));
  const parts = words.flatMap((word) => {
    const halves = word.split(/[-–]/).filter((half) => half.length > 1);
    return halves.length > 1 ? [word, ...halves] : [word];
  });
  return parts.slice(0, MAX_NAME_PARTS).map((text) => ({
    text,
    particle: text === text.toLowerCase() && text.length <= 3 && /\p{Ll}/u.test(text),
  }));
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Lists the ways to spell one part of a name, folded. */
function formsOf({ text, particle }: Part): string[] {
  const chars = [...text];
  if (particle || chars.length < 2) return [];
  if (UNSPACED.test(text)) {
    return chars.length < 3
      ? [text]
      : [text, chars.slice(0, chars.length - 2).join(''), chars.slice(-2).join('')].filter(
          (form) => [...form].length > 1,
        );
  }
  const spelled = text
    .toLowerCase()
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa');
  const forms = [text, spelled, text.toLowerCase().replace(/([aou])e/g, '$1')].map(
    (form) => foldWithOffsets(form).text,
  );
  return [...new Set(forms)].filter((form) => form.length > 1);
}

function aloneForm(form: string): RegExp {
  return UNSPACED.test(form) ? new RegExp(RegExp.escape(form), 'gu') : wholeWord(RegExp.escape(form));
}

/**
 * Matches the first and another name side by side in either sequence, run together, or with an initial for
 * the first.
 */
function joinedForms(parts: readonly Part[]): RegExp[] {
  const [first, ...others] = parts.filter(({ text }) => [...text].length > 1 || UNSPACED.test(text));
  if (!first) return [];
  const between = '[\\s.,_-]{0,3}';
  return wholeForms(first).flatMap((one) =>
    others
      .flatMap(wholeForms)
      .flatMap((other) => [
        new RegExp(RegExp.escape(one) + between + RegExp.escape(other), 'gu'),
        new RegExp(RegExp.escape(other) + between + RegExp.escape(one), 'gu'),
        ...(other.length < MIN_CHARS_WITH_INITIAL
          ? []
          : [wholeWord(`${RegExp.escape(one.charAt(0))}[._-]?${RegExp.escape(other)}`)]),
      ]),
  );
}

function wholeForms(part: Part): string[] {
  return UNSPACED.test(part.text) ? [part.text] : formsOf(part);
}

function wholeWord(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'gu');
}

/** True for a word that is a domain, a path or a handle. */
function isLink(word: string): boolean {
  return word.startsWith('@') || /[\p{L}\p{N}-]\.\p{L}{2}|.\/./su.test(word);
}

function linksWith(text: string, forms: readonly string[]): PrivateDetail[] {
  return [...text.matchAll(/\S{2,}/g)].flatMap(({ 0: word, index }) => {
    if (!isLink(word)) return [];
    const bare = word.replace(/(?<![)\]}>.,;:!?"'”’])[)\]}>.,;:!?"'”’]+$/, '');
    const link = bare.replace(/^[([{<"'“‘]+/, '');
    const start = index + bare.length - link.length;
    const folded = foldWithOffsets(link).text;
    return forms.some((form) => folded.includes(form))
      ? [{ kind: 'link' as const, start, end: start + link.length }]
      : [];
  });
}
