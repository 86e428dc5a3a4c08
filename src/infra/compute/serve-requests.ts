import { flushCompileCache } from 'node:module';
import { endWithParent } from './end-with-parent.ts';
import { dropPermissions } from './permissions.ts';

/** Message of a child process: it has the request and begins with it. */
export const STARTED = 'started';

/**
 * Answers requests in a child process of child-process.ts, one at a time, until its parent is gone. First gives up what
 * only its own start needed: to keep what was compiled, and to load native addons.
 */
export function serveRequests(answer: (message: unknown) => unknown): void {
  flushCompileCache();
  dropPermissions('fs.write', 'addon');
  process.once('message', () => endWithParent(Number(process.argv[2])));
  process.on('message', async (message) => {
    await new Promise((sent) => process.send?.(STARTED, sent));
    process.send?.(await answer(message));
  });
  process.on('disconnect', () => process.exit(0));
}
