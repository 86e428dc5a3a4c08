import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CaseError, readCases } from './cases.ts';
import { type Judged, judgeCase, judgeOwnCases, type Tally, tallyOf } from './faithfulness.ts';
import { NO_JUDGE, NOT_ASKED, secondReading } from './judge.ts';
import { documentOf, summaryOf } from './report.ts';
import { measureTailoring, tailoringTargets } from './tailoring.ts';
import { targetsOf } from './targets.ts';

/*
 * npm run eval -- [--json] [--write] [--judge]   all of the project's own cases; exit code 1 where a target is missed
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
    if (!values.judge) print(tallyOf(judged), () => lines(tallyOf(judged)));
    else {
      const withJudge = await readAgain(judged);
      const told = typeof withJudge === 'string' ? withJudge : lines(withJudge);
      print({ ...tallyOf(judged), withJudge }, () => `${lines(tallyOf(judged))}\nwith the judge:\n${told}`);
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
  const tailoring = await measureTailoring(new Date().toISOString().slice(0, 10));
  const targets = [...targetsOf(judged), ...tailoringTargets(tailoring)];
  const withJudge = values.judge ? await readAgain(judged) : NOT_ASKED;
  const evaluation = { judged, withJudge, tailoring, targets };
  print({ faithfulness: summaryOf(judged), withJudge, ...tailoring, targets }, () =>
    documentOf(evaluation, 'short'),
  );
  if (values.write) {
    await writeFile(new URL('../docs/evaluation.md', import.meta.url), documentOf(evaluation, 'full'));
  }
  if (targets.some(({ reached }) => !reached)) process.exitCode = 1;
}

async function readAgain(judged: readonly Judged[]): Promise<Tally | string> {
  const reread = await secondReading(judged);
  return reread ? tallyOf(reread) : NO_JUDGE;
}

function lines({ fabricated, faithful }: Tally): string {
  return [
    `fabricated: ${fabricated.caught} of ${fabricated.n} caught; missed: ${fabricated.missed.join(', ') || 'none'}`,
    `faithful: ${faithful.passed} of ${faithful.n} passed; blocked: ${faithful.blocked.join(', ') || 'none'}`,
  ].join('\n');
}

function print(data: object, text: () => string): void {
  process.stdout.write(`${values.json ? JSON.stringify(data, null, 2) : text()}\n`);
}
