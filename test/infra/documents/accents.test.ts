import { expect, test } from 'vitest';
import { withAccents } from '../../../src/infra/documents/read/pdf/glyphs/accents.ts';
import type { PdfCharacter } from '../../../src/infra/documents/read/pdf/pdfium/characters.ts';

/** A character of a line; `at` is where its pen stands. */
function drawn(text: string, at: number): PdfCharacter {
  const style = {
    angle: 0,
    size: 10,
    bold: false,
    italic: false,
    brightness: 0,
    opacity: 255,
    font: 'CMR10',
  };
  const box = { left: at, right: at + 5, bottom: 698, top: 708, origin: { x: at, y: 700 } };
  return { ...style, ...box, text, lost: false, code: text.charCodeAt(0), spaced: false, invisible: false };
}

const read = (...characters: readonly [string, number][]) =>
  withAccents(characters.map(([text, at]) => drawn(text, at)))
    .map(({ text }) => text)
    .join('');

test('an accent drawn over a letter is on it', () => {
  expect(read(['p', 0], ['´', 4.6], ['e', 5])).toBe('pé');
  expect(read(['¸', 0], ['c', 0.2], ['a', 5])).toBe('ça');
  expect(read(['o', 0], ['`u', 5])).toBe('où');
  expect(read(['¨', 0], ['ı', 0.5])).toBe('ï');
});

test('a sign beside a letter stays one', () => {
  expect(read(['~', 0], ['e', 5], ['`', 10], ['e', 15])).toBe('~e`e');
  expect(read(['´', 0], ['´', 0.5])).toBe('´´');
});
