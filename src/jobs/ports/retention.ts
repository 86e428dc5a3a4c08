/** In the order in which they are purged. */
export const KEPT = ['reservations', 'usage', 'events', 'drafts', 'jobs', 'resumes', 'keys'] as const;

export type Kept = (typeof KEPT)[number];

/** What was last used, or ended, before its moment has been kept long enough. */
export interface Cutoffs {
  readonly now: Date;
  readonly resumes: Date;
  readonly jobs: Date;
  readonly events: Date;
  /** A day in UTC, as in a reservation. */
  readonly usage: string;
}
