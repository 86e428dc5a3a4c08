import { createHash } from 'node:crypto';
import type { Fault } from '../model/fault.ts';
import type { DeliveryId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { DONE, ok, type Result } from '../model/result.ts';
import type { Deliverer, Delivery, DeliveryKind, DeliveryPayload, PostedIds } from '../ports/deliverer.ts';
import { type Attempt, delayBefore, LeaseLost, settleAndCommit } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { NewPost } from '../ports/posted-messages.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { RecordedPost } from '../ports/recorded-post.ts';
import { createPostLedger } from './post-ledger.ts';
import { editStatus, findStatusDelivery, statusIdOf } from './status-message.ts';
import { versionNumber } from './version-number.ts';

/** Queues the answer or notice of a job that has ended. Call it in the transaction that ends the job. */
export async function queueDelivery(tx: Transaction, job: Job): Promise<void> {
  await queueKind(tx, job, job.status === 'COMPLETED' ? 'answer' : 'notice');
}

/** Queues the job's status message. Call it in the transaction that creates the job. */
export async function queueStatus(tx: Transaction, job: Job): Promise<void> {
  await queueKind(tx, job, 'status');
}

async function queueKind(tx: Transaction, job: Job, kind: DeliveryKind): Promise<void> {
  if (!job.place || !tx.queue.canDeliver) return;
  const { delivery, created } = await tx.deliveries.add(job, kind);
  if (created) await tx.queue.enqueueDelivery(delivery);
}

export interface DeliveryDeps {
  readonly store: QueuedStore;
  readonly deliverer: Deliverer;
  readonly log: Logger;
}

/**
 * Makes one attempt at a delivery. Posts only the messages that no earlier attempt has posted. Stores the
 * platform's id of a message as soon as it is known, outside any transaction: a post cannot be rolled back.
 */
export async function deliver(id: DeliveryId, attempt: Attempt, deps: DeliveryDeps): Promise<void> {
  const { store } = deps;
  const delivery = await store.deliveries.find(id);
  const job = delivery && (await store.jobs.find(delivery.userId, delivery.jobId));
  if (delivery?.state !== 'PENDING' || !job?.place) {
    await store.queue.settle(attempt.lease);
    return;
  }
  const status = delivery.kind === 'status' ? delivery : await findStatusDelivery(job, store);
  if (delivery.kind !== 'status' && waitsForStatus(status, attempt)) {
    await store.transaction((tx) => tx.queue.release(attempt.lease, delayBefore(attempt.lease)));
    return;
  }
  try {
    const payload = await loadPayload(delivery, job, job.place, status, store);
    const posted = await postAll(delivery, payload, attempt, deps);
    if (posted.ok) await finishDelivery(delivery, 'DELIVERED', attempt, deps);
    else if (!(await moveToFallback(payload, posted.error, attempt, deps)))
      await retryOrFail(delivery, posted.error, attempt, deps);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}

/** Fails a delivery that has no attempt left, and logs it. */
export async function failDelivery(id: DeliveryId, attempt: Attempt, deps: DeliveryDeps): Promise<void> {
  const delivery = await deps.store.deliveries.find(id);
  if (delivery?.state !== 'PENDING') {
    await deps.store.queue.settle(attempt.lease);
    return;
  }
  await finishDelivery(delivery, 'FAILED', attempt, deps);
  const { jobId, kind } = delivery;
  deps.log.error({ jobId, kind, detail: 'every attempt ended without an outcome' }, 'not delivered');
}

/** How many attempts an answer waits for the status message that it is posted under: about nine seconds. */
const STATUS_WAIT_ATTEMPTS = 2;

/** True while the status message isn't posted yet, as on a busy platform, which may take longer than the job. */
function waitsForStatus(status: Delivery | null, { lease }: Attempt): boolean {
  if (lease.attempt >= STATUS_WAIT_ATTEMPTS || lease.last) return false;
  return status?.state === 'PENDING' && statusIdOf(status) === null;
}

/** True once part of the answer or notice is posted, or none of it ever will be. A cancelled job gets neither. */
async function isAnswered(
  { userId, id, status, failure }: Job,
  { deliveries }: QueuedStore,
): Promise<boolean> {
  if (status === 'PENDING') return false;
  if (failure?.code === 'cancelled') return true;
  const all = await deliveries.listByJob(userId, id);
  return all.some(
    ({ kind, state, posted }) =>
      kind !== 'status' && (state !== 'PENDING' || Object.values(posted).some((part) => part.id !== null)),
  );
}

async function loadPayload(
  { kind }: Delivery,
  job: Job,
  target: ReplyTarget,
  status: Delivery | null,
  store: QueuedStore,
): Promise<DeliveryPayload> {
  const { jobs } = store;
  const step = job.status === 'PENDING' ? ((await jobs.progress(job.userId, job.id)) ?? 'received') : 'done';
  const statusId = statusIdOf(status);
  if (kind !== 'answer') return { kind, target, job, step, files: [], statusId };
  const files = await jobs.files(job.userId, job.id);
  return { kind, target, job, version: await versionNumber(job, store), step, files, statusId };
}

async function postAll(
  delivery: Delivery,
  payload: DeliveryPayload,
  { lease }: Attempt,
  deps: DeliveryDeps,
): Promise<Result<void>> {
  const { store, deliverer } = deps;
  // Once the answer is posted, a status message has nothing new to say, and is no longer posted.
  const isOvertaken = delivery.kind === 'status' && (await isAnswered(payload.job, store));
  if (delivery.kind !== 'status') {
    const edited = await editStatus(payload, deps);
    if (!edited.ok) return edited;
  }
  for (const message of isSilent(payload) ? [] : deliverer.render(payload)) {
    const { key } = message;
    const earlier = delivery.posted[key] ?? NOT_POSTED;
    if (earlier.id !== null) continue;
    const post = await beginPost(delivery, key, earlier, payload, store);
    if (!post) throw new LeaseLost();
    // An earlier attempt may have died after it posted the message, or seen an error although it was posted.
    const found: Result<string | null> =
      lease.attempt > 0 || isOvertaken ? await message.find(post) : ok(null);
    if (!found.ok) return found;
    if (found.value === null && isOvertaken) return DONE;
    if (!(await store.queue.holds(lease))) throw new LeaseLost();
    const posted = found.value === null ? await message.post(post) : found;
    if (!posted.ok) return posted;
    if (posted.value === null) continue;
    if (found.value !== null) await post.savePosted(found.value);
    const isRecorded = await store.deliveries.record(delivery.id, key, { id: posted.value });
    // The job was deleted during the post.
    if (!isRecorded) throw new LeaseLost();
  }
  return isOvertaken ? editStatus(payload, deps) : DONE;
}

/** A person who cancels a job knows it already. Its status message says so, and no notice follows. */
function isSilent({ kind, job }: DeliveryPayload): boolean {
  return kind === 'notice' && job.failure?.code === 'cancelled';
}

const NOT_POSTED: PostedIds = { draft: null, id: null };

/** Records a message of a delivery before it is posted. Null when the job is deleted. */
async function beginPost(
  delivery: Delivery,
  key: string,
  { draft }: PostedIds,
  payload: DeliveryPayload,
  store: QueuedStore,
): Promise<RecordedPost | null> {
  const post = await RecordedPost.begin(toPost(delivery, key, payload), createPostLedger(store));
  // Until November 2026 the id was saved with the delivery.
  if (post && post.uploadId === null && draft !== null) await post.saveUploadId(draft);
  return post;
}

/** The record of a message, with the same nonce in every process. Discord takes 25 characters at most. */
function toPost(
  { id, kind, userId, jobId }: Delivery,
  key: string,
  { target, statusId }: DeliveryPayload,
): NewPost {
  return {
    userId,
    subject: { jobs: [jobId], resumes: [] },
    place: { ...target, thread: target.thread ?? (kind === 'status' ? null : statusId) },
    visibility: target.channel === '' ? 'person' : 'everyone',
    nonce: createHash('sha256').update(`${id}/${key}`).digest('base64url').slice(0, 22),
  };
}

/** Moves the job to the fallback target if its own is closed for good. The next attempt posts the rest there. */
async function moveToFallback(
  payload: DeliveryPayload,
  { code, detail }: Fault,
  { lease }: Attempt,
  { store, deliverer, log }: DeliveryDeps,
): Promise<boolean> {
  if (code !== 'place_closed' || lease.last) return false;
  const other = await deliverer.fallbackTarget(payload);
  if (!other.ok || other.value === null) return false;
  const target = other.value;
  log.warn({ jobId: payload.job.id, detail }, 'the reply target is closed: the job is answered at another');
  await store.transaction(async (tx) => {
    if (!(await tx.queue.release(lease, 0))) throw new LeaseLost();
    await recordStatus(payload, tx);
    await tx.jobs.setReplyTarget(payload.job.id, target);
    await tx.deliveries.forgetStatus(payload.job.id);
  });
  return true;
}

/** Has the status message on record by its id, so that a deletion finds it once its delivery has forgotten the id. */
async function recordStatus(payload: DeliveryPayload, tx: Transaction): Promise<void> {
  const status = await findStatusDelivery(payload.job, tx);
  for (const [key, { id }] of Object.entries(status?.posted ?? {}))
    if (status && id !== null) await tx.postedMessages.beginEdit(toPost(status, key, payload), id);
}

async function retryOrFail(
  delivery: Delivery,
  fault: Fault,
  attempt: Attempt,
  deps: DeliveryDeps,
): Promise<void> {
  const { lease } = attempt;
  if (!fault.retryable || lease.last) {
    deps.log.error({ jobId: delivery.jobId, kind: delivery.kind, detail: fault.detail }, 'not delivered');
    await finishDelivery(delivery, 'FAILED', attempt, deps);
    return;
  }
  await deps.store.transaction((tx) => tx.queue.release(lease, delayBefore(lease, fault.retryAfter)));
}

async function finishDelivery(
  delivery: Delivery,
  state: 'DELIVERED' | 'FAILED',
  { lease }: Attempt,
  { store }: DeliveryDeps,
): Promise<void> {
  await settleAndCommit(store, lease, (tx) => tx.deliveries.finish(delivery.id, state));
}
