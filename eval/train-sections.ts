import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ASKS, type Asks } from '../src/posting/sections/classify-sections.ts';
import { type Section, sectionsOf } from '../src/posting/sections/section.ts';
import { sectionSigns } from '../src/posting/sections/section-signs.ts';
import { readPassages } from '../src/posting/structure/passages.ts';
import { readJsonLines } from './json-lines.ts';
import { comparableWords } from './overlap.ts';
import { cleanText, LabelledPost } from './postings.ts';
import { learnWeights, renderWeights, type Weights } from './weights.ts';

/*
 * node eval/train-sections.ts [--write] [--misses] FILE…
 * Learns how much each sign of a list or of its heading says of what the list asks, from labelled posts; each file is one
 * writer's. Prints how many sections, and how many of their lines, are told rightly when taught by the other files
 * only, beside what the words of their headings tell; or, with `--write`, writes
 * src/posting/sections/section-weights.ts from all.
 */

const PACE = { rounds: 200, decay: 0.3 };

interface Case {
  readonly id: string;
  readonly section: Section;
  readonly signs: readonly string[];
  readonly asks: Asks;
  /** Longer lists count more, up to three lines. */
  readonly weight: number;
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' } },
  allowPositionals: true,
});

const hands = await Promise.all(
  positionals.map(async (file) => (await readJsonLines(file, LabelledPost)).flatMap(casesOf)),
);

for (const [index, file] of values.write ? [] : positionals.entries()) {
  const weights = learn(hands.filter((_, other) => other !== index));
  const own = hands[index] ?? [];
  const lines = (cases: readonly Case[]) =>
    cases.reduce((sum, { section }) => sum + section.passages.length, 0);
  const right = own.filter(({ signs, asks }) => mostLikely(signs, weights) === asks);
  const named = own.filter(({ section, asks }) => namedBy(section) === asks);
  console.log(
    `${file}: ${right.length}/${own.length} sections, ${lines(right)}/${lines(own)} lines;`,
    `by headings ${named.length} and ${lines(named)}`,
  );
  if (!values.misses) continue;
  for (const one of own.filter((each) => !right.includes(each)))
    console.log(`  ${one.id}: ${one.section.heading}: not ${one.asks}`);
}

if (values.write) {
  const weights = learn(hands);
  const rendered = (asks: Asks) =>
    renderWeights(
      new Map(
        [...weights].flatMap(([key, weight]) =>
          key.startsWith(`${asks} `) ? [[key.slice(asks.length + 1), weight]] : [],
        ),
      ),
    );
  await writeFile(
    new URL('../src/posting/sections/section-weights.ts', import.meta.url),
    `/* Learnt by eval/train-sections.ts: how much each sign says that a section asks for something needed, or welcome. */

type Weights = ReadonlyMap<string, number>;

const weights = (table: Readonly<Record<string, number>>): Weights => new Map(Object.entries(table));

export const SECTION_WEIGHTS: Readonly<Record<'must' | 'nice', Weights>> = {
  must: weights(${rendered('must')}),
  nice: weights(${rendered('nice')}),
};
`,
  );
}

/** What a section asks by its labels: something if at least half of its lines hold some of a labelled requirement. */
function casesOf(post: LabelledPost): Case[] {
  if (!post.is_posting || post.requirements === null) return [];
  const sections = sectionsOf(readPassages(cleanText(post)));
  const labels = post.requirements.map(({ words, must }) => ({ words: plain(words), must }));
  return sections.map((section, index) => {
    const asked = section.passages.map(({ text }) => {
      const line = plain(text);
      return labels.find(({ words }) => line.includes(words) || words.includes(line));
    });
    const some = asked.filter((label) => label !== undefined);
    const nice = some.filter(({ must }) => !must).length;
    const asks = some.length < asked.length / 2 ? 'none' : nice > some.length / 2 ? 'nice' : 'must';
    return {
      id: post.id,
      section,
      signs: sectionSigns(section, index, sections),
      asks,
      weight: Math.min(section.passages.length, 3) / 3,
    };
  });
}

function plain(text: string): string {
  return ` ${comparableWords(text.replaceAll('&amp;', '&')).join(' ')} `;
}

function namedBy({ part }: Section): Asks {
  if (part === 'nice') return 'nice';
  return part === 'must' || part === 'duty' ? 'must' : 'none';
}

function scoreOf(asks: Asks, signs: readonly string[], weights: Weights): number {
  return asks === 'none' ? 0 : signs.reduce((sum, sign) => sum + (weights.get(`${asks} ${sign}`) ?? 0), 0);
}

function mostLikely(signs: readonly string[], weights: Weights): Asks {
  return ASKS.reduce((best, asks) =>
    scoreOf(asks, signs, weights) > scoreOf(best, signs, weights) ? asks : best,
  );
}

/** Softmax over what a section may ask. A sign that only one writer's posts have is none. */
function learn(writers: readonly (readonly Case[])[]): Weights {
  const common = signsOfSeveral(writers);
  const cases = writers
    .flat()
    .map((one) => ({ ...one, signs: one.signs.filter((sign) => common.has(sign)) }));
  return learnWeights(PACE, (weights, add) => {
    for (const { signs, asks, weight } of cases) {
      const odds = ASKS.map((one) => Math.exp(scoreOf(one, signs, weights)));
      const sum = odds.reduce((all, odd) => all + odd, 0);
      for (const [at, one] of ASKS.entries()) {
        const slope = weight * (Number(one === asks) - (odds[at] ?? 0) / sum);
        if (one !== 'none') for (const sign of signs) add(`${one} ${sign}`, slope);
      }
    }
  });
}

function signsOfSeveral(writers: readonly (readonly Case[])[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const cases of writers)
    for (const sign of new Set(cases.flatMap(({ signs }) => signs)))
      times.set(sign, (times.get(sign) ?? 0) + 1);
  return new Set([...times].flatMap(([sign, count]) => (count > 1 ? [sign] : [])));
}
