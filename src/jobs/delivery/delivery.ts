import { createHash } from 'node:crypto';
import type { Fault, Outcome } from '../model/fault.ts';
import type { DeliveryId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Deliverer, Delivery, DeliveryKind, Parcel, Part, Posted } from '../ports/deliverer.ts';
import { type Attempt, commit, delayBefore, LeaseLost } from '../ports/lease.ts';
import type { Logger } from '../ports/logger.ts';
import type { ProgressStep } from '../ports/progress.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';

/** Puts the finished job's answer or notice on the queue, in the transaction that finished it. */
export async function queueDelivery(tx: Transaction, job: Job): Promise<void> {
  await queueKind(tx, job, job.status === 'COMPLETED' ? 'answer' : 'notice');
}

/** Puts the job's status message on the queue, in the transaction that creates it. */
export async function queueStatus(tx: Transaction, job: Job): Promise<void> {
  await queueKind(tx, job, 'status');
}

async function queueKind(tx: Transaction, job: Job, kind: DeliveryKind): Promise<void> {
  if (!job.place) return;
  const { delivery, fresh } = await tx.deliveries.add(job, kind);
  if (fresh) await tx.queue.deliver(delivery);
}

export interface DeliveryRoom {
  readonly store: QueuedStore;
  readonly deliverer: Deliverer;
  readonly log: Logger;
}

/**
 * Posts what a delivery is made of, each part once, whatever was posted by attempts before this one. The platform's
 * id of each part is stored as soon as it is known, outside any transaction, as a post cannot be taken back.
 */
export async function deliver(id: DeliveryId, attempt: Attempt, room: DeliveryRoom): Promise<void> {
  const { store } = room;
  const delivery = await store.deliveries.find(id);
  const job = delivery && (await store.jobs.find(delivery.userId, delivery.jobId));
  if (delivery?.state !== 'PENDING' || !job?.place) {
    await store.queue.settle(attempt.lease);
    return;
  }
  if (await isEarly(delivery, job, attempt, store)) {
    await store.transaction((tx) => tx.queue.release(attempt.lease, delayBefore(attempt.lease)));
    return;
  }
  try {
    const parcel = await parcelOf(delivery, job, job.place, store);
    const posted = await postAll(delivery, parcel, attempt, room);
    if (posted.ok) await finish(delivery, 'DELIVERED', attempt, room);
    else if (!(await moved(parcel, posted.fault, attempt, room)))
      await tryAgain(delivery, posted.fault, attempt, room);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
  }
}

/** No attempt is left: the delivery is given up, and whoever runs this is told. */
export async function giveUpDelivery(id: DeliveryId, attempt: Attempt, room: DeliveryRoom): Promise<void> {
  const delivery = await room.store.deliveries.find(id);
  if (delivery?.state !== 'PENDING') {
    await room.store.queue.settle(attempt.lease);
    return;
  }
  await finish(delivery, 'FAILED', attempt, room);
  const { jobId, kind } = delivery;
  room.log.error({ jobId, kind, detail: 'every attempt ended without an outcome' }, 'not delivered');
}

/** Attempts for which the answer waits, some nine seconds together: it stands under the status message. */
const PATIENCE = 2;

/** True while the status message is on its way, which a platform that is busy can put off until the job is done. */
async function isEarly(
  { kind }: Delivery,
  job: Job,
  { lease }: Attempt,
  { deliveries }: QueuedStore,
): Promise<boolean> {
  if (kind === 'status' || lease.attempt >= PATIENCE || lease.last) return false;
  const status = await statusDelivery(job, deliveries);
  return status?.state === 'PENDING' && idIn(status) === null;
}

/** True once something is posted of the answer or the notice, or will be no more; a cancelled job has neither. */
async function isAnswered(
  { userId, id, status, failure }: Job,
  { deliveries }: QueuedStore,
): Promise<boolean> {
  if (status === 'PENDING') return false;
  if (failure?.code === 'cancelled') return true;
  const all = await deliveries.ofJob(userId, id);
  return all.some(
    ({ kind, state, posted }) =>
      kind !== 'status' && (state !== 'PENDING' || Object.values(posted).some((part) => part.id !== null)),
  );
}

async function parcelOf(
  delivery: Delivery,
  job: Job,
  place: Parcel['place'],
  store: QueuedStore,
): Promise<Parcel> {
  const { jobs } = store;
  const step = job.status === 'PENDING' ? ((await jobs.progress(job.userId, job.id)) ?? 'received') : 'done';
  const files = delivery.kind === 'answer' ? await jobs.files(job.userId, job.id) : [];
  return { kind: delivery.kind, place, job, step, files, status: await statusOf(job, store) };
}

async function postAll(
  delivery: Delivery,
  parcel: Parcel,
  attempt: Attempt,
  room: DeliveryRoom,
): Promise<Outcome<void>> {
  const { store, deliverer } = room;
  // The answer overtook the status message, which then says nothing that is not known.
  const overtaken = delivery.kind === 'status' && (await isAnswered(parcel.job, store));
  if (delivery.kind !== 'status') {
    const edited = await editStatus(parcel, room);
    if (!edited.ok) return edited;
  }
  for (const key of partsOf(parcel, deliverer)) {
    const before = delivery.posted[key] ?? NOTHING;
    if (before.id !== null) continue;
    const part = partOf(delivery, key, before, store);
    // An attempt before this one may have posted the part and died, or been told that it failed when it had not.
    const found: Outcome<string | null> =
      attempt.lease.attempt > 0 || overtaken ? await deliverer.find(parcel, part) : { ok: true, value: null };
    if (!found.ok) return found;
    if (found.value === null && overtaken) return DONE;
    if (!(await store.queue.holds(attempt.lease))) throw new LeaseLost();
    const posted = found.value === null ? await deliverer.post(parcel, part) : found;
    if (!posted.ok) return posted;
    if (posted.value === null) continue;
    if (!(await store.deliveries.record(delivery.id, key, { id: posted.value }))) {
      // The job was deleted while this was on its way: nobody else knows of it.
      const place = { ...parcel.place, reply: null };
      await store.queue.takeBack({ place, posted: [{ draft: part.draft, id: posted.value }] });
      throw new LeaseLost();
    }
  }
  return overtaken ? editStatus(parcel, room) : DONE;
}

/** Whoever cancelled a job knows it: its status message says so, and no other message follows. */
function partsOf(parcel: Parcel, deliverer: Deliverer): readonly string[] {
  const silent = parcel.kind === 'notice' && parcel.job.failure?.code === 'cancelled';
  return silent ? [] : deliverer.parts(parcel);
}

const DONE: Outcome<void> = { ok: true, value: undefined };
const NOTHING: Posted = { draft: null, id: null };

/** The same part of the same delivery has the same nonce, in whatever process. Discord takes 25 characters at most. */
function partOf(delivery: Delivery, key: string, { draft }: Posted, store: QueuedStore): Part {
  const nonce = createHash('sha256').update(`${delivery.id}/${key}`).digest('base64url').slice(0, 22);
  const part = {
    key,
    nonce,
    draft,
    async keepDraft(id: string) {
      part.draft = id;
      await store.deliveries.record(delivery.id, key, { draft: id });
    },
  };
  return part;
}

/** A status message that is not there, or can no longer be edited, holds up no answer. */
async function editStatus(parcel: Parcel, { store, deliverer, log }: DeliveryRoom): Promise<Outcome<void>> {
  const id = await statusOf(parcel.job, store);
  if (id === null) return DONE;
  const edited = await deliverer.edit({ ...parcel, kind: 'status' }, id);
  if (edited.ok || edited.fault.retryable) return edited;
  log.warn({ jobId: parcel.job.id, detail: edited.fault.detail }, 'the status message cannot be edited');
  return DONE;
}

async function statusOf(job: Job, { deliveries }: QueuedStore): Promise<string | null> {
  const status = await statusDelivery(job, deliveries);
  return status ? idIn(status) : null;
}

async function statusDelivery(job: Job, deliveries: QueuedStore['deliveries']): Promise<Delivery | null> {
  const all = await deliveries.ofJob(job.userId, job.id);
  return all.find(({ kind }) => kind === 'status') ?? null;
}

/** The platform's id of a status message, which is one part. */
function idIn({ posted }: Delivery): string | null {
  return Object.values(posted)[0]?.id ?? null;
}

/** Where the place is closed for good, what is left of the delivery goes to the next one, by another attempt. */
async function moved(parcel: Parcel, { code, detail }: Fault, attempt: Attempt, room: DeliveryRoom) {
  const { store, deliverer, log } = room;
  if (code !== 'place_closed' || attempt.lease.last) return false;
  const other = await deliverer.elsewhere(parcel);
  if (!other.ok || other.value === null) return false;
  const place = other.value;
  log.warn({ jobId: parcel.job.id, detail }, 'the place is closed: the job is answered in another');
  await store.transaction(async (tx) => {
    if (!(await tx.queue.release(attempt.lease, 0))) throw new LeaseLost();
    await tx.jobs.move(parcel.job.id, place);
    await tx.deliveries.forgetStatus(parcel.job.id);
  });
  return true;
}

async function tryAgain(
  delivery: Delivery,
  fault: Fault,
  attempt: Attempt,
  room: DeliveryRoom,
): Promise<void> {
  const { lease } = attempt;
  if (!fault.retryable || lease.last) {
    room.log.error({ jobId: delivery.jobId, kind: delivery.kind, detail: fault.detail }, 'not delivered');
    await finish(delivery, 'FAILED', attempt, room);
    return;
  }
  await room.store.transaction((tx) => tx.queue.release(lease, delayBefore(lease, fault.retryAfter)));
}

async function finish(
  delivery: Delivery,
  state: 'DELIVERED' | 'FAILED',
  { lease }: Attempt,
  { store }: DeliveryRoom,
): Promise<void> {
  await commit(store, lease, (tx) => tx.deliveries.finish(delivery.id, state));
}

/** Edits the job's status message to say how far it is, if it has been posted; its failing changes nothing. */
export async function showProgress(
  job: Job,
  step: ProgressStep,
  { store, deliverer }: Pick<DeliveryRoom, 'store' | 'deliverer'>,
): Promise<void> {
  if (!job.place) return;
  const id = await statusOf(job, store);
  if (id === null) return;
  await deliverer.edit({ kind: 'status', place: job.place, job, step, files: [], status: id }, id);
}
