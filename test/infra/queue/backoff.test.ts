import { expect, it } from 'vitest';
import { delayBefore } from '../../../src/jobs/ports/lease.ts';

const lease = (attempt: number) => ({ queue: 'tailor', id: 'one', attempt, last: false });
const [least, most] = [() => 0, () => 0.999_999];

it('each attempt waits twice as long as the one before, up to a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 6, 12].map((attempt) => delayBefore(lease(attempt), undefined, least));
  expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
});

it('jitter spreads the waits over half as much again', () => {
  const waits = [0, 1, 5, 12].map((attempt) => delayBefore(lease(attempt), undefined, most));
  expect(waits).toEqual([3, 6, 90, 90]);
  const drawn = Array.from({ length: 200 }, () => delayBefore(lease(5)));
  expect(new Set(drawn).size).toBeGreaterThan(5);
});

it('no attempt starts before the time that the other side named, and then they spread out', () => {
  expect(delayBefore(lease(0), 120, least)).toBe(120);
  expect(delayBefore(lease(5), 120, most)).toBe(150);
  expect(delayBefore(lease(5), 1, least)).toBe(60);
});
