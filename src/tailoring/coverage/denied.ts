import { isAtLeast } from '../../language/equivalents/related-words.ts';
import type { LineId } from '../../resume/resume.ts';
import type { Ask } from './ask.ts';
import type { ClaimedLine, ClaimedLines } from './claimed-lines.ts';

/**
 * True where the resume denies what is asked for, in its own words or on the line that comes near: others do it ("chef
 * does the hiring", "contracted out"), the person only saw it, or hardly any of it is left. Then nobody needs to ask.
 */
export function deniesAsk(ask: Ask, nearest: LineId, claimed: ClaimedLines): boolean {
  const line = claimed.lines.find(({ id }) => id === nearest);
  if (line && (FADED.test(line.text.raw) || line.uses.some(isNotHeld))) return true;
  return ask.alternatives.some(({ words }) =>
    words.some(
      ({ at, weight }) =>
        weight > LIGHT &&
        claimed.words
          .relatedTo(ask.text, at)
          .some(
            ({ text, word, strength }) =>
              isAtLeast(strength, 'word') && isNotHeld(claimed.lines[text]?.uses[word]),
          ),
    ),
  );
}

const isNotHeld = (use: ClaimedLine['uses'][number] | undefined) => use === 'none' || use === 'near';

/** Words that stand in many lines deny nothing by themselves. */
const LIGHT = 0.55;

const FADED =
  /(?<!\p{L})(?:hardly|barely|forgotten|that['’]s it|kaum|vergessen|oubliée?s?|à peine|apenas|quase nada|knappt|glömt)(?!\p{L})/iu;
