import { startInstantModel } from './instant-model.ts';
import { openBenchPostgres } from './postgres.ts';
import {
  createUser,
  type Moment,
  nowMs,
  openSubmitter,
  percentiles,
  readExample,
  submitFor,
  Workers,
} from './queue-rig.ts';

/** Jobs, one after the other, after the first, which starts the writer's thread and loads the fonts. */
const RUNS = 60;

/** The moments from the request to the reply, each with the step that ends at it. */
const STEPS = [
  ['submitted', 'request checked, job and work committed'],
  ['asking', 'picked up, resume loaded, prompt made'],
  ['answered', 'model called (it answers at once)'],
  ['writing', 'edits through the gates'],
  ['written', 'DOCX, PDF and picture written'],
  ['read back', 'DOCX and PDF read back'],
  ['posting', 'last check, result committed, delivery picked up'],
  ['posted', 'reply posted'],
] as const;

/**
 * Measures the example's job through the whole service on Postgres, from request to reply and step by step, in
 * milliseconds: one worker process, a model that answers at once over HTTP, a platform that accepts posts at once.
 */
export async function benchPipeline(): Promise<object> {
  const example = await readExample();
  await using postgres = await openBenchPostgres();
  await using opened = new AsyncDisposableStack();
  const model = await startInstantModel(example.answer);
  opened.defer(model.stop);
  await using submitter = await openSubmitter(postgres.url);
  const { store } = submitter.queue;
  const user = await createUser(store, example);
  await using workers = await Workers.start(1, { database: postgres.url, model: model.baseUrl, lanes: 8 });

  const runs: Map<string, number>[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const before = workers.moments.length;
    const start = nowMs();
    await submitFor(user, store, example);
    const submitted: Moment = { moment: 'submitted', job: null, at: nowMs() };
    await workers.waitFor('posted', run + 1);
    runs.push(timesOf(start, [submitted, ...workers.moments.slice(before)]));
  }

  const warm = runs.slice(1);
  const all = (name: string) => warm.map((times) => times.get(name) ?? 0);
  const sum = (times: readonly number[]) => times.reduce((total, one) => total + one, 0);
  const whole = sum(all('whole'));
  return {
    runs: RUNS,
    first_ms: Math.round(runs[0]?.get('whole') ?? 0),
    request_to_reply: percentiles(all('whole'), [0.5, 0.95]),
    target: { p50_ms: 400, p95_ms: 900 },
    steps: STEPS.map(([moment, step]) => ({
      step,
      ...percentiles(all(moment), [0.5, 0.95]),
      share: `${Math.round((100 * sum(all(moment))) / whole)}%`,
    })),
  };
}

/** Milliseconds of each step. A worker may pick a job up before its submitter learns of the commit. */
function timesOf(start: number, moments: readonly Moment[]): Map<string, number> {
  const times = new Map<string, number>();
  let last = start;
  for (const [name] of STEPS) {
    const at = Math.max(last, moments.find(({ moment }) => moment === name)?.at ?? last);
    times.set(name, at - last);
    last = at;
  }
  return times.set('whole', last - start);
}
