import { groupsAt } from '../../language/equivalents/equivalents.ts';
import { derived, fold, stem } from '../../language/stem.ts';
import type { Text, Word } from '../../language/tokens.ts';

/**
 * True where one of the texts says the word at this place of another, in any form: the same stem, a derivation, an
 * equivalent, the parts or the whole of a compound, an abbreviation or what it stands for.
 */
export function isSaid(text: Text, at: number, evidence: readonly Text[]): boolean {
  const word = text.words[at];
  if (!word) return false;
  return evidence.some(
    (said) =>
      said.words.some((_, other) => isSameWord(text, at, said, other)) ||
      isJoined(text, at, said) ||
      isAbbreviated(text, at, said) ||
      isCompounded(word, said),
  );
}

/** True where two words are forms, derivations or equivalents of one another. */
export function isSameWord(text: Text, at: number, other: Text, otherAt: number): boolean {
  const a = text.words[at];
  const b = other.words[otherAt];
  if (!a || !b) return false;
  if (a.stem === b.stem || derived(a.lower, b.lower, text.language)) return true;
  const groups = groupsAt(text).get(at);
  return groups !== undefined && [...groups].some((group) => groupsAt(other).get(otherAt)?.has(group));
}

/** "mock-ups" speaks for "mockups", and "mockups" for both words of "mock-ups". */
function isJoined(text: Text, at: number, said: Text): boolean {
  const here = fold(text.words[at]?.lower ?? '');
  const withNext = here + fold(text.words[at + 1]?.lower ?? '');
  const withLast = fold(text.words[at - 1]?.lower ?? '') + here;
  const alone = singular(here);
  return said.words.some(({ lower }, other) => {
    const word = singular(fold(lower));
    const joined = singular(fold(lower) + fold(said.words[other + 1]?.lower ?? ''));
    return (
      joined === alone || (word !== alone && (word === singular(withNext) || word === singular(withLast)))
    );
  });
}

function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?:e?s|en|e)$/, '') : word;
}

/** "electronic health record" speaks for "EHR", and "EHR" for each of the three. */
function isAbbreviated(text: Text, at: number, said: Text): boolean {
  const word = text.words[at];
  if (!word) return false;
  if (isAcronym(word) && startsWithInitials(said, acronymOf(word))) return true;
  return said.words.filter(isAcronym).some((acronym) => {
    const initials = acronymOf(acronym);
    for (let first = Math.max(0, at - initials.length + 1); first <= at; first += 1) {
      if (initialsAt(text, first, initials.length) === initials) return true;
    }
    return false;
  });
}

function startsWithInitials(said: Text, initials: string): boolean {
  return said.words.some((_, at) => initialsAt(said, at, initials.length) === initials);
}

function initialsAt(text: Text, at: number, length: number): string {
  return text.words
    .slice(at, at + length)
    .map((word) => word.lower[0] ?? '')
    .join('');
}

function isAcronym(word: Word): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(word.text);
}

function acronymOf(word: Word): string {
  return word.text.replace(/s$/, '').toLowerCase();
}

/** German and Swedish write "Kundenbetreuung" for "Betreuung von Kunden"; either may stand for the other. */
function isCompounded(word: Word, said: Text): boolean {
  if (said.language === 'en') return isEnglishCompound(word, said);
  if (said.language !== 'de' && said.language !== 'sv') return false;
  const whole = fold(word.lower);
  const others = said.words.filter((other) => other.lower.length >= 4);
  if (whole.length >= 5 && others.some((other) => endsOn(fold(other.lower), word.stem))) return true;
  for (let cut = 4; cut <= whole.length - 4; cut += 1) {
    const head = whole.slice(0, cut).replace(/(?:s|n|en|es)$/, '');
    const tail = whole.slice(cut);
    const says = (part: string) => (other: Word) =>
      begins(other, part) || derived(fold(other.lower), part, said.language);
    if (others.some(says(head)) && others.some(says(tail))) return true;
  }
  return false;
}

/** "bricklaying" says what "laid bricks" does. */
function isEnglishCompound({ lower }: Word, { words }: Text): boolean {
  const stems = new Set(words.map((word) => word.stem));
  return Array.from({ length: Math.max(0, lower.length - 5) }, (_, index) => index + 3).some(
    (cut) => stems.has(stem(lower.slice(0, cut), 'en')) && stems.has(stem(lower.slice(cut), 'en')),
  );
}

/** True where a compound ends on the stem: "kundenbetreuung" on "betreu". */
function endsOn(compound: string, stem: string): boolean {
  const at = compound.lastIndexOf(stem);
  return at >= 4 && stem.length >= 5 && compound.length - at - stem.length <= 3;
}

function begins(said: Word, part: string): boolean {
  const whole = fold(said.lower);
  const shorter = Math.min(whole.length, part.length);
  return (
    shorter >= 4 &&
    whole.slice(0, shorter) === part.slice(0, shorter) &&
    Math.abs(whole.length - part.length) <= 3
  );
}
