export interface FairQueueOptions {
  /** Tasks at once, of all owners. */
  readonly limit: number;
  /** Tasks of one owner that may wait at once. One more is refused. */
  readonly maxWaitingPerOwner: number;
}

export interface FairQueue {
  /**
   * Runs a task when it is its owner's turn: the owner with the fewest running tasks goes first, then the one that has
   * waited longest. `owner` is a user's id, or `local` for the command line.
   *
   * @throws FairQueueFullError at once; the signal's reason when it aborts before the task has started; what the task
   *   throws.
   */
  run<T>(owner: string, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

/** Too many tasks of this owner are waiting. */
export class FairQueueFullError extends Error {
  override readonly name = 'FairQueueFullError';
}

/** Creates a queue in memory in which one owner's many tasks do not hold up another's first one. */
export function createFairQueue({ limit, maxWaitingPerOwner }: FairQueueOptions): FairQueue {
  const running = new Map<string, number>();
  /**
   * Each owner's waiting tasks, first come first served. An owner goes to the end of the map with each task that
   * starts.
   */
  const waiting = new Map<string, (() => void)[]>();
  let free = limit;

  function waitForTurn(owner: string, signal: AbortSignal | undefined): Promise<void> {
    const line = waiting.get(owner) ?? [];
    if (line.length >= maxWaitingPerOwner) throw new FairQueueFullError();
    return new Promise((resolve, reject) => {
      const start = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        line.splice(line.indexOf(start), 1);
        if (line.length === 0) waiting.delete(owner);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave, { once: true });
      line.push(start);
      waiting.set(owner, line);
    });
  }

  function take(owner: string): void {
    free -= 1;
    running.set(owner, (running.get(owner) ?? 0) + 1);
  }

  function giveBack(owner: string): void {
    free += 1;
    const left = (running.get(owner) ?? 0) - 1;
    if (left > 0) running.set(owner, left);
    else running.delete(owner);
    startNext();
  }

  function startNext(): void {
    const [next, line] = nextOwner() ?? [];
    if (next === undefined || line === undefined) return;
    const start = line.shift();
    waiting.delete(next);
    if (line.length > 0) waiting.set(next, line);
    take(next);
    start?.();
  }

  function nextOwner() {
    const runningOf = ([owner]: readonly [string, unknown]) => running.get(owner) ?? 0;
    let first: [string, (() => void)[]] | undefined;
    for (const entry of waiting) if (!first || runningOf(entry) < runningOf(first)) first = entry;
    return first;
  }

  return {
    async run(owner, task, signal) {
      signal?.throwIfAborted();
      // A turn that ends while others wait goes to one of them at once, so a free one has nobody before us.
      if (free > 0) take(owner);
      else await waitForTurn(owner, signal);
      try {
        return await task();
      } finally {
        giveBack(owner);
      }
    },
  };
}
