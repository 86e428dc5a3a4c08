import { deserialize } from 'node:v8';
import { z } from 'zod';
import { err, ok } from '../../jobs/model/result.ts';
import type { Compute } from '../../jobs/ports/compute.ts';
import { type ChildPoolOptions, openChildPool } from './child-pool.ts';
import type { ChildFaults, ChildLimits } from './child-process.ts';
import type { TaskCall } from './task-runner.ts';

/** Limits on one task. */
export interface TaskLimits extends ChildLimits {
  /** Of the result, as bytes of `v8.serialize`. */
  readonly resultBytes: number;
}

export interface TaskPoolOptions extends Omit<ChildPoolOptions<Uint8Array>, 'value' | 'faults'> {
  readonly limits: TaskLimits;
  readonly faults?: ChildFaults;
}

/**
 * Opens a pool of child processes that run functions by their names; `module` calls `serveTasks`. A process that exceeds
 * a limit is killed and replaced, and its caller gets a fault. Threads won't do: one that is out of memory may go on for
 * minutes after it was ended and keeps what it has, and one in native code can't be ended at all.
 */
export function openTaskPool<Available>({
  limits,
  faults = { slow: 'text_too_complex', complex: 'text_too_complex' },
  ...options
}: TaskPoolOptions): Compute<Available> {
  const pool = openChildPool({ ...options, limits, faults, value: z.instanceof(Uint8Array) });
  return {
    async run(name, input, { owner, signal }) {
      const call: TaskCall = {
        name,
        input,
        maxResultBytes: limits.resultBytes,
        complex: faults.complex,
      };
      const reply = await pool.request(owner, call, signal);
      return reply.ok ? ok(deserialize(reply.value)) : err(reply.error);
    },
    close: async () => pool.close(),
  };
}
