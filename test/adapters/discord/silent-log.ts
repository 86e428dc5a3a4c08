import type { Logger } from '../../../src/jobs/ports/logger.ts';

export const silent: Logger = { info: () => {}, warn: () => {}, error: () => {} };
