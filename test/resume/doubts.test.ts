import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../src/resume/parse/doubts.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const doubtsOf = (text: string) =>
  findDoubts(parseResume(text.split('\n').map((line) => ({ text: line, gap: 0 }))));

const TOP = 'Ada Park\nada@example.org\n';
const JOB = 'Cook, Harbour Kitchen Ltd\n2019 – 2024\n- Cooked for ninety\n- Ordered fish\n';

describe('a reading is doubted', () => {
  test('where nothing is wrong with it, not at all', () => {
    expect(doubtsOf(`${TOP}EXPERIENCE\n${JOB}SKILLS\nPastry, HACCP`)).toEqual([]);
  });

  test('where the experience has many lines and no job', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `- Cooked for ninety guests a night, ${at}`).join(
      '\n',
    );
    expect(doubtsOf(`${TOP}EXPERIENCE\n${lines}\nSKILLS\nPastry`)).toEqual(['jobs']);
  });

  test('where a job has dated rows below it, as if it had swallowed others', () => {
    const others = ['2015 – 2017', '2013 – 2015', '2011 – 2013']
      .map((dates) => `GPA: 3.1, ${dates}`)
      .join('\n');
    expect(doubtsOf(`${TOP}EXPERIENCE\n${JOB}${others}`)).toContain('jobs');
  });

  test('where most jobs have a name and nobody says whether it is the title or the employer', () => {
    const jobs = ['Strategic things', 'Practical things', 'Other things'].map(
      (name, at) => `${name}\n${2010 + at * 3} – ${2013 + at * 3}\n- Did them\n`,
    );
    expect(doubtsOf(`${TOP}EXPERIENCE\n${jobs.join('')}SKILLS\nPastry`)).toEqual(['jobs']);
  });

  test('where a page full of lines is contact details', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Held station ${at} of the kitchen`).join('\n');
    expect(doubtsOf(`Ada Park\nCONTACT\nada@example.org\n${lines}\nSKILLS\nPastry`)).toContain('contact');
  });

  test('where dates stand apart from what they date', () => {
    expect(doubtsOf(`${TOP}EDUCATION\n2011 – 2014\n2008 – 2011\nSKILLS\nPastry`)).toContain('order');
  });

  test('where it begins without a name', () => {
    expect(doubtsOf('EXPERIENCE\n- Cooked for ninety, 2019 – 2024\nSKILLS\nPastry')).toContain('order');
  });
});
