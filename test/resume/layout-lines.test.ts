import { describe, expect, it, test } from 'vitest';
import { layoutOf, layoutText } from '../../src/resume/layout/layout.ts';
import { resumeOf } from '../tailoring/people.ts';

const textOf = (body: string) =>
  layoutText(layoutOf(resumeOf(`Oda Lindqvist\noda@lindqvist.example\n\n${body}`)));

describe('the header of an entry', () => {
  it.each([
    [
      'Night Baker\nMill Lane Bakery, Bremen | seit 05/2022',
      'Mill Lane Bakery | Bremen\nNight Baker | seit 05/2022',
    ],
    [
      'Mill Lane Bakery\nNight Baker\nAugust 2022 – May 2026 (expected)',
      'Night Baker | August 2022 – May 2026 (expected)',
    ],
    ['2017 – 2021 Night Baker at Mill Lane Bakery', 'Mill Lane Bakery\nNight Baker | 2017 – 2021'],
    [
      'Mar 2021 – Present\nNight Baker\nat Mill Lane Bakery, Dayton, OH',
      'Mill Lane Bakery | Dayton, OH\nNight Baker | Mar 2021 – Present',
    ],
    [
      '05/2022 – heute\nNachtbäckerin\nbei Brotwerk Nord, Bremen',
      'Brotwerk Nord | Bremen\nNachtbäckerin | 05/2022 – heute',
    ],
    [
      'Mill Lane Bakery\n7 years 4 months\nNight Baker\nMarch 2019 – May 2026 (2 years)',
      'Mill Lane Bakery, 7 years 4 months\nNight Baker | March 2019 – May 2026 (2 years)',
    ],
  ])('keeps what stands beside a date with it: %s', (header, shown) => {
    expect(textOf(`Experience\n\n${header}\n- Baked bread`)).toContain(shown);
  });
});

test('a licence isn’t given by how long it is valid', () => {
  const rows = ['2018\tForklift licence, valid through 2028', '2021\tRigging course, Tarn College'];
  expect(textOf(`Licences & Certifications\n${rows.join('\n')}`)).toContain(
    '2018 | Forklift licence, valid through 2028\n\nTarn College\nRigging course | 2021',
  );
});

test('shows with a date each stay a list of rows', () => {
  expect(textOf('Exhibitions\n2024\tSalt, Fell Annexe, Leeds\n2021\tThe Loom, Tarn Gallery, York')).toContain(
    'Exhibitions\n2024\tSalt, Fell Annexe, Leeds\n2021\tThe Loom, Tarn Gallery, York',
  );
});

describe('lines of a narrow column', () => {
  it('become one list of skills', () => {
    expect(textOf('Skills\nWelding\nPlanning\nExcel')).toContain('Skills\nWelding, Planning, Excel');
  });

  it('are parted by semicolons where they have commas of their own', () => {
    expect(textOf('Languages\nEnglish, native\nFrench (A2)\nIgbo (spoken)')).toContain(
      'English, native; French (A2); Igbo (spoken)',
    );
  });

  it('keep a level and a year with what they belong to', () => {
    expect(textOf('Languages\nEnglish\nNative speaker\nSpanish\nIntermediate')).toContain(
      'English – Native speaker\nSpanish – Intermediate',
    );
    expect(textOf('Skills\nOutlook, Teams\nSage: notions')).toContain('Outlook, Teams\nSage: notions');
    expect(textOf('Awards\nBaker of the town\n2012\nLoaf of the fair\n2014')).toContain(
      'Baker of the town, 2012\nLoaf of the fair, 2014',
    );
  });

  it('stay apart where one has a level of its own, or stands above the others', () => {
    expect(textOf('Skills\nWeb\nAdvanced\nHTML\nPHP')).toContain('Web – Advanced\nHTML\nPHP');
    expect(textOf('Skills\nPROGRAMMING\nJava\nPHP')).toContain('PROGRAMMING\nJava\nPHP');
  });

  it('stay as they are where they are few or long', () => {
    const long = 'Sourdough, rye and every other kind of bread that rises overnight';
    expect(textOf(`Skills\n${long}\nPastry`)).toContain(`${long}\nPastry`);
  });
});

describe('contact details', () => {
  it('on one line without a mark between them are told apart, each with its label', () => {
    const { contact } = layoutOf(
      resumeOf(`Oda Lindqvist
7 Windmill Hill, Bristol BS3 01632 960365 oda@lindqvist.example

Experience

Mill Lane Bakery
Baker
2019 – 2024
- Baked bread`),
    );
    expect(contact).toEqual(['7 Windmill Hill, Bristol BS3', '01632 960365', 'oda@lindqvist.example']);
  });
});
