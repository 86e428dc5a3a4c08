import { refuse } from '../model/refusal.ts';
import type { Watch, Workshop } from '../pipeline/deps.ts';
import { type Handled, runJob } from '../pipeline/handle-job-request.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_USER } from '../settings/consent.ts';
import type { Submitted } from '../submit/submit-job.ts';
import { addFact, type Statement } from './add-fact.ts';
import { acceptEdits, type Named, undoEdits } from './decide.ts';
import { refine, type Wish } from './refine.ts';
import type { Order, Revised } from './version.ts';
import { restore } from './versions.ts';

/** What a person can have done to a finished job. */
export type Revising =
  | { readonly by: 'undo'; readonly edits: Named }
  | { readonly by: 'accept'; readonly edits: readonly string[] }
  | { readonly by: 'fact'; readonly statement: Statement }
  | { readonly by: 'refine'; readonly wish: Wish }
  | { readonly by: 'restore' };

/**
 * Makes another version of a person's job and runs it through steps 3 to 6; the job itself never changes. The same
 * request key gives the same version, which is run to its end where an earlier attempt was cut short.
 */
export async function revise(
  order: Order,
  revising: Revising,
  workshop: Workshop,
  watch: Watch = {},
): Promise<Handled> {
  const revised = await workshop.store.transaction((tx) => createRevision(order, revising, tx));
  if (!revised.ok) return revised;
  const { job } = revised;
  return { ok: true, job: job.status === 'PENDING' ? await runJob(job, workshop, watch) : job };
}

/** The PENDING version alone, for whoever runs it later. To be called in a transaction. */
export async function createRevision(order: Order, revising: Revising, tables: Tables): Promise<Submitted> {
  if (!(await tables.users.lock(order.userId))) return refuse({ user_id: NO_SUCH_USER });
  const earlier = await tables.jobs.withKey(order.userId, order.requestKey);
  if (earlier) return { ok: true, job: earlier, created: false };
  const revised = await create(order, revising, tables);
  return revised.ok ? { ...revised, created: true } : revised;
}

async function create(order: Order, revising: Revising, tables: Tables): Promise<Revised> {
  switch (revising.by) {
    case 'undo':
      return undoEdits(order, revising.edits, tables);
    case 'accept':
      return acceptEdits(order, revising.edits, tables);
    case 'fact':
      return addFact(order, revising.statement, tables);
    case 'refine':
      return refine(order, revising.wish, tables);
    case 'restore':
      return restore(order, tables);
  }
}
