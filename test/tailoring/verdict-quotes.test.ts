import { describe, expect, test } from 'vitest';
import { atomKindOf } from '../../src/posting/atoms/atoms.ts';
import { judgeAtoms } from '../../src/tailoring/coverage/verdict.ts';
import { resumeOf } from './people.ts';

const GARDENER = `Oda Lindqvist

Experience

Head Gardener, Linden Court
2013 to 2019, nr. Tenbury
- Restored the walled garden

Senior Site Manager
Wensum Homes, Bury
February 2020 — Present
- Planned the work of nine people

Education
B.SC. IN HORTICULTURE	Sep. 2007 – Feb. 2011
Fen University

Skills
Stock systems
- Kronos, Excel
Sowing
- Beds, pots`;

function verdictOf(words: string) {
  const [verdict] = judgeAtoms([{ words, kind: atomKindOf(words, words) }], resumeOf(GARDENER), '2026-11-29');
  return verdict?.state === 'not_found' ? null : verdict;
}

describe('what is quoted as proof', () => {
  test.each([
    ['5 years as a gardener', /^2013 to 2019, nr\. Tenbury$/],
    ["bachelor's degree in horticulture", /^B\.SC\. IN HORTICULTURE\tSep\. 2007 – Feb\. 2011/],
  ])('is no piece torn out of a short line: %s', (words, quoted) => {
    expect(verdictOf(words)?.words).toMatch(quoted);
  });
});

describe('what is asked about', () => {
  test.each(['weekly sowing reports'])(
    'is no heading of a group of skills, and no row of dates: %s',
    (words) => {
      expect(verdictOf(words)).toBeNull();
    },
  );
});
