import { writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { workerData } from 'node:worker_threads';
import { BEATS, IS_DEBUGGED, LOOKS, type WatchdogTask } from './watchdog.ts';

const { shared, limitMs, logs }: WatchdogTask = workerData;

let seen = Atomics.load(shared, BEATS);
/** Counts looks instead of time: a process that SIGSTOP has stopped has both its threads stopped. */
let missed = 0;

setInterval(() => {
  const beats = Atomics.load(shared, BEATS);
  missed = beats === seen ? missed + 1 : 0;
  seen = beats;
  if (missed < LOOKS || Atomics.load(shared, IS_DEBUGGED) === 1) return;
  if (logs) writeSync(2, `${JSON.stringify(logLine())}\n`);
  process.kill(process.pid, 'SIGKILL');
}, limitMs / LOOKS);

/** The line as the log would write it. The log itself belongs to the thread that stands still. */
function logLine(): object {
  return {
    level: 'fatal',
    time: new Date().toISOString(),
    pid: process.pid,
    hostname: hostname(),
    msg: `the event loop stood still for ${limitMs / 1000} s, so this process ends`,
  };
}
