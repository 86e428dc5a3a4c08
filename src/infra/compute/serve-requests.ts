/** Message of a child process: it has the request and begins with it. */
export const STARTED = 'started';

/** Answers requests in a child process of child-process.ts, one at a time, until its parent is gone. */
export function serveRequests(answer: (message: unknown) => unknown): void {
  process.on('message', async (message) => {
    await new Promise((sent) => process.send?.(STARTED, sent));
    process.send?.(await answer(message));
  });
  process.on('disconnect', () => process.exit(0));
}
