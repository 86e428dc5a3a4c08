import { dateWordIndices } from '../../language/dates/date-mentions.ts';
import { equivalentGroups } from '../../language/equivalents/equivalents.ts';
import { EQUIVALENTS } from '../../language/equivalents/table.ts';
import { figuresIn } from '../../language/numbers/figures.ts';
import { findPhrases } from '../../language/phrases.ts';
import { foldAccents } from '../../language/stem.ts';
import type { TextToken, TokenizedText } from '../../language/tokens.ts';
import { editReason, type WordingFault } from '../edit-reason.ts';
import { rhythmWordIndices } from './frequency.ts';
import type { Rewording } from './gate.ts';
import { lexiconWords } from './lexicons.ts';
import { isSaid } from './line-evidence.ts';
import { isNameLike } from './names.ts';

/** Rejects a name or tool that neither the line's entry nor the skills have, the posting's company first. */
export function checkNames(rewording: Rewording): WordingFault | null {
  const strange = findUnsupportedWords(rewording);
  const company = strange.find((word) => rewording.company?.words.some(({ lower }) => lower === word.lower));
  if (company) return editReason('posting_company', { name: company.text });
  const name = strange.find((word) => isNameLike(word, rewording.rewrite));
  return name ? editReason('new_name', { name: name.text }) : null;
}

/** Rejects any other word that says something the line doesn't. */
export function checkWords(rewording: Rewording): WordingFault | null {
  const [strange] = findUnsupportedWords(rewording);
  return strange ? editReason('new_word', { word: strange.text }) : null;
}

/**
 * Finds the words of the rewording that neither the line nor the skills support, nor, as names, the entry.
 */
export function findUnsupportedWords({ source, rewrite, entry, skills, lexicon }: Rewording): TextToken[] {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const exempt = exemptWordIndices(rewrite, lexicon);
  return rewrite.words.filter(
    (word, at) =>
      !exempt.has(at) &&
      !(functionWords.has(word.lower) && !isForeignCapital(word)) &&
      !isSaid(rewrite, at, [source]) &&
      !isSaid(rewrite, at, skills) &&
      !isNamed(word, entry),
  );
}

/**
 * Returns the indices of words that are exempt here: figures, dates and frequencies, which other gates check,
 * and plain verbs, words of taking part and limits, which say nothing new.
 */
function exemptWordIndices(rewrite: TokenizedText, lexicon: Rewording['lexicon']): ReadonlySet<number> {
  const figures = figuresIn(rewrite).flatMap(({ first, last }) => span(first, last - first + 1));
  const plain = [
    lexicon.plainWords,
    lexicon.helped,
    lexicon.shared,
    ...Object.values(lexicon.limits),
  ].flatMap((list) => findPhrases(list, rewrite).flatMap(({ at, length }) => span(at, length)));
  return new Set([...figures, ...dateWordIndices(rewrite), ...rhythmWordIndices(rewrite, lexicon), ...plain]);
}

function span(first: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => first + offset);
}

/** True for capitals inside a sentence: "IT" and "US" there aren't pronouns. */
function isForeignCapital(word: TextToken): boolean {
  return /^\p{Lu}{2,}$/u.test(word.text) && !word.opens;
}

/**
 * True where the entry has the word as a name. In a heading all words are names, so there the word must be a
 * name in the rewording too: "Holmfield Hospital" is no evidence for "hospital".
 */
function isNamed(word: TextToken, entry: readonly TokenizedText[]): boolean {
  const folded = foldAccents(word.lower);
  return entry.some((line, index) =>
    line.words.some(
      (other, at) =>
        foldAccents(other.lower) === folded &&
        (index === 0
          ? /\p{Lu}|\p{N}/u.test(word.text)
          : isTool(line, at) || isNameLike(other, line) || isCapitalInBoth(word, other)),
    ),
  );
}

/** True for a name that starts its line in the entry and has its capital inside the rewording too. */
function isCapitalInBoth(word: TextToken, other: TextToken): boolean {
  return !word.opens && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(other.text);
}

function isTool(text: TokenizedText, at: number): boolean {
  return [...(equivalentGroups(text).get(at) ?? [])].some((group) => group < EQUIVALENTS.any.length);
}
