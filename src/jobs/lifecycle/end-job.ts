import type { Supplement } from '../../tailoring/supplement.ts';
import { queueDelivery } from '../delivery/delivery.ts';
import { settleQuota } from '../limits/quota.ts';
import type { Failure, Job, JobResult } from '../model/job.ts';
import type { KeptFile } from '../ports/documents.ts';
import type { Transaction } from '../ports/queue.ts';
import { loadCountedUsage } from './job-usage.ts';

export type JobEnd =
  | {
      readonly status: 'COMPLETED';
      readonly result: Omit<JobResult, 'usage'>;
      readonly files: readonly KeptFile[];
    }
  | {
      readonly status: 'COMPLETED';
      readonly supplement: Supplement;
      readonly files: readonly KeptFile[];
    }
  | { readonly status: 'FAILED'; readonly failure: Failure };

export interface EndJobOptions {
  /** `none` when the job is deleted in the same transaction. */
  readonly delivery?: 'queued' | 'none';
}

/**
 * Ends a PENDING job in the transaction: writes its row, settles its quota and queues its answer or notice. Every job
 * that becomes COMPLETED or FAILED does so here. Returns null, and changes nothing, when it has ended already.
 *
 * Settle or withdraw the job's queued work first: every transaction locks the work, the job and the day's limits in
 * this order, so that none waits for another in a circle.
 */
export async function endJob(
  tx: Transaction,
  { id }: Pick<Job, 'id'>,
  end: JobEnd,
  { delivery = 'queued' }: EndJobOptions = {},
): Promise<Job | null> {
  const ended = await writeEnd(tx, id, end);
  if (!ended) return null;
  await settleQuota(tx, ended, await loadCountedUsage(ended, tx));
  if (delivery === 'queued') await queueDelivery(tx, ended);
  return ended;
}

function writeEnd({ jobs }: Transaction, id: Job['id'], end: JobEnd): Promise<Job | null> {
  if (end.status === 'FAILED') return jobs.fail(id, end.failure);
  return 'result' in end
    ? jobs.complete(id, end.result, end.files)
    : jobs.completeSupplement(id, end.supplement, end.files);
}
