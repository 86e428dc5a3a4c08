/** The steps of a job as its status message shows them, in order. */
export const PROGRESS_STEPS = ['received', 'reading', 'matching', 'writing', 'checking', 'done'] as const;

export type ProgressStep = (typeof PROGRESS_STEPS)[number];

/** How many of the changes that a model has proposed so far a second reader has checked. */
export interface CheckedChanges {
  readonly checked: number;
  readonly changes: number;
}

export type OnProgress = (step: ProgressStep, checks?: CheckedChanges) => void;
