import { isAtLeast, type Strength } from '../../../language/equivalents/related-words.ts';
import type { LineId, Section } from '../../../resume/resume.ts';
import type { Alternative, Ask } from '../ask.ts';
import type { AskedWord } from '../asked-words.ts';
import type { ClaimedLine, ClaimedLines } from '../claimed-lines.ts';
import { isBelowAsked, isInDoubt, isOnlyHandled, isUnaffirmed } from '../doubt.ts';
import { isPaperWord } from '../generic-words.ts';
import { isAside } from './aside.ts';
import { lacksEssence } from './essence.ts';
import { askedLower, withImplied } from './implied.ts';
import { type Said, saidBy } from './said.ts';

/** How much of an atom one line shows. */
export interface Shown {
  readonly state: 'shown' | 'unclear';
  readonly line: ClaimedLine;
  /** The share of the atom that the line says, weak signs included: 0 to 1. */
  readonly share: number;
  /** How many of its words the line has as they are. */
  readonly exact: number;
  /** True where it says a name that is asked for. */
  readonly byName?: boolean;
  /** The index of the word of the line that names the thing, or else says most of it. */
  readonly at?: number;
}

/** Where and how words are looked for. */
export interface WordSearch {
  /** Only in these lines. */
  readonly among?: (line: ClaimedLine) => boolean;
  /** Reads the lines of one header together, and takes the name of the employer at its word: "hotel". */
  readonly headers?: 'as one';
}

/** Finds the line that shows most of an atom by its words; null where none shows enough of it to ask. */
export function showByWords(ask: Ask, claimed: ClaimedLines, search: WordSearch = {}): Shown | null {
  return rankByWords(ask, claimed, search)[0] ?? null;
}

/** Lists the lines that show enough of an atom by their words to ask, the one that shows most first. */
export function rankByWords(ask: Ask, claimed: ClaimedLines, search: WordSearch = {}): Shown[] {
  return ask.alternatives
    .flatMap((alternative) => scoredLines(ask, alternative, claimed, search))
    .toSorted(byStrength);
}

/** Finds the line of each job that shows most of an atom, by the id of the job's first line. */
export function showInJobs(ask: Ask, claimed: ClaimedLines, search: WordSearch): ReadonlyMap<LineId, Shown> {
  const best = new Map<LineId, Shown>();
  for (const alternative of ask.alternatives) {
    for (const shown of scoredLines(ask, alternative, claimed, search)) {
      const id = shown.line.job;
      const known = id === null ? undefined : best.get(id);
      if (id !== null && (!known || byStrength(shown, known) < 0)) best.set(id, shown);
    }
  }
  return best;
}

function byStrength(one: Shown, other: Shown): number {
  if (one.state !== other.state) return one.state === 'shown' ? -1 : 1;
  return other.share - one.share || other.exact - one.exact || rankOf(other.line) - rankOf(one.line);
}

/** What somebody did says more than how they describe themselves. */
function rankOf({ entry, isHeader, section }: ClaimedLine): number {
  if (entry) return isHeader ? 2 : 3;
  return section.kind === 'summary' ? 0 : 1;
}

/** The share of an atom that a line must say for it to be shown. */
const SHOWN_SHARE = 0.66;
/** The share that a line must say which opens with the deed that is asked for, whatever else is named otherwise. */
const SAME_DEED_SHARE = 0.6;
/** The share that needs no more than half a word said firmly. */
const WHOLE_SHARE = 0.9;
/**
 * The share for it to be worth a question, by how the thing itself is said, and where it isn't: less where the line opens
 * with the same deed ("order ingredients", "Order the fish"). A word that may only stand for the thing, or a title, needs
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
};
const VALUES: Readonly<Record<Said, number>> = { firm: 1, loose: 1, hinted: 0.5, weak: 0.5 };

function scoredLines(ask: Ask, alternative: Alternative, claimed: ClaimedLines, search: WordSearch): Shown[] {
  const candidates = new Map<unknown, Candidate[]>();
  // "Helped the welder. Did not weld myself."
  const denied = new Set<ClaimedLine>();
  for (const asked of alternative.words) {
    for (const { text, word, strength } of claimed.words.relatedTo(ask.text, asked.at)) {
      const line = claimed.lines[text];
      if (!line || (search.among && !search.among(line))) continue;
      const said = saidBy(ask, asked, { line, at: word, strength }, search);
      if (line.uses[word] === 'none' && asked.weight >= 1 && isAtLeast(strength, 'form')) denied.add(line);
      if (said === null || (line.job === null && isUnaffirmed(line, word))) continue;
      const unit = search.headers && line.isHeader ? line.entry : line;
      const known = candidates.get(unit);
      const candidate = { asked, said, line, at: word, strength, place: `${text} ${word}` };
      if (known) known.push(candidate);
      else candidates.set(unit, [candidate]);
    }
  }
  return [...candidates.values()].flatMap((some): Shown[] => {
    const { said: own, line } = pairUp(some);
    if (!line || isBelowAsked(ask.text.raw, line)) return [];
    const said = withImplied(ask, alternative, own, line);
    const sameDeed = some.some(
      ({ asked, said: how, place }) =>
        asked.at === 0 && asked.weight >= 0.5 && how === 'firm' && place.endsWith(' 0'),
    );
    const headAt = some.find(({ asked }) => asked.at === alternative.head)?.at;
    const aside = headAt !== undefined && isAside(ask, alternative, { said, line, at: headAt });
    const context = {
      aside,
      ask,
      isTitle: line.isHeader && !search.headers,
      sameDeed,
      isPlaced: !!search.among,
      describes: (line.isHeader && !search.headers) || DESCRIBING.has(line.section.kind),
    };
    const isHandled =
      !some.some((one) => one.at === 0 && said.has(one.asked)) &&
      some.every((one) => one.line !== line || isOnlyHandled(line, one.at));
    const found = lessIf(isHandled, stateOf(context, alternative, said));
    const isDoubtful = () => denied.has(line) || some.some((one) => isInDoubt(one.line, one.at));
    const state = found === 'shown' && isDoubtful() ? 'unclear' : found;
    const exact = new Set(some.filter(({ strength }) => strength === 'word').map(({ asked }) => asked)).size;
    const at = some.find((one) => one.line === line && one.asked.at === alternative.head)?.at ?? 0;
    const byName = alternative.words.some((word) => word.name && said.get(word) === 'firm');
    return state ? [{ state, line, share: shareOf(alternative, said), exact, byName, at }] : [];
  });
}

/** What is only handled is worth a question where all of it is said, else none. */
function lessIf(isHandled: boolean, state: Shown['state'] | null): Shown['state'] | null {
  if (!isHandled) return state;
  return state === 'shown' ? 'unclear' : null;
}

/** "Infrastructure as code". */
const MAX_PHRASE_GAP = 2;

interface Candidate {
  readonly asked: AskedWord;
  readonly said: Said;
  readonly line: ClaimedLine;
  readonly at: number;
  readonly strength: Strength;
  /** Which word of which line. */
  readonly place: string;
}

const ORDER: readonly Said[] = ['firm', 'loose', 'hinted', 'weak'];

/** Pairs asked words with words that say them, the strongest first. One word says two only of a phrase: "phone calls". */
function pairUp(candidates: readonly Candidate[]): {
  said: ReadonlyMap<AskedWord, Said>;
  line?: ClaimedLine;
} {
  const said = new Map<AskedWord, Said>();
  const taken = new Map<string, AskedWord>();
  let first: ClaimedLine | undefined;
  for (const how of ORDER) {
    for (const { asked, said: own, line, place } of candidates) {
      const other = taken.get(place);
      if (own !== how || said.has(asked) || (other && Math.abs(other.at - asked.at) > MAX_PHRASE_GAP))
        continue;
      said.set(asked, how);
      taken.set(place, asked);
      first ??= line;
    }
  }
  return first ? { said, line: first } : { said };
}

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

const DESCRIBING: ReadonlySet<Section['kind']> = new Set(['contact', 'summary']);

function stateOf(
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
  if (how === undefined)
    return proof && share >= UNCLEAR_SHARE[sameDeed ? 'deed' : 'other'] ? 'unclear' : null;
  return share >= UNCLEAR_SHARE[isTitle ? 'title' : how] ? 'unclear' : null;
}

const isSolid = (how: Said | undefined) => how !== undefined && VALUES[how] === 1;

function shareOf(
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
