import { createCompute, createInteractiveCompute } from '../../src/infra/compute/compute.ts';

/** The product's own pools, for all tests of a process. Their threads end by themselves, and keep no process alive. */
export const testCompute = createCompute();
export const testInteractiveCompute = createInteractiveCompute();
