import type { Coverage, Gap } from '../tailoring/coverage/coverage.ts';

/** How many of the things that a posting asks for show in a version, as they are listed: anybody can count them. */
export interface Points {
  readonly shown: number;
  readonly partly: number;
  /** In the resume, but not in this version. */
  readonly hidden: number;
  readonly of: number;
  /** The shares before and after, must-haves counted twice; null where there are too few points for a percentage. */
  readonly shares: Pick<Coverage, 'before' | 'after'> | null;
}

/** Of fewer points, a percentage says more than is known. */
const MIN_POINTS_FOR_SHARES = 5;

/** Counts points, a requirement each. Soft skills are not counted: no line of a resume can show them. */
export function countPoints(gaps: readonly Gap[], { before, after }: Coverage): Points {
  const counted = gaps.filter((gap) => !isSoft(gap));
  const inState = (state: Gap['state']) => counted.filter((gap) => gap.state === state).length;
  return {
    shown: inState('shown'),
    partly: inState('partly'),
    hidden: inState('not_shown'),
    of: counted.length,
    shares: counted.length < MIN_POINTS_FOR_SHARES ? null : { before, after },
  };
}

interface PartlyText {
  partlyDetail(shown: readonly string[], maybe: readonly string[], missing: readonly string[]): string;
}

/** Says of a requirement that is partly shown which parts are. Empty for any other. */
export function partsText({ state, atoms }: Gap, { partlyDetail }: PartlyText): string {
  const inState = (...states: Gap['state'][]) =>
    atoms.filter((atom) => states.includes(atom.state)).map(({ words }) => words);
  return state === 'partly'
    ? partlyDetail(inState('shown', 'not_shown'), inState('unclear'), inState('not_found'))
    : '';
}

/** True where only soft skills are asked for, which aren't counted. */
export function isSoft({ requirement, atoms }: Gap): boolean {
  // What was stored before atoms were judged has none of its own.
  const parts = atoms.length > 0 ? atoms : requirement.atoms;
  return parts.length > 0 && parts.every(({ kind }) => kind === 'soft');
}
