import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { LineOrigin, SourceLine } from '../../src/resume/source.ts';
import { fitsAbove } from '../../src/tailoring/coverage/claims/column-width.ts';
import { expectLinear, runOf } from '../setup/linear.ts';

const MAIN = 'A line of the main column that is far longer than any row of the sidebar';

/** A sidebar from 40 to 160 points and a main column, or the same lines without places. */
function pageOf(hasPlaces: boolean) {
  const rows: readonly (readonly [string, number, number])[] = [
    ['Certified in the safe use of', 40, 160],
    ['Hydraulic lifts', 40, 110],
    ['Driving licence', 40, 110],
    [MAIN, 220, 560],
  ];
  const placeOf = (from: number, to: number, top: number): Partial<SourceLine> =>
    hasPlaces ? { page: 1, origin: { page: 1, box: [from, top, to, top + 10] } } : {};
  return parseResume(rows.map(([text, from, to], at) => ({ text, ...placeOf(from, to, at * 12) })));
}

describe('the first word of a row has room above', () => {
  test.each([
    [true, 1, false],
    [true, 2, true],
    [false, 1, true],
  ])('with places %s, row %i: %s', (hasPlaces, row, has) => {
    expect(fitsAbove(row - 1, row, pageOf(hasPlaces))).toBe(has);
  });

  test('found in time in proportion to the rows of a page', async () => {
    const page = pageOf(true);
    const readAll = (text: string) => {
      const sources = text.split('\n');
      const origins = sources.map(
        (_, at): LineOrigin => ({
          page: 1,
          box: [40 + (at % 7), at * 12, 160 + (at % 11), at * 12 + 10],
        }),
      );
      const resume = { ...page, sources, origins };
      for (const row of sources.keys()) if (row > 0) fitsAbove(row - 1, row, resume);
    };
    await expectLinear(readAll, { shapes: { 'rows of two letters': runOf('ab\n') }, runs: 0 });
  });
});
