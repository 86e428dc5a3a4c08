import { foldWithOffsets } from './fold-with-offsets.ts';
import { ordinaryKindOf } from './ordinary-words.ts';
import type { OrdinaryPart } from './stands-for-person.ts';

/** One word of a person's name. */
export interface NamePart {
  readonly text: string;
  /** True for "van", "de la": parts without a capital that are no name alone. */
  readonly particle: boolean;
  /** Null for a part that is nothing but a name. */
  readonly ordinary: OrdinaryPart | null;
}

/** Longer names are none. The limit of a JSON Resume (basics.ts) is the same. */
const MAX_NAME_CHARS = 200;

/** "María del Carmen Ruiz-Tagle y Vial" has nine. Each costs a few patterns. */
const MAX_NAME_PARTS = 16;

/** Titles and letters around a name that aren't part of it. */
const NO_NAMES =
  /^(?:dra?|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|mme|mlle|sra?|srta|ing|engr?|lic|arq?|dipl|mag|jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|rn|bsn|msn|cpa|esq|pmp)$/i;

/** Pronouns after a name: "Wei He (he/him)". The name is not one. */
const PRONOUNS =
  /(?<!\p{L})(?:s?he|they|xe|ze)\s?\/\s?(?:s?he|hers?|him|his|them|theirs?)(?:\s?\/\s?\p{L}+)?(?!\p{L})/giu;

/** Before the name that somebody was born with. */
const BORN =
  /(?:[,(]\s?nee|[,(]?\s?(?<!\p{L})(?:née?|geb\.|geborene?|nacida|nascida|född))\s(?<born>\p{Lu}[\p{L}'’-]+)\s?\)?/iu;

/**
 * Splits a name into its parts, without titles and the letters after it; a double name also into its halves. What a bracket
 * holds counts where it is another form of the name: "KIM Min-jun (Jason Kim)".
 */
export function namePartsOf(name: string): NamePart[] {
  const given = name.slice(0, MAX_NAME_CHARS).replace(PRONOUNS, ' ');
  const born = BORN.exec(given)?.groups?.born;
  const main = given.replace(BORN, ' ');
  const own = partsOf(main.replace(/\([^()]*\)/g, ' '));
  const others = [...main.matchAll(/\(([^()]*)\)/g)]
    .map(([, other = '']) => partsOf(other))
    .filter((other) => other.some(({ text }) => own.some((part) => isSamePart(part.text, text))));
  const bornWith = born === undefined ? [] : partsOf(born);
  return [...own, ...others.flat(), ...bornWith].slice(0, MAX_NAME_PARTS);
}

function isSamePart(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function partsOf(name: string): NamePart[] {
  const [first = '', ...rest] = name.split(',');
  const shouted = first === first.toUpperCase();
  // "Jane Doe, RN" is a name and letters after it; "Doe, Jane" and "DOE, JANE" are names.
  const more = wordsOf(rest.filter((one) => shouted || one !== one.toUpperCase()).join(' '));
  const words = [...wordsOf(first), ...more];
  const parts = words.flatMap((word) => {
    const halves = halvesOf(word);
    return halves.length > 1 ? [word, ...halves] : [word];
  });
  const surname = more.length > 0 ? words[0] : words.at(-1);
  return parts.map((text) => ({
    text,
    particle: text === text.toLowerCase() && text.length <= 3 && /\p{Ll}/u.test(text),
    ordinary: ordinaryPart(text, !surname?.includes(text), words),
  }));
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s./|"“”„«»]+/)
    .map((word) => word.replace(/^[-–'‘’]|[-–'‘’]$/g, ''))
    .filter((word) => /\p{L}/u.test(word) && !NO_NAMES.test(word));
}

function halvesOf(word: string): string[] {
  return word.split(/[-–]/).filter((half) => half.length > 1);
}

/** Matches a word in a script without spaces. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Lists the ways to spell one part of a name, folded. */
export function formsOf({ text, particle }: NamePart): string[] {
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

function ordinaryPart(text: string, isGiven: boolean, words: readonly string[]): OrdinaryPart | null {
  const kind = ordinaryKindOf(text);
  if (kind === null) return null;
  const others = words.filter((word) => !word.includes(text)).flatMap((word) => [word, ...halvesOf(word)]);
  const initials = others.map((word) => word.charAt(0).toUpperCase());
  return { kind, isGiven, initials };
}
