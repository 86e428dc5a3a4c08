/** The steps of a job as its status message shows them, in order. */
export const PROGRESS_STEPS = ['received', 'reading', 'matching', 'writing', 'checking', 'done'] as const;

export type ProgressStep = (typeof PROGRESS_STEPS)[number];

export type OnProgress = (step: ProgressStep) => void;
