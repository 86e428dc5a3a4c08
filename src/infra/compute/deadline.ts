import { readFileSync } from 'node:fs';

/** A call may take this many times as long while its process gets no processor. */
const MAX_SLOWDOWN = 6;

/**
 * Calls `onOver` when a child process has worked for `timeoutMs`. On Linux, its processor time counts: on a machine with
 * too much to do, a process that waits for a processor has done nothing wrong.
 */
export function startDeadline(
  pid: number | undefined,
  timeoutMs: number,
  onOver: () => void,
): { stop(): void } {
  const [wall, spent] = [performance.now(), readProcessorMs(pid) ?? 0];
  const check = () => {
    const used = (readProcessorMs(pid) ?? Number.POSITIVE_INFINITY) - spent;
    const isOver = used >= timeoutMs || performance.now() - wall >= timeoutMs * MAX_SLOWDOWN;
    if (isOver) onOver();
    else timer = setTimeout(check, Math.max(timeoutMs - used, MIN_WAIT_MS));
  };
  let timer = setTimeout(check, timeoutMs);
  return { stop: () => clearTimeout(timer) };
}

/** Linux counts processor time in steps of 10 ms. */
const TICK_MS = 10;
const MIN_WAIT_MS = 50;

/** Reads the processor time of a process; null where the system doesn't tell. */
function readProcessorMs(pid: number | undefined): number | null {
  try {
    // The name of the process, in brackets, may have spaces. The 12th and 13th fields after it are user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
