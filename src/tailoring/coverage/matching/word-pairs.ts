import type { Strength } from '../../../language/equivalents/strength.ts';
import type { AskedWord } from '../asked/asked-words.ts';
import type { ClaimedLine } from '../claims/claimed-lines.ts';
import type { Said } from './said.ts';

/** A word that is asked for, and one of a line that says it. */
export interface PairCandidate {
  readonly asked: AskedWord;
  readonly said: Said;
  readonly line: ClaimedLine;
  readonly at: number;
  readonly strength: Strength;
  /** Which word of which line. */
  readonly place: string;
}

/** Pairs asked words with words that say them, the strongest first. One word says two only of a phrase: "phone calls". */
export function pairUp(candidates: readonly PairCandidate[]): {
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

const ORDER: readonly Said[] = ['firm', 'loose', 'hinted', 'weak'];

/** "Infrastructure as code". */
const MAX_PHRASE_GAP = 2;
