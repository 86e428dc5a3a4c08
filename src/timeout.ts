/**
 * Waits for `work` for at most `timeoutMs` milliseconds. On timeout, aborts the signal so that the work can roll back.
 *
 * @throws DOMException named TimeoutError on timeout; else what `work` throws.
 */
export function withTimeout<T>(timeoutMs: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(timeoutMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([late, Promise.try(() => work(signal))]);
}

/**
 * Waits for `work` for at most `timeoutMs` milliseconds. Returns null on timeout, and when `work` fails; `onGiveUp`
 * gets the error, which for a timeout is a DOMException named TimeoutError.
 */
export function timeoutOrNull<T>(
  work: Promise<T>,
  timeoutMs: number,
  onGiveUp: (error: unknown) => void,
): Promise<T | null> {
  return withTimeout(timeoutMs, () => work).catch((error: unknown) => {
    onGiveUp(error);
    return null;
  });
}
