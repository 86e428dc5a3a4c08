import { expect, test } from 'vitest';
import { nameLetters } from '../../../src/infra/documents/read/pdf/glyphs/unnamed-letters.ts';
import type { PdfCharacter } from '../../../src/infra/documents/read/pdf/pdfium/characters.ts';

/** The characters of lines below each other; `codeOf` gives the number of a letter that the font doesn't name. */
function page(
  lines: readonly string[],
  font: string,
  codeOf: (letter: string) => number | null,
): PdfCharacter[] {
  return lines.flatMap((line, row) =>
    [...line].map((letter, at) => {
      const code = codeOf(letter);
      const box = { left: at * 6, right: at * 6 + 6, bottom: 700 - row * 12, top: 710 - row * 12 };
      const style = { angle: 0, size: 10, bold: false, italic: false, brightness: 0, opacity: 255 };
      return {
        ...{ ...box, ...style, font, invisible: false, spaced: false, origin: { x: at * 6, y: box.bottom } },
        ...{ text: code === null ? letter : '', lost: code !== null, code: code ?? letter.charCodeAt(0) },
      };
    }),
  );
}

const textOf = (characters: readonly PdfCharacter[]) => characters.map(({ text }) => text).join('');

const codeOfTex = (letter: string) =>
  letter === ' '
    ? null
    : (new Map([
        ['ﬁ', 0x1c],
        ['–', 0x15],
        ['ß', 0xff],
      ]).get(letter) ?? letter.charCodeAt(0));

test('a bitmap font of TeX is read by its codes where headings come out', () => {
  const lines = [
    'Lebenslauf',
    'Berufserfahrung',
    'Stadtwerke 2019–2021',
    'Kenntnisse',
    'Proﬁbus, Straßenbau',
  ];
  const { pages, guessed } = nameLetters([page(lines, '', codeOfTex)]);
  expect(textOf(pages[0] ?? [])).toBe(
    'LebenslaufBerufserfahrungStadtwerke 2019–2021KenntnisseProfibus, Straßenbau',
  );
  expect(guessed).toBeGreaterThan(50);
});

test('it stays unread where no headings come out', () => {
  const scrambled = page(['Berufserfahrung', 'Kenntnisse'], '', (letter) => letter.charCodeAt(0) + 1);
  expect(nameLetters([scrambled]).guessed).toBe(0);
});

test('ten codes in a row are digits where years come out', () => {
  const lines = ['2016.09-2019.03 SJTU', '2012.09-2016.09 SJTU', '5000 lines', '7th of October 2017'];
  const { pages } = nameLetters([
    page(lines, 'SourceHanSerif', (letter) => (/\d/.test(letter) ? 62_294 + Number(letter) : null)),
  ]);
  expect(textOf(pages[0] ?? [])).toBe(lines.join(''));
});

test('they stay unread where they are no years, or too few', () => {
  const codes = (letter: string) => (/\d/.test(letter) ? 62_294 + Number(letter) : null);
  expect(nameLetters([page(['8734 9921 6650', '7788 8945'], 'A', codes)]).guessed).toBe(0);
  expect(nameLetters([page(['2019'], 'A', codes)]).guessed).toBe(0);
});
