import { dateWordIndices } from '../../../language/dates/date-mentions.ts';
import { isKnownName, isWiderName } from '../../../language/equivalents/equivalents.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { findPhrases, indicesFrom } from '../../../language/phrases.ts';
import { foldAccents } from '../../../language/stem.ts';
import type { TextToken, TokenizedText } from '../../../language/tokens.ts';
import { isActivity } from '../evidence/activity.ts';
import type { Rewording } from '../evidence/gate.ts';
import { isBacked, isKeptIn, isSaid } from '../evidence/line-evidence.ts';
import { isTypoOf } from '../evidence/mended-typo.ts';
import { isNameLike } from '../evidence/names.ts';
import { rhythmWordIndices } from '../evidence/rhythms.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/** Finds the words of the rewording that the line doesn't support, nor, as names, its entry. */
export function findUnsupportedWords(rewording: Rewording): readonly TextToken[] {
  const known = UNSUPPORTED.get(rewording);
  if (known) return known;
  const { source, rewrite, entry, lexicon } = rewording;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const exempt = exemptWordIndices(rewrite, lexicon);
  const found = rewrite.words.filter(
    (word, at) =>
      !exempt.has(at) &&
      !(functionWords.has(word.lower) && !isForeignCapital(word)) &&
      !isBacked(rewrite, at, [source]) &&
      !isWiderName(rewrite, at, source) &&
      !isNamed(word, entry),
  );
  UNSUPPORTED.set(rewording, found);
  return found;
}

/** Returns the skill that a word of the rewording names: by a name, or with all the other words of the skill. */
export function skillOf(word: TextToken, { rewrite, skills, lexicon }: Rewording): TokenizedText | undefined {
  const at = rewrite.words.indexOf(word);
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const isName = isNameLike(word, rewrite) || isKnownName(rewrite, at);
  return skills.find(
    (skill) =>
      isSaid(rewrite, at, [skill]) &&
      (isName ||
        skill.words.every(({ lower }, index) => functionWords.has(lower) || isSaid(skill, index, [rewrite]))),
  );
}

/**
 * True for a skill of which the line has the name, and that adds only a plain word for the kind of thing: "the Fluke" is
 * the "Fluke multimeter". Not a longer name, "Google Ads" for "Google", nor work, "SAP training" for "SAP".
 */
export function isNearlySaid(skill: TokenizedText, { source, lexicon }: Rewording): boolean {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const ownName = (stem: string) =>
    source.words.some((word) => word.stem === stem && isNameLike(word, source));
  const missing = skill.words.filter(({ lower, stem }) => !functionWords.has(lower) && !ownName(stem));
  const [kind] = missing;
  return (
    kind !== undefined &&
    missing.length === 1 &&
    skill.words.length > 1 &&
    /^\p{Ll}/u.test(kind.text) &&
    !isActivity(kind, source.language)
  );
}

/** Several gates ask about one rewording. */
const UNSUPPORTED = new WeakMap<Rewording, readonly TextToken[]>();

/**
 * Finds the words of the line that the rewording doesn't say, in place of which new ones may stand: all but function
 * words, and verbs such as "did" that open a clause.
 */
export function lostWords(rewording: Rewording): readonly TextToken[] {
  const known = LOST.get(rewording);
  if (known) return known;
  const { source, rewrite, lexicon } = rewording;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const found = source.words.filter(
    (word, at) =>
      (opensClause(source, at) || !functionWords.has(word.lower)) &&
      !CONNECTIVE.test(word.lower) &&
      !isKeptIn(source, at, [rewrite]) &&
      !rewrite.words.some((written) => isTypoOf(word, written, source.language)),
  );
  LOST.set(rewording, found);
  return found;
}

const LOST = new WeakMap<Rewording, readonly TextToken[]>();

const CONNECTIVE = /^(?:and|und|sowie|et|y|e|och)$/;

/** Lists the words of the rewording that mean something by themselves. */
export function contentWords({ rewrite, lexicon }: Rewording): TextToken[] {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  return rewrite.words.filter(({ lower }) => !functionWords.has(lower));
}

/** True for the first word of a clause that isn't "and", where a deed stands: "rang the GP and noted concerns". */
function opensClause({ words }: TokenizedText, at: number): boolean {
  const clause = words[at]?.clause;
  const isFirst = (index: number) => index === 0 || words[index - 1]?.clause !== clause;
  return isFirst(at) || (isFirst(at - 1) && CONNECTIVE.test(words[at - 1]?.lower ?? ''));
}

/**
 * Returns the indices of words that are exempt here: figures, dates and frequencies, which other gates check,
 * and plain verbs, words of taking part and limits, which say nothing new. A level of knowledge does: it may be the
 * higher one.
 */
function exemptWordIndices(rewrite: TokenizedText, lexicon: Rewording['lexicon']): ReadonlySet<number> {
  const figures = figuresIn(rewrite).flatMap(({ first, last, bound }) => {
    const isCirca = bound === 'about' && rewrite.words[first - 1]?.text === 'c';
    return indicesFrom(isCirca ? first - 1 : first, last - first + (isCirca ? 2 : 1));
  });
  const limits = Object.entries(lexicon.limits).filter(([kind]) => kind !== 'knowledge');
  const plain = [
    lexicon.plainWords,
    lexicon.helped,
    lexicon.shared,
    ...limits.map(([, list]) => list),
  ].flatMap((list) => findPhrases(list, rewrite).flatMap(({ at, length }) => indicesFrom(at, length)));
  return new Set([...figures, ...dateWordIndices(rewrite), ...rhythmWordIndices(rewrite, lexicon), ...plain]);
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
          : isKnownName(line, at) || isNameLike(other, line) || isCapitalInBoth(word, other)),
    ),
  );
}

/** True for a name that starts its line in the entry and has its capital inside the rewording too. */
function isCapitalInBoth(word: TextToken, other: TextToken): boolean {
  return !word.opens && /^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(other.text);
}
