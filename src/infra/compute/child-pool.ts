import { fault } from '../../jobs/model/fault.ts';
import { err, type Result } from '../../jobs/model/result.ts';
import { type Child, type ChildOptions, startChild } from './child-process.ts';
import { createFairQueue, FairQueueFullError } from './fair-queue.ts';

export interface ChildPoolOptions<Value> extends ChildOptions<Value> {
  /** Child processes at once. The first request that finds none idle starts one. */
  readonly size: number;
  /** Child processes that start at once. */
  readonly warm: number;
  /** Has a child process warm up that starts before a request needs it; false by default. */
  readonly warmsUp?: boolean | undefined;
  /** Idle child processes that stay. The others end once the pool has had nothing to do for a minute. */
  readonly stay: number;
  /** Requests of one owner that may wait. One more is refused as `reader_busy`. */
  readonly maxWaitingPerOwner: number;
}

export interface ChildPool<Value> {
  /** Asks a child process when it is its owner's turn. Never throws. */
  request(owner: string, message: object, signal?: AbortSignal): Promise<Result<Value>>;
  /** Kills all child processes. What still waits is cancelled. */
  close(): void;
}

const IDLE_MS = 60_000;

/**
 * Opens a pool of child processes. One stays warm for the next request, and is replaced when it was killed or has grown.
 * Further requests wait, and owners get their turn.
 */
export function openChildPool<Value>(options: ChildPoolOptions<Value>): ChildPool<Value> {
  const { size, warm, warmsUp = false, stay, maxWaitingPerOwner } = options;
  const queue = createFairQueue({ limit: size, maxWaitingPerOwner });
  const closing = new AbortController();
  /** The one that was used last comes last, and is used next. */
  const idle: Child<Value>[] = Array.from({ length: warm }, startAhead);
  const running = new Set<Child<Value>>();
  let timer: NodeJS.Timeout | undefined;

  function startAhead(): Child<Value> {
    const child = startChild(options);
    if (warmsUp) child.warmUp();
    return child;
  }

  function acquire(): Child<Value> {
    const last = idle.pop();
    const child = last?.usable() ? last : startChild(options);
    running.add(child);
    return child;
  }

  function release(child: Child<Value>) {
    running.delete(child);
    const { aborted: closed } = closing.signal;
    if (!closed && child.usable()) return park(child);
    child.kill();
    if (!closed && idle.length === 0) park(startAhead());
  }

  function park(child: Child<Value>) {
    idle.push(child);
    clearTimeout(timer);
    timer = setTimeout(endUnneeded, IDLE_MS).unref();
  }

  function endUnneeded() {
    for (const child of idle.splice(0, idle.length - stay)) child.kill();
  }

  async function requestNow(message: object, signal: AbortSignal | undefined): Promise<Result<Value>> {
    const child = acquire();
    try {
      return await child.request(message, signal);
    } finally {
      release(child);
    }
  }

  return {
    async request(owner, message, signal) {
      const giveUp = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      try {
        return await queue.run(owner, () => requestNow(message, signal), giveUp);
      } catch (error) {
        if (giveUp.aborted) return err(fault('cancelled', 'cancelled before it began'));
        if (error instanceof FairQueueFullError)
          return err(fault('reader_busy', `${maxWaitingPerOwner} of this owner wait`));
        throw error;
      }
    },
    close() {
      closing.abort();
      for (const child of [...idle.splice(0), ...running]) child.kill();
    },
  };
}
