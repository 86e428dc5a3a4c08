import { countDue, type Keep, type Purged, purge } from '../jobs/lifecycle/purge.ts';
import type { Store } from '../jobs/ports/repositories.ts';
import { useStore } from './compose.ts';

export type { Keep, Purged } from '../jobs/lifecycle/purge.ts';

/** What was deleted, or is only counted, and the days after which it is. */
export interface PurgeReport {
  readonly counts: Purged;
  readonly keep: Keep;
}

/** Counts what has been kept long enough in the configured database; nothing is deleted. */
export const countPurge = () => withStore(countDue);

/** Deletes it. */
export const runPurge = () => withStore((store, keep) => purge(store, keep));

function withStore(work: (store: Store, keep: Keep) => Promise<Purged>): Promise<PurgeReport> {
  return useStore({}, async (store, { retentionDays: keep }) => ({ counts: await work(store, keep), keep }));
}
