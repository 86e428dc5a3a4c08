import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import { nurse } from './write-samples.ts';

const BEHIND = constants.priority.PRIORITY_BELOW_NORMAL;
const TASKS = '/proc/self/task';

const threads = () => readdirSync(TASKS).map(Number);
const children = () =>
  threads().flatMap((thread) =>
    readFileSync(`${TASKS}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

// Other systems have no priority of a thread, and a run that was itself started behind can't go further.
if (process.platform === 'linux' && getPriority() < BEHIND)
  it('writes in a thread and reads in a process that let everything else go first, and goes itself as before', async () => {
    const before = getPriority();
    const writer = createWriter();
    const reader = createReader();
    try {
      await writer.write(nurse);
      await reader.read({ bytes: new TextEncoder().encode('Kim Doe\nNurse'), filename: 'resume.txt' });
      expect(threads().map(getPriority)).toContain(BEHIND);
      expect(children().map(getPriority)).toContain(BEHIND);
      expect(getPriority()).toBe(before);
    } finally {
      await reader.close();
      await writer.close();
    }
  });
