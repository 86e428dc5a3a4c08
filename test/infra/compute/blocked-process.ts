import { startWatchdog } from '../../../src/infra/compute/watchdog.ts';

/*
 * Starts the watchdog, says "watched", and at a message blocks its event loop for good. With "busy" it blocks it again
 * and again, each time for less than the limit.
 */
const LIMIT_MS = 2_000;
const ROUNDS = 6;
const PAUSE_MS = 50;
startWatchdog({ limitMs: LIMIT_MS, logs: process.argv[2] !== 'silent' });

process.on('message', (message) => {
  if (message === 'block') for (;;);
  blockBriefly(ROUNDS);
});
process.send?.('watched');

function blockBriefly(rounds: number): void {
  const until = performance.now() + LIMIT_MS / 4;
  while (performance.now() < until);
  if (rounds > 1) setTimeout(blockBriefly, PAUSE_MS, rounds - 1);
  else process.send?.('alive');
}
