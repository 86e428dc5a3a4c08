import type { Edit } from '../edit.ts';
import type { EditReasonParams } from '../edit-reason.ts';

/** A skill of the person's that an edit would have put into an entry which doesn't name it. */
export type SkillQuestion = EditReasonParams<'skill_elsewhere'>;

/** Lists what only the person can say of the edits that aren't used: did they use this skill there? Each once. */
export function skillQuestions(edits: readonly Edit[]): SkillQuestion[] {
  const open = edits.filter(({ state }) => state === 'suggested' || state === 'rejected');
  const asked = open.flatMap(({ reason, further = [] }) =>
    [reason, ...further].flatMap((one) =>
      'code' in one && one.code === 'skill_elsewhere' ? [one.params] : [],
    ),
  );
  return [...new Map(asked.map((one) => [`${one.skill} ${one.part}`, one])).values()];
}
