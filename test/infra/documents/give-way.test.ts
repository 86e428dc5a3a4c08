import { constants, getPriority } from 'node:os';
import { expect, it } from 'vitest';
import { createReader } from '../../../src/infra/documents/reader.ts';
import { createWriter } from '../../../src/infra/documents/writer.ts';
import { childrenOf } from '../compute/children.ts';
import { CALLER, nurse } from './write-samples.ts';

const LOWERED = constants.priority.PRIORITY_BELOW_NORMAL;

// Elsewhere than on Linux, nothing lowers itself, and a run that is itself at a low priority can't go lower.
it.runIf(process.platform === 'linux' && getPriority() < LOWERED)(
  'writes and reads in processes of lower priority, and keeps its own',
  async () => {
    const [before, others] = [getPriority(), childrenOf(process.pid)];
    const writer = createWriter();
    const reader = createReader();
    const own = () => childrenOf(process.pid).filter((pid) => !others.includes(pid));
    try {
      await writer.write(nurse, CALLER);
      expect(own().map((pid) => getPriority(pid))).toEqual([LOWERED]);
      await reader.read('local', {
        bytes: new TextEncoder().encode('Kim Doe\nNurse'),
        filename: 'resume.txt',
      });
      expect(own().map((pid) => getPriority(pid))).toEqual([LOWERED, LOWERED]);
      expect(getPriority()).toBe(before);
    } finally {
      await reader.close();
      await writer.close();
    }
  },
);
