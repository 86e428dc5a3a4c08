import { mayReplace } from '../../../language/equivalents/equivalents.ts';
import { foldAccents, isDerivation, MAX_WORD_CHARS, stem } from '../../../language/stem.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import { isMendedTypo } from './mended-typo.ts';

/**
 * True where one of the evidence lines says the word `at` an index of a text, in any form: the same stem, a
 * derivation, an equivalent, the parts or the whole of a compound, an abbreviation or its long form, a mended typo.
 */
export function isSaid(text: TokenizedText, at: number, evidence: readonly TokenizedText[]): boolean {
  return isSaidBy(isSameWordAt, text, at, evidence);
}

/** True where one of the evidence lines says the word and no less: "prepared" says "cooked" to `isSaid` only. */
export function isBacked(text: TokenizedText, at: number, evidence: readonly TokenizedText[]): boolean {
  return isSaidBy(isFormOrReplacement, text, at, evidence);
}

/** True where one of the texts still says the word, if less: "cooked" in "prepared", but not "prepared" in "cooked". */
export function isKeptIn(text: TokenizedText, at: number, later: readonly TokenizedText[]): boolean {
  return isSaidBy(isReplacedBy, text, at, later);
}

const isReplacedBy: typeof isSameWordAt = (text, at, other, otherAt) =>
  isFormOrReplacement(other, otherAt, text, at);

function isSaidBy(
  isSame: typeof isSameWordAt,
  text: TokenizedText,
  at: number,
  evidence: readonly TokenizedText[],
): boolean {
  const word = text.words[at];
  if (!word) return false;
  return evidence.some(
    (said) =>
      said.words.some((_, other) => isSame(text, at, said, other)) ||
      isJoined(text, at, said) ||
      isAbbreviated(text, at, said) ||
      isCompounded(word, said) ||
      isShortened(text, at, said) ||
      isMendedTypo(word, said),
  );
}

/**
 * True where two words, each at an index of its text, are forms, derivations or equivalents of one another.
 */
export function isSameWordAt(
  text: TokenizedText,
  at: number,
  other: TokenizedText,
  otherAt: number,
): boolean {
  return isFormOrReplacement(text, at, other, otherAt) || mayReplace(other, otherAt, text, at);
}

function isFormOrReplacement(
  text: TokenizedText,
  at: number,
  other: TokenizedText,
  otherAt: number,
): boolean {
  const a = text.words[at];
  const b = other.words[otherAt];
  if (!a || !b) return false;
  if (a.stem === b.stem || isDerivation(a.lower, b.lower, text.language)) return true;
  return mayReplace(text, at, other, otherAt);
}

/** True where a hyphen makes the difference: "mock-ups" says "mockups", and the reverse. */
function isJoined(text: TokenizedText, at: number, said: TokenizedText): boolean {
  const here = foldAccents(text.words[at]?.lower ?? '');
  const withNext = here + foldAccents(text.words[at + 1]?.lower ?? '');
  const withLast = foldAccents(text.words[at - 1]?.lower ?? '') + here;
  const alone = singular(here);
  return said.words.some(({ lower }, other) => {
    const word = singular(foldAccents(lower));
    const joined = singular(foldAccents(lower) + foldAccents(said.words[other + 1]?.lower ?? ''));
    return (
      joined === alone || (word !== alone && (word === singular(withNext) || word === singular(withLast)))
    );
  });
}

function singular(word: string): string {
  return word.length > 4 ? word.replace(/(?:e?s|en|e)$/, '') : word;
}

/** True for an acronym and its words: "electronic health record" says "EHR", and "EHR" says each of the three. */
export function isAbbreviated(text: TokenizedText, at: number, said: TokenizedText): boolean {
  const word = text.words[at];
  if (!word) return false;
  if (isAcronym(word) && said.words.some((_, first) => wordsSpelling(said, first, acronymOf(word)) > 0))
    return true;
  const short = said.words.filter(isAcronym).map(acronymOf);
  return [...short, ...joinedAcronymsIn(said)].some((initials) => {
    for (let first = Math.max(0, at - initials.length); first <= at; first += 1)
      if (first + wordsSpelling(text, first, initials) > at) return true;
    return false;
  });
}

/** True for a word of at least two that begin to spell an acronym of the evidence: "Citizens Advice" for "CAB". */
export function beginsAcronym({ words }: TokenizedText, at: number, said: TokenizedText): boolean {
  return said.words.filter(isAcronym).some((word) => {
    const letters = acronymOf(word);
    return (
      letters.length > 2 &&
      [at - 1, at].some((first) => {
        const spelt = words
          .slice(Math.max(0, first), first + 2)
          .map(({ lower }) => lower[0])
          .join('');
        return spelt.length === 2 && letters.startsWith(spelt);
      })
    );
  });
}

/**
 * Counts the words from one on whose first letters spell an acronym, "and" aside, or 0. An acronym among them counts whole:
 * "design FMEA" spells "DFMEA".
 */
function wordsSpelling({ words }: TokenizedText, first: number, letters: string): number {
  let spelt = '';
  for (let at = first; at < words.length && spelt.length < letters.length; at += 1) {
    const word = words[at];
    if (!word || (at > first && AND.test(word.lower))) continue;
    if (at > first && OF.test(word.lower) && !letters.startsWith(spelt + (word.lower[0] ?? ''))) continue;
    spelt += isAcronym(word) ? acronymOf(word) : (word.lower[0] ?? '');
    if (!letters.startsWith(spelt)) return 0;
    if (spelt === letters) return at > first ? at - first + 1 : 0;
  }
  return 0;
}

const AND = /^(?:and|und|et|y|e|och)$/;

/** "Plan de maîtrise sanitaire" spells "PMS", and "duty of care" may spell "DOC". */
const OF =
  /^(?:of|for|the|in|to|der|des|die|das|für|von|im|zur|de|du|la|le|les|l|d|à|en|del|los|las|para|do|da|dos|das|för|av|i)$/;

/** Finds "GD&T" and "R&D" as their letters. */
function joinedAcronymsIn(text: TokenizedText): readonly string[] {
  const known = JOINED.get(text);
  if (known) return known;
  const found = (text.raw.match(/(?<!\p{L})\p{Lu}{1,3}(?:&\p{Lu}{1,3})+(?!\p{L})/gu) ?? []).map((letters) =>
    letters.replaceAll('&', '').toLowerCase(),
  );
  JOINED.set(text, found);
  return found;
}

/** Gates ask once per word. */
const JOINED = new WeakMap<TokenizedText, readonly string[]>();

function isAcronym(word: TextToken): boolean {
  return /^(?:\p{Lu}{2,6}|\p{Lu}\p{L}{1,3}\p{Lu})s?$/u.test(word.text);
}

function acronymOf(word: TextToken): string {
  return word.text.replace(/s$/, '').toLowerCase();
}

/**
 * True for a compound and its parts: German and Swedish write "Kundenbetreuung" for "Betreuung von Kunden", and
 * either says the other.
 */
function isCompounded(word: TextToken, said: TokenizedText): boolean {
  if (word.lower.length > MAX_WORD_CHARS) return false;
  if (said.language === 'en') return isEnglishCompound(word, said);
  if (said.language !== 'de' && said.language !== 'sv') return false;
  const whole = foldAccents(word.lower);
  // "Mitorganisation" for "mit organisiert".
  const rest = whole.replace(/^mit/, '');
  if (
    rest !== whole &&
    said.words.some(
      ({ lower }, at) => lower === 'mit' && isDerivation(said.words[at + 1]?.lower ?? '', rest, 'de'),
    )
  )
    return true;
  const others = said.words.filter((other) => other.lower.length >= 4);
  if (whole.length >= 5 && others.some((other) => endsOn(foldAccents(other.lower), word.stem))) return true;
  for (let cut = 4; cut <= whole.length - 4; cut += 1) {
    const head = whole.slice(0, cut).replace(/(?:s|n|en|es)$/, '');
    const tail = whole.slice(cut);
    const says = (part: string) => (other: TextToken) =>
      startsLikePart(other, part) || isDerivation(foldAccents(other.lower), part, said.language);
    if (others.some(says(head)) && others.some(says(tail))) return true;
  }
  return false;
}

/** True for "Früh-" in "Früh- und Spätdienst" where the line says "Frühdienst". */
function isShortened({ raw, words, language }: TokenizedText, at: number, said: TokenizedText): boolean {
  const [word, next] = [words[at], words[at + 2]];
  if ((language !== 'de' && language !== 'sv') || !word || !next) return false;
  if (!SHARED_END.test(raw.slice(word.end, next.start))) return false;
  const isWhole = ({ lower }: TextToken) =>
    lower.length >= word.lower.length + 4 &&
    lower.startsWith(word.lower) &&
    next.lower.endsWith(lower.slice(word.lower.length).replace(/^s/, ''));
  return said.words.some(isWhole);
}

const SHARED_END = /^-\s(?:und|oder|bis|och|eller)\s$/;

/** True for "bricklaying" where the line says "laid bricks". */
function isEnglishCompound({ lower }: TextToken, { words }: TokenizedText): boolean {
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

function startsLikePart(said: TextToken, part: string): boolean {
  const whole = foldAccents(said.lower);
  const shorter = Math.min(whole.length, part.length);
  return (
    shorter >= 4 &&
    whole.slice(0, shorter) === part.slice(0, shorter) &&
    Math.abs(whole.length - part.length) <= 3
  );
}
