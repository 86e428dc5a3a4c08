import { readlinkSync } from 'node:fs';

/** Memory that two threads share: whether the other has begun with a call, and its id for the operating system. */
export type StartSignal = Int32Array<SharedArrayBuffer>;

/** Creates a signal that was not given yet. Send it with the call. */
export const createStartSignal = (): StartSignal => new Int32Array(new SharedArrayBuffer(8));

/** Gives the signal, in the thread that has begun. */
export function signalStart(started: StartSignal): void {
  Atomics.store(started, 1, THREAD_ID);
  Atomics.store(started, 0, 1);
  Atomics.notify(started, 0);
}

/** Linux's id of this thread; 0 elsewhere. */
const THREAD_ID = readThreadId();

function readThreadId(): number {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    return 0;
  }
}
