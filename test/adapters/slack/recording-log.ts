import type { Logger } from '../../../src/jobs/ports/logger.ts';

/** A log that records its lines. */
export function createRecordingLog(): Logger & { readonly lines: object[] } {
  const lines: object[] = [];
  const keep = (fields: object, message: string) => void lines.push({ ...fields, message });
  return { lines, info: keep, warn: keep, error: keep };
}
