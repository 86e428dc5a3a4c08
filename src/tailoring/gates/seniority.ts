import { findPhrases, type PhraseHit } from '../../language/phrases.ts';
import { type TokenizedText, tokenize } from '../../language/tokens.ts';
import { editReason } from '../edit-reason.ts';
import { doubt, type Finding, type Rewording, refusal } from './gate.ts';
import { isReplaced, isStillSaid, ROLE_PREPOSITIONS } from './governed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconWords } from './lexicons.ts';

/**
 * Refuses a larger part in the work: "helped" or "took part" gone while the work stays, and being in charge
 * where the line doesn't say it of the person. Doubts words that may also mean doing the work oneself: "managed the stock".
 */
export function checkSeniority(rewording: Rewording): Finding[] {
  return [...findLostShare(rewording), ...findRaisedRank(rewording), ...findNewPart(rewording)];
}

function findLostShare(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const rungs = [lexicon.helped, lexicon.shared];
  for (const [rung, list] of rungs.entries()) {
    const lost = findPhrases(list, source).find(
      (hit) => !isReplaced(rewording, hit) && isStillSaid(rewording, hit),
    );
    if (lost && !rungs.slice(0, rung + 1).some((lower) => findPhrases(lower, rewrite).length > 0)) {
      return [refusal(editReason('lost_share', { phrase: lost.text }))];
    }
  }
  return [];
}

function findRaisedRank(rewording: Rewording): Finding[] {
  const { source, rewrite, lexicon } = rewording;
  const rank = newRank(source, rewrite, lexicon);
  if (rank !== null) return [refusal(editReason('new_rank', { word: rank }))];
  const own = rungOf(source, lexicon);
  const claimed = rungOf(rewrite, lexicon);
  if (claimed.rung <= own.rung) return [];
  const fault = editReason('new_lead', { phrase: claimed.words });
  return [claimed.rung === 1 && isOwnWork(claimed, rewording) ? doubt(fault) : refusal(fault)];
}

/** Rejects a claimed part in what others did: "The contractor finished the bridge" doesn't say that the person helped. */
function findNewPart({ source, rewrite, lexicon }: Rewording): Finding[] {
  const isOthers = ARTICLES.has(source.words[0]?.lower ?? '');
  const namesDoer = source.words.some(
    ({ lower }) => lexiconWords(lexicon, 'self').has(lower) || lexiconWords(lexicon, 'doneBy').has(lower),
  );
  const part = findPhrases(lexicon.helped, rewrite).find(({ at }) => at === 0);
  return !isOthers || namesDoer || !part ? [] : [refusal(editReason('new_part', { phrase: part.text }))];
}

/** A line that starts with one of these is about someone or something else. */
const ARTICLES = new Set('the der die das le la les el los las o a os as'.split(' '));

function newRank(source: TokenizedText, rewrite: TokenizedText, lexicon: Lexicon): string | null {
  const ranks = lexiconWords(lexicon, 'ranks');
  const said = new Set(source.words.map((word) => word.lower));
  const stems = new Set(source.words.map((word) => word.stem));
  return (
    rewrite.words.find((word) => ranks.has(word.lower) && !said.has(word.lower) && !stems.has(word.stem))
      ?.text ?? null
  );
}

/**
 * True for "managed the stock" of somebody who counted it: a word for being in charge that may mean doing the work, and
 * a line that gives no smaller part in it to the person.
 */
function isOwnWork({ words }: Rung, { source, lexicon }: Rewording): boolean {
  const claimed = tokenize(words, source.language);
  return (
    findPhrases(lexicon.managed, claimed).length > 0 &&
    [lexicon.helped, lexicon.shared, ...Object.values(lexicon.limits)].every(
      (list) => findPhrases(list, source).length === 0,
    )
  );
}

interface Rung {
  readonly rung: 0 | 1 | 2;
  readonly words: string;
}

/** Reads how far in charge the text says the person was: not at all, in charge, or above those in charge. */
function rungOf(text: TokenizedText, lexicon: Lexicon): Rung {
  const isOwn = ({ at, length }: PhraseHit) =>
    !isDoneByOthers(text, at + length, lexicon) && !isUnder(text, at, lexicon) && !isInstructing(text, at);
  const isVerb = ({ at }: PhraseHit) => !lexiconWords(lexicon, 'leaders').has(text.words[at]?.lower ?? '');
  const headed = findPhrases(lexicon.headed, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (headed) return { rung: 2, words: headed.text };
  const led = findPhrases(lexicon.led, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (led) return { rung: 1, words: led.text };
  const role = text.words.findIndex((_, at) => isOwnRole(text, at, lexicon));
  return role >= 0 ? { rung: 1, words: text.words[role]?.text ?? '' } : { rung: 0, words: '' };
}

/** True for "supervised by the manager", but not for "managed by me". */
function isDoneByOthers(text: TokenizedText, after: number, lexicon: Lexicon): boolean {
  const [by, doer] = text.words.slice(after, after + 2);
  if (!by || !lexiconWords(lexicon, 'doneBy').has(by.lower)) return false;
  return doer !== undefined && !lexiconWords(lexicon, 'self').has(doer.lower) && !/ing$/.test(doer.lower);
}

/** True for German "leitete drei Auszubildende an", which is instructing them. */
function isInstructing(text: TokenizedText, at: number): boolean {
  const clause = text.words[at]?.clause;
  const last = text.words.findLast((word) => word.clause === clause);
  return text.language === 'de' && last?.lower === 'an' && last !== text.words[at];
}

/** True in "under the supervision of" and "under the dentist's supervision". */
function isUnder(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  return text.words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => lexiconWords(lexicon, 'under').has(lower));
}

/**
 * True for a role that starts its clause: "Shift supervisor for …", "as team leader"; not for "Reported to
 * the supervisor".
 */
function isOwnRole(text: TokenizedText, at: number, lexicon: Lexicon): boolean {
  const leaders = lexiconWords(lexicon, 'leaders');
  const functionWords = lexiconWords(lexicon, 'functionWords');
  const word = text.words[at];
  if (!word || !leaders.has(word.lower)) return false;
  const before = text.words.slice(Math.max(0, at - 3), at).filter(({ clause }) => clause === word.clause);
  const opens = before.length === at || text.words[at - before.length - 1]?.clause !== word.clause;
  if (before.some(({ lower }) => ROLE_PREPOSITIONS.has(lower))) return true;
  return (
    opens &&
    before.length <= 2 &&
    !before.some(({ lower }) => functionWords.has(lower) || /(?:ed|ing)$/.test(lower))
  );
}
