import { titleOrOrganisation } from './occupations.ts';

/**
 * True where an email address is made of a name and nothing else: "ada.park@mail.example" of "Ada Park" or "Ada Jane Park",
 * as is "a.park". A title or an employer is no name, though its words may be somebody's: "Head Cook", "Delta Services".
 */
export function isNameInEmail(name: string, email: string): boolean {
  const words = lettersOf(name).split(' ').slice(0, MAX_WORDS);
  let rest = lettersOf(email.split('@')[0] ?? '').replaceAll(' ', '');
  const whole = words.filter((word) => {
    const isWhole = word.length > 2 && rest.includes(word);
    if (isWhole) rest = rest.replace(word, '');
    return isWhole;
  });
  const initials = words.filter((word) => !whole.includes(word)).map(([initial = '']) => initial);
  const hasInitials = [...rest].every((letter) => initials.includes(letter));
  // "h.park" is of "Park", whoever H. is.
  if (!hasInitials && (rest.length > 1 || words.length > 1)) return false;
  const isMade =
    whole.length > 1 ||
    ((words.length === 1 || rest !== '') && whole.some((word) => word.length >= MIN_WORD_CHARS));
  return isMade && [true, false].every((education) => titleOrOrganisation(name, education) === 0);
}

const MAX_WORDS = 6;
/** A shorter word alone is in too many addresses. */
const MIN_WORD_CHARS = 4;

/** What addresses have for letters that aren't made of one and an accent. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ß: 'ss' };

/** Lower case, without accents; anything else is a space. */
function lettersOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđæœß]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
