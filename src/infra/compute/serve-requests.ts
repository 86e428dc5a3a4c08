import { flushCompileCache } from 'node:module';
import { endWithParent } from './end-with-parent.ts';
import { dropPermissions } from './permissions.ts';

/** Message of a child process: it has the request and begins with it. */
export const STARTED = 'started';

/** Message to a child process that has nothing to do yet. */
export const WARM_UP = 'warm up';

/**
 * Answers requests in a child process of child-process.ts, one at a time, until its parent is gone. First gives up what
 * only its own start needed: to keep what was compiled, and to load native addons. `warmUp` does the work of a first
 * request before there is one.
 */
export function serveRequests(answer: (message: unknown) => unknown, warmUp = () => {}): void {
  flushCompileCache();
  dropPermissions('fs.write', 'addon');
  process.once('message', () => endWithParent(Number(process.argv[2])));
  process.on('message', async (message) => {
    if (message === WARM_UP) return warmUp();
    await new Promise((sent) => process.send?.(STARTED, sent));
    process.send?.(await answer(message));
  });
  process.on('disconnect', () => process.exit(0));
}
