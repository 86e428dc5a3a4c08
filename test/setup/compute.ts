import { createCompute, createInteractiveCompute } from '../../src/infra/compute/compute.ts';

/** The product's own pools, for all tests of a process. Their child processes end with it, and keep it alive only while they work. */
export const testCompute = createCompute();
export const testInteractiveCompute = createInteractiveCompute();
