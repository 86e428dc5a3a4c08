import { ResumeId, type UserId } from '../model/ids.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { DONE, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';

/** Makes a user's resume the one that is used when none is named. */
export async function setDefaultResume(
  user: UserId,
  id: string,
  { resumes }: Repositories,
): Promise<Result<void, Refusal>> {
  const known = ResumeId.safeParse(id);
  const done = known.success && (await resumes.setDefault(user, known.data));
  return done ? DONE : refuse({ resume_id: reason('resume_not_found') });
}
