import { findPhrases, type PhraseHit } from '../../../language/phrases.ts';
import { editReason } from '../../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from '../evidence/gate.ts';
import { isOnlyPlace, isReplaced, isStillSaid } from '../evidence/governed.ts';
import { lexiconWords } from '../lexicon/lexicons.ts';

/**
 * Refuses "helped" or "took part" gone while the work stays. Doubts it where another word for taking part stands there,
 * where the work is only the place of another deed, and where whoever shared it is still named.
 */
export function findLostShare(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const rungs = [lexicon.helped, lexicon.shared];
  for (const [rung, list] of rungs.entries()) {
    const lost = findPhrases(list, source).find(
      (hit) => !isNameOfWork(hit, rewording) && !isReplaced(rewording, hit) && isStillSaid(rewording, hit),
    );
    const isIn = (one: string) => findPhrases(one, rewrite).length > 0;
    const smaller = [lexicon.limits.watching ?? '', ...rungs.slice(0, rung + 1)];
    if (lost && !smaller.some(isIn)) {
      const mayBeSaid = rungs.some(isIn) || isOnlyPlace(rewording, lost) || isWithSamePerson(rewording, lost);
      return [(mayBeSaid ? doubt : refusal)(editReason('lost_share', { phrase: lost.text }))];
    }
  }
  const together = DONE_TOGETHER.exec(source.raw);
  const isLost = source.language === 'de' && together !== null && !/(?<!\p{L})mit/iu.test(rewrite.raw);
  const isSmaller = rungs.some((list) => findPhrases(list, rewrite).length > 0);
  return isLost && !isSmaller ? [refusal(editReason('lost_share', { phrase: together[0] }))] : [];
}

/** True for "customer support", which is no support of somebody's work. */
function isNameOfWork({ at, text }: PhraseHit, { source, lexicon }: Rewording): boolean {
  const before = source.words[at - 1];
  // "200 Teile": pieces, which nobody shared.
  if (source.language === 'de' && /^Teile?n?$/.test(text) && before !== undefined) return true;
  if (source.language !== 'en' || !/^(?:support|aid)$/i.test(text) || before === undefined) return false;
  const isWord = !lexiconWords(lexicon, 'functionWords').has(before.lower);
  return isWord && before.clause === source.words[at]?.clause;
}

/** True for "together with the cook" and "with the cook": whoever shares the work is still named. */
function isWithSamePerson({ source, rewrite, lexicon }: Rewording, { at, length }: PhraseHit): boolean {
  const companions = lexiconWords(lexicon, 'companions');
  const by = source.words.slice(at + length - 1, at + length + 1).find(({ lower }) => companions.has(lower));
  if (by === undefined) return false;
  const first = source.words.indexOf(by) + 1;
  const next = source.words.slice(first, first + MAX_NAME_WORDS);
  return rewrite.words.some(
    ({ lower }, index) =>
      lower === by.lower &&
      rewrite.words
        .slice(index + 1, index + MAX_NAME_WORDS)
        .some((word) => next.some((one) => one.stem === word.stem && one.lower.length > 3)),
  );
}

/** After "with": "our two head cooks". */
const MAX_NAME_WORDS = 4;

/** "Waldtag mit organisiert": together with others. */
const DONE_TOGETHER = /(?<!\p{L})mit\s\p{Ll}{3,}(?:t|en)(?=\s*(?:[,.;()]|$|und\s))/u;
