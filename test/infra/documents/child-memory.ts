import { readFileSync } from 'node:fs';
import { childrenOf } from '../compute/children.ts';

/** The most memory for reading a hostile file, with what the process takes before it reads anything. */
export const MAX_CHILD_MB = 450;

/**
 * Watches this process's children, of other tests too. `stop` returns the peak resident memory of the largest, in
 * megabytes.
 */
export function watchMemory(): { stop(): number } {
  let peakMb = 0;
  const sample = () => {
    peakMb = Math.max(peakMb, ...childrenOf(process.pid).map(residentMegabytes));
  };
  const timer = setInterval(sample, 20);
  return {
    stop() {
      clearInterval(timer);
      return peakMb;
    },
  };
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
