import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type RecordedRequest, startScriptedModel } from './scripted-model.ts';

const OWN = fileURLToPath(new URL('..', import.meta.url));
const FIXTURES = join(OWN, 'test/fixtures');

/** English has about four bytes a token; only the ratio of two checkouts is meant to be exact. */
const BYTES_PER_TOKEN = 4;
/** OpenAI caches the beginning of a prompt from 1,024 tokens on (platform.openai.com/docs/guides/prompt-caching). */
const MIN_CACHED_TOKENS = 1_024;

const RESUMES = ['accountant', 'nurse', 'software-engineer'];
const POSTINGS = ['formal-nurse', 'markdown-support'];

/** What isn't asked for each job: a resume's structure is read once, when it is saved. */
const ONCE = new Set(['structure']);

/**
 * Uncached tokens of a job at c1cbd01, the state before the posting was read and edits were judged by entry. Measured
 * with `--against` on a checkout of it.
 */
const BEFORE = { commit: 'c1cbd01', uncached: 1_023 };
const TARGET = 1.2;

/**
 * Counts the tokens that a job sends to a model, by what is asked: instructions, schema, resume and posting, and how many
 * of them a vendor has cached from an earlier request. Three made-up resumes and two postings, through the command line,
 * in one home, with a model that answers by rule. `against`: another checkout, measured the same way; else the figure of
 * c1cbd01.
 */
export async function benchPrompt(against?: string): Promise<object> {
  const now = await measure(OWN);
  const before = against === undefined ? null : await measure(against);
  const base = before?.uncached ?? BEFORE.uncached;
  return {
    jobs: RESUMES.length * POSTINGS.length,
    uncached_tokens_a_job: now.uncached,
    before: before ? before.uncached : BEFORE,
    ratio: Math.round((100 * now.uncached) / base) / 100,
    target: TARGET,
    a_job: now.rows,
    ...(before && { a_job_before: before.rows }),
  };
}

async function measure(checkout: string) {
  const home = await mkdtemp(join(tmpdir(), 'tailor-prompt-'));
  const model = await startScriptedModel();
  try {
    const run = (resume: string, posting: string) =>
      runJob(checkout, { home, baseUrl: model.baseUrl, resume, posting });
    // What every job shares is cached once somebody has had a job done.
    await run('teacher', 'pasted-web-page');
    const warm = model.requests.length;
    for (const posting of POSTINGS) for (const resume of RESUMES) await run(resume, posting);
    return summarise(model.requests, warm);
  } finally {
    await model.stop();
    await rm(home, { recursive: true, force: true });
  }
}

interface JobInput {
  readonly home: string;
  readonly baseUrl: string;
  readonly resume: string;
  readonly posting: string;
}

async function runJob(checkout: string, { home, baseUrl, resume, posting }: JobInput): Promise<void> {
  const child = spawn(
    process.execPath,
    [
      'src/main.ts',
      'run',
      ...['--resume', join(FIXTURES, 'resumes', `${resume}.docx`)],
      ...['--posting', join(FIXTURES, 'postings', `${posting}.txt`)],
      ...['--title', 'Assistant', '--company', 'Fernhill', '--engine', 'openai', '--out', join(home, 'out')],
    ],
    {
      cwd: checkout,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TAILOR_HOME: home, OPENAI_API_KEY: 'bench', OPENAI_BASE_URL: baseUrl },
    },
  );
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  if (child.exitCode !== 0)
    throw new Error(
      `${resume} for ${posting} ended with ${child.exitCode} in ${checkout}: ${said.slice(-500)}`,
    );
}

function summarise(requests: readonly RecordedRequest[], warm: number) {
  const jobs = RESUMES.length * POSTINGS.length;
  const counted = requests.slice(warm).map(({ asked, text: sent }, at) => {
    const tokens = tokensOf(sent);
    const shared = Math.max(0, ...requests.slice(0, warm + at).map((one) => sharedBytes(one.text, sent)));
    const cached = Math.floor(shared / BYTES_PER_TOKEN);
    return { asked, tokens, cached: cached < MIN_CACHED_TOKENS ? 0 : Math.min(cached, tokens) };
  });
  const rows = [...Map.groupBy(counted, ({ asked }) => asked)].map(([asked, all]) => {
    const sum = (of: (one: (typeof all)[number]) => number) =>
      all.reduce((total, one) => total + of(one), 0) / jobs;
    return {
      asked,
      requests: Math.round(10 * sum(() => 1)) / 10,
      tokens: Math.round(sum(({ tokens }) => tokens)),
      cached: Math.round(sum(({ cached }) => cached)),
      uncached: Math.round(sum(({ tokens, cached }) => tokens - cached)),
    };
  });
  const uncached = rows
    .filter(({ asked }) => !ONCE.has(asked))
    .reduce((total, row) => total + row.uncached, 0);
  return { rows, uncached };
}

function tokensOf(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

function sharedBytes(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Buffer.byteLength(one.slice(0, at));
}
