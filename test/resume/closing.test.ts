import { describe, expect, test } from 'vitest';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

/** "kind: line | line" of the last two sections of a resume that ends with some lines. */
function endOf(...lines: readonly SourceLine[]): string[] {
  const plain = (text: string): SourceLine => ({ text, size: 10, gap: 0.2 });
  return parseResume([
    ...['Ada Park', 'EXPERIENCE', 'Cook, Fell Hotel, 2019 – 2021', 'LANGUAGES', 'English'].map(plain),
    ...lines,
  ])
    .sections.slice(-2)
    .map((section) => `${section.kind}: ${section.lines.map(({ text }) => text).join(' | ')}`);
}

describe('the end of a resume', () => {
  test('with place, date and name belongs to no section', () => {
    expect(
      endOf(
        { text: 'Leipzig, den 3. November 2025', size: 10, gap: 1.8 },
        { text: 'Ada Park', size: 10, gap: 1 },
      ),
    ).toEqual(['languages: English', 'other: Leipzig, den 3. November 2025 | Ada Park']);
  });

  test('is no heading where it is signed in the letters of one', () => {
    const headed = (text: string): SourceLine => ({ text, size: 14, bold: true, gap: 1 });
    expect(
      endOf(headed('DECLARATION'), { text: 'I hereby declare it true.', size: 10 }, headed('(ADA S. PARK)')),
    ).toEqual([...['languages: English', 'other: I hereby declare it true. | (ADA S. PARK)']]);
  });

  test('that certifies what is above belongs to none either', () => {
    expect(endOf({ text: 'I hereby certify that all of this is true.', size: 10, gap: 1 })).toEqual([
      ...['languages: English', 'other: I hereby certify that all of this is true.'],
    ]);
  });

  test('says how the person is reached where the top does not', () => {
    expect(
      endOf(
        { text: '14 Mill Lane, Leeds LS1 4AB', size: 10, gap: 9 },
        { text: '07700 900412 ada@fell.example', size: 10, gap: 0 },
      ),
    ).toEqual(['languages: English', 'contact: 14 Mill Lane, Leeds LS1 4AB | 07700 900412 ada@fell.example']);
  });

  test('with the date of a course is part of the section', () => {
    expect(endOf({ text: 'First aid, 12 May 2021', size: 10, gap: 0.2 })).toEqual([
      ...['experience: ', 'languages: English | First aid, 12 May 2021'],
    ]);
  });
});
