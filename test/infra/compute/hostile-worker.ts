import { serveTasks } from '../../../src/infra/compute/task-runner.ts';
import * as tasks from '../../../src/jobs/tasks/tasks.ts';
import { warmUp } from '../../../src/jobs/tasks/warm-up.ts';
import { MARKS } from './marks.ts';

/* The worker of hostile-compute.ts: the product's own tasks, except for texts with a mark of marks.ts. */

function react(input: unknown): unknown {
  const text = input instanceof Uint8Array ? new TextDecoder().decode(input) : JSON.stringify(input);
  if (text.includes(MARKS.spin)) for (;;);
  if (text.includes(MARKS.fill)) for (const kept: string[][] = []; ; ) kept.push(new Array(1_000).fill(text));
  // Longer than the deadline of hostile-compute.ts, without processor time: as on a machine with too much to do.
  if (text.includes(MARKS.starve)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500);
  if (text.includes(MARKS.fail)) throw new TypeError(`cannot read ${text}\n    at ${text}`);
  return text.includes(MARKS.swell) ? 'x'.repeat(20_000_000) : undefined;
}

const hostile = Object.entries(tasks).map(([name, task]) => [
  name,
  (input: never) => react(input) ?? task(input),
]);

// The first job of a process is slow, and a busy machine must not take it for one without end.
warmUp();

serveTasks(Object.fromEntries(hostile));
