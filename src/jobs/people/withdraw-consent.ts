import { cancelIn } from '../lifecycle/cancel-job.ts';
import { askingOf } from '../limits/remaining-model-calls.ts';
import type { UserId } from '../model/ids.ts';
import { type Consented, setConsent } from '../settings/consent.ts';
import type { Desk } from '../submit/submit-job.ts';

/**
 * From now on they are asked again. Jobs of theirs that have yet to ask the model are cancelled; what the model was sent
 * already goes on.
 */
export function withdraw(
  user: UserId,
  { store, defaultEngine }: Pick<Desk, 'store' | 'defaultEngine'>,
): Promise<Consented> {
  return store.transaction(async (tx) => {
    // Before anything is looked at: whoever submits at this moment is through, or sees that there is no consent.
    await tx.users.lock(user);
    for (const job of await tx.jobs.pendingOf(user))
      if ((await askingOf(job, defaultEngine, tx)) !== 'nothing') await cancelIn(tx, job);
    return setConsent(user, null, tx);
  });
}
