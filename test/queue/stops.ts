import type { Deliverer } from '../../src/jobs/ports/deliverer.ts';
import type { QueuedStore } from '../../src/jobs/ports/queue.ts';

/** Where a process stops, as SIGSTOP would: what it called there does not return until it is let on. */
export interface Stop {
  readonly reached: Promise<void>;
  letOn(): void;
  /** Stops whoever calls it. */
  here(): Promise<void>;
}

export function createStop(): Stop {
  const reached = Promise.withResolvers<void>();
  const letOn = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    letOn: () => letOn.resolve(),
    here() {
      reached.resolve();
      return letOn.promise;
    },
  };
}

type When = 'before' | 'after';

/** The store of a process that stops before or after its next commit. */
export function stoppingAtCommit(store: QueuedStore, when: When, stop: Stop): QueuedStore {
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

/** The store of a process that stops before or after it keeps the model's answer. */
export function stoppingAtAnswer(store: QueuedStore, when: When, stop: Stop): QueuedStore {
  const saveAnswer: QueuedStore['jobs']['saveAnswer'] = async (...args) => {
    if (when === 'before') await stop.here();
    await store.jobs.saveAnswer(...args);
    if (when === 'after') await stop.here();
  };
  return { ...store, jobs: { ...store.jobs, saveAnswer } };
}

/** The store of a process that stops before or after it writes down the id of something posted. */
export function stoppingAtRecord(store: QueuedStore, when: When, stop: Stop): QueuedStore {
  const record: QueuedStore['deliveries']['record'] = async (...args) => {
    if (when === 'before') await stop.here();
    const recorded = await store.deliveries.record(...args);
    if (when === 'after') await stop.here();
    return recorded;
  };
  return { ...store, deliveries: { ...store.deliveries, record } };
}

/** The deliverer of a process that stops with a post on its way out. */
export function stoppingAtPost(deliverer: Deliverer, stop: Stop): Deliverer {
  return {
    platform: deliverer.platform,
    parts: (parcel) => deliverer.parts(parcel),
    find: (parcel, part) => deliverer.find(parcel, part),
    edit: (parcel, id) => deliverer.edit(parcel, id),
    elsewhere: (parcel) => deliverer.elsewhere(parcel),
    remove: (place, posted) => deliverer.remove(place, posted),
    async post(parcel, part) {
      await stop.here();
      return deliverer.post(parcel, part);
    },
  };
}

/** The deliverer of a process that stops before or after it edits the status message. */
export function stoppingAtEdit(deliverer: Deliverer, when: When, stop: Stop): Deliverer {
  return {
    ...stoppingAtPost(deliverer, stop),
    post: (parcel, part) => deliverer.post(parcel, part),
    async edit(parcel, id) {
      if (when === 'before') await stop.here();
      const edited = await deliverer.edit(parcel, id);
      if (when === 'after') await stop.here();
      return edited;
    },
  };
}
