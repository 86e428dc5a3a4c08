import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startBridge } from './bridge.ts';
import { CaseError, readCases } from './cases.ts';
import { type CaseTally, type JudgedCase, judgeCase, judgeOwnCases, tallyCases } from './faithfulness.ts';
import { judgePassingCases, NO_JUDGE, NOT_REQUESTED } from './judge.ts';
import { measureLetters } from './letters.ts';
import { measureLines } from './lines.ts';
import { countOutcomes, countShipped, outcomesText } from './outcomes.ts';
import { writePairs } from './pairs.ts';
import { measurePostings } from './postings.ts';
import { recordAnswers } from './record.ts';
import { recordDemo } from './record-demo.ts';
import { measureRecorded } from './recorded.ts';
import { renderEvaluation, summarise } from './report.ts';
import { measureRjdb } from './rjdb.ts';
import { measureSourcePages } from './source-pages.ts';
import { measureStructure } from './structure.ts';
import { recordStructure } from './structure-labels.ts';
import { measureTailoring, tailoringTargets } from './tailoring.ts';
import { gateTargets } from './targets.ts';
import { labelledTargets, measureUnderstanding, understandingTargets } from './understanding.ts';
import { measureVerdicts } from './verdicts.ts';
import { openLineNamer } from './verdicts-model.ts';

const HELP = `npm run eval -- [--json] [--write] [--judge]      judges the project's own cases; exit code 1 if a target is missed
npm run eval -- --cases FILE [--json] [--judge]   judges the cases of a file
npm run eval -- --postings FILE                   reads labelled posts
npm run eval -- --verdicts FILE [--today DAY] [--model]   judges labelled atoms against resumes
npm run eval -- --lines FILE [--today DAY]         judges single lines, each labelled by whether it shows what is asked
npm run eval -- --rjdb FILE                       compares resumes that fit with ones that lack skills
npm run eval -- --structure DIR [--labels DIR2]   reads resumes whose structure is known, or a model's recorded labels of them
npm run eval -- --pages                           counts every resume's pages before and after, where no number was asked for
npm run eval -- --recorded [--json]               replays a strong model's recorded answers through the gates
npm run eval -- --letters [--json]                puts recorded cover letters, honest and careless, through the gates
npm run eval -- --pairs DIR                       writes source and tailored resume of each honest recording, for blind readers
npm run eval -- --record FILE --out DIR           has the model that is set up answer the pairs of a file, for a recording
npm run eval -- --record-structure DIR --out DIR2 has it label the resumes of a folder, for --labels
npm run eval -- --record-demo                     has it answer the demo's job, for the demo command to replay
npm run eval -- --bridge DIR [--port N]           serves Chat Completions out of files: be the model yourself

Nothing asks a model unless you say so. Both options use the model that Tailor is set up with: OPENAI_API_KEY,
OPENAI_MODEL, and OPENAI_BASE_URL for a local or a recording server.
  --judge   one call for every 20 rewordings that pass the code gates
  --model   the model names lines and its judge confirms them, as in a job: two calls a line of FILE. With a resume of two
            pages and a posting of one that is about 5,000 tokens in and 1,000 out; the output ends with what it used.
`;

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
    judge: { type: 'boolean' },
    model: { type: 'boolean' },
    write: { type: 'boolean' },
    postings: { type: 'string' },
    verdicts: { type: 'string' },
    lines: { type: 'string' },
    structure: { type: 'string' },
    labels: { type: 'string' },
    rjdb: { type: 'string' },
    recorded: { type: 'boolean' },
    letters: { type: 'boolean' },
    pairs: { type: 'string' },
    pages: { type: 'boolean' },
    record: { type: 'string' },
    'record-demo': { type: 'boolean' },
    'record-structure': { type: 'string' },
    out: { type: 'string', default: 'eval/recorded' },
    bridge: { type: 'string' },
    port: { type: 'string', default: '8484' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

if (values.help) process.stdout.write(HELP);
else if (values.cases !== undefined) await judgeFile(values.cases);
else if (values.postings !== undefined) await measureFile(values.postings, measurePostings);
else if (values.verdicts !== undefined)
  await measureFile(values.verdicts, (file) =>
    measureVerdicts(file, values.today, values.model ? openLineNamer() : null),
  );
else if (values.lines !== undefined)
  await measureFile(values.lines, (file) => measureLines(file, values.today));
else if (values.rjdb !== undefined) await measureFile(values.rjdb, (file) => measureRjdb(file, values.today));
else if (values.structure !== undefined)
  await measureFile(values.structure, (folder) => measureStructure(folder, values.labels ?? null));
else if (values.pages) await measureFile('RESUME_CORPUS', measureSourcePages);
else if (values.recorded) await measureFile('eval/recorded', () => measureRecorded());
else if (values.letters) await measureFile('eval/letters', () => measureLetters());
else if (values.pairs !== undefined) await measureFile(values.pairs, writePairs);
else if (values.record !== undefined)
  await reportingErrors(values.record, () => recordAnswers(values.record ?? '', values.out, values.today));
else if (values['record-structure'] !== undefined)
  await reportingErrors(values['record-structure'], () =>
    recordStructure(values['record-structure'] ?? '', values.out, values.today),
  );
else if (values['record-demo']) await reportingErrors('examples', () => recordDemo(values.today));
else if (values.bridge !== undefined) {
  const { url } = await startBridge(values.bridge, Number(values.port));
  console.error(
    `OPENAI_BASE_URL=${url}/v1 OPENAI_API_KEY=none; requests and answers are files under ${values.bridge}.`,
  );
} else await evaluate();

/** Prints what was measured on somebody's labelled file as JSON. */
async function measureFile(file: string, measure: (file: string) => Promise<object>): Promise<void> {
  await reportingErrors(file, async () => {
    process.stdout.write(`${JSON.stringify(await measure(file), null, 2)}\n`);
  });
}

async function judgeFile(file: string): Promise<void> {
  await reportingErrors(file, async () => {
    const judged = readCases(await readFile(file, 'utf8')).map(judgeCase);
    const outcomes = countOutcomes(judged);
    if (!values.judge) return print(outcomes, () => outcomesText(outcomes));
    const judgedAgain = await judgePassingCases(judged);
    const shipped = judgedAgain ? countShipped(judgedAgain) : NO_JUDGE;
    print(
      { ...outcomes, shipped },
      () => `${outcomesText(outcomes)}\nshipped with the judge: ${JSON.stringify(shipped)}`,
    );
  });
}

async function reportingErrors(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
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
  const understanding = await measureUnderstanding();
  const targets = [
    ...understandingTargets(understanding.reported),
    ...labelledTargets(understanding.labelled),
    ...gateTargets(judged),
    ...tailoringTargets(tailoring),
  ];
  const withJudge = values.judge ? await judgeAgain(judged) : NOT_REQUESTED;
  const evaluation = { judged, withJudge, tailoring, understanding, targets };
  print({ faithfulness: summarise(judged), withJudge, ...tailoring, understanding, targets }, () =>
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

function print(data: object, text: () => string): void {
  process.stdout.write(`${values.json ? JSON.stringify(data, null, 2) : text()}\n`);
}
