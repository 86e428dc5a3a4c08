import type { JobId, UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import type { LimitName, Usage } from '../model/usage.ts';
import type { DailySpending, Limits } from './limits.ts';

/** What a job takes from the day's limits before it runs. */
export interface Reservation {
  /** A UTC day, `2026-11-24`. */
  readonly day: string;
  /** How many of the person's daily jobs it takes: 0 for a later version of a job. */
  readonly jobs: 0 | 1;
  /** In and out together. */
  readonly tokens: number;
  /** US dollars; 0 when no price is known. */
  readonly cost: number;
  readonly limits: Limits;
}

/** What a job really used, to replace its reservation. */
export interface SettledUsage {
  /** `reserved`: the real usage is not known, so the whole reservation counts as spent. */
  readonly usage: Usage | null | 'reserved';
  /** How many of the person's daily jobs are given back: 1 when the job failed. */
  readonly freed: 0 | 1;
}

export interface UsageRepository {
  /** Reserves a job's share of every limit, or of none; returns the first limit that was reached, or null. */
  reserve(job: Job, reservation: Reservation): Promise<LimitName | null>;
  /** Adds usage that no reservation covers to a day: of a job that was settled before, or of no job. */
  add(job: Pick<Job, 'userId' | 'place'>, day: string, usage: Usage): Promise<void>;
  /** Replaces a job's reservation with what it used. A second call does nothing. */
  settle(job: JobId, used: SettledUsage): Promise<void>;
  /**
   * Loads what counts against each limit on a day for a job of this user answered at `target`; null when no limit
   * applies.
   */
  loadSpending(
    user: UserId,
    target: ReplyTarget | null,
    day: string,
  ): Promise<Record<LimitName, DailySpending | null>>;
}
