import type { OnProgress, ProgressStep } from '../ports/progress.ts';

/** Told how long each step took, in seconds; not of the one in which a job failed. */
export type OnStepTime = (step: ProgressStep, seconds: number) => void;

/** Passes the steps of a job on, and measures the time between them. */
export function timed(onProgress: OnProgress, onStepTime: OnStepTime): OnProgress {
  let last: { readonly step: ProgressStep; readonly at: number } | null = null;
  return (step) => {
    const at = performance.now();
    if (last) onStepTime(last.step, (at - last.at) / 1000);
    last = { step, at };
    onProgress(step);
  };
}
