/** Tells this thread that another has begun with a call: memory that both share. */
export type StartSignal = Int32Array<SharedArrayBuffer>;

/** Creates a signal that was not given yet. Send it with the call. */
export const createStartSignal = (): StartSignal => new Int32Array(new SharedArrayBuffer(4));

/** Gives the signal, in the thread that has begun. */
export function signalStart(started: StartSignal): void {
  Atomics.store(started, 0, 1);
  Atomics.notify(started, 0);
}
