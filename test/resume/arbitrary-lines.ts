import fc from 'fast-check';
import { normalise } from '../../src/language/normalise.ts';
import type { SourceLine } from '../../src/resume/source.ts';

const PIECES = [
  'Experience',
  'Education',
  'SKILLS',
  'Berufserfahrung',
  'Compétences',
  '学歴',
  '技能',
  'References',
  'Ada Park',
  'ada.park@example.org | +44 20 7946 0018',
  'Leeds, United Kingdom',
  'linkedin.com/in/adapark\tgithub.com/adapark',
  'Harbour Kitchen\tLeeds, UK',
  'Sous Chef\t2019 – 2024',
  'Welder at Nordic Shipyard AB, Göteborg',
  '03/2015 - heute',
  'Diploma in Catering, 2018',
  'Grade 4 teacher | St. Mary’s School | Sept. 2011 – June 2014',
  '• Trained 6 apprentices in knife work and',
  '- Cut waste by 12%, saving £3,400 a year.',
  'hygiene, in a kitchen of fourteen',
  '• ',
  '–',
  'Languages: English, French (B2); Swedish',
  'Python, Go\tSQL (Postgres, MySQL)',
  '1. A numbered line of a list',
  '株式会社サンプル\t2019年4月〜現在',
  'Ada Park · Résumé · 2',
  'ver\u00AD',
];

const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 }) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...PIECES, ', ', ' – ', '\t', ' | ', ': ', '2020', '('), {
          minLength: 2,
          maxLength: 5,
        })
        .map((parts) => parts.join('')),
    },
  )
  .map((raw) => normalise(raw.replace(/[\r\n]/g, ' ')).text.replaceAll('\n', ' '))
  .filter((line) => line.trim() !== '');

const hints = fc.record(
  {
    size: fc.constantFrom(9, 10, 12, 16),
    bold: fc.boolean(),
    italic: fc.boolean(),
    x: fc.constantFrom(40, 52, 300),
    gap: fc.constantFrom(0, 0.2, 1, 2),
    heading: fc.constantFrom(1, 2, 3),
    listItem: fc.boolean(),
    continues: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Lines as a reader may give them: of any words, in any order, with any of the hints, over up to three pages. */
export const sourceLines: fc.Arbitrary<SourceLine[]> = fc
  .record({
    lines: fc.array(fc.tuple(text, hints), { maxLength: 40 }),
    hinted: fc.boolean(),
    pages: fc.constantFrom(0, 1, 3),
  })
  .map(({ lines, hinted, pages }) =>
    lines.map(([words, hint], index) => ({
      text: words,
      ...(hinted ? hint : {}),
      ...(pages > 0 ? { page: 1 + Math.floor((index * pages) / lines.length) } : {}),
    })),
  );
