import { cancelPendingJob } from '../lifecycle/cancel-job.ts';
import { findRemainingModelCalls } from '../limits/remaining-model-calls.ts';
import type { UserId } from '../model/ids.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';
import type { User } from '../ports/users.ts';
import { setConsent } from '../settings/consent.ts';
import type { SubmitDeps } from '../submit/submit-job.ts';

/**
 * Withdraws a user's consent, so that they are asked again before the next job with AI. Cancels their jobs that have yet
 * to call the model. A call that was already sent goes on.
 */
export function withdrawConsent(
  user: UserId,
  { store, defaultEngine }: Pick<SubmitDeps, 'store' | 'defaultEngine'>,
): Promise<Result<User, Refusal>> {
  return store.transaction(async (tx) => {
    // Lock first: a job that is submitted right now has either been created already, or will find no consent.
    await tx.users.lock(user);
    for (const job of await tx.jobs.listPending(user))
      if ((await findRemainingModelCalls(job, defaultEngine, tx)) !== 'nothing')
        await cancelPendingJob(job, tx);
    return setConsent(user, null, tx);
  });
}
