import { monitorEventLoopDelay } from 'node:perf_hooks';

/*
 * Loaded before each bot of bot-rig.ts. On request, tells its parent how long the event loop was blocked, and what its
 * JavaScript heap and the buffers outside it take. Ends with it.
 */
const milliseconds = (nanoseconds: number) => Math.round(nanoseconds / 1e5) / 10;
const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message !== 'loop-delay') return;
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({
    loop_p99_ms: milliseconds(delay.percentile(99)),
    loop_max_ms: milliseconds(delay.max),
    heap_mb: megabytes(heapUsed),
    external_mb: megabytes(external),
  });
  delay.reset();
});
process.once('disconnect', () => process.exit());
