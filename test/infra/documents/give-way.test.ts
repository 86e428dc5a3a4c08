import { readdirSync, readFileSync } from 'node:fs';
import { constants, getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import { nurse } from './write-samples.ts';

const LOWERED = constants.priority.PRIORITY_BELOW_NORMAL;
const TASKS = '/proc/self/task';

const threads = () => readdirSync(TASKS).map(Number);
const children = () =>
  threads().flatMap((thread) =>
    readFileSync(`${TASKS}/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

// Other systems can't lower one thread, and a run that is itself at a low priority can't go lower.
if (process.platform === 'linux' && getPriority() < LOWERED)
  it('writes in a thread and reads in a process of lower priority, and keeps its own', async () => {
    const before = getPriority();
    const writer = createWriter();
    const reader = createReader();
    try {
      await writer.write(nurse);
      await reader.read('local', {
        bytes: new TextEncoder().encode('Kim Doe\nNurse'),
        filename: 'resume.txt',
      });
      expect(threads().map(getPriority)).toContain(LOWERED);
      expect(children().map(getPriority)).toContain(LOWERED);
      expect(getPriority()).toBe(before);
    } finally {
      await reader.close();
      await writer.close();
    }
  });
