import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgressReporter } from '../../../src/jobs/pipeline/progress.ts';
import type { ProgressStep } from '../../../src/jobs/ports/progress.ts';

describe('progress is reported', () => {
  const reported: ProgressStep[] = [];
  const report = async (step: ProgressStep) => {
    reported.push(step);
  };
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  beforeEach(() => {
    errors.length = 0;
    vi.useFakeTimers();
    reported.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('at once, then once a second at most, with the newest step', async () => {
    const { onProgress } = createProgressReporter(report, { onError });
    onProgress('received');
    onProgress('reading');
    onProgress('matching');
    onProgress('writing');
    await vi.advanceTimersByTimeAsync(999);
    expect(reported).toEqual(['received']);
    await vi.advanceTimersByTimeAsync(1);
    expect(reported).toEqual(['received', 'writing']);
    await vi.advanceTimersByTimeAsync(5_000);
    onProgress('checking');
    await vi.advanceTimersByTimeAsync(0);
    expect(reported).toEqual(['received', 'writing', 'checking']);
  });

  it('one report at a time', async () => {
    const slow = Promise.withResolvers<void>();
    const { onProgress } = createProgressReporter(
      async (step) => {
        reported.push(step);
        await slow.promise;
      },
      { onError },
    );
    onProgress('received');
    onProgress('writing');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reported).toEqual(['received']);
    slow.resolve();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reported).toEqual(['received', 'writing']);
  });

  it('no more once it is closed, and continues after a report that failed', async () => {
    let failing = true;
    const { onProgress, close } = createProgressReporter(
      async (step) => {
        if (failing) throw new Error('the platform is away');
        reported.push(step);
      },
      { onError },
    );
    onProgress('received');
    failing = false;
    onProgress('writing');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(reported).toEqual(['writing']);
    expect(errors).toMatchObject([{ message: 'the platform is away' }]);
    onProgress('checking');
    await close();
    onProgress('done');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reported).toEqual(['writing']);
  });
});
