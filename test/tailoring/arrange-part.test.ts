import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/resume/resume.ts';
import { applyEdits } from '../../src/tailoring/edits/apply.ts';
import { arrange } from '../../src/tailoring/edits/arrange.ts';
import { verifyRephrase } from '../../src/tailoring/gates/verify.ts';
import { readInstruction } from '../../src/tailoring/offline/instruction.ts';
import { isAboutLooks } from '../../src/tailoring/offline/wished-looks.ts';
import { resumeOf } from './people.ts';

const resume = resumeOf(`Rosa Mendes
rosa@example.org | 555 0142

Experience

Stahl AG
Accountant
2019 – 2024
- Closed the books of 3 firms with DATEV
- Designed and read 25+ A/B tests on invoices

Stahl AG
Working Student
2017 – 2018
- Filed receipts

Education

Evergreen Valley HS
2012 – 2016

Leeds College
Diploma in Accounting
2016 – 2019

Skills
EDP: MS Excel (very good), DATEV (very good), SAP FI (good)
Analysis: A/B testing, SQL
Languages: English (native), Spanish (fluent), French
`);

function arrangedBy(wish: string) {
  const { arrangements, rest } = readInstruction(wish);
  expect(rest).toEqual([]);
  const edits = arrangements.flatMap((one) => {
    const arranged = arrange(one, { now: resume, source: resume });
    return arranged.ok ? arranged.edits : [];
  });
  const deps = {
    posting: { title: '', company: '', description: '', language: 'en' as const },
    verify: verifyRephrase,
  };
  const applied = applyEdits(resume, { requirements: [], edits: [...edits] }, deps);
  const lines = linesOf(applied.resume).map(({ text }) => text);
  return { lines, edits: applied.edits.filter(({ state }) => state === 'applied') };
}

describe('a wish about a part', () => {
  it.each(['put DATEV first in my skills', 'put DATEV first', 'DATEV first in the skills'])('%s', (wish) => {
    const { lines } = arrangedBy(wish);
    expect(lines).toContain('EDP: DATEV (very good), MS Excel (very good), SAP FI (good)');
    expect(lines).toContain('Languages: English (native), Spanish (fluent), French');
  });

  it('moves a language within its line, and the line not at all', () => {
    const { lines } = arrangedBy('put Spanish first in my languages');
    expect(lines.at(-1)).toBe('Languages: Spanish (fluent), English (native), French');
  });

  it('moves the line that is named, and no skill of that name', () => {
    const { lines, edits } = arrangedBy('put the A/B test line first');
    expect(edits).toHaveLength(1);
    expect(lines.indexOf('Designed and read 25+ A/B tests on invoices')).toBeLessThan(
      lines.indexOf('Closed the books of 3 firms with DATEV'),
    );
    expect(lines).toContain('Analysis: A/B testing, SQL');
  });

  it('knows a school by its short name', () => {
    expect(arrangedBy('leave out high school').lines).not.toContain('Evergreen Valley HS');
  });

  it('knows a job by a year of its dates', () => {
    const { lines } = arrangedBy('leave out the Stahl job from 2017');
    expect(lines).not.toContain('Working Student');
    expect(lines).toContain('Accountant');
  });

  it.each(['put skills right after experience', 'put skills directly before education'])('%s', (wish) => {
    const { lines } = arrangedBy(wish);
    expect(lines.indexOf('Skills')).toBeLessThan(lines.indexOf('Education'));
  });

  it('says what it could not find', () => {
    const [one] = readInstruction('put DATEV first in my hobbies').arrangements;
    expect(one && arrange(one, { now: resume, source: resume })).toEqual({
      ok: false,
      reason: { code: 'nothing_says', params: { name: 'my hobbies' } },
    });
  });
});

describe('a wish about looks', () => {
  it.each([
    'smaller font',
    'use a bigger font, please',
    'no colours',
    'wider margins',
    'make it look like my own file',
    'make it look nicer',
    'with a photo',
    'keine Farben',
  ])('%s', (wish) => {
    expect(isAboutLooks(wish)).toBe(true);
  });

  it.each([
    'mention the colour theory course',
    'make the line about font design stronger',
    'say more about the margins I improved',
    'put the layout work first',
    'make it warmer',
    'change my style',
    'make it look more professional',
  ])('is none: %s', (wish) => {
    expect(isAboutLooks(wish)).toBe(false);
  });
});
