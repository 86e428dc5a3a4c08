import { describe, expect, it } from 'vitest';
import {
  createFairQueue,
  type FairQueue,
  FairQueueFullError,
} from '../../../src/infra/compute/fair-queue.ts';

describe('a queue that gives owners their turn', () => {
  it('starts one task of a newcomer after at most one task of each other owner', async () => {
    const { start, started, finishOldest } = observe(createFairQueue({ limit: 2, maxWaitingPerOwner: 20 }));
    for (let at = 0; at < 16; at += 1) for (const owner of ['a', 'b', 'c']) start(owner);
    for (let ends = 0; ends < 9; ends += 1) await finishOldest();
    const before = started.length;
    start('newcomer');
    while (!started.includes('newcomer')) await finishOldest();
    expect(started.indexOf('newcomer') - before).toBeLessThanOrEqual(3);
  });

  it('gives the next turn to somebody who has none running', async () => {
    const { start, started, finishOldest } = observe(createFairQueue({ limit: 2, maxWaitingPerOwner: 20 }));
    for (let at = 0; at < 16; at += 1) start('many');
    start('one');
    await finishOldest();
    expect(started).toEqual(['many', 'many', 'one']);
  });

  it('keeps the order of one owner, runs as many as it may at once, and loses none', async () => {
    const queue = createFairQueue({ limit: 3, maxWaitingPerOwner: 50 });
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const tasks = Array.from({ length: 40 }, (_, at) =>
      queue.run('a', async () => {
        order.push(at);
        running += 1;
        most = Math.max(most, running);
        await new Promise(setImmediate);
        running -= 1;
        if (at % 7 === 0) throw new Error('the task failed');
        return at;
      }),
    );
    const ends = await Promise.allSettled(tasks);
    expect(order).toEqual(Array.from({ length: 40 }, (_, at) => at));
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(6);
    expect(most).toBe(3);
  });

  it('refuses one more of an owner with enough of them waiting, and nobody else', async () => {
    const queue = createFairQueue({ limit: 1, maxWaitingPerOwner: 2 });
    const { start, finishOldest } = observe(queue);
    for (let at = 0; at < 3; at += 1) start('many');
    await expect(queue.run('many', async () => 1)).rejects.toBeInstanceOf(FairQueueFullError);
    const other = queue.run('other', async () => 'done');
    for (let ends = 0; ends < 3; ends += 1) await finishOldest();
    expect(await other).toBe('done');
  });

  it('forgets a task that was given up while it waited', async () => {
    const queue = createFairQueue({ limit: 1, maxWaitingPerOwner: 2 });
    const { start, started, finishOldest } = observe(queue);
    start('a');
    const gaveUp = new AbortController();
    const given = queue.run('b', async () => 'never', gaveUp.signal);
    gaveUp.abort(new Error('the person left'));
    await expect(given).rejects.toThrow('the person left');
    await expect(queue.run('b', async () => 'never', gaveUp.signal)).rejects.toThrow('the person left');
    start('c');
    await finishOldest();
    expect(started).toEqual(['a', 'c']);
    await finishOldest();
    expect(await queue.run('b', async () => 'free again')).toBe('free again');
  });
});

/** Starts tasks that run until they are told to end, and records whose have started. */
function observe(queue: FairQueue) {
  const started: string[] = [];
  const ends: (() => void)[] = [];
  return {
    started,
    start(owner: string) {
      const task = () => {
        started.push(owner);
        return new Promise<void>((resolve) => ends.push(resolve));
      };
      void queue.run(owner, task);
    },
    /** Ends the task that has run longest, and waits until the next one has started. */
    async finishOldest() {
      ends.shift()?.();
      await new Promise(setImmediate);
    },
  };
}
