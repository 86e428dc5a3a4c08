import { expect, it } from 'vitest';
import { measureLetters } from '../../eval/letters.ts';

it('honest letters in six languages come through whole, and nothing that a careless one invents is used', async () => {
  const { letters, honest, faithful, fabricated } = await measureLetters();
  expect(letters).toBeGreaterThanOrEqual(12);
  expect(honest.whole).toBe(honest.n);
  expect(faithful.refused).toEqual([]);
  expect(fabricated.shipped).toBe(0);
  expect(fabricated.passed).toEqual([]);
  expect(fabricated.refused.length / fabricated.n).toBeGreaterThanOrEqual(0.85);
});
