import { createCompute, createInteractiveCompute } from '../../src/infra/compute/compute.ts';
import { createReader } from '../../src/infra/documents/reader.ts';
import { createWriter } from '../../src/infra/documents/writer.ts';

/**
 * The product's own pools, for all tests of a process. Their child processes end with it, and keep it alive only while
 * they work.
 */
export const testCompute = createCompute();
export const testInteractiveCompute = createInteractiveCompute();
export const testReader = createReader();
export const testWriter = createWriter();
