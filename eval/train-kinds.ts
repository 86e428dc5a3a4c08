import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { signsOf } from '../src/posting/kind/kind.ts';
import { wordShare, wordStarts } from '../src/posting/kind/kind-words.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import { readRequirements } from '../src/posting/requirements.ts';
import { readJsonLines } from './json-lines.ts';
import { cleanText, LabelledPost } from './postings.ts';
import { learnWeights, renderWeights, type Weights } from './weights.ts';

/*
 * node eval/train-kinds.ts [--write] [--misses] FILE…
 * Learns how much each sign and each word of a posting counts (logistic regression), from labelled posts; each file is one
 * writer's. Prints how well each file is told when taught by the others only; or, with `--write`, writes
 * src/posting/kind/kind-weights.ts from all.
 */

const PACE = { rounds: 400, decay: 2 };

/** Before a word, in the name of its sign. */
const WORD = 'word: ';
/** A word that fewer posts or writers have says more of them than of postings. */
const MIN_POSTS = 4;
const MIN_WRITERS = 3;

interface Case {
  readonly id: string;
  readonly isPosting: boolean;
  readonly signs: readonly (readonly [string, number])[];
  readonly words: ReadonlySet<string>;
  readonly writer: string;
}

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' } },
  allowPositionals: true,
});

const hands = await Promise.all(
  positionals.map(async (file) =>
    (await readJsonLines(file, LabelledPost)).map((label): Case => {
      const text = cleanText(label);
      const { length } = readRequirements({ title: '', company: '', description: text });
      const signs = Object.entries(signsOf(text, readPostingName(text), length)).filter(
        ([, much]) => much !== 0,
      );
      return { id: label.id, isPosting: label.is_posting, signs, words: wordStarts(text), writer: file };
    }),
  ),
);

for (const [index, file] of values.write ? [] : positionals.entries()) {
  const weights = rounded(learn(hands.filter((_, other) => other !== index).flat()));
  const own = hands[index] ?? [];
  const misses = own.filter((one) => scoreOf(one, weights) > 0 !== one.isPosting);
  console.log(file, `${own.length - misses.length}/${own.length}`);
  if (values.misses)
    for (const { id, isPosting } of misses) console.log(`  ${id}: ${isPosting ? '' : 'no '}posting`);
}

if (values.write) {
  const weights = [...rounded(learn(hands.flat()))];
  const isWord = ([sign]: readonly [string, number]) => sign.startsWith(WORD);
  const words = Map.groupBy(weights.filter(isWord), ([, weight]) => weight);
  const rows = [...words]
    .toSorted(([a], [b]) => b - a)
    .map(
      ([weight, row]) =>
        `  [${weight}, '${row
          .map(([sign]) => sign.slice(WORD.length))
          .sort()
          .join(' ')}'],`,
    );
  await writeFile(
    new URL('../src/posting/kind/kind-weights.ts', import.meta.url),
    `/** Learnt by eval/train-kinds.ts: how much each sign speaks for a posting. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = ${renderWeights(new Map(weights.filter((one) => !isWord(one))))};

/** How much each word does, by its beginning. */
export const WORD_WEIGHTS: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];
`,
  );
}

function scoreOf({ signs, words }: Case, weights: Weights): number {
  const score = signs.reduce((sum, [sign, much]) => sum + much * (weights.get(sign) ?? 0), 0);
  const known = [...words].filter((word) => weights.has(WORD + word));
  return known.reduce((sum, word) => sum + wordShare(known.length) * (weights.get(WORD + word) ?? 0), score);
}

/** Signs weigh tenths, words too, and words that weigh next to nothing are left out. */
function rounded(weights: Weights): Weights {
  return new Map(
    [...weights]
      .map(([sign, weight]) => [sign, Math.round(weight * 10) / 10] as const)
      .filter(([sign, weight]) => !sign.startsWith(WORD) || weight !== 0),
  );
}

/** Learns twice, the second time with the words alone that weighed something: a text's share of each depends on them. */
function learn(cases: readonly Case[]): Weights {
  const known = knownWords(cases);
  const first = rounded(learnFrom(cases, known));
  return learnFrom(cases, new Set([...known].filter((word) => first.has(WORD + word))));
}

/** Learns as if two of three texts were postings: more of what people send is, but not as much as of what writers make. */
function learnFrom(cases: readonly Case[], known: ReadonlySet<string>): Weights {
  const rows = cases.map(({ isPosting, signs, words }) => {
    const own = [...words].filter((word) => known.has(word));
    return {
      isPosting,
      signs: [...signs, ...own.map((word) => [WORD + word, wordShare(own.length)] as const)],
    };
  });
  const postings = cases.filter(({ isPosting }) => isPosting).length / cases.length;
  const addSlopes: Parameters<typeof learnWeights>[1] = (weights, add) => {
    for (const { isPosting, signs } of rows) {
      const score = signs.reduce((sum, [sign, much]) => sum + much * (weights.get(sign) ?? 0), 0);
      const off = Number(isPosting) - 1 / (1 + Math.exp(-score));
      const counts = isPosting ? 2 / 3 / postings : 1 / 3 / (1 - postings);
      for (const [sign, much] of signs) add(sign, counts * off * much);
    }
  };
  return learnWeights(PACE, addSlopes, new Set(['any']));
}

/** The words that enough posts of enough writers have. */
function knownWords(cases: readonly Case[]): ReadonlySet<string> {
  const writers = new Map<string, string[]>();
  for (const { words, writer } of cases)
    for (const word of words) writers.set(word, [...(writers.get(word) ?? []), writer]);
  const known = [...writers].filter(([, all]) => all.length >= MIN_POSTS && new Set(all).size >= MIN_WRITERS);
  return new Set(known.map(([word]) => word));
}
