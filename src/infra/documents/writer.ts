import { fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import type { Caller } from '../../jobs/ports/compute.ts';
import type { Writer, WrittenFile } from '../../jobs/ports/documents.ts';
import { type Layout, layoutText } from '../../resume/layout/layout.ts';
import { createFairQueue } from '../compute/fair-queue.ts';
import { openTaskPool, type TaskLimits } from '../compute/task-pool.ts';
import { hasEndlessWord } from './write/endless-word.ts';

export interface WriterOptions {
  /** Documents at once; 1 by default. */
  readonly processes?: number;
  /** Processes that start at once; 0 by default. The others start when they are needed, and stay. */
  readonly warm?: number;
  /** Replace WRITE_LIMITS. */
  readonly limits?: Partial<TaskLimits>;
}

/**
 * Creates a writer that works in child processes: setting, drawing and reading back together take longer than the event
 * loop may be blocked, and are native code in part, which only the end of its process stops. Text that no page can hold,
 * or that takes more than WRITE_LIMITS, fails as `text_too_complex`. People take turns at the first step of a document.
 * Its last step doesn't wait for one, so that of 200 documents to be written at the same moment, only a few are in memory
 * at a time.
 */
export function createWriter({ processes = 1, warm = 0, limits }: WriterOptions = {}): Writer {
  const pool = openTaskPool<typeof import('./write/tasks.ts')>({
    module: new URL('write/worker.ts', import.meta.url),
    needs: 'native addons',
    limits: { ...WRITE_LIMITS, ...limits },
    size: processes,
    warm,
    stay: processes,
    maxWaitingPerOwner: Number.POSITIVE_INFINITY,
  });
  const firstSteps = createFairQueue({ limit: processes, maxWaitingPerOwner: Number.POSITIVE_INFINITY });
  const begin = async <T>(layout: Layout, { owner }: Caller, step: () => Promise<Result<Result<T>>>) =>
    hasEndlessWord(layoutText(layout)) ? ENDLESS_WORD : flatten(await firstSteps.run(owner, step));
  return {
    countPages: (layout, caller) => begin(layout, caller, () => pool.run('countPages', layout, caller)),
    write: (layout, caller) => begin(layout, caller, () => pool.run('write', layout, caller)),
    writeOwn: async (order, caller) => flatten(await pool.run('writeOwn', order, caller)),
    readBack: (files, caller) => pool.run('readBack', files.filter(hasText), caller),
    close: () => pool.close(),
  };
}

const WRITE_LIMITS: TaskLimits = {
  timeoutMs: 20_000,
  /** A resume of 200,000 characters, the longest there is, fits. */
  heapMb: 192,
  rssBytes: 768 * 1024 * 1024,
  resultBytes: 16_000_000,
};

const ENDLESS_WORD = err(fault('text_too_complex', 'a word that no page can hold'));

/** The picture needn't go to the child, who only reads the others back. */
const hasText = ({ kind }: WrittenFile) => kind !== 'png';

/** The child answers in time, and what it answers may be a fault. */
function flatten<T>(reply: Result<Result<T>>): Result<T> {
  return reply.ok ? reply.value : reply;
}
