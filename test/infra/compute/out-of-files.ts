import { closeSync, openSync } from 'node:fs';
import { createCompute } from '../../../src/infra/compute/compute.ts';

/*
 * A process that may open few files (compute.test.ts says how few): computes while it can't open one more, and then
 * again.
 */

const compute = createCompute({ processes: 1 });
const caller = { owner: 'person' };
const opened: number[] = [];
for (;;) {
  try {
    opened.push(openSync('/dev/null', 'r'));
  } catch {
    break;
  }
}
const without = await compute.run('readPosting', 'Head Chef', caller);
for (const file of opened) closeSync(file);
const again = await compute.run('readPosting', 'Head Chef', caller);
process.stdout.write(JSON.stringify([without, again]));
await compute.close();
process.exit();
