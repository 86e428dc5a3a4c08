import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';

const read = (text: string): Resume => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

const TOP = 'Imke Vandermolen\nimke@example.org\n\n';

const entriesOf = ({ sections }: Resume) =>
  sections.flatMap(({ entries }) =>
    entries.map(({ header, lines }) => [header.map(({ text }) => text), lines.map(({ text }) => text)]),
  );

describe('a row of dates above sentences without marks', () => {
  const duties = [
    'I bake the morning bread and the rolls, and I keep the starter alive on Sundays as well.',
    'Cleaned the ovens.',
  ];

  test.each([
    ['first', 'May 2018 to present: Senior Baker, Oakmoor Bakehouse (shop and tearoom), Fell End'],
    ['last', 'Oakmoor Bakehouse and Tearoom, Fell End - Senior Baker (early shift) - May 2018 till now'],
    [
      'last, as one year',
      'Senior Baker and Pastry Assistant, Oakmoor Bakehouse (shop and tearoom), Fell End, 2018',
    ],
  ])('is the header of the job, with the dates %s', (_, row) => {
    const resume = read(`${TOP}Employment\n\n${[row, ...duties].join('\n')}`);
    expect(entriesOf(resume)).toEqual([[[row], duties]]);
  });
});

test('a bullet above the first heading is no contact detail for its colon', () => {
  const { sections } = read(
    `${TOP}What I did\n- out by 5:30 with the first van, two of us\n\nSkills\nBaking`,
  );
  const contact = sections.filter(({ kind }) => kind === 'contact').flatMap(({ lines }) => lines);
  expect(contact.map(({ text }) => text)).toEqual(['Imke Vandermolen', 'imke@example.org']);
});
