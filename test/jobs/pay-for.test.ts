import { expect, it } from 'vitest';
import { fault } from '../../src/jobs/model/fault.ts';
import { err, ok } from '../../src/jobs/model/result.ts';
import type { Usage } from '../../src/jobs/model/usage.ts';
import { payFor } from '../../src/jobs/pipeline/pay-for.ts';

const usage: Usage = { calls: 1, inputTokens: 100, cachedTokens: 0, outputTokens: 10, cost: 0.5 };

it.each([
  ['one that succeeded', ok({ usage }), [usage]],
  ['one that failed and cost something', err({ ...fault('model_truncated', 'cut'), usage }), [usage]],
  ['one that nobody answered', err(fault('model_unavailable', 'no connection')), []],
])('a call to a model is counted once, and its outcome passed on: %s', async (_, response, counted) => {
  const added: Usage[] = [];
  const run = { addUsage: async (one: Usage) => void added.push(one) };
  expect(await payFor(Promise.resolve(response), run)).toBe(response);
  expect(added).toEqual(counted);
});
