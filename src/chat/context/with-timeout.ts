/**
 * What comes of `work` within so many milliseconds. Past them it is told by the signal, to leave nothing of what it began.
 *
 * @throws DOMException named TimeoutError when they have passed; else what `work` throws.
 */
export function within<T>(patience: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(patience);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work(signal), late]);
}
