export const STEPS = ['received', 'reading', 'matching', 'writing', 'checking', 'done'] as const;

export type ProgressStep = (typeof STEPS)[number];

export type OnProgress = (step: ProgressStep) => void;
