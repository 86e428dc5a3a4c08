import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../src/infra/documents/read/text.ts';
import { parseResume } from '../../src/resume/parse/parse.ts';

const readText = (text: string) => parseResume(readPlainText(new TextEncoder().encode(text)).lines);

test.each(['·', 'o', '§'])(
  'a letter or sign that a word processor draws as a bullet is one before a tab: %s',
  (mark) => {
    const rows = ['·\tClosed the store', `${mark}\talso counted the cash`, '·\tOrdered the stock'];
    const { sections } = readText(
      `Ada Park\n\nExperience\nShift Lead, Grill House, 2019 - 2021\n${rows.join('\n')}`,
    );
    expect(sections.at(-1)?.entries.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Closed the store', 'also counted the cash', 'Ordered the stock'],
    ]);
  },
);

describe('a bullet with a year', () => {
  const read = (...rows: string[]) =>
    readText(`Ada Park\n\nExperience\n${rows.join('\n')}`)
      .sections.at(-1)
      ?.entries.map((entry) => ({
        header: entry.header.map(({ text }) => text),
        lines: entry.lines.map(({ text }) => text),
      }));

  test('is no employer below one with dates', () => {
    const rows = ['• Cut waste by 10 %, 2016', '• Trained two cooks, 2017', '- Bought fish'];
    expect(read('Cook, Oak Inn, 2015 - 2018', ...rows)).toEqual([
      {
        header: ['Cook, Oak Inn, 2015 - 2018'],
        lines: ['Cut waste by 10 %, 2016', 'Trained two cooks, 2017', 'Bought fish'],
      },
    ]);
  });

  test('is no employer where it names none', () => {
    expect(
      read('Cook, Oak Inn', '• Cut waste by 10 %, 2016', '• Trained two cooks, 2017', '- Bought fish'),
    ).toEqual([
      {
        header: ['Cook, Oak Inn'],
        lines: ['Cut waste by 10 %, 2016', 'Trained two cooks, 2017', 'Bought fish'],
      },
    ]);
  });

  test('is one above others, though one of them has a year too', () => {
    expect(
      read(
        '• Cook, Oak Inn, 2015 - 2018',
        '- Won a prize in 2016',
        '- Bought fish',
        '• Porter, Ash Hotel, 2013',
      ),
    ).toEqual([
      { header: ['Cook, Oak Inn, 2015 - 2018'], lines: ['Won a prize in 2016', 'Bought fish'] },
      { header: ['Porter, Ash Hotel, 2013'], lines: [] },
    ]);
  });
});

test('an icon beside the dates below a name makes no bullet of them', () => {
  const { sections } = readText(
    'Ada Park\n\nExperience\nCook\nOak Inn\n• January 2015 – May 2018\tLeeds\n• Bought fish\nPorter\nAsh Hotel\n• 2013 – 2014\n• Carried bags',
  );
  expect(
    sections
      .at(-1)
      ?.entries.map(({ title, organisation, start, end, lines }) => [
        ...[title, organisation, start, end].map((field) => field?.text),
        ...lines.map(({ text }) => text),
      ]),
  ).toEqual([
    ['Cook', 'Oak Inn', 'January 2015', 'May 2018', 'Bought fish'],
    ['Porter', 'Ash Hotel', '2013', '2014', 'Carried bags'],
  ]);
});
