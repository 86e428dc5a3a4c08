import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { companyCandidates } from '../src/posting/naming/company/company-candidates.ts';
import { nobodyFeatures } from '../src/posting/naming/company/nobody.ts';
import { linesOf } from '../src/posting/naming/read-names.ts';
import { titleCandidates } from '../src/posting/naming/title/title-features.ts';
import { type WordSpan, wordsOf } from '../src/posting/naming/tokens/spans.ts';
import type { Line } from '../src/posting/naming/tokens/tokens.ts';
import { readJsonLines } from './json-lines.ts';
import { cleanText, LabelledPost, sameName } from './postings.ts';
import { learnWeights, renderWeights, type Weights } from './weights.ts';

/*
 * node eval/train-names.ts [--write] [--misses] FILE…
 * Learns how much each sign of a title and of a company counts, from labelled posts; each file is one writer's. Prints
 * how well it reads each file when taught by the others only; or, with `--write`, writes src/posting/naming/weights.ts from
 * all.
 */

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' }, misses: { type: 'boolean' } },
  allowPositionals: true,
});

/** Of decays from 0.1 to 2, the best for writers that it wasn't taught by. */
const PACE = { rounds: 200, decay: 1 };

/**
 * No list has all occupations, but that of the code has nearly all of the posts that it was made from. So each post is
 * learnt a second time as if its own were unknown, and counts so much then.
 */
const UNKNOWN_WEIGHT = 0.1;

interface Choice {
  readonly span: WordSpan | null;
  readonly words: string | null;
  readonly features: readonly string[];
  readonly isRight: boolean;
}

interface Case {
  readonly id: string;
  /** How much it counts. */
  readonly weight: number;
  readonly want: string | null;
  readonly choices: readonly Choice[];
}

interface Post {
  readonly label: LabelledPost;
  readonly lines: readonly Line[];
  readonly titles: Case;
  /** The same, as it would be read were none of the words of its title known as an occupation. */
  readonly unknown: Case;
}

const hands = await Promise.all(
  positionals.map(async (file) =>
    (await readJsonLines(file, LabelledPost))
      .filter(({ is_posting }) => is_posting)
      .map((label): Post => {
        const lines = linesOf(cleanText(label));
        const unknown = withoutRoles(lines, label.title ?? '');
        return {
          label,
          lines,
          titles: caseOf(label.id, label.title, titleCandidates(lines)),
          unknown: caseOf(label.id, label.title, titleCandidates(unknown), UNKNOWN_WEIGHT),
        };
      }),
  ),
);

for (const [index, file] of values.write ? [] : positionals.entries()) {
  const others = hands.filter((_, other) => other !== index).flat();
  const own = hands[index] ?? [];
  const titles = learnTitles(others);
  const companies = learn(others.map((post) => companyCase(post, titles)));
  print(
    `${file}: titles`,
    own.map((post) => post.titles),
    titles,
  );
  print(
    `${file}: companies`,
    own.map((post) => companyCase(post, titles)),
    companies,
  );
}

if (values.write) {
  const all = hands.flat();
  const titles = learnTitles(all);
  const companies = learn(all.map((post) => companyCase(post, titles)));
  await writeFile(
    new URL('../src/posting/naming/weights.ts', import.meta.url),
    `/* Learnt by eval/train-names.ts: how much each sign speaks for a title, and for a company. */

import type { Weights } from './tokens/signs.ts';

export const TITLE_WEIGHTS: Weights = ${renderWeights(titles)};

export const COMPANY_WEIGHTS: Weights = ${renderWeights(companies)};
`,
  );
}

function caseOf(
  id: string,
  want: string | null,
  candidates: readonly { readonly span: WordSpan; readonly features: readonly string[] }[],
  weight = 1,
): Case {
  const choices = candidates.map(({ span, features }) => {
    const words = wordsOf(span).replace(/['’]s$/u, '');
    return { span, words, features, isRight: want !== null && sameName(words, want) };
  });
  return { id, weight, want, choices };
}

/** The names that may be the company's beside the title that the weights choose; the last choice is nobody. */
function companyCase({ label, lines, titles }: Post, weights: Weights): Case {
  const title = bestOf(titles, weights)?.span ?? null;
  const { choices } = caseOf(label.id, label.company, companyCandidates(lines, title));
  const nobody = {
    span: null,
    words: null,
    features: nobodyFeatures(lines),
    isRight: label.company === null,
  };
  return { id: label.id, weight: 1, want: label.company, choices: [...choices, nobody] };
}

function learnTitles(posts: readonly Post[]): Weights {
  return learn(posts.flatMap(({ titles, unknown }) => [titles, unknown]));
}

/** Hides which words of a title are occupations. */
function withoutRoles(lines: readonly Line[], title: string): Line[] {
  const words = new Set(linesOf(title).flatMap(({ tokens }) => tokens.map(({ folded }) => folded)));
  return lines.map((line) => ({
    ...line,
    tokens: line.tokens.map((token) => (words.has(token.folded) ? { ...token, role: null } : token)),
  }));
}

function scoreOf({ features }: Choice, weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}

function bestOf({ choices }: Case, weights: Weights): Choice | undefined {
  return choices.toSorted((a, b) => scoreOf(b, weights) - scoreOf(a, weights))[0];
}

function print(name: string, cases: readonly Case[], weights: Weights): void {
  const misses = cases.filter((one) => !sameName(bestOf(one, weights)?.words ?? null, one.want));
  console.log(name, `${cases.length - misses.length}/${cases.length}`);
  if (!values.misses) return;
  for (const one of misses) console.log(`  ${one.id}: ${bestOf(one, weights)?.words} instead of ${one.want}`);
}

/** Learns the weights under which the right choices are the most likely (softmax over the choices of a case). */
function learn(cases: readonly Case[]): Weights {
  const usable = cases.filter(({ choices }) => choices.some(({ isRight }) => isRight));
  return learnWeights(PACE, (weights, add) => {
    for (const { choices, weight } of usable) {
      const scores = choices.map((choice) => scoreOf(choice, weights));
      const highest = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - highest));
      const sum = odds.reduce((all, one) => all + one, 0);
      const right = odds.reduce((all, one, at) => all + (choices[at]?.isRight ? one : 0), 0);
      for (const [at, { features, isRight }] of choices.entries()) {
        const odd = odds[at] ?? 0;
        const slope = weight * ((isRight ? odd / right : 0) - odd / sum);
        if (Math.abs(slope) >= 1e-6) for (const feature of features) add(feature, slope);
      }
    }
  });
}
