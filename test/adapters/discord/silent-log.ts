import type { Logger } from '../../../src/jobs/ports/logger.ts';

/** A log that nobody reads. */
export const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };
