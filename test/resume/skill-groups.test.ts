import { describe, expect, test } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { movableRuns } from '../../src/tailoring/edits/order/movable-runs.ts';

const TOP = ['Imke Vandermolen', 'imke@example.org', 'Skills'].map((text) => ({ text }));

const GROUPED = parseResume([
  ...TOP,
  { text: 'Soil and planting' },
  { text: '• Laid out beds for eleven gardens from the plans of an architect' },
  { text: '• Pruned old fruit trees for the parish every winter' },
  { text: 'Machines' },
  { text: '• Mowers, chippers, mini diggers' },
  { text: 'People' },
  { text: '• Led three seasonal workers and a trainee without a day lost' },
]);

const runsOf = ({ sections }: Resume) =>
  sections.flatMap((section) =>
    movableRuns(section.lines, section).map((run) => run.map(({ text }) => text.split(' ')[0])),
  );

describe('skills below headings of their own', () => {
  test('never leave their heading, which is no skill', () => {
    expect(runsOf(GROUPED)).toEqual([['Laid', 'Pruned'], ['Mowers,'], ['Led']]);
    const skills = GROUPED.sections.flatMap(({ lines }) => lines.flatMap((line) => line.skills?.items ?? []));
    expect(skills.map(({ text }) => text)).toEqual(['Mowers', 'chippers', 'mini diggers']);
  });

  test('are printed below it', () => {
    expect(layoutText(layoutOf(GROUPED))).toContain(`Soil and planting
• Laid out beds for eleven gardens from the plans of an architect
• Pruned old fruit trees for the parish every winter

`);
  });

  test('have it for their label where they are one list', () => {
    const lists = parseResume([
      ...TOP,
      { text: 'Machines', bold: true },
      { text: 'Mowers, chippers, mini diggers', bold: false },
      { text: 'Plants', bold: true },
      { text: 'Roses, hedges', bold: false },
    ]);
    expect(layoutText(layoutOf(lists))).toContain(
      'Machines: Mowers, chippers, mini diggers\nPlants: Roses, hedges',
    );
  });

  test('have none in a single row that only lacks its bullet', () => {
    const listed = parseResume([...TOP, { text: 'Hedges' }, { text: '• Lawns' }, { text: '• Ponds' }]);
    expect(runsOf(listed)).toEqual([['Hedges', 'Lawns', 'Ponds']]);
  });
});
