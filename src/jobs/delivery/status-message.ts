import type { Job } from '../model/job.ts';
import { DONE, type Result } from '../model/result.ts';
import type { Deliverer, Delivery, DeliveryPayload } from '../ports/deliverer.ts';
import type { Logger } from '../ports/logger.ts';
import type { Repositories } from '../ports/repositories.ts';

/* The status message of a job: one post, which is edited from the job's start to its end. */

type Deliveries = Pick<Repositories, 'deliveries'>;

interface StatusMessageDeps {
  readonly store: Deliveries;
  readonly deliverer: Pick<Deliverer, 'edit'>;
}

/** Shows the job's step in its status message. False where that isn't posted. A failed edit changes nothing. */
export async function updateStatusMessage(
  job: Job,
  progress: Pick<DeliveryPayload, 'step' | 'checks'>,
  { store, deliverer }: StatusMessageDeps,
): Promise<boolean> {
  if (!job.place) return false;
  const id = await findStatusId(job, store);
  if (id === null) return false;
  await deliverer.edit({ kind: 'status', target: job.place, job, ...progress, files: [], statusId: id }, id);
  return true;
}

/** Shows the end of a job in its status message. If it is gone or can no longer be edited, logs that and succeeds. */
export async function editStatus(
  payload: DeliveryPayload,
  { store, deliverer, log }: StatusMessageDeps & { readonly log: Logger },
): Promise<Result<void>> {
  const id = payload.statusId ?? (await findStatusId(payload.job, store));
  if (id === null) return DONE;
  const edited = await deliverer.edit({ ...payload, kind: 'status' }, id);
  if (edited.ok || edited.error.retryable) return edited;
  log.warn({ jobId: payload.job.id, detail: edited.error.detail }, 'the status message cannot be edited');
  return DONE;
}

/** Finds the platform's id of a job's status message. Null until it is posted. */
export async function findStatusId(
  job: Pick<Job, 'id' | 'userId'>,
  store: Deliveries,
): Promise<string | null> {
  return statusIdOf(await findStatusDelivery(job, store));
}

/** Finds the delivery of a job's status message. */
export async function findStatusDelivery(
  job: Pick<Job, 'id' | 'userId'>,
  { deliveries }: Deliveries,
): Promise<Delivery | null> {
  return statusAmong(await deliveries.listByJob(job.userId, job.id), job);
}

/** Returns the delivery of a job's status message among a person's deliveries. */
export function statusAmong(deliveries: readonly Delivery[], { id }: Pick<Job, 'id'>): Delivery | null {
  return deliveries.find(({ jobId, kind }) => jobId === id && kind === 'status') ?? null;
}

/** Returns the platform's id of a status message, which is a single post. Null until it is posted. */
export function statusIdOf(status: Delivery | null): string | null {
  return Object.values(status?.posted ?? {})[0]?.id ?? null;
}
