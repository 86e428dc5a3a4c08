import { once } from 'node:events';
import { childrenOf } from './children.ts';
import { createHostileCompute } from './hostile-compute.ts';
import { MARKS } from './marks.ts';

/* Starts a task without end, and sends the ids of its children once that works. Then it waits to be killed. */
const compute = createHostileCompute(2);
const caller = { owner: 'person' };
await compute.run('readPosting', 'Head Chef', caller);
void compute.run('readPosting', MARKS.spin, caller);
process.send?.(childrenOf(process.pid));
await once(process, 'message');
