/** The kinds of rows that expire, in the order in which they are purged. */
export const PURGED_KINDS = [
  'reservations',
  'usage',
  'events',
  'drafts',
  'jobs',
  'resumes',
  'keys',
  'posts',
  'audit',
] as const;

export type PurgedKind = (typeof PURGED_KINDS)[number];

/** Rows that were last used, or ended, before these moments may be deleted. */
export interface Cutoffs {
  readonly now: Date;
  readonly resumes: Date;
  readonly jobs: Date;
  readonly events: Date;
  readonly audit: Date;
  /** A UTC day, as in a reservation. */
  readonly usage: string;
}

export interface RetentionRepository {
  /** How many rows of a kind may be deleted. */
  count(kind: PurgedKind, cutoffs: Cutoffs): Promise<number>;
  /** Deletes up to `limit` rows of a kind with everything that depends on them, and returns how many. */
  purge(kind: PurgedKind, cutoffs: Cutoffs, limit: number): Promise<number>;
}
