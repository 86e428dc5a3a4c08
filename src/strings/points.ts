import type { Coverage, Gap } from '../tailoring/coverage/coverage.ts';

/** How many of the things that a posting asks for show in a version. */
export interface Points {
  readonly shown: number;
  /** In the resume, but not in this version. */
  readonly hidden: number;
  readonly of: number;
  /** The shares before and after, must-haves counted twice; null where there are too few points for a percentage. */
  readonly shares: Pick<Coverage, 'before' | 'after'> | null;
}

/** Of fewer points, a percentage says more than is known. */
const MIN_POINTS_FOR_SHARES = 5;

/** Counts points. Soft skills are not counted: no line of a resume can show them. */
export function countPoints(gaps: readonly Gap[], { before, after }: Coverage): Points {
  const counted = gaps.flatMap(pointsOf);
  const inState = (state: Gap['state']) => counted.filter((gap) => gap.state === state).length;
  return {
    shown: inState('shown'),
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

/** Each atom is a point; what was stored before atoms were judged is one as a whole. */
function pointsOf({ requirement, state, atoms }: Gap): Pick<Gap, 'state'>[] {
  if (atoms.length > 0) return atoms.filter(({ kind }) => kind !== 'soft');
  const soft = requirement.atoms.length > 0 && requirement.atoms.every(({ kind }) => kind === 'soft');
  return soft ? [] : [{ state }];
}
