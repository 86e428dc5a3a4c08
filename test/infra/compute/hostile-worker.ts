import { createTaskRunner } from '../../../src/infra/compute/task-runner.ts';
import * as tasks from '../../../src/jobs/tasks/tasks.ts';

/*
 * The pool's worker for tests: the product's own tasks, except that a text with one of these marks takes for ever, fills
 * the memory, fails, or has a huge result. So no test depends on a rule that is slow today.
 */
export const MARKS = {
  spin: 'SPINSPINSPIN',
  fill: 'FILLFILLFILL',
  fail: 'FAILFAILFAIL',
  swell: 'SWELLSWELLSWELL',
  starve: 'STARVESTARVESTARVE',
} as const;

function react(input: unknown): unknown {
  const text = input instanceof Uint8Array ? new TextDecoder().decode(input) : JSON.stringify(input);
  if (text.includes(MARKS.spin)) for (;;);
  if (text.includes(MARKS.fill)) for (const kept: string[][] = []; ; ) kept.push(new Array(1_000).fill(text));
  // Longer than the deadline of hostile-compute.ts, without processor time: as on a machine with too much to do.
  if (text.includes(MARKS.starve)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_500);
  if (text.includes(MARKS.fail)) throw new TypeError(`cannot read ${text}\n    at ${text}`);
  return text.includes(MARKS.swell) ? 'x'.repeat(20_000_000) : undefined;
}

const hostile = Object.entries(tasks).map(([name, task]) => [
  name,
  (input: never) => react(input) ?? task(input),
]);

// The first reading of a thread is slow, and a busy machine must not take it for one without end.
tasks.parseResume([{ text: 'Ines Kalliomaki' }, { text: 'Skills' }, { text: 'Baking' }]);
tasks.readMessageText('Head Chef\n- HACCP');

export const runTask = createTaskRunner(Object.fromEntries(hostile));
