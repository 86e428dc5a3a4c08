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
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|ing|dipl|mag|jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|rn|bsn|msn|cpa|esq|pmp)$/i;

/** Pronouns after a name: "Wei He (he/him)". The name is not one. */
const PRONOUNS =
  /(?<!\p{L})(?:s?he|they|xe|ze)\s?\/\s?(?:s?he|hers?|him|his|them|theirs?)(?:\s?\/\s?\p{L}+)?(?!\p{L})/giu;

/** Splits a name into its parts, without titles and the letters after it; a double name also into its halves. */
export function namePartsOf(name: string): NamePart[] {
  const [first = '', ...rest] = name
    .slice(0, MAX_NAME_CHARS)
    .replace(PRONOUNS, ' ')
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
  const isReversed = rest.some((one) => shouted || one !== one.toUpperCase());
  const surname = isReversed ? words[0] : words.at(-1);
  return parts.slice(0, MAX_NAME_PARTS).map((text) => ({
    text,
    particle: text === text.toLowerCase() && text.length <= 3 && /\p{Ll}/u.test(text),
    ordinary: ordinaryPart(text, !surname?.includes(text), words),
  }));
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
  const initials = words.filter((word) => !word.includes(text)).map((word) => word.charAt(0).toUpperCase());
  return { kind, isGiven, initials };
}
