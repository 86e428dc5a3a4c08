import type { Usage } from '../model/usage.ts';

/** What was spent in a day, and what the jobs under way may still spend. */
export interface Spent {
  readonly jobs: number;
  /** In and out together. */
  readonly tokens: number;
  /** US dollars. */
  readonly cost: number;
}

/** The most that may be spent in a day (UTC). Null: no limit. */
export interface Ceiling {
  /** US dollars. */
  readonly cost: number | null;
  /** In and out together, for models whose price is not known. */
  readonly tokens: number | null;
}

export interface Limits {
  /** Jobs a person may start in a day; null: as many as they like. */
  readonly jobsPerPerson: number | null;
  readonly workspace: Ceiling;
  readonly installation: Ceiling;
}

export interface Reservation {
  /** `2026-11-24`, in UTC. */
  readonly day: string;
  /** Places in the person's quota: none for a version of a job. */
  readonly places: 0 | 1;
  readonly tokens: number;
  /** US dollars; 0 where no price is known. */
  readonly cost: number;
  readonly limits: Limits;
}

export interface Used {
  /** `reserved`: nobody can say; all that was reserved counts as spent. */
  readonly usage: Usage | null | 'reserved';
  /** Of the places that were reserved, those that are given back: a failed job takes none. */
  readonly freed: 0 | 1;
}
