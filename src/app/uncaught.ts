/**
 * Has errors that nothing caught, also in promises, given to `handle` instead of printed: their messages may quote a
 * resume. The last call counts. Returns a function that undoes it.
 */
export function onUncaughtError(handle: (error: unknown) => void): () => void {
  process.setUncaughtExceptionCaptureCallback(null);
  process.setUncaughtExceptionCaptureCallback(handle);
  return () => process.setUncaughtExceptionCaptureCallback(null);
}
