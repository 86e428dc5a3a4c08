import { dateWordIndices } from '../../../language/dates/date-mentions.ts';
import { isWiderName } from '../../../language/equivalents/equivalents.ts';
import { figuresIn } from '../../../language/numbers/figures.ts';
import { findPhrases, indicesFrom } from '../../../language/phrases.ts';
import { foldAccents } from '../../../language/stem.ts';
import type { TextToken } from '../../../language/tokens.ts';
import { isDoer } from '../../coverage/claims/others-work.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording } from '../evidence/gate.ts';
import { isSaid } from '../evidence/line-evidence.ts';
import { isNameLike } from '../evidence/names.ts';
import { rhythmWordIndices } from '../evidence/rhythms.ts';
import { VERB_PARTS } from '../evidence/separable-verbs.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findUnsupportedWords, lostWords } from './new-words.ts';

/**
 * Doubts a word left out of what the rewording keeps: it may say whose deed it was, how far it went, or when. "Opened the
 * shop when the manager was off" is not "Opened the shop", and no list has all such words. What goes as a whole, such as
 * one of several things, takes its claim with it, unless it says on what terms the rest was done. A sentence on several
 * lines says only some of what they say, but whoever else did it.
 */
export function checkLostWords(rewording: Rewording): Finding[] {
  const { source, beside } = rewording;
  const missing = new Set(lostWords(rewording));
  const functionWords = lexiconWords(rewording.lexicon, 'functionWords');
  const said = source.words.filter((word) => !missing.has(word) && !functionWords.has(word.lower));
  const isOnSeveral = source.raw.includes('\n');
  const kept = isOnSeveral ? mostlySaid(said, missing) : new Set(said.map(({ clause }) => clause));
  const harmless = harmlessIndices(rewording);
  const joined = joinedIndices(rewording);
  const lost =
    source.words.find(
      (word, at) =>
        missing.has(word) &&
        kept.has(word.clause) &&
        (!isOnSeveral || isDoer(word.lower)) &&
        !harmless.has(at) &&
        !isWithinWord(at, rewording, joined) &&
        !isUnderWiderName(word, rewording) &&
        !(beside && isSaid(source, at, [beside])),
    ) ?? findLostTerms(rewording, kept);
  return lost ? [doubt(editReason('lost_word', { word: lost.text }))] : [];
}

/** Lists the clauses of which a sentence on several lines keeps half or more. */
function mostlySaid(said: readonly TextToken[], missing: ReadonlySet<TextToken>): ReadonlySet<number> {
  const lost = Map.groupBy(missing, ({ clause }) => clause);
  const kept = Map.groupBy(said, ({ clause }) => clause);
  return new Set(
    [...kept].flatMap(([clause, words]) => (words.length >= (lost.get(clause)?.length ?? 0) ? [clause] : [])),
  );
}

/**
 * Returns the indices of words that limit nothing, or that other gates check: figures and what they count, dates,
 * frequencies, words of being in charge, verbs that fit any work, small words and their short forms, and words of
 * helping or planning of which the rewording has as many.
 */
function harmlessIndices({ source, rewrite, lexicon }: Rewording): ReadonlySet<number> {
  const { led, headed, helped, shared, limits, plainWords } = lexicon;
  const leaders = lexiconWords(lexicon, 'leaders');
  const isStillThere = (list: string) =>
    findPhrases(list, rewrite).length >= findPhrases(list, source).length;
  const smaller = [helped, shared, ...Object.values(limits)].filter(isStillThere);
  const phrases = [led, headed, plainWords, ...smaller]
    .flatMap((list) => findPhrases(list, source).flatMap(({ at, length }) => indicesFrom(at, length)))
    .filter((at) => !leaders.has(source.words[at]?.lower ?? ''));
  const rhythms = rhythmWordIndices(source, lexicon);
  const dates = dateWordIndices(source);
  const isRated = rhythms.size > 0 && rhythmWordIndices(rewrite, lexicon).size > 0;
  const functionWords = new Set([...lexiconWords(lexicon, 'functionWords')].map(foldAccents));
  // In "12 loss-making shops" the word behind the figure isn't what it counts.
  const isCounted = (at: number) => {
    const [word, next] = [source.words[at], source.words[at + 1]];
    const ends = !next || next.clause !== word?.clause || functionWords.has(foldAccents(next.lower));
    return ends || rhythms.has(at + 1) || dates.has(at + 1);
  };
  const companions = lexiconWords(lexicon, 'companions');
  const figures = figuresIn(source).flatMap(({ first, last }) => {
    const isTogether = companions.has(source.words[first - 1]?.lower ?? '');
    const counts = !isTogether && isCounted(last + 1);
    return indicesFrom(first, last - first + (counts ? 2 : 1));
  });
  const small = source.words.flatMap((word, at) => {
    const isSmall =
      isShortForm(word) ||
      (source.language === 'de' && VERB_PARTS.has(word.lower)) ||
      functionWords.has(foldAccents(word.lower));
    return isSmall || (isRated && TIMES.test(word.lower)) ? [at] : [];
  });
  return new Set([...phrases, ...figures, ...small, ...dates, ...rhythms]);
}

/** "Once a year" and "yearly". */
const TIMES = /^(?:once|times?|mal|einmal|fois|vez|veces|vezes|gång|gånger)$/;

/** True for "w", "abt" and "env": names of somebody are written with capitals or are longer. */
function isShortForm({ text, lower }: TextToken): boolean {
  return text === lower && lower.length <= 3 && !isDoer(lower);
}

/** True for "Salesforce" where the rewording says "CRM". */
function isUnderWiderName(word: TextToken, { source, rewrite }: Rewording): boolean {
  if (!isNameLike(word, source)) return false;
  const name = { ...source, words: [word] };
  return rewrite.words.some((_, at) => isWiderName(rewrite, at, name));
}

/** Lists the indices of the rewording's words that the line supports, but not by a word of its own: "Mitorganisation". */
function joinedIndices(rewording: Rewording): readonly number[] {
  const { source, rewrite } = rewording;
  const strange = new Set(findUnsupportedWords(rewording));
  const stems = new Set(source.words.map(({ stem }) => stem));
  return rewrite.words.flatMap((word, at) => (stems.has(word.stem) || strange.has(word) ? [] : [at]));
}

/**
 * True for "organisiert" in "mit organisiert" where the rewording says "Mitorganisation": a word there is said thanks
 * to it.
 */
function isWithinWord(at: number, { source, rewrite }: Rewording, joined: readonly number[]): boolean {
  const around = source.words.slice(Math.max(0, at - 1), at + 2);
  const near = { ...source, words: around };
  const without = { ...source, words: around.filter((word) => word !== source.words[at]) };
  return joined.some((index) => isSaid(rewrite, index, [near]) && !isSaid(rewrite, index, [without]));
}

/**
 * Finds the first word of a clause that is gone with all its words and says on what terms the others were done: "when
 * the cook was off", "but it was cancelled", "with my manager", "done by the foreman".
 */
function findLostTerms(
  { source, rewrite, beside, lexicon }: Rewording,
  kept: ReadonlySet<number>,
): TextToken | null {
  const said = new Set([...rewrite.words, ...(beside?.words ?? [])].map(({ lower }) => lower));
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const terms = lexiconWords(lexicon, 'terms');
  const doneBy = lexiconWords(lexicon, 'doneBy');
  const companions = lexiconWords(lexicon, 'companions');
  const pairs = lexiconWords(lexicon, 'pairs');
  const self = lexiconWords(lexicon, 'self');
  const negators = lexiconWords(lexicon, 'negators');
  const plain = new Set(findPhrases(lexicon.plainWords, source).map(({ at }) => at));
  const clauses = Map.groupBy(source.words.entries(), ([, word]) => word.clause);
  for (const [clause, words] of clauses) {
    if (kept.has(clause)) continue;
    const first = words[0]?.[1];
    const opening = `${first?.lower} ${words[1]?.[1].lower}`;
    const isTerm = first !== undefined && (terms.has(first.lower) || terms.has(opening));
    if (isTerm && !said.has(first.lower)) return first;
    const denied = words.find(([, { lower }]) => negators.has(lower) && !said.has(lower));
    if (denied) return denied[1];
    const by = words.findIndex(([, { lower }]) => doneBy.has(lower) || companions.has(lower));
    const before = words.slice(0, Math.max(0, by));
    const isBare = before.every(
      ([at, { lower }]) => plain.has(at) || functionWords.has(lower) || pairs.has(lower),
    );
    if (
      by >= 0 &&
      isBare &&
      !said.has(words[by]?.[1].lower ?? '') &&
      !self.has(words[by + 1]?.[1].lower ?? '')
    )
      return words[by]?.[1] ?? null;
  }
  return null;
}
