import { describe, expect, it } from 'vitest';
import { parseResume } from '../../../src/resume/parse/parse.ts';
import { pdfOf, read, textsOf } from './read-samples.ts';

const PAGE = `#set page(width: 595pt, height: 842pt, margin: 50pt)
  #set text(size: 10pt)
  #set par(leading: 4pt)\n`;

const readPdf = (markup: string) => read(pdfOf(PAGE + markup), 'resume.pdf');

describe('a table with lines around its cells', () => {
  it('is read row by row, the lines of each cell joined', async () => {
    const document = await readPdf(`
      #text(18pt)[Malik Anders]

      #text(12pt)[*WORK HISTORY*]
      #table(columns: (55pt, 55pt, 95pt, 170pt, 80pt), inset: 4pt,
        [*From*], [*To*], [*Employer*], [*Position and duties*], [*Reason for leaving*],
        [Feb 2020], [To date], [Thames Bulk Haulage, Purfleet], [Class 1 Driver \\ - Fuel deliveries to forecourts at night \\ - Vehicle checks], [Still employed],
        [Oct 2013], [Jan 2020], [Kestrel Foods Limited, Dagenham], [Driver \\ - Fridge work to supermarket depots all over the south], [Depot closed down])
      #text(12pt)[*EDUCATION*]

      Grays Marsh School, 1990 to 1995`);
    expect(textsOf(document)).toEqual([
      'Malik Anders',
      'WORK HISTORY',
      'From | To | Employer | Position and duties | Reason for leaving',
      'Feb 2020 | To date | Thames Bulk Haulage, Purfleet | Class 1 Driver | Still employed',
      '- Fuel deliveries to forecourts at night',
      '- Vehicle checks',
      'Oct 2013 | Jan 2020 | Kestrel Foods Limited, Dagenham | Driver | Depot closed down',
      '- Fridge work to supermarket depots all over the south',
      'EDUCATION',
      'Grays Marsh School, 1990 to 1995',
    ]);
    const experience = parseResume(document.lines).sections.find(({ kind }) => kind === 'experience');
    expect(experience?.entries.map(({ title, start }) => [title?.text, start?.text])).toEqual([
      ['Class 1 Driver', 'Feb 2020'],
      ['Driver', 'Oct 2013'],
    ]);
  });

  it('may have cells that touch their text', async () => {
    const document = await readPdf(`
      #table(columns: (52pt, 90pt, 90pt), inset: 2pt,
        [2016 – 2020], [Baker’s apprentice], [Rye & Salt],
        [2020 – 2024], [Journeyman baker], [Crumb & Sons])`);
    expect(textsOf(document)).toEqual([
      '2016 – 2020 | Baker’s apprentice | Rye & Salt',
      '2020 – 2024 | Journeyman baker | Crumb & Sons',
    ]);
  });

  it('is no table where lines only part two columns or frame a heading', async () => {
    const column = (heading: string, ...rows: string[]) => `[*${heading}* \\ ${rows.join(' \\ ')}]`;
    const document = await readPdf(`
      #rect(width: 100%)[*Bruno Keller* #h(1fr) Baker]
      #table(columns: (150pt, 1fr), inset: 6pt,
        ${column('Languages', 'German, my first', 'English', 'Italian')},
        ${column('Experience', '2016 – 2024 Baker, Rye & Salt', 'Baked for forty cafés', 'Trained four apprentices')})`);
    const texts = textsOf(document);
    expect(texts.filter((text) => text.includes(' | '))).toEqual(['Bruno Keller | Baker']);
  });
});
