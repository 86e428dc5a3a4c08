import { Worker } from 'node:worker_threads';
import { CAN_DROP_PERMISSIONS, dropPermissions } from './permissions.ts';

/**
 * Ends this process within a second of its parent, also when its event loop stands still and can't see the channel close. A
 * thread of its own watches, which takes 10 MB, and no other thread can be started afterwards. Does nothing before Node 26,
 * where a process with one thread could start more, and on Windows, where a process keeps the id of a parent that is gone.
 *
 * @param parent the id of the parent process.
 */
export function endWithParent(parent: number): void {
  if (!CAN_DROP_PERMISSIONS || process.platform === 'win32') return;
  new Worker(`(${watch})(${parent})`, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref();
  dropPermissions('worker');
}

/** Runs in the thread, which has its text alone: a module of its own would need the TypeScript loader once more. */
function watch(parent: number): void {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, 1_000);
}
