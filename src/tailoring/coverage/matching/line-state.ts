import { ROMANCE } from '../../../language/language.ts';
import type { Alternative, Ask } from '../asked/ask.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import { isPaperWord } from '../asked/generic-words.ts';
import { lacksEssence } from './essence.ts';
import { askedLower } from './implied.ts';
import type { Said } from './said.ts';
import type { Shown } from './shown.ts';

interface LineContext {
  /** True where the thing is only mentioned in what the line tells of something else. */
  readonly aside: boolean;
  readonly ask: Ask;
  /** True for the header of an entry: it says what somebody is, not what they do. */
  readonly isTitle: boolean;
  /** True where the line opens with the deed that is asked for. */
  readonly sameDeed: boolean;
  /** True where only some lines are looked at: one common word there says enough ("design" of a degree). */
  readonly isPlaced: boolean;
  /** True for what says who somebody is: a title or a summary. */
  readonly describes: boolean;
}

/** Tells whether what a line says of an atom shows it or is worth a question; null for neither. */
export function stateOf(
  { aside, ask, isTitle, sameDeed, isPlaced, describes }: LineContext,
  alternative: Alternative,
  said: ReadonlyMap<AskedWord, Said>,
): Shown['state'] | null {
  const { words, head } = alternative;
  const firm = words.filter((word) => said.get(word) === 'firm');
  const solid = shareOf(alternative, said, (how) => VALUES[how] === 1);
  const headWord = words.find(({ at }) => at === head);
  const headSaid =
    headWord &&
    (firm.includes(headWord) ||
      (said.get(headWord) === 'loose' && (headWord.weight >= 1 || solid >= WHOLE_SHARE)));
  // What is done goes without saying only where all else is said as it is: not "explain the app to customers".
  const isDeed = ({ at, weight }: AskedWord) => at === 0 && weight >= 1 && words.length > 2;
  const isKey = (word: AskedWord) =>
    isPaperWord(askedLower(ask, word)) || (isDeed(word) && (isTitle || firm.length < words.length - 1));
  const keysSaid = words.every((word) => (word.name ? firm.includes(word) : !isKey(word) || said.has(word)));
  const full = words.some(({ weight }) => weight >= 1);
  const firmWeight = firm.reduce((sum, { weight }) => sum + weight, 0);
  const proof =
    firmWeight >= 1 ||
    (firmWeight >= 0.5 && solid >= WHOLE_SHARE && (words.length > 1 || isPlaced)) ||
    (!full && firm.length > 1);
  // "HRIS implementation": a head that any work has goes without saying in what somebody did, where all else is said.
  const isLight =
    !describes &&
    (headWord?.weight ?? 1) < 1 &&
    words.every((word) => word === headWord || word.weight < 1 || isSolid(said.get(word)));
  if (solid >= SHOWN_SHARE && (headSaid || isLight) && keysSaid && proof && !aside) return 'shown';
  // "Ordering of theatre consumables" for "theatre stock": the same deed, and its thing but for one word of it.
  const isSame = sameDeed && firm.length > 1 && shareOf(alternative, said) >= SAME_DEED_SHARE;
  if (isSame && keysSaid && !isTitle && !aside) return 'shown';
  if (lacksEssence(ask, alternative, said)) return null;
  const share = shareOf(alternative, said);
  const how = headWord && said.get(headWord);
  if (how === undefined) {
    const isKindOnly =
      !ROMANCE.has(ask.text.language) && words.every((word) => word.at <= head || !said.has(word));
    const least = UNCLEAR_SHARE[sameDeed ? 'deed' : isKindOnly ? 'kind' : 'other'];
    return proof && share >= least ? 'unclear' : null;
  }
  return share >= UNCLEAR_SHARE[isTitle ? 'title' : how] ? 'unclear' : null;
}

const isSolid = (how: Said | undefined) => how !== undefined && VALUES[how] === 1;

/** The share of an atom's weight that is said, by what each way to say it is worth: 0 to 1. */
export function shareOf(
  { words }: Alternative,
  said: ReadonlyMap<AskedWord, Said>,
  counts: (how: Said) => boolean = () => true,
): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const shown = words.reduce((sum, word) => {
    const how = said.get(word);
    return how && counts(how) ? sum + word.weight * VALUES[how] : sum;
  }, 0);
  return total === 0 ? 0 : shown / total;
}

const VALUES: Readonly<Record<Said, number>> = { firm: 1, loose: 1, hinted: 0.5, weak: 0.5 };

/** The share of an atom that a line must say for it to be shown. */
const SHOWN_SHARE = 0.66;

/** The share that a line must say which opens with the deed that is asked for, whatever else is named otherwise. */
const SAME_DEED_SHARE = 0.6;

/** The share that needs no more than half a word said firmly. */
const WHOLE_SHARE = 0.9;

/**
 * The share for it to be worth a question, by how the thing itself is said, and where it isn't: less where the line opens
 * with the same deed ("order ingredients", "Order the fish"), more where only what kind of thing it is is said ("fibre
 * splicing", "pulled fibre"). A word that may only stand for the thing, or a title, needs
 * more beside it.
 */
const UNCLEAR_SHARE = {
  firm: 0.34,
  loose: 0.5,
  hinted: 0.35,
  weak: 0.4,
  title: 0.67,
  deed: 0.34,
  other: 0.5,
  kind: 0.51,
};
