import { isAtLeast } from '../../../language/equivalents/strength.ts';
import type { Ask } from '../asked/ask.ts';
import type { ClaimedLine, ClaimedLines } from './claimed-lines.ts';

/**
 * True where the resume denies what is asked for, in its own words or on the line that comes near: others do it ("chef
 * does the hiring", "contracted out"), the person only saw it, or hardly any of it is left. Then nobody
 * needs to ask, nor where nothing is named ("carry out").
 */
export function deniesAsk(ask: Ask, line: ClaimedLine, claimed: ClaimedLines): boolean {
  if (ask.alternatives.every(({ words }) => words.every(({ weight }) => weight < LIGHT))) return true;
  if (line.text.words.length <= SHORT_LINE && (FADED.test(line.text.raw) || line.uses.some(isNotHeld)))
    return true;
  return ask.alternatives.some(({ words, head }) =>
    words.some(
      ({ at, weight }) => (at === head || at === 0) && weight > LIGHT && isOnlyDenied(ask, at, claimed),
    ),
  );
}

/** True for a word that the resume has, and nowhere as the person's own. */
function isOnlyDenied(ask: Ask, at: number, { words, lines }: ClaimedLines): boolean {
  const said = words.relatedTo(ask.text, at).filter(({ strength }) => isAtLeast(strength, 'narrower'));
  return (
    said.some(({ strength }) => strength === 'word') &&
    said.every(({ text, word }) => isNotHeld(lines[text]?.uses[word]))
  );
}

const isNotHeld = (use: ClaimedLine['uses'][number] | undefined) => use === 'none' || use === 'near';

/** A longer one says several things. */
const SHORT_LINE = 25;

/** Words that stand in many lines deny nothing by themselves. */
const LIGHT = 0.55;

const FADED =
  /(?<!\p{L})(?:hardly|barely|forgotten|that['’]s it|contracted out|outsourced|fremdvergeben|sous-traitée?s?|externalizad[oa]s?|tercerizad[oa]s?|utlagd|kaum|vergessen|oubliée?s?|à peine|apenas|quase nada|knappt|glömt)(?!\p{L})/iu;
