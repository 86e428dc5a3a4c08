import { isAtLeast } from '../../../language/equivalents/strength.ts';
import { type TextToken, textBefore } from '../../../language/tokens.ts';
import { type Ask, askedToken } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import { isPaperWord } from '../asked/generic-words.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';
import { isNameHere, isSameName, type SaidWord } from './names.ts';
import { isOwnTitle } from './own-title.ts';

/**
 * How a line says an asked word: `firm` by the word itself; `loose` by one that may stand for it; `hinted` by the word
 * as something the person only knows the basics of, or in the name of an employer; `weak` by one that has to do with it.
 */
export type Said = 'firm' | 'loose' | 'hinted' | 'weak';

/** How a word of a line says an asked one; null where it doesn't. */
export function saidBy(
  ask: Ask,
  asked: AskedWord,
  word: SaidWord,
  { headers }: { readonly headers?: 'as one' },
): Said | null {
  const { line, at, strength } = word;
  const use = line.uses[at];
  if (use === 'none' || use === undefined || (use === 'basic' && ask.advanced)) return null;
  if (asked.name && !isSameName(ask, asked, word)) return null;
  if (isOwnTitle(ask, asked, word)) return null;
  // "Notes" say records whoever else is called Notes: rows of everyday words name nothing.
  const everyday = strength === 'word' || strength === 'form' || strength === 'alike' || strength === 'near';
  if (!everyday && !isNameHere(line, at)) return null;
  if (asked.name && strength === 'word' && isWrittenSmall(ask, asked, word)) return 'weak';
  if (strength === 'trade' && isPaper(askedToken(ask, asked)) && isOnlyUsed(word)) return 'weak';
  if (strength === 'trade' && isSomebodyElse(word)) return null;
  if (strength === 'near' || (use === 'near' && !ask.withOthers)) return 'weak';
  if ((use === 'organisation' && !asked.name && !headers) || (use === 'basic' && !ask.basic)) return 'hinted';
  if (headers && line.isHeader && isBelow(ask, word)) return 'hinted';
  const alone = ask.alternatives.some(({ words }) => words.length === 1 && words[0] === asked);
  if (alone && strength !== 'same' && isNounByVerb(ask, asked, word)) return 'hinted';
  if (alone && strength === 'form' && isTailOfOther(ask, asked, word)) return 'hinted';
  if (strength === 'alike' && isOnlyThing(ask, asked)) return null;
  if (strength === 'alike' && (alone || LIGHT_VERBS.test(line.text.words[at]?.lower ?? ''))) return 'weak';
  return isAtLeast(strength, 'narrower') ? 'firm' : 'loose';
}

const isPaper = (token: TextToken | undefined) => isPaperWord(token?.lower ?? '');

/** What somebody drives at work is no licence for it; an abbreviation ("JNC") may be the paper. */
function isOnlyUsed({ line, at }: SaidWord): boolean {
  const said = line.text.words[at];
  return line.job !== null && said?.text === said?.lower && !isPaper(said);
}

/** "Reported changes to charge nurse": a title behind such a word is another's. */
function isSomebodyElse({ line: { isHeader, text }, at }: SaidWord): boolean {
  const [said, next] = text.words.slice(at, at + 2);
  const isTitle = [said, next].some((word) => word !== undefined && isSomebody(word.lower));
  return !isHeader && said !== undefined && isTitle && TOWARDS.test(textBefore(text, said.start));
}

const isSomebody = (lower: string) => isPersonNoun(lower) || lower === 'nurse';

const TOWARDS =
  /(?<!\p{L})(?:to|from|for|under|an|durch|für|au|à|sous|al|para|bajo|ao|till|från|åt)\s(?:(?:the|an?|our|der|den|die|le|la|el|o|a)\s)?$/iu;

/** What may be written for a verb says nothing of the only thing that is asked for: "shift" of "own transport". */
function isOnlyThing({ alternatives, text }: Ask, asked: AskedWord): boolean {
  return alternatives.some(({ words }) => {
    const things = words.filter(({ at }) => text.words[at]?.lower !== 'own');
    return things.length === 1 && things[0] === asked;
  });
}

/** "My workday" is no Workday; with a capital inside ("HazMat") it is no other word. */
function isWrittenSmall(ask: Ask, asked: AskedWord, { line, at }: SaidWord): boolean {
  const isCapital = (text = '') => /^\p{Lu}\p{Ll}+$/u.test(text);
  return (
    !line.isList &&
    ask.alternatives.some(({ words }) => words.length === 1 && words[0] === asked) &&
    isCapital(askedToken(ask, asked)?.text) &&
    /^\p{Ll}/u.test(line.text.words[at]?.text ?? '')
  );
}

/** An assistant manager is no manager. */
function isBelow({ text }: Ask, { line, at }: SaidWord): boolean {
  const [, rank] = BELOW.exec(textBefore(line.text, line.text.words[at]?.start ?? 0)) ?? [];
  return rank !== undefined && !text.raw.toLowerCase().includes(rank.toLowerCase());
}

const BELOW =
  /(?<!\p{L})(assistant|deputy|junior|trainee|apprentice|student|intern|associate|aspiring|stellvertretende[rn]?|auszubildende[rn]?|adjointe?|apprentie?|stagiaire|ayudante de|auxiliar de|aprendiz de|assistente de|biträdande|vikarierande)\s(?:\p{L}+\s)?$/iu;

/** "Betriebstechnik" ends as "Techniker" begins: that is no technician. */
function isTailOfOther(ask: Ask, asked: AskedWord, { line, at }: SaidWord): boolean {
  const one = askedToken(ask, asked)?.lower ?? '';
  const other = line.text.words[at]?.lower ?? '';
  return (
    (ask.text.language === 'de' || ask.text.language === 'sv') &&
    !other.startsWith(one.slice(0, 4)) &&
    !other.includes(one)
  );
}

/** They stand for anything. */
const LIGHT_VERBS =
  /^(?:get|gets|got|getting|take|takes|took|taken|taking|make|makes|made|making|do|does|did|done|give|gives|gave|given|have|has|had|go|goes|went|put|puts|putting|set|sets|let|lets|hace[rn]?|hizo|dar|da|faz|fazer|fait|faire|macht|machte|gör|gjorde)$/u;

/** German tells nouns by their capital: "Kundendaten gepflegt" is no proof of "Pflege". */
function isNounByVerb(ask: Ask, asked: AskedWord, { line, at }: SaidWord): boolean {
  const isNoun = (text = '') => /^\p{Lu}/u.test(text);
  return (
    ask.text.language === 'de' && isNoun(askedToken(ask, asked)?.text) && !isNoun(line.text.words[at]?.text)
  );
}
