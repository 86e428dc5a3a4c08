import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const sectionsOf = (...paragraphs: readonly string[]) => {
  const text = ['Imke Vandermolen\nimke@example.org', ...paragraphs].join('\n\n');
  const { sections } = parseResume(readPlainText(new TextEncoder().encode(text)).lines);
  return sections.slice(1).map(({ kind, heading }) => `${kind}: ${heading?.text ?? ''}`);
};

const JOB = 'Oakmoor Stables · Groom · May 2018 to date\n- mucked out twelve boxes a day';
const SCHOOL = 'Diploma in Horse Care, Fell End College, 2018';

describe('a heading with unknown words in plain text', () => {
  test('is in capitals like the others, above a job too', () => {
    expect(
      sectionsOf('ABOUT ME\nI like mornings.', `STABLES\n${JOB}`, `EDUCATION\n${SCHOOL}`, 'LANGUAGES\nDutch'),
    ).toEqual(['summary: ABOUT ME', 'other: STABLES', 'education: EDUCATION', 'languages: LANGUAGES']);
  });

  test('may be in small letters besides, if its words are known', () => {
    expect(
      sectionsOf('about me\nI like mornings.', `WORK\n${JOB}`, `SCHOOL\n${SCHOOL}`, 'hobbies\nsea fishing'),
    ).toEqual(['summary: about me', 'experience: WORK', 'education: SCHOOL', 'other: hobbies']);
  });

  test('may name a year', () => {
    expect(sectionsOf(`EDUCATION\n${SCHOOL}`, 'PLANS FOR 2027\nA second horse', 'LANGUAGES\nDutch')).toEqual([
      'education: EDUCATION',
      'other: PLANS FOR 2027',
      'languages: LANGUAGES',
    ]);
  });

  test('is not an employer in capitals, where the first one is in capitals too', () => {
    const jobs = ['OAKMOOR\nGroom, May 2018 to date\n- fed', 'FELL END\nGroom, 2015 to 2018\n- led'];
    expect(sectionsOf(`WORK\n${jobs[0]}`, jobs[1] ?? '', 'LANGUAGES\nDutch')).toEqual([
      'experience: WORK',
      'languages: LANGUAGES',
    ]);
  });

  test.each([
    ['with a telling word', 'Skills in short\nClipping, plaiting', 'skills: Skills in short'],
    ['with none', 'Looking after others\nThree pupils every summer', 'other: Looking after others'],
  ])('is set apart and short, %s', (_, section, read) => {
    expect(
      sectionsOf('Profile\nI like mornings.', `Education\n${SCHOOL}`, section, 'Languages\nDutch'),
    ).toEqual(['summary: Profile', 'education: Education', read, 'languages: Languages']);
  });

  test.each([
    [
      'the name of a project among others',
      ['Projects', 'Hay calculator\nHow much a herd eats', 'Rota\nWho feeds when'],
    ],
    [
      'a label in a job above other jobs',
      ['Work', JOB, 'Main duties\nFeeding', 'Fell End · Groom · 2015–2018\n- led'],
    ],
    [
      'a line of a text with a blank line between all',
      ['Skills', 'Clipping', 'Plaiting', 'Long days outside'],
    ],
  ])('is not %s', (_, [heading = '', ...rest]) => {
    const found = sectionsOf(
      'Profile\nI like mornings.',
      `${heading}\n\n${rest.join('\n\n')}`,
      'Languages\nDutch',
    );
    expect(found).toHaveLength(3);
  });
});

describe('a heading in the line of its text', () => {
  test('begins a section below the last entry, up to the next blank line', () => {
    expect(
      sectionsOf(
        `Education\n${SCHOOL}`,
        'Tools: clippers, combs\nA quad bike',
        'Languages: Dutch',
        'I drive.',
      ),
    ).toEqual(['education: Education', 'skills: ', 'languages: ', 'other: ']);
  });

  test('is part of a job above other jobs', () => {
    expect(sectionsOf(`Work\n${JOB}`, 'Tools: clippers', 'Fell End · Groom · 2015–2018\n- led')).toEqual([
      'experience: Work',
    ]);
  });
});
