import type { RequirementId } from '../../posting/requirements.ts';
import type { Gap } from './coverage.ts';

/** Something that the posting asks for, and the line of the resume that comes nearest, which a yes states as a fact. */
export interface LineQuestion {
  readonly requirement: RequirementId;
  readonly words: string;
  readonly line: string;
  /** The entry or section of the line. */
  readonly entry: string;
}

/** Lists what only comes near, must-haves first: whether that line shows it, only the person knows. Pure. */
export function lineQuestions(gaps: readonly Gap[]): LineQuestion[] {
  return gaps
    .toSorted((one, other) => Number(other.requirement.must) - Number(one.requirement.must))
    .flatMap(({ requirement, atoms }) =>
      atoms.flatMap(({ state, words, line, entry }) =>
        state === 'unclear' && line !== null && entry !== null
          ? [{ requirement: requirement.id, words, line, entry }]
          : [],
      ),
    );
}
