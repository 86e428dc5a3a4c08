import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CaseError, readCases } from './cases.ts';
import { type CaseTally, type JudgedCase, judgeCase, judgeOwnCases, tallyCases } from './faithfulness.ts';
import { judgePassingCases, NO_JUDGE, NOT_REQUESTED } from './judge.ts';
import { renderEvaluation, summarise } from './report.ts';
import { measureTailoring, tailoringTargets } from './tailoring.ts';
import { gateTargets } from './targets.ts';

/*
 * npm run eval -- [--json] [--write] [--judge]    judges the project's own cases; exit code 1 if a target is missed
 * npm run eval -- --cases FILE [--json] [--judge] judges the cases of a file, by the code gates or also the model's judge
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
    if (!values.judge) print(tallyCases(judged), () => tallyText(tallyCases(judged)));
    else {
      const withJudge = await judgeAgain(judged);
      const second = typeof withJudge === 'string' ? withJudge : tallyText(withJudge);
      print(
        { ...tallyCases(judged), withJudge },
        () => `${tallyText(tallyCases(judged))}\nwith the judge:\n${second}`,
      );
    }
  } catch (error) {
    if (!(error instanceof CaseError) && !isMissingFile(error)) throw error;
    console.error(error instanceof CaseError ? error.message : `Cannot read the file ${file}.`);
    process.exitCode = 2;
  }
}

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
}

async function evaluate(): Promise<void> {
  const judged = await judgeOwnCases();
  const tailoring = await measureTailoring(new Date().toISOString().slice(0, 10));
  const targets = [...gateTargets(judged), ...tailoringTargets(tailoring)];
  const withJudge = values.judge ? await judgeAgain(judged) : NOT_REQUESTED;
  const evaluation = { judged, withJudge, tailoring, targets };
  print({ faithfulness: summarise(judged), withJudge, ...tailoring, targets }, () =>
    renderEvaluation(evaluation, 'short'),
  );
  if (values.write) {
    await writeFile(new URL('../docs/evaluation.md', import.meta.url), renderEvaluation(evaluation, 'full'));
  }
  if (targets.some(({ reached }) => !reached)) process.exitCode = 1;
}

async function judgeAgain(judged: readonly JudgedCase[]): Promise<CaseTally | string> {
  const judgedAgain = await judgePassingCases(judged);
  return judgedAgain ? tallyCases(judgedAgain) : NO_JUDGE;
}

function tallyText({ fabricated, faithful }: CaseTally): string {
  return [
    `fabricated: ${fabricated.caught} of ${fabricated.n} caught; missed: ${fabricated.missed.join(', ') || 'none'}`,
    `faithful: ${faithful.passed} of ${faithful.n} passed; blocked: ${faithful.blocked.join(', ') || 'none'}`,
  ].join('\n');
}

function print(data: object, text: () => string): void {
  process.stdout.write(`${values.json ? JSON.stringify(data, null, 2) : text()}\n`);
}
