import { retractPosts } from '../delivery/retraction.ts';
import { ResumeId, type UserId } from '../model/ids.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import { type AuditActor, BY_PERSON } from '../ports/audit.ts';
import type { PostedMessage } from '../ports/posted-messages.ts';
import type { QueuedStore } from '../ports/queue.ts';
import type { SavedResume } from '../ports/resumes.ts';

export interface DeletedResume {
  /** The user's new default resume; null when none is left. */
  readonly next: SavedResume | null;
  /** The messages that show the resume. A process that has the platform deletes them later. */
  readonly retracted: readonly PostedMessage[];
}

/**
 * Deletes a user's resume with its file and facts. Jobs made from it stay. If it was the default, the newest one that is
 * left becomes the default.
 */
export async function deleteResume(
  user: UserId,
  id: string,
  store: QueuedStore,
  actor: AuditActor = BY_PERSON,
): Promise<Result<DeletedResume, Refusal>> {
  const known = ResumeId.safeParse(id);
  if (!known.success) return refuse({ resume_id: reason('resume_not_found') });
  return store.transaction(async (tx): Promise<Result<DeletedResume, Refusal>> => {
    if (!(await tx.resumes.delete(user, known.data)))
      return refuse({ resume_id: reason('resume_not_found') });
    await tx.audit.record({ kind: 'resume_deleted', actor, user });
    const retracted = await retractPosts({ userId: user, resume: known.data }, [], tx);
    return ok({ next: await tx.resumes.findDefault(user), retracted });
  });
}
