import { monitorEventLoopDelay } from 'node:perf_hooks';

/* Loaded before each bot of bot-rig.ts. On request, tells its parent how long the event loop was blocked. Ends with it. */
const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message !== 'loop-delay') return;
  process.send?.({ loop_p99_ms: milliseconds(delay.percentile(99)), loop_max_ms: milliseconds(delay.max) });
  delay.reset();
});
process.once('disconnect', () => process.exit());
