import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../src/cli/output/side-by-side.ts';

describe('a line before and after', () => {
  const before = 'Did the weekly hand hygiene checks and fed the results back to the team';
  const after = 'Carried out weekly hand hygiene audits and reported the results to the team';

  it('stands side by side, each wrapped in its half', () => {
    const rows = sideBySide(before, after, 80);
    expect(rows.every((row) => row.length <= 80)).toBe(true);
    const [left, right] = [0, 1].map((side) =>
      rows.map((row) => row.split(' │ ')[side]?.trim() ?? '').join(' '),
    );
    expect([left?.trim(), right?.trim()]).toEqual([before, after]);
  });

  it('stands under each other where there is no room', () => {
    const rows = sideBySide(before, after, 40);
    expect(rows.map((row) => row[0])).toEqual(['-', '-', '+', '+']);
  });

  it('keeps a word that is longer than its half', () => {
    expect(sideBySide('x'.repeat(90), 'short', 80)).toEqual([expect.stringContaining('x'.repeat(90))]);
  });
});
