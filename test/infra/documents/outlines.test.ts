import { expect, test } from 'vitest';
import type { PdfCharacter } from '../../../src/infra/documents/read/pdf/pdfium/characters.ts';
import { emboldenOutlined } from '../../../src/infra/documents/read/pdf/pdfium/outlines.ts';

function letters(text: string, left: number, bottom: number): PdfCharacter[] {
  return [...text].map((letter, at) => ({
    text: letter,
    lost: false,
    code: letter.codePointAt(0) ?? 0,
    spaced: false,
    left: left + at * 5,
    right: left + at * 5 + 5,
    bottom,
    top: bottom + 10,
    origin: { x: left + at * 5, y: bottom + 2 },
    angle: 0,
    size: 10,
    bold: false,
    italic: false,
    brightness: 0,
    opacity: 255,
    font: 'Lora',
    invisible: false,
  }));
}

const boldIn = (characters: readonly PdfCharacter[]) =>
  characters.flatMap(({ bold, text }) => (bold ? text : [])).join('');

test('letters under an outline of themselves are bold, those in a frame or above a drawing are not', () => {
  const page = [...letters('Weaver', 20, 700), ...letters('Aarhus', 20, 680), ...letters('Loom', 200, 700)];
  const word = { left: 20, right: 50, bottom: 701, top: 710, segments: 180 };
  const frame = { left: 15, right: 55, bottom: 679, top: 692, segments: 20 };
  const drawing = { left: 100, right: 400, bottom: 600, top: 750, segments: 900 };
  expect(boldIn(emboldenOutlined(page, [word, frame, drawing]))).toBe('Weaver');
});
