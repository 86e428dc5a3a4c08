import { constants, getPriority, setPriority } from 'node:os';

const BEHIND = constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Lets everything else on the machine go first, from now on: nobody waits for a document as they wait for a click. On
 * Linux it is the thread that calls; elsewhere it would be the whole process, which may be one that people wait for.
 */
export function giveWay(): void {
  if (process.platform === 'linux' && getPriority() < BEHIND) setPriority(BEHIND);
}
