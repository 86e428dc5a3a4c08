import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { signsOf } from '../src/posting/kind.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import { readRequirements } from '../src/posting/requirements.ts';
import { readJsonLines } from './json-lines.ts';
import { cleanText, LabelledPost } from './postings.ts';
import { learnWeights, renderWeights, type Weights } from './weights.ts';

/*
 * node eval/train-kinds.ts [--write] [--misses] FILE…
 * Learns how much each sign of a posting counts (logistic regression), from labelled posts; each file is one writer's.
 * Prints how well each file is told when taught by the others only; or, with `--write`, writes src/posting/kind-weights.ts
 * from all.
 */

const PACE = { rounds: 400, decay: 0.3 };

interface Case {
  readonly id: string;
  readonly isPosting: boolean;
  readonly signs: readonly (readonly [string, number])[];
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
      return { id: label.id, isPosting: label.is_posting, signs };
    }),
  ),
);

for (const [index, file] of values.write ? [] : positionals.entries()) {
  const weights = learn(hands.filter((_, other) => other !== index).flat());
  const own = hands[index] ?? [];
  const misses = own.filter((one) => scoreOf(one, weights) > 0 !== one.isPosting);
  console.log(file, `${own.length - misses.length}/${own.length}`);
  if (values.misses)
    for (const { id, isPosting } of misses) console.log(`  ${id}: ${isPosting ? '' : 'no '}posting`);
}

if (values.write) {
  await writeFile(
    new URL('../src/posting/kind-weights.ts', import.meta.url),
    `/** Learnt by eval/train-kinds.ts: how much each sign speaks for a posting. */
export const KIND_WEIGHTS: Readonly<Record<string, number>> = ${renderWeights(learn(hands.flat()))};
`,
  );
}

function scoreOf({ signs }: Case, weights: Weights): number {
  return signs.reduce((sum, [sign, much]) => sum + much * (weights.get(sign) ?? 0), 0);
}

function learn(cases: readonly Case[]): Weights {
  const addSlopes: Parameters<typeof learnWeights>[1] = (weights, add) => {
    for (const one of cases) {
      const off = Number(one.isPosting) - 1 / (1 + Math.exp(-scoreOf(one, weights)));
      for (const [sign, much] of one.signs) add(sign, off * much);
    }
  };
  return learnWeights(PACE, addSlopes, new Set(['any']));
}
