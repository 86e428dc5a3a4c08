import type { Section } from '../../../resume/resume.ts';

/** The `parent` of an `order` edit that moves whole sections. */
export const WHOLE_RESUME = 'resume';

/** True for a section that may change places. What has no heading belongs to what stands above it. */
export function isMovableSection({ kind, heading }: Section): boolean {
  return kind !== 'contact' && heading !== null;
}
