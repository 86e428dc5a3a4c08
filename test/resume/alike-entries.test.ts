import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';
import type { SourceLine } from '../../src/resume/source.ts';

const TOP = 'Imke Vandermolen\nimke@example.org\n\n';

const sectionsOf = (lines: readonly SourceLine[]) =>
  parseResume(lines)
    .sections.filter(({ heading }) => heading !== null)
    .map(({ kind, entries }) => [
      kind,
      ...entries.map(({ header, lines: body }) => [header.length, body.length].join(' and ')),
    ]);

const plain = (text: string) => readPlainText(new TextEncoder().encode(TOP + text)).lines;

describe('what is arranged as jobs are is jobs, whatever the heading', () => {
  const section = (heading: string, ...rows: readonly string[]) => [
    { text: heading, size: 13, bold: true },
    ...rows.map((text) => ({ text, size: 10, continues: false })),
  ];
  const NAME = { text: 'Imke Vandermolen', size: 18, bold: true };

  test('in rows of their own', () => {
    const lines = [
      NAME,
      ...section(
        'Work experience',
        'Community Fundraiser, Delta Hospice, Halifax (October 2018 to the present)',
        'I look after 60 volunteer groups and a patch from Todmorden to Brighouse.',
      ),
      ...section(
        'Publishing',
        'Publicity Manager, Gamma Books, London (2012 to 2018)',
        'I ran campaigns for about thirty titles a year, fiction and memoir.',
        'Press Officer, Gamma Books, London (2009 to 2012)',
        'I booked tours, trains and rather a lot of radio.',
      ),
      ...section('Education', 'BA English, University of Elmet (2003 to 2006)'),
    ];
    expect(sectionsOf(lines)).toEqual([
      ['experience', '1 and 1'],
      ['experience', '1 and 1', '1 and 1'],
      ['education', '1 and 0'],
    ]);
  });

  test('certificates keep together who gave them and when', () => {
    const lines = [
      NAME,
      ...section('Experience', 'Baker, Delta Bakery, Leeds, 2012 to 2018', 'Bread.'),
      ...section(
        'Trainings attended',
        'Front Office Services NC II',
        'Delta Skills Centre, accredited – May 14, 2018',
        'Basic First Aid and Life Support',
        'San Roque Health Office – July 6, 2019',
      ),
    ];
    expect(sectionsOf(lines)).toEqual([
      ['experience', '1 and 1'],
      ['certifications', '2 and 0', '2 and 0'],
    ]);
  });

  test('shows and certificates in rows that say when, what and where', () => {
    const lines = [
      NAME,
      ...section('Experience', 'Baker, Delta Bakery, Leeds, 2012 to 2018', 'Bread.'),
      ...section('Exhibitions', '2024\tSalt, Fell Annexe, Leeds', '2021\tThe Loom, Tarn Gallery, York'),
      ...section('Certificates', '2021\tHigh Voltage, Delta Hub', '2019\tGas, Delta Hub', '2016\tFirst aid'),
    ];
    expect(sectionsOf(lines)).toEqual([
      ['experience', '1 and 1'],
      ['other', '1 and 0', '1 and 0'],
      ['certifications', '1 and 0', '1 and 0', '1 and 0'],
    ]);
  });

  test('but prizes and a stay abroad are lines', () => {
    const lines = [
      NAME,
      ...section('Experience', 'Baker, Delta Bakery, Leeds, 2012 to 2018', 'Bread.'),
      ...section(
        'Awards',
        '2023\tHumanities Trust Leadership Grant',
        '2018\tNorthern Archives Fund, ledgers',
      ),
      ...section('Abroad', '07/2005 – 12/2005\tLanguage course and travel: New Zealand, Australia'),
    ];
    expect(sectionsOf(lines)).toEqual([['experience', '1 and 1'], ['other'], ['other']]);
  });
});

test('asterisks without a blank are bullets, and a time may be open in its brackets', () => {
  const text =
    'Work\n\nElectrician, Delta Installations [07.2019-]\n*rewire of houses\n*consumer units and fire alarms';
  const [entry] = parseResume(plain(text)).sections.flatMap(({ entries }) => entries);
  expect([entry?.start?.text, entry?.lines.map(({ role, text: said }) => `${role}: ${said}`)]).toEqual([
    '07.2019',
    ['bullet: rewire of houses', 'bullet: consumer units and fire alarms'],
  ]);
});
