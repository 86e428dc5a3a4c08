import { isAtLeast, type Strength } from '../../../language/equivalents/strength.ts';
import { textAfter, textBefore } from '../../../language/tokens.ts';
import { type Ask, askedToken } from '../asked/ask.ts';
import { type AskedWord, isNorm } from '../asked/asked-words.ts';
import { isCommonName } from '../asked/common-names.ts';
import { type ClaimedLine, isSchool } from '../claims/claimed-lines.ts';
import { isPersonNoun } from '../claims/person-nouns.ts';

/** A word of a line, and how it is related to an asked one. */
export interface SaidWord {
  readonly line: ClaimedLine;
  readonly at: number;
  readonly strength: Strength;
}

/** A name is itself in any case; one that is a word too, only as a name is written. */
export function isSameName(ask: Ask, asked: AskedWord, { line, at, strength }: SaidWord): boolean {
  const token = askedToken(ask, asked);
  const said = line.text.words[at];
  if (!token || !said || !isAtLeast(strength, 'trade')) return false;
  if (isPartOfName(ask, asked) && (line.isHeader || !line.isList) && isUsedAsWord(line, at)) return false;
  if (strength === 'form' && isShort(token.text) && isOfLongerName(line, at, token.text)) return false;
  if (strength === 'form')
    return (
      ((isShort(token.text) || isShort(said.text)) && !isOfCompany(line, at)) ||
      sameLetters(token.lower, said.lower) ||
      sameLetters(token.lower, joinedName(line, at))
    );
  if (strength !== 'word') return true;
  if (isNorm(ask.text, asked.at) && !isNumberOf(ask, asked, { line, at })) return false;
  if (/^\p{Lu}{2,4}$/u.test(token.text) && !line.isList && !/^\p{Lu}+s?$/u.test(said.text)) return false;
  const same = token.lower.replace(/s$/, '') === said.lower.replace(/s$/, '');
  if (
    ask.alternatives.some(({ words }) => words.length === 1 && words[0] === asked) &&
    /^\p{L}$/u.test(token.text) &&
    !isLetterAlone(line, at)
  )
    return false;
  if (!asked.common) return (same && !isOfCompany(line, at)) || ask.text.words.length > 1;
  return same && isNameHere(line, at);
}

/** "Cert VNECC" is "CertVNECC"; "no SQL" is no NoSQL. */
function joinedName({ text }: ClaimedLine, at: number): string {
  const [one, next] = text.words.slice(at, at + 2);
  const isName = /^\p{Lu}/u.test(one?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
  return isName ? `${one?.lower}${next?.lower}` : '';
}

/** The 1 of a grade "2:1" is no level 1, and the 30 of 30 staff no OSHA 30: the name stands before the number. */
function isNumberOf(ask: Ask, asked: AskedWord, { line, at }: Pick<SaidWord, 'line' | 'at'>): boolean {
  const name = ask.text.words[asked.at - 1]?.stem;
  const before = line.text.words.slice(Math.max(0, at - MAX_NAME_GAP), at);
  return before.some(({ stem }) => stem === name) || /^\p{Lu}{2,}$/u.test(before.at(-1)?.text ?? '');
}

/** "Levels 2 and 3", "NR-10 e NR-35"; an "SVQ 3" is one of level 3. */
const MAX_NAME_GAP = 4;

/** "Microsoft Office": the maker's name before a word that is common by itself, each of which may stand for both. */
function isPartOfName({ text }: Ask, { at }: AskedWord): boolean {
  const [before, word, next] = [text.words[at - 1], text.words[at], text.words[at + 1]];
  const isProduct = (maker = '', name = '') => MAKER.test(maker) && isCommonName(name);
  return isProduct(before?.text, word?.text) || isProduct(word?.text, next?.text);
}

const MAKER = /^(?:microsoft|ms|google|adobe|apple|oracle|sage|autodesk|atlassian)$/iu;

/** "Office Manager", "the teams", "Access officer". */
function isUsedAsWord({ text }: ClaimedLine, at: number): boolean {
  const [said, next] = text.words.slice(at, at + 2);
  if (MAKER.test(text.words[at - 1]?.text ?? '')) return false;
  return said === undefined || /^\p{Ll}/u.test(said.text) || (next !== undefined && isPersonNoun(next.lower));
}

/** "CPC" begins "Central Plains Community College", which is a school: the name goes on in capitals, or is one's. */
function isOfLongerName({ text, section }: ClaimedLine, at: number, initials: string): boolean {
  const said = text.words[at];
  if (section.kind === 'skills' || !said || isShort(said.text)) return false;
  const full = text.words.slice(at).filter(({ text: word }) => /^\p{Lu}/u.test(word));
  const last = full[initials.replace(/s$/, '').length - 1];
  if (last && isSchool(text.raw.slice(said.start, last.end))) return true;
  const next = text.words.find(({ start }) => last !== undefined && start > last.start);
  if (!last || !next || text.raw.slice(last.end, next.start) !== ' ') return false;
  return /^\p{Lu}\p{Ll}/u.test(next.text) && !isPersonNoun(next.lower);
}

/** An abbreviation, which stands for the words that it begins. */
function isShort(text: string): boolean {
  return /^\p{Lu}{2,6}s?$/u.test(text);
}

function sameLetters(one: string, other: string): boolean {
  return one.replace(/[^\p{L}\p{N}]/gu, '') === other.replace(/[^\p{L}\p{N}]/gu, '');
}

/** "React" is no library where a sentence opens with it; in a list it is one in any case. */
export function isNameHere(line: ClaimedLine, at: number): boolean {
  const said = line.text.words[at];
  if (!said || line.isList || !isCommonName(said.text)) return true;
  return /^\p{Lu}/u.test(said.text) && (!said.opens || !IS_VERB.test(textAfter(line.text, said.end)));
}

/** What follows a verb or a title that opens a line; not in "Excel with Power Query", "Scala: three services". */
const IS_VERB =
  /^,?\s(?!(?:with|for|and|mit|für|und|avec|pour|et|con|para|y|com|e|med|för|och)(?!\p{L}))\p{Ll}/u;

/** "R" and "C" stand between commas or after "in": not in "R&D", "R$ 400", "Vitamin C" or "licence C". */
function isLetterAlone({ text, isList }: ClaimedLine, at: number): boolean {
  const said = text.words[at];
  if (!said) return false;
  const before = textBefore(text, said.start);
  const after = textAfter(text, said.end);
  if (/[\p{L}\p{N}&$'’.-]$/u.test(before) || /^[&$'’-]/.test(after)) return false;
  if (GRADED.test(before) || GRADED.test(after)) return false;
  const opens =
    /(?:^|[,;:/|(•·–—-]\s?|(?<!\p{L})(?:in|with|using|and|or|und|mit|en|avec|et|con|y|em|com|e|i|med|och)\s)$/iu.test(
      before,
    );
  const ends =
    /^(?:\s?[,;/|).•·–—-]|\s(?:and|or|for|to|und|oder|et|ou|y|e|och|programming|scripts?|code)(?!\p{L})|\s*$)/iu.test(
      after,
    );
  return opens && (ends || isList);
}

const GRADED =
  /licen|permi[st]|carn|führerschein|fahrerlaubnis|körkort|categor|kategori|class|vitamin|hepatitis/iu;

/** "Orchard & Vale Lettings" is a company. */
function isOfCompany({ text }: ClaimedLine, at: number): boolean {
  const said = text.words[at];
  if (!said) return false;
  return /^\s&\s\p{Lu}/u.test(textAfter(text, said.end)) || /\p{L}\s&\s$/u.test(textBefore(text, said.start));
}
