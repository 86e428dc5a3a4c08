import { findJob } from '../lifecycle/find-job.ts';
import type { EngineName, Job } from '../model/job.ts';
import { noticeOf } from '../model/notice.ts';
import { refuse } from '../model/refusal.ts';
import type { Place } from '../model/reply-target.ts';
import type { Tables } from '../ports/tables.ts';
import { NO_SUCH_USER } from '../settings/consent.ts';
import { refuseTranslation } from '../submit/refuse-translation.ts';
import { type Desk, enqueue, orRefused, type Submitted } from '../submit/submit-job.ts';
import type { Order } from './version.ts';

/** The engine from now on; the failed job's own when left out. */
export interface Otherwise {
  readonly engine?: EngineName | undefined;
  /** Where it is answered; where the failed job was when left out. */
  readonly place?: Place | undefined;
}

/**
 * Asks for a person's FAILED job again: a new job with the same request, place and options, put on the queue within the
 * day's limits. The same request key gives the same job.
 */
export async function retryJob(order: Order, otherwise: Otherwise, desk: Desk): Promise<Submitted> {
  return orRefused(() =>
    desk.store.transaction(async (tx) => {
      const retried = await createRetry(order, otherwise, desk.defaultEngine, tx);
      if (retried.ok && retried.created) await enqueue(retried.job, tx, desk);
      return retried;
    }),
  );
}

/** The PENDING job alone, for whoever runs it. To be called in a transaction. */
export async function createRetry(
  order: Order,
  { engine, place }: Otherwise,
  defaultEngine: EngineName,
  tables: Tables,
): Promise<Submitted> {
  if (!(await tables.users.lock(order.userId))) return refuse({ user_id: NO_SUCH_USER });
  const found = await findJob(order.userId, order.job, tables);
  if (!found.ok) return found;
  const { job: failed } = found;
  if (failed.status !== 'FAILED') return refuse({ job: NOT_FAILED[failed.status] });

  const resume = failed.resumeId ? await tables.resumes.find(failed.resumeId) : null;
  const { happened, next } = noticeOf('resume_deleted');
  if (resume?.userId !== order.userId) return refuse({ job: `${happened} ${next}` });

  const replayed = await replayedAnswer(failed, tables);
  const options = engine && !replayed ? { ...failed.options, engine } : failed.options;
  const refused = refuseTranslation(options, defaultEngine);
  if (refused) return refused;
  const { requestKey } = order;
  const made = await tables.jobs.create({ ...failed, options, place: place ?? failed.place, requestKey });
  if (made.created && replayed) await tables.jobs.saveAnswer(made.job.id, replayed);
  return { ok: true, ...made };
}

const NOT_FAILED: Record<Exclude<Job['status'], 'FAILED'>, string> = {
  PENDING: 'This job is still running: wait until it is done.',
  COMPLETED: 'This job is done, so there is nothing to try again: refine it, or start anew with the posting.',
};

/** A version that replays what its parent was paid for asks nobody anew; any other answer failed with its job. */
async function replayedAnswer(job: Job, { jobs }: Tables) {
  const paid = (job.usage?.calls ?? 0) > 0;
  return job.parentJobId === null || paid || job.revision.made.by === 'run' ? null : jobs.answer(job.id);
}
