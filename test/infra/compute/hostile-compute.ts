import { createCompute } from '../../../src/infra/compute/compute.ts';
import type { Compute } from '../../../src/jobs/ports/compute.ts';

/** Milliseconds of processor time. */
const TIMEOUT_MS = 1_000;

/** Opens a pool in which texts with a mark of hostile-worker.ts exceed a limit. */
export function createHostileCompute(threads = 2): Compute {
  return createCompute({
    threads,
    warm: threads,
    limits: { timeoutMs: TIMEOUT_MS, heapMb: 64 },
    worker: new URL('hostile-worker.ts', import.meta.url),
  });
}
