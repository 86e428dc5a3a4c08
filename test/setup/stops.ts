import type { Deliverer } from '../../src/jobs/ports/deliverer.ts';
import type { WritingEngine } from '../../src/jobs/ports/engine.ts';
import type { QueuedStore, Transaction } from '../../src/jobs/ports/queue.ts';

/** A point where a process stops, as SIGSTOP would stop it: what it calls there returns only after `resume`. */
export interface Stop {
  readonly reached: Promise<void>;
  resume(): void;
  /** Stops the caller. */
  here(): Promise<void>;
}

/** Creates a stop that nothing has reached yet. */
export function createStop(): Stop {
  const reached = Promise.withResolvers<void>();
  const resumed = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    resume: () => resumed.resolve(),
    here() {
      reached.resolve();
      return resumed.promise;
    },
  };
}

type When = 'before' | 'after';

/** Wraps the store of a process that stops before or after its next commit. */
export function stopAtNextCommit(store: QueuedStore, when: When, stop: Stop): QueuedStore {
  return {
    ...store,
    async transaction(work) {
      if (when === 'before') await stop.here();
      const value = await store.transaction(work);
      if (when === 'after') await stop.here();
      return value;
    },
  };
}

type WatchCommit = (tx: Transaction, seen: () => void) => Transaction;

const notifyBefore =
  <A extends unknown[], R>(seen: () => void, method: (...args: A) => R) =>
  (...args: A): R => {
    seen();
    return method(...args);
  };

/** The commits of an attempt at a job, each known by a call in its transaction. */
const COMMITS = {
  progress: (tx, seen) => ({
    ...tx,
    jobs: { ...tx.jobs, setProgress: notifyBefore(seen, tx.jobs.setProgress) },
  }),
  spent: (tx, seen) => ({ ...tx, jobs: { ...tx.jobs, addUsage: notifyBefore(seen, tx.jobs.addUsage) } }),
  answer: (tx, seen) => ({
    ...tx,
    jobs: { ...tx.jobs, saveTranscript: notifyBefore(seen, tx.jobs.saveTranscript) },
  }),
  completed: (tx, seen) => ({
    ...tx,
    jobs: {
      ...tx.jobs,
      complete: notifyBefore(seen, tx.jobs.complete),
      completeSupplement: notifyBefore(seen, tx.jobs.completeSupplement),
    },
  }),
  failed: (tx, seen) => ({ ...tx, jobs: { ...tx.jobs, fail: notifyBefore(seen, tx.jobs.fail) } }),
  putOff: (tx, seen) => ({ ...tx, queue: { ...tx.queue, release: notifyBefore(seen, tx.queue.release) } }),
} satisfies Record<string, WatchCommit>;
export type Commit = keyof typeof COMMITS;

/**
 * Wraps the store of a process that stops before or after it commits this for the first time. A transaction that is to
 * stop before is rolled back and run again later: it holds no locks while it stops.
 */
export function stopAtCommit(store: QueuedStore, commit: Commit, when: When, stop: Stop): QueuedStore {
  let stopped = false;
  const addPendingUsage: QueuedStore['jobs']['addPendingUsage'] = async (...args) => {
    const stopsHere = commit === 'spent' && !stopped;
    stopped ||= stopsHere;
    if (stopsHere && when === 'before') await stop.here();
    const added = await store.jobs.addPendingUsage(...args);
    if (stopsHere && when === 'after') await stop.here();
    return added;
  };
  return {
    ...store,
    jobs: { ...store.jobs, addPendingUsage },
    async transaction(work) {
      let isThisCommit = false;
      const seen = () => {
        if (when === 'before' && !stopped) throw new StoppedBeforeCommit();
        isThisCommit = true;
      };
      const attempt = () => store.transaction((tx) => work(COMMITS[commit](tx, seen)));
      const value = await attempt().catch(async (error: unknown) => {
        if (!(error instanceof StoppedBeforeCommit)) throw error;
        stopped = true;
        await stop.here();
        return attempt();
      });
      if (isThisCommit && when === 'after' && !stopped) {
        stopped = true;
        await stop.here();
      }
      return value;
    },
  };
}

class StoppedBeforeCommit extends Error {}

/** Wraps the engine of a process that stops before the model answers. Nothing of the job is committed meanwhile. */
export function stopAtAnswer(engine: WritingEngine, stop: Stop): WritingEngine {
  return {
    ...engine,
    async answer(...args) {
      await stop.here();
      return engine.answer(...args);
    },
  };
}

/** Wraps the store of a process that stops before or after it stores the id of a posted message. */
export function stopAtRecord(store: QueuedStore, when: When, stop: Stop): QueuedStore {
  const record: QueuedStore['deliveries']['record'] = async (...args) => {
    if (when === 'before') await stop.here();
    const recorded = await store.deliveries.record(...args);
    if (when === 'after') await stop.here();
    return recorded;
  };
  return { ...store, deliveries: { ...store.deliveries, record } };
}

/** Wraps the deliverer of a process that stops before it posts. */
export function stopAtPost(deliverer: Deliverer, stop: Stop): Deliverer {
  return {
    platform: deliverer.platform,
    render: (payload) =>
      deliverer.render(payload).map(({ post, ...message }) => ({
        ...message,
        async post(part) {
          await stop.here();
          return post(part);
        },
      })),
    edit: (payload, id) => deliverer.edit(payload, id),
    fallbackTarget: (payload) => deliverer.fallbackTarget(payload),
    remove: (message) => deliverer.remove(message),
  };
}

/** Wraps the deliverer of a process that stops before or after it deletes a message. */
export function stopAtRemove(deliverer: Deliverer, when: When, stop: Stop): Deliverer {
  return {
    ...stopAtPost(deliverer, stop),
    async remove(message) {
      if (when === 'before') await stop.here();
      const removed = await deliverer.remove(message);
      if (when === 'after') await stop.here();
      return removed;
    },
  };
}

/** Wraps the store of a process that stops before or after it erases a retraction. */
export function stopAtErase(store: QueuedStore, when: When, stop: Stop): QueuedStore {
  const erase: QueuedStore['queue']['erase'] = async (lease) => {
    if (when === 'before') await stop.here();
    const erased = await store.queue.erase(lease);
    if (when === 'after') await stop.here();
    return erased;
  };
  return { ...store, queue: { ...store.queue, erase } };
}

/** Wraps the deliverer of a process that stops before or after it edits the status message. */
export function stopAtEdit(deliverer: Deliverer, when: When, stop: Stop): Deliverer {
  return {
    ...stopAtPost(deliverer, stop),
    render: (payload) => deliverer.render(payload),
    async edit(payload, id) {
      if (when === 'before') await stop.here();
      const edited = await deliverer.edit(payload, id);
      if (when === 'after') await stop.here();
      return edited;
    },
  };
}
