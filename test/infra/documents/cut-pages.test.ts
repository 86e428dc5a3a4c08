import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hintedCut } from '../../../src/infra/documents/read/pdf/columns/column-hints.ts';
import type { Rule } from '../../../src/infra/documents/read/pdf/pdfium/rules.ts';
import type { Segment } from '../../../src/infra/documents/read/pdf/segments/segments.ts';
import { cutAtTables } from '../../../src/infra/documents/read/pdf/tables/ruled-tables.ts';

function segment(text: string, x0: number, x1: number, y: number, size = 10): Segment {
  const glyph = { text, spaced: false, x0, x1, y, size, bold: false, italic: false };
  return { glyphs: [glyph], text, x0, x1, y, size };
}

const level = (at: number): Rule => ({ isLevel: true, at, from: 50, to: 500 });
const upright = (at: number): Rule => ({ isLevel: false, at, from: 100, to: 160 });
const RULES = [level(100), level(130), level(160), upright(50), upright(200), upright(500)];

const ROWS = [
  ...[segment('Dates', 60, 100, 115), segment('Employer', 210, 300, 115)],
  ...[segment('2010', 60, 100, 145), segment('Fell Hotel', 210, 300, 145)],
];

const textsOf = (segments: readonly Segment[]) => segments.map(({ text }) => text);

/** Each part of a page as its text, rows of cells by "/". */
function cut(segments: readonly Segment[]): string[] {
  return cutAtTables(segments, RULES).map((part) =>
    part.table
      ? part.table.map((row) => row.flatMap((cell) => textsOf(cell.segments)).join(' ')).join(' / ')
      : textsOf(part.segments).join(' '),
  );
}

const anySegment = fc
  .record({
    x: fc.integer({ min: 46, max: 490 }),
    width: fc.integer({ min: 1, max: 300 }),
    y: fc.integer({ min: 80, max: 190 }),
    size: fc.integer({ min: 6, max: 24 }),
  })
  .map(({ x, width, y, size }) => segment(`${x} ${width} ${y} ${size}`, x, x + width, y, size));

const anyPage = fc
  .array(anySegment, { maxLength: 8 })
  .map((more) => [...ROWS, ...more].toSorted((a, b) => a.y - b.y || a.x0 - b.x0));

describe('a table with lines around its cells', () => {
  test('leaves the heading that stands on its first line above it', () => {
    expect(cut([segment('Career', 60, 150, 101), ...ROWS])).toEqual([
      'Career',
      'Dates Employer / 2010 Fell Hotel',
    ]);
  });

  test('keeps a bullet that reaches over its side', () => {
    expect(cut([...ROWS, segment('•', 48, 50.5, 146)])).toEqual(['Dates Employer / 2010 • Fell Hotel']);
  });

  test('loses nothing of its page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const parts = cutAtTables(page, RULES).flatMap(({ table, segments }) =>
          table ? table.flat().flatMap((cell) => cell.segments) : segments,
        );
        expect(textsOf(parts).toSorted()).toEqual(textsOf(page).toSorted());
      }),
    );
  });
});

describe('a line between two columns', () => {
  const hints = [{ x: 200, reach: 45, top: 100, bottom: 200 }];
  const columns = [110, 125].flatMap((y) => [
    segment(`left ${y}`, 50, 150, y),
    segment(`right ${y}`, 210, 300, y),
  ]);

  test('has small text in its columns that stands between larger text and the line', () => {
    const sides = [segment('ADA', 50, 150, 92, 20), segment('small', 300, 350, 94, 8)];
    const parts = hintedCut([...sides, ...columns], hints);
    expect(parts && [textsOf(parts.left), textsOf(parts.right)]).toEqual([
      ['ADA', 'left 110', 'left 125'],
      ['small', 'right 110', 'right 125'],
    ]);
  });

  test('loses nothing of its page', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const parts = hintedCut(page, hints);
        if (!parts) return;
        const all = [...parts.above, ...parts.left, ...parts.right, ...parts.below];
        expect(textsOf(all).toSorted()).toEqual(textsOf(page).toSorted());
      }),
    );
  });
});
