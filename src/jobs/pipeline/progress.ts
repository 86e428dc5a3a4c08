import type { CheckedChanges, OnProgress, ProgressStep } from '../ports/progress.ts';

/** The shortest time between two reports. One edit a second is below every platform's limit. */
const REPORT_INTERVAL_MS = 1_000;

export interface ProgressReporter {
  readonly onProgress: OnProgress;
  /** Drops a step that was not reported yet, and waits for a report in progress. */
  close(): Promise<void>;
}

/**
 * Passes the steps of a job to `report`, one at a time and at most one per interval. Of the steps in between only the
 * last is reported. A report that fails is only passed to `onError`: the next one says more.
 */
export function createProgressReporter(
  report: (step: ProgressStep, checks?: CheckedChanges) => Promise<void>,
  { intervalMs = REPORT_INTERVAL_MS, onError }: { intervalMs?: number; onError: (error: unknown) => void },
): ProgressReporter {
  let next: Parameters<OnProgress> | null = null;
  let closed = false;
  let running: Promise<void> | null = null;
  let wake = () => {};

  const run = async () => {
    while (next !== null && !closed) {
      const [step, checks] = next;
      next = null;
      await report(step, checks).catch(onError);
      if (closed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, intervalMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    running = null;
  };

  return {
    onProgress(...progress) {
      next = progress;
      if (!closed) running ??= run();
    },
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}

/** Receives the seconds that each step took. Leaves out the step in which a job failed. */
export type OnStepTime = (step: ProgressStep, seconds: number) => void;

/** Passes the steps on and measures the time between them. */
export function withStepTimes(onProgress: OnProgress, onStepTime: OnStepTime): OnProgress {
  let last: { readonly step: ProgressStep; readonly startedAt: number } | null = null;
  return (step, checks) => {
    if (step === last?.step) {
      onProgress(step, checks);
      return;
    }
    const now = performance.now();
    if (last) onStepTime(last.step, (now - last.startedAt) / 1000);
    last = { step, startedAt: now };
    onProgress(step, checks);
  };
}
