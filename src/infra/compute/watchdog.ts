import { url as inspectorUrl } from 'node:inspector';
import { Worker } from 'node:worker_threads';

export interface Watchdog {
  stop(): Promise<void>;
}

/** Positions in the memory that both threads see. */
export const BEATS = 0;
export const IS_DEBUGGED = 1;

/** The watching thread looks this many times within the limit. */
export const LOOKS = 10;

export interface WatchdogTask {
  readonly shared: Int32Array<SharedArrayBuffer>;
  readonly limitMs: number;
  readonly logs: boolean;
}

/** How long an event loop may stand still. Nothing on it should take a second. */
const LIMIT_MS = 30_000;

/**
 * Ends this process by SIGKILL, after a line in the log, once its event loop has stood still for `limitMs`: it answers
 * nobody then, and no signal either. Its supervisor starts another one, and its work goes back to the queue. A thread of
 * its own watches. Spares a process that a debugger may have paused.
 *
 * @param logs false to leave out the line.
 */
export function startWatchdog({ limitMs = LIMIT_MS, logs = true } = {}): Watchdog {
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const beat = () => {
    Atomics.store(shared, IS_DEBUGGED, inspectorUrl() === undefined ? 0 : 1);
    Atomics.add(shared, BEATS, 1);
  };
  beat();
  const timer = setInterval(beat, limitMs / LOOKS).unref();
  const workerData: WatchdogTask = { shared, limitMs, logs };
  const thread = new Worker(new URL('./watchdog-thread.ts', import.meta.url), { workerData });
  thread.unref();
  return {
    async stop() {
      clearInterval(timer);
      await thread.terminate();
    },
  };
}
