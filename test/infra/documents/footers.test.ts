import { expect, test } from 'vitest';
import { findFooters } from '../../../src/infra/documents/read/pdf/footers.ts';
import type { Glyph } from '../../../src/infra/documents/read/pdf/glyphs/glyph.ts';

const rowOf = (text: string, y: number): Glyph[] =>
  [...text].map((letter, at) => ({
    text: letter,
    spaced: false,
    x0: 40 + at * 5,
    x1: 45 + at * 5,
    y,
    size: 9,
    bold: false,
    italic: false,
  }));

const textsOf = (...pages: readonly (readonly Glyph[])[]) =>
  findFooters(pages).map((row) => [...row].map(({ text }) => text).join(''));

test('the footer of a page is its lowest row, which another page has but for its numbers', () => {
  const first = [...rowOf('Tools', 700), ...rowOf('Ada Park 1', 800)];
  const second = [...rowOf('Ovens', 90), ...rowOf('Ada Park 2', 801)];
  expect(textsOf(first, second)).toEqual(['AdaPark1', 'AdaPark2']);
});

test('a page has no footer where its lowest row has other words, or stands elsewhere', () => {
  expect(textsOf(rowOf('Baked rye bread', 800), rowOf('Sold rye bread', 800))).toEqual(['', '']);
  expect(textsOf(rowOf('Delta Bakery', 800), rowOf('Delta Bakery', 300))).toEqual(['', '']);
  expect(textsOf(rowOf('Ada Park 1', 800), [])).toEqual(['', '']);
});
