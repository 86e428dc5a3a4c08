import type { Edit, EditId } from '../../edit.ts';

/** A skill of the person's that an edit would have put into an entry which doesn't name it. */
export interface SkillQuestion {
  readonly edit: EditId;
  readonly skill: string;
  /** What a person would call the entry. */
  readonly part: string | null;
  /** The id of the entry or section; null in what was stored before. */
  readonly entry: string | null;
}

/** Lists what only the person can say of the edits that aren't used: did they use this skill there? Each once. */
export function skillQuestions(edits: readonly Edit[]): SkillQuestion[] {
  const open = edits.filter(({ state }) => state === 'suggested' || state === 'rejected');
  const asked = open.flatMap(({ id, reason, further = [] }) =>
    [reason, ...further].flatMap((one): SkillQuestion[] => {
      if (!('code' in one) || one.code !== 'skill_elsewhere') return [];
      const { skill, part = null, entry = null } = one.params;
      return [{ edit: id, skill, part, entry }];
    }),
  );
  return [...new Map(asked.map((one) => [`${one.skill} ${one.part}`, one])).values()];
}
