import type { OnProgress, ProgressStep } from '../ports/progress.ts';

/** Milliseconds between two reports at least: once a second is below every platform's limit on edits. */
const SPACING = 1_000;

export interface ProgressReport {
  readonly onProgress: OnProgress;
  /** Drops what was not reported yet, and waits for the report that is under way. */
  close(): Promise<void>;
}

/**
 * Passes on the steps of a job one at a time and no oftener than once a second: of those that come in between, the
 * last. A report that fails is let go; the next one says more than it did.
 */
export function coalesce(
  report: (step: ProgressStep) => Promise<void>,
  { spacing = SPACING }: { spacing?: number } = {},
): ProgressReport {
  let next: ProgressStep | null = null;
  let closed = false;
  let running: Promise<void> | null = null;
  let wake = () => {};

  const run = async () => {
    while (next !== null && !closed) {
      const step = next;
      next = null;
      await report(step).catch(() => {});
      if (closed) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, spacing);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    running = null;
  };

  return {
    onProgress(step) {
      next = step;
      if (!closed) running ??= run();
    },
    async close() {
      closed = true;
      wake();
      await running;
    },
  };
}
