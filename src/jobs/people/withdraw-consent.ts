import { cancelPendingJob } from '../lifecycle/cancel-job.ts';
import { findRemainingModelCalls } from '../limits/remaining-model-calls.ts';
import type { UserId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { User } from '../ports/users.ts';
import { setConsent } from '../settings/consent.ts';
import type { SubmitDeps } from '../submit/submit-job.ts';

/**
 * From now on they are asked again. Jobs of theirs that have yet to ask the model are cancelled; what the model was sent
 * already goes on.
 */
export function withdraw(
  user: UserId,
  { store, defaultEngine }: Pick<SubmitDeps, 'store' | 'defaultEngine'>,
): Promise<Result<User, Refusal>> {
  return store.transaction(async (tx) => {
    // Before anything is looked at: whoever submits at this moment is through, or sees that there is no consent.
    await tx.users.lock(user);
    for (const job of await tx.jobs.listPending(user))
      if ((await findRemainingModelCalls(job, defaultEngine, tx)) !== 'nothing')
        await cancelPendingJob(job, tx);
    return setConsent(user, null, tx);
  });
}
