import { isInBrackets } from '../entities/brackets.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import type { HeaderName, HeaderNames } from './header-names.ts';

/** Between two names: "Gannet & Rowe / Pastry Cook". */
export const STROKE = ' / ';

/**
 * Splits "Gannet & Rowe / Pastry Cook" where every header of a section has one such stroke, and in none of them it divides
 * two titles or two organisations.
 */
export function splitAtStrokes(read: readonly HeaderNames[], education: boolean): readonly HeaderNames[] {
  const split = read.map(({ names, ...one }): HeaderNames | null => {
    const at = names.findIndex(({ text }) => text.includes(STROKE));
    const name = names[at];
    const halves = name ? halvesOf(name, education) : null;
    return halves && { ...one, names: names.toSpliced(at, 1, ...halves) };
  });
  const isShared = split.length > 1 && split.every((one) => one !== null);
  return isShared ? split : read;
}

/** The two halves of a name, unless there are more, or both say the same of themselves. */
function halvesOf(name: HeaderName, education: boolean): HeaderName[] | null {
  const at = name.text.indexOf(STROKE);
  const [left, right] = [name.text.slice(0, at), name.text.slice(at + STROKE.length)];
  if (right.includes(STROKE) || isInBrackets(name.text, at)) return null;
  const cues = [left, right].map((half) => titleOrOrganisation(half, education));
  if (cues[0] === cues[1] && cues[0] !== 0) return null;
  return [left, right].map((text, half) => ({ ...name, text, cue: cues[half] ?? 0 }));
}
