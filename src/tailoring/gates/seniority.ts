import { type Hit, hitsOf } from '../../language/phrases.ts';
import type { Text } from '../../language/tokens.ts';
import type { Rewording } from './gate.ts';
import { AS, isReplaced, isStillSaid } from './governed.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { wordsOf } from './lexicons.ts';

/**
 * Refuses a raised part in the deed: "helped" or "took part" gone while the deed stays, and being in charge where
 * the line does not say it of the person.
 */
export function seniority(rewording: Rewording): string | null {
  return lostShare(rewording) ?? raised(rewording) ?? takenPart(rewording);
}

function lostShare(rewording: Rewording): string | null {
  const { source, rewrite, lexicon } = rewording;
  const rungs = [lexicon.helped, lexicon.shared];
  for (const [rung, list] of rungs.entries()) {
    const lost = hitsOf(list, source).find(
      (hit) => !isReplaced(rewording, hit) && isStillSaid(rewording, hit),
    );
    if (lost && !rungs.slice(0, rung + 1).some((lower) => hitsOf(lower, rewrite).length > 0)) {
      return `It leaves out “${lost.words}”, so that it claims a larger part than this line.`;
    }
  }
  return null;
}

function raised({ source, rewrite, lexicon }: Rewording): string | null {
  const rank = newRank(source, rewrite, lexicon);
  if (rank !== null) return `It says “${rank}”, a rank that this line does not give you.`;
  const own = rungOf(source, lexicon);
  const claimed = rungOf(rewrite, lexicon);
  if (claimed.rung <= own.rung) return null;
  return `It says “${claimed.words}”, and this line does not say that you were in charge.`;
}

/** "The contractor finished the bridge" does not say that the person helped. */
function takenPart({ source, rewrite, lexicon }: Rewording): string | null {
  const isOthers = ARTICLES.has(source.words[0]?.lower ?? '');
  const isTold = source.words.some(
    ({ lower }) => wordsOf(lexicon, 'self').has(lower) || wordsOf(lexicon, 'doneBy').has(lower),
  );
  const part = hitsOf(lexicon.helped, rewrite).find(({ at }) => at === 0);
  if (!isOthers || isTold || !part) return null;
  return `It says “${part.words}”, and this line does not say that you took part.`;
}

/** A line that opens with one of these tells of somebody or something else than the person. */
const ARTICLES = new Set('the der die das le la les el los las o a os as'.split(' '));

function newRank(source: Text, rewrite: Text, lexicon: Lexicon): string | null {
  const ranks = wordsOf(lexicon, 'ranks');
  const said = new Set(source.words.map((word) => word.lower));
  const stems = new Set(source.words.map((word) => word.stem));
  return (
    rewrite.words.find((word) => ranks.has(word.lower) && !said.has(word.lower) && !stems.has(word.stem))
      ?.text ?? null
  );
}

interface Rung {
  readonly rung: 0 | 1 | 2;
  readonly words: string;
}

/** How far in charge the text says that the person was: not at all, in charge, above those in charge. */
function rungOf(text: Text, lexicon: Lexicon): Rung {
  const isOwn = ({ at, length }: Hit) =>
    !isDoneByOthers(text, at + length, lexicon) && !isUnder(text, at, lexicon);
  const isVerb = ({ at }: Hit) => !wordsOf(lexicon, 'leaders').has(text.words[at]?.lower ?? '');
  const headed = hitsOf(lexicon.headed, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (headed) return { rung: 2, words: headed.words };
  const led = hitsOf(lexicon.led, text).find((hit) => isVerb(hit) && isOwn(hit));
  if (led) return { rung: 1, words: led.words };
  const role = text.words.findIndex((_, at) => isOwnRole(text, at, lexicon));
  return role >= 0 ? { rung: 1, words: text.words[role]?.text ?? '' } : { rung: 0, words: '' };
}

/** "supervised by the manager", but not "managed by me". */
function isDoneByOthers(text: Text, after: number, lexicon: Lexicon): boolean {
  const [by, doer] = text.words.slice(after, after + 2);
  if (!by || !wordsOf(lexicon, 'doneBy').has(by.lower)) return false;
  return doer !== undefined && !wordsOf(lexicon, 'self').has(doer.lower) && !/ing$/.test(doer.lower);
}

/** "under the supervision of" and "under the dentist's supervision". */
function isUnder(text: Text, at: number, lexicon: Lexicon): boolean {
  return text.words.slice(Math.max(0, at - 4), at).some(({ lower }) => wordsOf(lexicon, 'under').has(lower));
}

/** "Shift supervisor for …", "as team leader": the role opens its clause. "Reported to the supervisor" does not. */
function isOwnRole(text: Text, at: number, lexicon: Lexicon): boolean {
  const leaders = wordsOf(lexicon, 'leaders');
  const functionWords = wordsOf(lexicon, 'functionWords');
  const word = text.words[at];
  if (!word || !leaders.has(word.lower)) return false;
  const before = text.words.slice(Math.max(0, at - 3), at).filter(({ clause }) => clause === word.clause);
  const opens = before.length === at || text.words[at - before.length - 1]?.clause !== word.clause;
  if (before.some(({ lower }) => AS.has(lower))) return true;
  return (
    opens &&
    before.length <= 2 &&
    !before.some(({ lower }) => functionWords.has(lower) || /(?:ed|ing)$/.test(lower))
  );
}
