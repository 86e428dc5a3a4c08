import { COMPOUNDING } from '../../../language/equivalents/compounds.ts';
import { isAtLeast } from '../../../language/equivalents/strength.ts';
import type { LineId, Section } from '../../../resume/resume.ts';
import type { Alternative, Ask } from '../asked/ask.ts';
import type { ClaimedLine, ClaimedLines } from '../claims/claimed-lines.ts';
import { isBelowAsked, isInDoubt, isOnlyHandled, isUnaffirmed } from '../claims/doubt.ts';
import { withImplied } from './implied.ts';
import { shareOf, stateOf } from './line-state.ts';
import { isOnlyInTurn, isOnlyListed, isOtherDeed } from './other-deed.ts';
import { saidBy } from './said.ts';
import { byStrength, type Shown } from './shown.ts';
import { type PairCandidate, pairUp } from './word-pairs.ts';

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

function scoredLines(ask: Ask, alternative: Alternative, claimed: ClaimedLines, search: WordSearch): Shown[] {
  const candidates = new Map<unknown, PairCandidate[]>();
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
    const { said: own, line } = pairUp(withCompounds(some));
    if (!line || isBelowAsked(ask.text.raw, line)) return [];
    const said = withImplied(ask, alternative, own, line);
    const sameDeed = some.some(
      ({ asked, said: how, place }) =>
        asked.at === 0 && asked.weight >= 0.5 && how === 'firm' && place.endsWith(' 0'),
    );
    const headAt = some.find(({ asked }) => asked.at === alternative.head)?.at;
    const aside = headAt !== undefined && isOtherDeed(ask, alternative, { said, line, at: headAt });
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
    const isDoubtful = () =>
      denied.has(line) ||
      isOnlyListed(ask, alternative, { said, line }) ||
      isOnlyInTurn(ask, alternative, { said, line }) ||
      some.some((one) => isInDoubt(one.line, one.at));
    const state = found === 'shown' && isDoubtful() ? 'unclear' : found;
    const exact = new Set(some.filter(({ strength }) => strength === 'word').map(({ asked }) => asked)).size;
    const at = some.find((one) => one.line === line && one.asked.at === alternative.head)?.at ?? 0;
    const byName = alternative.words.some((word) => word.name && said.get(word) === 'firm');
    return state ? [{ state, line, share: shareOf(alternative, said), exact, byName, at }] : [];
  });
}

/** "Störungsbehebung" says both words of "Beheben von Störungen": its end the one, its beginning the other. */
function withCompounds(candidates: readonly PairCandidate[]): PairCandidate[] {
  const whole = new Set(candidates.filter(({ strength }) => strength === 'form').map(({ place }) => place));
  return candidates.map((one) =>
    whole.has(one.place) && one.strength === 'near' && COMPOUNDING.has(one.line.text.language)
      ? { ...one, said: 'loose' }
      : one,
  );
}

/** What is only handled is worth a question where all of it is said, else none. */
function lessIf(isHandled: boolean, state: Shown['state'] | null): Shown['state'] | null {
  if (!isHandled) return state;
  return state === 'shown' ? 'unclear' : null;
}

const DESCRIBING: ReadonlySet<Section['kind']> = new Set(['contact', 'summary']);
