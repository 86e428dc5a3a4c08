import { constants, getPriority, setPriority } from 'node:os';

const LOWERED_PRIORITY = constants.priority.PRIORITY_BELOW_NORMAL;

/**
 * Gives everything else on the machine precedence from now on: people wait longer for a document than for a click.
 * On Linux it lowers the calling thread alone. Elsewhere it would lower the whole process, which may also answer
 * clicks, so there it does nothing.
 */
export function lowerPriority(): void {
  if (process.platform === 'linux' && getPriority() < LOWERED_PRIORITY) setPriority(LOWERED_PRIORITY);
}
