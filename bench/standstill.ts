import { monitorEventLoopDelay } from 'node:perf_hooks';

/* Imported before a bot of bot-rig.ts: tells its parent how long the event loop stood still, each time it is asked. */
const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message !== 'standstill') return;
  process.send?.({ loop_p99_ms: milliseconds(delay.percentile(99)), loop_max_ms: milliseconds(delay.max) });
  delay.reset();
});
