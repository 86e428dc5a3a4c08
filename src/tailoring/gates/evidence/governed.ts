import { indicesFrom, type PhraseHit } from '../../../language/phrases.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import type { Rewording } from './gate.ts';
import { isSaid, isSameWordAt } from './line-evidence.ts';

/**
 * True where the rewording still has what a phrase of the source governs: at least half of the words after it
 * in its clause, or before it where it ends the clause or ends in "by". In "Helped plan staffing", "helped" governs
 * "plan staffing", in "contracts checked by a solicitor", "checked by" governs "contracts".
 */
export function isStillSaid(rewording: Rewording, hit: PhraseHit): boolean {
  const governed = governedBy(hit, rewording);
  const kept = governed.filter((index) => isKept(index, rewording));
  return kept.length * 2 >= governed.length;
}

/**
 * True where the rewording has what a phrase of the source governs only as the place or the occasion of another deed of
 * the line: in "sat in on client meetings and took the notes" and "Took notes at client meetings".
 */
export function isOnlyPlace(rewording: Rewording, hit: PhraseHit): boolean {
  const { source, rewrite } = rewording;
  const [first] = governedBy(hit, rewording).filter((index) => isKept(index, rewording));
  if (first === undefined) return false;
  const at = rewrite.words.findIndex((_, index) => isSameWordAt(rewrite, index, source, first));
  return at > 0 && rewrite.words.slice(Math.max(0, at - 2), at).some(({ lower }) => AT_A_PLACE.test(lower));
}

const AT_A_PLACE = /^(?:at|in|during|im|am|bei|beim|zum|zur|lors|dans|au|aux|en|na|no|nas|nos|på|i|vid)$/;

function isKept(index: number, { source, rewrite }: Rewording): boolean {
  return rewrite.words.some((_, other) => isSameWordAt(source, index, rewrite, other));
}

/** Returns the indices of the words that a phrase of the source governs. */
function governedBy({ at, length }: PhraseHit, { source, lexicon }: Rewording): readonly number[] {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const clause = source.words[at + length - 1]?.clause;
  const inClause = source.words.flatMap((word, index) =>
    word.clause === clause && !functionWords.has(word.lower) && (index < at || index >= at + length)
      ? [index]
      : [],
  );
  const isBehind = lexiconWords(lexicon, 'doneBy').has(source.words[at + length - 1]?.lower ?? '');
  const after = inClause.filter((index) => index >= at + length);
  const before = inClause.filter((index) => index < at);
  return isBehind && before.length > 0 ? before : after.length > 0 ? after : inClause;
}

/**
 * True where the rewording has each word of the phrase in another way: "evaluated" and "assessed", "drafting of" and
 * "drafted".
 */
export function isReplaced({ source, rewrite, lexicon }: Rewording, { at, length }: PhraseHit): boolean {
  const words = indicesFrom(at, length);
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const content = words.filter((index) => !functionWords.has(source.words[index]?.lower ?? ''));
  // Whoever did it is named after "by".
  const isByOthers = lexiconWords(lexicon, 'doneBy').has(source.words[at + length - 1]?.lower ?? '');
  return (content.length > 0 && !isByOthers ? content : words).every((index) =>
    isSaid(source, index, [rewrite]),
  );
}
