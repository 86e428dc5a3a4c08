import { describe, expect, it } from 'vitest';
import { judgeOwnCases } from '../../eval/faithfulness.ts';
import { gateTargets } from '../../eval/targets.ts';

describe('the gates over the project’s own cases', async () => {
  const judged = await judgeOwnCases();

  it.each(gateTargets(judged))(
    'reach the target on the reported half: $name $limit',
    ({ reached, figure }) => {
      expect(reached, figure).toBe(true);
    },
  );

  it('miss the target if everything passes, and if nothing does', () => {
    const all = judged.map((one) => ({ ...one, outcome: 'pass' as const }));
    const none = judged.map((one) => ({ ...one, outcome: 'refuse' as const }));
    expect(gateTargets(all).map(({ reached }) => reached)).toEqual([false, false, true]);
    expect(gateTargets(none).map(({ reached }) => reached)).toEqual([true, true, false]);
  });
});
