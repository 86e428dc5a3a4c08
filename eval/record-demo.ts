import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { useApp } from '../src/app/compose.ts';
import { findAnswer, ModelRecording, renderCompletion, requestKey } from '../src/infra/model/recording.ts';
import { CaseError } from './cases.ts';
import { loadOpenAi } from './patient-engine.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);
const RECORDING = new URL('recording.json', EXAMPLES);

/**
 * Runs the demo's job with the model that is set up and writes what it answers to `examples/recording.json`. A request
 * that is recorded already, letter for letter, isn't asked again.
 *
 * @throws {CaseError} without a key, and where the job fails
 */
export async function recordDemo(today: string): Promise<void> {
  const openai = loadOpenAi();
  const old = await readRecording();
  const answers: ModelRecording['answers'] = [];
  let asked = 0;
  const recordingFetch: typeof fetch = async (_url, init) => {
    const key = requestKey(init?.body);
    let answer = old ? findAnswer(old, key) : undefined;
    if (answer === undefined) {
      asked += 1;
      answer = await askModel(String(init?.body), openai);
    }
    answers.push({ ...key, answer });
    return renderCompletion(answer, openai.model);
  };
  const status = await runDemoJob({
    recorded: today,
    model: openai.model,
    fetch: recordingFetch,
    unrecorded: () => [],
  });
  if (status !== 'COMPLETED') throw new CaseError(`The demo's job is ${status}.`);
  const recorded = asked === 0 && old ? old.recorded : today;
  const recording = { recorded, model: openai.model, answers };
  await writeFile(RECORDING, `${JSON.stringify(recording, null, 2)}\n`);
  console.error(`${answers.length} answers in examples/recording.json, ${asked} of them new.`);
}

async function readRecording(): Promise<ModelRecording | null> {
  const text = await readFile(RECORDING, 'utf8').catch(() => null);
  return text === null ? null : ModelRecording.parse(JSON.parse(text));
}

/** Runs the job where nobody has run one before, so that everything is asked. */
async function runDemoJob(recorded: NonNullable<Parameters<typeof useApp>[0]['recorded']>): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'tailor-record-'));
  process.env.TAILOR_HOME = home;
  process.env.OPENAI_TIMEOUT = '3600';
  process.env.OPENAI_FIRST_TOKEN_TIMEOUT = '3600';
  try {
    const bytes = await readFile(new URL('resume.pdf', EXAMPLES));
    const description = await readFile(new URL('posting.txt', EXAMPLES), 'utf8');
    const result = await useApp({ embedded: true, reads: 'resume', recorded }, (app) =>
      app.tailor({
        profile: 'demo',
        resume: { bytes, filename: 'resume.pdf' },
        posting: { description },
        options: {},
      }),
    );
    return result.ok ? result.value.job.status : result.error.code;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

const Answered = z.object({ choices: z.tuple([z.object({ message: z.object({ content: z.string() }) })]) });

/** Asks without streaming: the answer is kept whole. */
async function askModel(
  body: string,
  { apiKey, baseUrl }: { readonly apiKey: string; readonly baseUrl: string | null },
): Promise<unknown> {
  const { stream, stream_options, ...request } = z.record(z.string(), z.unknown()).parse(JSON.parse(body));
  const response = await fetch(`${baseUrl ?? 'https://api.openai.com/v1'}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify(request),
  });
  if (!response.ok) throw new CaseError(`The model's server answers with status ${response.status}.`);
  const [choice] = Answered.parse(await response.json()).choices;
  return JSON.parse(choice.message.content);
}
