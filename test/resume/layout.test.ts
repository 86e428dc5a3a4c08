import { describe, expect, it } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

describe('the layout of a resume', () => {
  it('puts the organisation with its place above the title with its dates', () => {
    const { sections } = layoutOf(resumeAt('Salem, OR'));
    expect(sections[0]).toMatchObject({
      heading: 'Experience',
      blocks: [
        {
          type: 'entry',
          rows: [
            { style: 'organisation', left: 'Lindenholt Hospital' },
            { style: 'title', left: 'Staff Nurse', right: '2015 – 2019' },
          ],
          blocks: [{ type: 'bullet', text: 'Cared for two patients at a time' }],
        },
      ],
    });
  });

  it('keeps the word between two dates, and so the header in its columns', () => {
    const lines = [
      'Ada Ferro',
      'ada@example.org',
      'Experience',
      'Creative Works Ltd',
      'Web Developer',
      'San Jose, CA',
    ];
    const { sections } = layoutOf(
      parseResume([...lines, 'June 2016 to December 2018', '• Built the shop'].map((text) => ({ text }))),
    );
    expect(sections[0]?.blocks[0]).toMatchObject({
      rows: [
        { style: 'organisation', left: 'Creative Works Ltd', right: 'San Jose, CA' },
        { style: 'title', left: 'Web Developer', right: 'June 2016 to December 2018' },
      ],
    });
  });

  it('keeps the dash of dates that are open at their end', () => {
    const lines = [
      'Ada Ferro',
      'ada@example.org',
      'Experience',
      'Gardener, Elm Park (town council)',
      'Oct 2020 -',
    ];
    const rows = rowsOfFirst([...lines, '• Pruned the limes']);
    expect(rows).toMatchObject([
      { left: 'Elm Park (town council)' },
      { left: 'Gardener', right: 'Oct 2020 -' },
    ]);
  });

  it('keeps the dash of dates that are open at their end and stand before the job', () => {
    const rows = rowsOfFirst([
      'Ada Ferro',
      'ada@example.org',
      'Experience',
      '2021– Gardener, Elm Park',
      '• Pruned the limes',
    ]);
    expect(rows).toMatchObject([{ left: 'Elm Park' }, { left: 'Gardener', right: '2021–' }]);
  });

  it('keeps the space before the colon of a French label', () => {
    const lines = [
      'Ada Ferro',
      'ada@example.org',
      'Compétences',
      'Tableur : listes, tris',
      'Langues: bilingue',
    ];
    const text = layoutText(layoutOf(parseResume(lines.map((line) => ({ text: line })))));
    expect(text).toContain('Tableur : listes, tris\nLangues: bilingue');
  });

  it('has each word of the source', () => {
    const text = layoutText(layoutOf(resumeAt('Salem, OR')));
    for (const word of ['Marisol', 'Reyes', 'marisol@example.org', 'Salem', 'OR', 'Triage', 'Epic'])
      expect(text).toContain(word);
  });

  it.each([
    ['Portland, OR', 'letter'],
    ['Toronto, Canada', 'letter'],
    ['Austin, Texas', 'letter'],
    ['+1 (503) 555-0148', 'letter'],
    ['+49 170 5550123', 'a4'],
    ['Leeds, United Kingdom', 'a4'],
    ['Lyon, France', 'a4'],
  ])('is set for the paper that is used where the contact details say %s', (place, paper) => {
    expect(layoutOf(resumeAt(place)).paper).toBe(paper);
  });

  it("keeps the paper of the person's own file, wherever they live", () => {
    expect(layoutOf({ ...resumeAt('+49 170 5550123'), paper: 'letter' }).paper).toBe('letter');
    expect(layoutOf({ ...resumeAt('Austin, TX'), paper: 'a4' }).paper).toBe('a4');
  });

  it('trusts the country code of a phone number over a place that reads like a state', () => {
    expect(layoutOf(resumeAt('Berlin, DE | +49 170 5550123')).paper).toBe('a4');
  });

  it('is A4 if nothing says where the person lives', () => {
    expect(layoutOf(parseResume([{ text: 'Baker, ten years, early shifts welcome.' }])).paper).toBe('a4');
  });
});

function resumeAt(place: string) {
  return parseResume(
    [
      'Marisol Reyes',
      `marisol@example.org | ${place}`,
      'Experience',
      'Lindenholt Hospital',
      'Staff Nurse',
      '2015 – 2019',
      '• Cared for two patients at a time',
      'Skills',
      'Triage, Epic',
    ].map((text) => ({ text })),
  );
}

function rowsOfFirst(lines: readonly string[]) {
  const [section] = layoutOf(parseResume(lines.map((text) => ({ text })))).sections;
  const entry = section?.blocks.find((block) => block.type === 'entry');
  return entry?.rows;
}
