import { figuresIn } from '../../../language/numbers/figures.ts';
import { findPhrases, type PhraseHit } from '../../../language/phrases.ts';
import { firstWordAfter, type TokenizedText } from '../../../language/tokens.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';
import { findUnsupportedWords } from '../words/new-words.ts';

/**
 * Refuses a result or a cause that the line doesn't claim: "thereby", "by retraining", "my onboarding". Doubts one whose
 * words are all the line's, "reduced turnover" where the line says that turnover fell, and one whose figures of before
 * and after are.
 */
export function checkResults(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const find = (from: number) => (isResultSaid(rewording, from) ? doubt : refusal);
  const [cause] = rewrite.raw.matchAll(new RegExp(lexicon.causes));
  const isDoer = /^durch /i.test(cause?.[0] ?? '') && namesDoer(source);
  if (cause && !isDoer && source.raw.match(lexicon.causes) === null)
    return [
      find(firstWordAfter(rewrite, cause.index + cause[0].length))(
        editReason('new_cause', { phrase: cause[0] }),
      ),
    ];
  const change = findClaimedChange(rewrite, lexicon);
  if (change === null || findClaimedChange(source, lexicon) !== null) return [];
  const weigh =
    isSameChange(rewording) || isPartOfName(change, rewording) ? doubt : find(change.at + change.length);
  return [weigh(editReason('new_result', { phrase: change.text }))];
}

/** True for "Freigabe durch Kollegen"; false for "führte Schulungen durch", where the word is the end of a verb. */
function namesDoer({ words }: TokenizedText): boolean {
  return words.some(({ lower, clause }, at) => lower === 'durch' && words[at + 1]?.clause === clause);
}

/** True for "tail lift", "foot trimming" and "grupos reducidos": after another word, it may be one thing with that. */
function isPartOfName({ at }: PhraseHit, { rewrite, lexicon }: Rewording): boolean {
  const [before, word] = [rewrite.words[at - 1], rewrite.words[at]];
  if (!before || !word || before.clause !== word.clause || /ly$/.test(before.lower)) return false;
  return (
    !lexiconWords(lexicon, 'functionWords').has(before.lower) &&
    !lexiconWords(lexicon, 'self').has(before.lower)
  );
}

/** True for "quicker, from 3.2 to 1.9 seconds" and "cut from 3.2 to 1.9": both say how it changed. */
function isSameChange({ source, rewrite }: Rewording): boolean {
  const changes = (text: TokenizedText) => figuresIn(text).filter(({ range }) => range?.change);
  const said = changes(source).map(({ value }) => value);
  return changes(rewrite).some(({ value }) => said.includes(value));
}

/** True where what follows in the clause is all said by the line, and is something. */
function isResultSaid(rewording: Rewording, from: number): boolean {
  const { rewrite, lexicon } = rewording;
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const strange = new Set(findUnsupportedWords(rewording));
  const clause = rewrite.words[from - 1]?.clause;
  const after = rewrite.words.slice(from).filter((word) => word.clause === clause);
  const said = after.filter(({ lower }) => !functionWords.has(lower));
  return said.length > 0 && said.every((word) => !strange.has(word));
}

/** Finds the words that say the person changed something; null where the text only says that it changed. */
function findClaimedChange(text: TokenizedText, lexicon: Lexicon): PhraseHit | null {
  const changed = findPhrases(lexicon.changed, text)[0];
  if (changed) return changed;
  const changes = findPhrases(lexicon.changes, text);
  const deed = changes.find(({ at }) => isDeed(text, at, lexicon));
  if (deed) return deed;
  const achieved = findPhrases(lexicon.achieved, text).find(({ at }) => isDeed(text, at, lexicon));
  return achieved && changes.length > 0 ? achieved : null;
}

/** True for a verb at the start of its clause or after "I" or "and": the person did it. */
function isDeed(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  const before = text.words[at - 1];
  const word = text.words[at];
  if (isNoun(text, at)) return false;
  if (!before || !word || before.clause !== word.clause || lexiconWords(lexicon, 'self').has(before.lower))
    return true;
  const first = text.words.findIndex(({ clause }) => clause === word.clause);
  return at - first === 1 && /^(?:and|but|to|und|et|y|e|och)$/.test(before.lower);
}

/** True for a noun of change that doesn't say who made it: "decline in sales", "baisse des coûts". */
function isNoun(text: TokenizedText, at: number): boolean {
  return /^(?:in|of|der|des|von|de|du|da|do|del|av)$/.test(text.words[at + 1]?.lower ?? '');
}
