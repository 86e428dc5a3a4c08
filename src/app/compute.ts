import { createCompute } from '../infra/compute/compute.ts';
import type { Compute } from '../jobs/ports/compute.ts';

/** Opens the pool for `work`, with a process that starts at once, and closes it afterwards. */
export async function useCompute<T>(work: (compute: Compute) => Promise<T>): Promise<T> {
  const compute = createCompute({ warm: 1 });
  try {
    return await work(compute);
  } finally {
    await compute.close();
  }
}
