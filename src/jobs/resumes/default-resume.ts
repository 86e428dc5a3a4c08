import { ResumeId, type UserId } from '../model/ids.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_RESUME } from '../submit/validate-job-request.ts';

/** Makes a person's resume the one that is taken where none is named. */
export async function setDefaultResume(
  user: UserId,
  id: string,
  { resumes }: Tables,
): Promise<{ readonly ok: true } | Refused> {
  const known = ResumeId.safeParse(id);
  const done = known.success && (await resumes.setDefault(user, known.data));
  return done ? { ok: true } : refuse({ resume_id: NO_SUCH_RESUME });
}
