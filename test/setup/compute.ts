import { createCompute } from '../../src/infra/compute/compute.ts';

/** The product's own pool, for all tests of a process. Its threads end by themselves, and keep no process alive. */
export const testCompute = createCompute();
