import { describe, expect, test } from 'vitest';
import { splitRegions } from '../../../src/infra/documents/read/pdf/columns.ts';
import type { Segment } from '../../../src/infra/documents/read/pdf/segments.ts';

/** "x y text", and "b" in front of what is bold or larger. */
function page(...rows: readonly string[]): Segment[] {
  return rows
    .map((row) => {
      const [, bold, x, y, text] = /^(b?)(\d+) (\d+) (.*)$/.exec(row) ?? [];
      const size = bold ? 11 : 9.5;
      const glyphs = [...(text ?? '')].map((letter, at) => ({
        text: letter,
        spaced: false,
        x0: Number(x) + at * 5,
        x1: Number(x) + at * 5 + 5,
        y: Number(y),
        size,
        bold: bold === 'b',
        italic: false,
      }));
      return {
        glyphs,
        text: text ?? '',
        x0: Number(x),
        x1: Number(x) + glyphs.length * 5,
        y: Number(y),
        size,
      };
    })
    .toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
}

const textsOf = (segments: readonly Segment[]) =>
  splitRegions(segments).map((region) => region.segments.map(({ text }) => text).join(' / '));

describe('the regions of a page', () => {
  test('cards that begin with their dates are read card by card, each row below its heading', () => {
    const cards = page(
      'b40 200 Experience',
      ...['46 230 2019 – now', 'b46 244 Class Teacher', '46 256 Lough Road', '46 268 28 pupils in a class'],
      ...['316 230 2016 – 2019', 'b316 244 Tutor', '316 256 Gaelscoil', '316 268 22 pupils in a class'],
      ...['46 315 2015 – 2016', 'b46 329 Substitute', '46 341 Various'],
      ...['316 315 2012 – 2015', 'b316 329 Camp Leader', '316 341 Munster'],
      'b40 385 Education',
      ...['46 407 2013 – 2015', 'b46 421 Master', '46 433 Lee College'],
      ...['316 407 2009 – 2013', 'b316 421 Bachelor', '316 433 South Munster'],
    );
    expect(textsOf(cards)).toEqual([
      'Experience',
      '2019 – now / Class Teacher / Lough Road / 28 pupils in a class',
      '2016 – 2019 / Tutor / Gaelscoil / 22 pupils in a class',
      '2015 – 2016 / Substitute / Various',
      '2012 – 2015 / Camp Leader / Munster',
      'Education / 2013 – 2015 / Master / Lee College',
      '2009 – 2013 / Bachelor / South Munster',
    ]);
  });

  test('the heading of a sidebar stays with it, though the name beside it is lower', () => {
    const linkedin = page(
      ...['b17 60 Contact', '17 83 412 555 0167', '17 95 ada@example.com', 'b17 120 Skills', '17 143 Buying'],
      ...['17 155 Tenders', '17 167 Contracts'],
      ...['198 72 Ada Park', '198 102 Buyer of many things for hospitals and their people'],
      ...['b198 140 Summary', '198 163 I buy what nurses ask for, and I do it on time, every time.'],
    );
    expect(textsOf(linkedin).at(-1)).toBe(
      'Contact / 412 555 0167 / ada@example.com / Skills / Buying / Tenders / Contracts',
    );
  });
});
