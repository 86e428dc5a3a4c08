import { ResumeId, type UserId } from '../model/ids.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';

/** The user's new default resume; null when none is left. */
export type DeleteResumeResult = Result<SavedResume | null, Refusal>;

/**
 * Deletes a user's resume with its file and facts. Jobs made from it stay. If it was the default, the newest one that is
 * left becomes the default.
 */
export async function deleteResume(
  user: UserId,
  id: string,
  { resumes }: Repositories,
): Promise<DeleteResumeResult> {
  const known = ResumeId.safeParse(id);
  if (!known.success || !(await resumes.delete(user, known.data)))
    return refuse({ resume_id: reason('resume_not_found') });
  return ok(await resumes.findDefault(user));
}
