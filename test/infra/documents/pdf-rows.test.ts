import { describe, expect, test } from 'vitest';
import type { Glyph } from '../../../src/infra/documents/read/pdf/glyph.ts';
import { buildLines } from '../../../src/infra/documents/read/pdf/lines.ts';
import type { Segment } from '../../../src/infra/documents/read/pdf/segments.ts';
import { joinGlyphs } from '../../../src/infra/documents/read/pdf/words.ts';

const segment = (x0: number, y: number, text: string, size = 10): Segment => ({
  ...{ text, x0, x1: x0 + text.length * 5, y, size },
  glyphs: [...text].map((letter, at) => glyph(letter, x0 + at * 5, 5, size, y)),
});

function glyph(text: string, x0: number, width: number, size: number, y = 0): Glyph {
  return { text, spaced: false, x0, x1: x0 + width, y, size, bold: false, italic: false };
}

const textsOf = (segments: readonly Segment[], margin?: number) =>
  buildLines({ segments, ...(margin === undefined ? {} : { margin }) }, 1).map(({ line }) => line.text);

describe('a column of dates at the left', () => {
  test('has each date in the row of its job, however close the rows', () => {
    const rows = [
      segment(40, 60, '2011 – 2015'),
      segment(150, 60, 'BSc Nursing'),
      segment(40, 72, '2005 – 2011'),
      segment(150, 72, 'Leaving Certificate'),
    ];
    expect(textsOf(rows, 150)).toEqual(['2011 – 2015\tBSc Nursing', '2005 – 2011\tLeaving Certificate']);
  });

  test('has dates that wrap in one row, in whatever edge they are aligned to', () => {
    const rows = [
      segment(70, 60, 'julio de 2016–'),
      segment(150, 60, 'Farmacéutica, Farmacia Central'),
      segment(60, 72, 'febrero de 2019'),
      segment(150, 72, '• Guardias'),
    ];
    expect(textsOf(rows, 150)).toEqual([
      'julio de 2016– febrero de 2019\tFarmacéutica, Farmacia Central',
      '• Guardias',
    ]);
  });

  test('has the rest of an employer’s name behind its beginning', () => {
    const rows = [
      ...[
        segment(40, 60, '2008 – 2012'),
        segment(150, 60, 'Polar Ice & Cold Storage,'),
        segment(300, 60, 'Technician'),
      ],
      ...[segment(150, 72, 'Broken Arrow, OK'), segment(300, 72, '• Ammonia systems')],
    ];
    expect(textsOf(rows, 300)).toEqual([
      '2008 – 2012\tPolar Ice & Cold Storage, Broken Arrow, OK\tTechnician',
      '• Ammonia systems',
    ]);
  });
});

describe('a row of the page', () => {
  test('with a name in large type and small details is two lines', () => {
    expect(textsOf([segment(40, 60, 'Ada Park', 22), segment(400, 62, '085 555 0142', 9)])).toEqual([
      'Ada Park',
      '085 555 0142',
    ]);
  });

  test('in small capitals that a browser made has no spaces where letters are narrow', () => {
    const letters: readonly (readonly [string, number, number])[] = [
      ...([
        ['T', 0, 10],
        ['h', 10, 8],
        ['o', 19.4, 7.6],
        ['r', 29.5, 5.3],
        ['s', 37.8, 6],
        ['t', 44.8, 5.2],
      ] as const),
    ];
    const glyphs = letters.map(([text, x0, width], at) => glyph(text, x0, width, at === 0 ? 21 : 15));
    expect(joinGlyphs(glyphs)).toBe('Thorst');
  });

  test('continues the one above in a centred text, too', () => {
    const rows = [
      segment(42.5, 60, 'Grew nine dye plants on a plot'),
      segment(40, 72, 'behind the town library, winter'),
      segment(77.5, 84, 'and summer alike'),
      segment(65, 120, 'A list of short words'),
      segment(95, 132, 'of no use'),
    ];
    const lines = buildLines({ segments: rows }, 1);
    expect(lines.map(({ line }) => line.continues ?? false)).toEqual([false, true, true, false, false]);
  });

  test('has an address whole, though its font names both strokes as one', () => {
    const letters = [...'https:/ada.example'].map((letter, at) =>
      glyph(letter, at * 5 + (at > 6 ? 5 : 0), 5, 10),
    );
    expect(joinGlyphs(letters)).toBe('https://ada.example');
  });
});
