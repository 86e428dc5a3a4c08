import { ResumeId, type UserId } from '../model/ids.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { SavedResume } from '../ports/rows.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_RESUME } from '../submit/validate-job-request.ts';

/** With the resume that is the default from now on; null when none is left. */
export type DeletedResume = { readonly ok: true; readonly byDefault: SavedResume | null } | Refused;

/**
 * Deletes a person's resume with its file and facts. Jobs made from it stay; of a default that goes, the newest that is
 * left takes the place.
 */
export async function deleteResume(user: UserId, id: string, { resumes }: Tables): Promise<DeletedResume> {
  const known = ResumeId.safeParse(id);
  if (!known.success || !(await resumes.delete(user, known.data)))
    return refuse({ resume_id: NO_SUCH_RESUME });
  return { ok: true, byDefault: await resumes.defaultOf(user) };
}
