import type { Job } from '../jobs/model/job.ts';
import type { RequestWarning } from '../jobs/submit/name-request.ts';

/** What the owner of a job should know about how its posting was read. */
export type JobWarning =
  | RequestWarning
  /** The finished job has nothing that the posting asks for. */
  | { readonly code: 'nothing_read'; readonly params: Readonly<Record<never, never>> };

/** Lists what to say about a job: what was said when it was submitted, and whether its posting asks for anything. */
export function warningsOf({ result }: Job, submitted: readonly RequestWarning[]): readonly JobWarning[] {
  const isEmpty = result !== null && result.gaps.length === 0;
  return [...submitted, ...(isEmpty ? [{ code: 'nothing_read' as const, params: {} }] : [])];
}
