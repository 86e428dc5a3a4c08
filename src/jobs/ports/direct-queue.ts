import type { Job } from '../model/job.ts';
import type { Attempt } from './lease.ts';
import type { Queue, QueuedStore } from './queue.ts';
import type { Store } from './repositories.ts';

/**
 * The store of a process that runs a job itself, right after it submits it: the queue port with no queue behind it. It
 * holds every lease, queues nothing and delivers nothing, since the caller gets the finished job.
 */
export function withDirectQueue(store: Store): QueuedStore {
  return {
    ...store,
    queue: DIRECT_QUEUE,
    transaction: (work) => store.transaction((tx) => work({ ...tx, queue: DIRECT_QUEUE })),
  };
}

/** The only attempt at a job that runs without a queue. Nobody else can be given its work. */
export function createDirectAttempt({ id }: Job): Attempt {
  return { lease: { queue: 'direct', id, attempt: 0, last: true }, signal: new AbortController().signal };
}

const doNothing = async () => {};
const returnTrue = async () => true;
const returnFalse = async () => false;

const DIRECT_QUEUE: Queue = {
  canDeliver: false,
  enqueueJob: doNothing,
  enqueueDelivery: doNothing,
  enqueueEvent: doNothing,
  enqueueRetraction: doNothing,
  enqueuePurge: doNothing,
  withdraw: doNothing,
  forget: doNothing,
  isJobQueued: returnFalse,
  isDeliveryQueued: returnFalse,
  holds: returnTrue,
  settle: returnTrue,
  erase: returnTrue,
  release: returnFalse,
};
