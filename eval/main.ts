import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CaseError, readCases } from './cases.ts';
import { type Judged, judgeCase, judgeOwnCases, tallyOf } from './faithfulness.ts';
import { NO_JUDGE, secondReading } from './judge.ts';
import { documentOf, summaryOf } from './report.ts';
import { targetsOf } from './targets.ts';

/*
 * npm run eval [-- --json] [-- --write]          all of the project's own cases; exit code 1 where a target is missed
 * npm run eval -- --cases FILE [--json] [--judge] somebody else's cases, by the code gates alone, or with the model's judge too
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    json: { type: 'boolean' },
    judge: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});

if (values.cases !== undefined) await judgeFile(values.cases);
else await evaluate();

async function judgeFile(file: string): Promise<void> {
  try {
    const judged = readCases(await readFile(file, 'utf8')).map(judgeCase);
    if (!values.judge) print(tallyOf(judged), () => lines(judged));
    else {
      const reread = await secondReading(judged);
      const withJudge = reread ? tallyOf(reread) : NO_JUDGE;
      const told = reread ? lines(reread) : NO_JUDGE;
      print({ ...tallyOf(judged), withJudge }, () => `${lines(judged)}\nwith the judge:\n${told}`);
    }
  } catch (error) {
    if (!(error instanceof CaseError) && !isMissingFile(error)) throw error;
    console.error(error instanceof CaseError ? error.message : `There is no file ${file} that can be read.`);
    process.exitCode = 2;
  }
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}

async function evaluate(): Promise<void> {
  const judged = await judgeOwnCases();
  const targets = targetsOf(judged);
  print({ faithfulness: summaryOf(judged), targets }, () => documentOf(judged, targets, 'short'));
  if (values.write) {
    await writeFile(new URL('../docs/evaluation.md', import.meta.url), documentOf(judged, targets, 'full'));
  }
  if (targets.some(({ reached }) => !reached)) process.exitCode = 1;
}

function lines(judged: readonly Judged[]): string {
  const { fabricated, faithful } = tallyOf(judged);
  return [
    `fabricated: ${fabricated.caught} of ${fabricated.n} caught; missed: ${fabricated.missed.join(', ') || 'none'}`,
    `faithful: ${faithful.passed} of ${faithful.n} passed; blocked: ${faithful.blocked.join(', ') || 'none'}`,
  ].join('\n');
}

function print(data: object, text: () => string): void {
  process.stdout.write(`${values.json ? JSON.stringify(data, null, 2) : text()}\n`);
}
