import fc from 'fast-check';
import { expect } from 'vitest';

/** What a rule may be given, `length` characters of it. */
type Shape = (length: number) => string;

/** Runs of one thing, which rules with nested or overlapping repetitions take longest over. */
const UNITS = [
  ...['a', 'A', 'é', 'e\u0301', '\u0301', 'ß', '你', 'カ', 'ש', '1', '½', '😀', '\u200b', '\u00ad'],
  ...[' ', '\t', '\n', '\u00a0', 'a ', 'A ', 'Aa ', 'a\t', 'a\n', 'Aa\n', '1 ', '1\n', '你\n'],
  ...['.', '!', '-', '_', '*', '`', '#', '|', '/', '\\', '@', '&', '<', '>', '(', ')', '[', '{', '"', "'"],
  ...['()', '[]', '((', '<b>', '<b', '</b>', '<!--', '<p>', '[a](', '![', '{\\b ', '&amp;', '&#'],
  ...[
    'a.',
    '.a',
    'a-',
    'a@',
    'a@a.',
    '@a ',
    'a/',
    '/a',
    'http://',
    'www.',
    "a'",
    'a,',
    'a, ',
    'a;',
    'a:',
    'a: ',
  ],
  ...[
    '- a\n',
    '• a\n',
    '1. a\n',
    '# a\n',
    '> a\n',
    'Aa: a\n',
    'a | ',
    '| a | b |\n',
    '2019 – 2020\n',
    'Aa 2019\n',
  ],
  ...['1.', '1,', '1-', '1 000 ', '+1 ', '(1', '$1 ', '1% ', '2019 ', '2019-', 'Jan 2020 ', '5 years '],
  ...[
    'and ',
    'or ',
    'not ',
    'the ',
    'one ',
    'since ',
    'Dr. ',
    'Street ',
    'rue de ',
    'e.g. ',
    'U.S. ',
    'I ',
    'J O ',
  ],
];

/** Repeats a text up to a length. */
export function runOf(unit: string): Shape {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const letters = (seed: number) => {
  let state = seed;
  return (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
};

/** Texts in which no word repeats, which caches and maps take longest over. */
function distinct(word: (next: (count: number) => number) => string): Shape {
  return (length) => {
    const next = letters(length);
    let text = '';
    while (text.length < length) text += word(next);
    return text.slice(0, length);
  };
}

const base36 = (next: (count: number) => number) => next(2 ** 31).toString(36);

const DISTINCT: Readonly<Record<string, Shape>> = {
  base64: distinct((next) => btoa(base36(next)).replaceAll('=', '')),
  'words, none twice': distinct((next) => `w${base36(next)} `),
  'items, none twice': distinct((next) => `w${base36(next)}, `),
  'lines, none twice': distinct((next) => `- Managed w${base36(next)}\n`),
  'short lines, none twice': distinct((next) => `${next(50_000).toString(36)}\n`),
  'CJK, hardly any twice': distinct((next) => String.fromCharCode(0x4e00 + next(20_000))),
  figures: distinct((next) => `${next(100_000)} `),
  punctuation: distinct((next) => String.fromCharCode(0x21 + next(15))),
};

/** Every shape that each rule is tried with, by its name. */
const SHAPES: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(UNITS.map((unit) => [`a run of ${JSON.stringify(unit)}`, runOf(unit)])),
  ...Object.fromEntries(
    ['a', 'Aa ', '1', ' ', '\t', '.', '-', 'a.', '你', '(', '/'].map((unit) => [
      `a run of ${JSON.stringify(unit)} between other text`,
      (length: number) => `x: (${runOf(unit)(length)}é @\u0001-`,
    ]),
  ),
  ...DISTINCT,
};

/** Runs of a short random text of characters that rules look for, between two others. */
const anyRun = fc.record({
  before: fc.constantFrom('', 'a', '(', '- ', '1', ' '),
  unit: fc.string({
    unit: fc.constantFrom(...' \n\tabAZ019.,;:!-–_/\\@#&|<>()[]{}*\'"é你。'),
    minLength: 1,
    maxLength: 4,
  }),
  after: fc.constantFrom('', '!', 'é', '@', '\n', ' 1'),
});

/** Characters of the smaller text. A quadratic rule takes seconds for sixteen times as many. */
const SMALL_CHARS = 2_000;
const GROWTH = 16;
const MAX_FACTOR = 40;
/** In ms of processor time: shorter times count as this, because their noise is as large. */
const FLOOR_MS = 12;
const ATTEMPTS = 5;

interface LinearOptions {
  /** How many random shapes to try. */
  readonly runs?: number;
  readonly shapes?: typeof SHAPES;
  /** In `npm test`, tries only each `every`th shape, where one run takes long. */
  readonly every?: number;
}

/**
 * Expects a rule to take less than 40 times the processor time for 16 times the text, for each eighth shape and for
 * random ones, or for every shape by `npm run fuzz`: quadratic would be 256. Takes the best of several runs, since a
 * busy machine makes any one of them longer.
 */
export async function expectLinear(
  run: (text: string) => unknown,
  { runs = 10, shapes = SHAPES, every = 1 }: LinearOptions = {},
): Promise<void> {
  const slow: string[] = [];
  const step = shapes === SHAPES && process.env.FUZZ_TIMES === undefined ? Math.max(every, 8) : 1;
  for (const [name, shape] of Object.entries(shapes).filter((_, at) => at % step === 0)) {
    const factor = await growthOf(run, shape);
    if (factor >= MAX_FACTOR) slow.push(`${name}: ${Math.round(factor)} times`);
  }
  expect(slow).toEqual([]);
  if (runs === 0) return;
  await fc.assert(
    fc.asyncProperty(anyRun, async ({ before, unit, after }) => {
      const factor = await growthOf(run, (length) => `${before}${runOf(unit)(length)}${after}`);
      expect(factor).toBeLessThan(MAX_FACTOR);
    }),
    { numRuns: runs, endOnFailure: true },
  );
}

async function growthOf(run: (text: string) => unknown, shape: Shape): Promise<number> {
  const [small, large] = [shape(SMALL_CHARS), shape(GROWTH * SMALL_CHARS)];
  const runSmall = async (times: number) => {
    for (let time = 0; time < times; time += 1) await run(small);
  };
  let [pieces, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const factor = () => (GROWTH * whole) / Math.max(FLOOR_MS, Number.isFinite(pieces) ? pieces : 0);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    whole = Math.min(whole, await cpuMs(() => run(large)));
    if (factor() < MAX_FACTOR) break;
    // As much text in pieces as in one, since a short time can't be measured. At first a quarter, which is enough
    // where the rule is linear.
    const times = attempt === 0 ? GROWTH / 4 : GROWTH;
    pieces = Math.min(pieces, (GROWTH / times) * (await cpuMs(() => runSmall(times))));
    if (factor() < MAX_FACTOR) break;
  }
  return factor();
}

/**
 * Measures this thread's processor time in ms: other processes don't count, nor do other threads of this one, which
 * Node before 23.9 can't tell apart.
 */
export async function cpuMs(run: () => unknown): Promise<number> {
  const measure = (before?: NodeJS.CpuUsage) =>
    (process.threadCpuUsage ?? process.cpuUsage).call(process, before);
  const before = measure();
  await run();
  const { user, system } = measure(before);
  return (user + system) / 1_000;
}
