import { constants, getPriority, setPriority } from 'node:os';

const LOWERED_PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Lowers the priority of the calling thread for good: people wait longer for a document than for a click. Does nothing
 * except on Linux: elsewhere it would lower the whole process, which may also answer clicks.
 */
export function lowerPriority(): void {
  if (process.platform === 'linux' && getPriority() < LOWERED_PRIORITY) setPriority(LOWERED_PRIORITY);
}
