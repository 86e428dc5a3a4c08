import { readFileSync } from 'node:fs';
import type { StartSignal } from './start-signal.ts';

/** A deadline that runs. */
export interface Deadline {
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** How long a thread may take to start, on a machine with too much to do. */
const START_TIMEOUT_MS = 30_000;

/** A call may take this many times as long while the thread gets no processor. */
const MAX_SLOWDOWN = 6;

/**
 * Starts the deadline of a call. With a signal, it counts from when the thread begins, and on Linux it counts the
 * thread's processor time: on a machine with too much to do, a thread that waits for a processor has done nothing wrong.
 */
export function startDeadline(timeoutMs: number, started?: StartSignal): Deadline {
  const controller = new AbortController();
  let timer = setTimeout(() => controller.abort(), started ? START_TIMEOUT_MS : timeoutMs);
  let stopped = false;
  const begin = (thread: number) => {
    clearTimeout(timer);
    if (stopped) return;
    const [wall, spent] = [performance.now(), readProcessorMs(thread) ?? 0];
    const check = () => {
      const used = (readProcessorMs(thread) ?? Number.POSITIVE_INFINITY) - spent;
      const isOver = used >= timeoutMs || performance.now() - wall >= timeoutMs * MAX_SLOWDOWN;
      if (isOver) controller.abort();
      else timer = setTimeout(check, Math.max(timeoutMs - used, MIN_WAIT_MS));
    };
    timer = setTimeout(check, timeoutMs);
  };
  if (started) {
    const begun = Atomics.waitAsync(started, 0, 0);
    if (begun.async) void begun.value.then(() => begin(Atomics.load(started, 1)));
    else begin(Atomics.load(started, 1));
  }
  return {
    signal: controller.signal,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Linux counts processor time in steps of 10 ms. */
const TICK_MS = 10;
const MIN_WAIT_MS = 50;

/** Reads the processor time of a thread of this process; null where the system doesn't tell. */
function readProcessorMs(thread: number): number | null {
  if (thread === 0) return null;
  try {
    // The name of the thread, in brackets, may have spaces. The 12th and 13th fields after it are user and system time.
    const fields =
      readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
