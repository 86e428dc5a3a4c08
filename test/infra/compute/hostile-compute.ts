import { createCompute } from '../../../src/infra/compute/compute.ts';
import type { Compute } from '../../../src/jobs/ports/compute.ts';

/** Milliseconds of processor time. */
const TIMEOUT_MS = 1_500;

/** Opens a pool in which texts with a mark of marks.ts exceed a limit. */
export function createHostileCompute(processes = 2): Compute {
  return createCompute({
    processes,
    warm: processes,
    limits: { timeoutMs: TIMEOUT_MS },
    worker: new URL('hostile-worker.ts', import.meta.url),
  });
}
