/** What a day's finished jobs have spent and its running jobs have reserved. */
export interface DailySpending {
  readonly jobs: number;
  /** In and out together. */
  readonly tokens: number;
  /** US dollars. */
  readonly cost: number;
}

/** The most that may be spent in a UTC day. Null: no limit. */
export interface Ceiling {
  /** US dollars. */
  readonly cost: number | null;
  /** In and out together, for models whose price is not known. */
  readonly tokens: number | null;
}

export interface Limits {
  /** Jobs that a person may start in a UTC day; null: no limit. */
  readonly jobsPerPerson: number | null;
  readonly workspace: Ceiling;
  readonly installation: Ceiling;
}
