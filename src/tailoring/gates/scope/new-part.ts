import { findPhrases, textAt } from '../../../language/phrases.ts';
import type { TokenizedText } from '../../../language/tokens.ts';
import { isDoer, othersWorkIn } from '../../coverage/claims/others-work.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isSaid, isSameWordAt } from '../evidence/line-evidence.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/** Rejects a claimed part in what others did: "The contractor finished the bridge" doesn't say that the person helped. */
export function findNewPart(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const others = findOthersDeed(rewording) ?? findOthersWork(rewording) ?? findOthersPurpose(rewording);
  if (others !== null) return [others];
  const isOthers = lexiconWords(lexicon, 'articles').has(source.words[0]?.lower ?? '');
  const namesDoer = source.words.some(
    ({ lower }) => lexiconWords(lexicon, 'self').has(lower) || lexiconWords(lexicon, 'doneBy').has(lower),
  );
  const part = findPhrases(lexicon.helped, rewrite).find(({ at }) => at === 0);
  return !isOthers || namesDoer || !part ? [] : [refusal(editReason('new_part', { phrase: part.text }))];
}

/** Refuses a deed that is still said and whose doer isn't: "submitted by the accountant", "our crew poured". */
function findOthersDeed({ source, rewrite, lexicon }: Rewording): Finding | null {
  if (othersWorkIn(rewrite.raw) !== null) return null;
  const plain = new Set(findPhrases(lexicon.plainWords, source).map(({ at }) => at));
  const isAboutOthers = othersWorkIn(source.raw) !== null;
  const deed = source.words
    .flatMap((word, at) => {
      if (!isDoer(word.lower) || isNamed(source, at, rewrite)) return [];
      return deedBefore(source, at, lexicon) ?? (isAboutOthers ? deedBehind(source, at, lexicon) : []);
    })
    .find(
      (at) => at > 0 && !plain.has(at) && !isDoer(source.words[at]?.lower) && isSaid(source, at, [rewrite]),
    );
  return deed === undefined ? null : refusal(editReason('new_part', { phrase: textAt(source, deed, 1) }));
}

/** True where a text names the same somebody: "translated" doesn't name the translator. */
function isNamed(source: TokenizedText, at: number, text: TokenizedText): boolean {
  return text.words.some((word, other) => isDoer(word.lower) && isSameWordAt(source, at, text, other));
}

/** Returns the index of what was done "by" somebody; null without a "by". */
function deedBefore({ words }: TokenizedText, doer: number, lexicon: Lexicon): number | null {
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const by = words.findLastIndex(
    ({ lower }, at) => at < doer && at >= doer - MAX_DOER_WORDS && lexiconWords(lexicon, 'doneBy').has(lower),
  );
  // "Einarbeitung von Kollegen" is of them, "geprüft von Kollegen" by them.
  const isOf = OF.test(words[by]?.lower ?? '') && !PARTICIPLE.test(words[by - 1]?.text ?? '');
  if (by < 0 || isOf) return null;
  const clause = words[doer]?.clause;
  return words.findLastIndex(
    (word, at) => at < by && word.clause === clause && !functionWords.has(word.lower),
  );
}

const OF = /^(?:von|av)$/;
const PARTICIPLE = /^\p{Ll}+(?:t|en|s|d)$/u;

/** Returns the index of what stands behind somebody who did it; nothing where it is only theirs: "the chef's menu". */
function deedBehind({ raw, words }: TokenizedText, doer: number, lexicon: Lexicon): number | [] {
  if (/^['’]s/.test(raw.slice(words[doer]?.end))) return [];
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const clause = words[doer]?.clause;
  return words.findIndex((word, at) => at > doer && word.clause === clause && !functionWords.has(word.lower));
}

/** "By the external accountant". */
const MAX_DOER_WORDS = 4;

/**
 * Finds a claimed part in what another person did: "Pulled files for the registrar, who ran the budget" doesn't say
 * that the person helped with the budget. Refuses a part that is named, and doubts work that is said without its doer.
 */
function findOthersWork(rewording: Rewording): Finding | null {
  const { source, rewrite, lexicon } = rewording;
  const at = findWho(source, lexicon);
  if (at < 0 || findWho(rewrite, lexicon) >= 0) return null;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const clause = source.words[at]?.clause;
  const theirs = source.words.flatMap((word, index) =>
    index > at && word.clause === clause && !functionWords.has(word.lower) ? [index] : [],
  );
  const taken = theirs.filter((index) => isSaid(source, index, [rewrite]));
  if (taken.length * 2 < theirs.length || theirs.length === 0) return null;
  const listed = [lexicon.helped, lexicon.shared, lexicon.led, lexicon.headed];
  const part = listed
    .flatMap((list) => (findPhrases(list, source).length > 0 ? [] : findPhrases(list, rewrite)))
    .at(0);
  const phrase = part?.text ?? textAt(rewrite, 0, 1);
  return (part ? refusal : doubt)(editReason('new_part', { phrase }));
}

/** Finds "who" at the start of a clause: "die" elsewhere is an article. */
function findWho({ words }: TokenizedText, lexicon: Lexicon): number {
  const who = lexiconWords(lexicon, 'who');
  return words.findIndex(
    (word, at) => at > 0 && who.has(word.lower) && word.clause !== words[at - 1]?.clause,
  );
}

/**
 * Doubts a deed that the line only names as what others need the work for: "passed to the doctor for analysis",
 * "analysed".
 */
function findOthersPurpose({ source, rewrite, lexicon }: Rewording): Finding | null {
  if (source.language !== 'en') return null;
  const at = source.words.findIndex(
    ({ lower }, index) =>
      lower === 'for' &&
      source.words.slice(Math.max(0, index - 4), index).some((word) => word.lower === 'to'),
  );
  if (at < 0) return null;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const purpose = source.words.findIndex(({ lower }, index) => index > at && !functionWords.has(lower));
  const deed = rewrite.words.findIndex(
    ({ lower }, index) => /(?:ed|ing)$/.test(lower) && isSameWordAt(rewrite, index, source, purpose),
  );
  return deed < 0 ? null : doubt(editReason('new_part', { phrase: rewrite.words[deed]?.text ?? '' }));
}
