import { z } from 'zod';
import { Requirement } from '../posting/requirements.ts';

/** Where a requirement stands: on the tailored page, in the source only, or nowhere. Never "you lack". */
export const GapState = z.enum(['shown', 'not_shown', 'not_found']);

export const Gap = z.object({
  requirement: Requirement,
  state: GapState,
  /** The line that shows it, where one does. */
  line: z.string().nullable(),
});
export type Gap = z.infer<typeof Gap>;

/**
 * How much of what the posting asks the text shows, 0 to 1, must-haves counted twice; the same code on the
 * source (`before`), the final text (`after`), and everything the source holds (`ceiling`).
 */
export const Coverage = z.object({
  before: z.number(),
  after: z.number(),
  ceiling: z.number(),
  /** Words of the tailored text against words of the source. */
  lengthRatio: z.number(),
});
export type Coverage = z.infer<typeof Coverage>;
