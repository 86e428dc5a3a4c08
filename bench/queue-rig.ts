import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openReady } from '../src/app/database.ts';
import { createCompute } from '../src/infra/compute/compute.ts';
import { createTokens } from '../src/infra/database/people/tokens.ts';
import { createReader } from '../src/infra/documents/reader.ts';
import { openQueue } from '../src/infra/queue/service.ts';
import type { EngineName, Job } from '../src/jobs/model/job.ts';
import type { ReplyTarget } from '../src/jobs/model/reply-target.ts';
import type { QueuedStore } from '../src/jobs/ports/queue.ts';
import type { Identity } from '../src/jobs/ports/users.ts';
import { submitJob } from '../src/jobs/submit/submit-job.ts';
import { readPostingName } from '../src/posting/naming/read-names.ts';
import { parseResume } from '../src/resume/parse/parse.ts';
import { answerOffline } from '../src/tailoring/offline/offline.ts';
import { createPrompt } from '../src/tailoring/prompt/prompt.ts';

/** Reads the example's resume and posting, and makes the offline engine's answer to them. */
export async function readExample() {
  const example = (name: string) => readFile(new URL(`../examples/${name}`, import.meta.url));
  const file = { bytes: await example('resume.pdf'), filename: 'resume.pdf' };
  const reader = createReader();
  const read = await reader.read('local', file);
  await reader.close();
  if (!read.ok) throw new Error(read.error.code);
  const description = (await example('posting.txt')).toString();
  const posting = { ...readPostingName(description), description };
  const structure = parseResume(read.value.lines);
  const answer = answerOffline(createPrompt(structure, posting, { pages: null }));
  return { file, parsedText: read.value.text, structure, posting, answer };
}

export type Example = Awaited<ReturnType<typeof readExample>>;

/** Opens the queue in this process to submit jobs, without workers. The database has no DATA_KEY. */
export async function openSubmitter(url: string) {
  const keys = { dataKey: null, oldDataKey: null };
  const { database, codec } = await openReady(keys, { kind: 'postgres', connection: { url } });
  const log = { info() {}, warn() {}, error() {} };
  const queue = await openQueue({ database, codec, log });
  return {
    queue,
    tokens: createTokens(database.db, codec),
    async [Symbol.asyncDispose]() {
      await queue.stop(1);
      await database.close();
    },
  };
}

let users = 0;

/** Creates a Slack user with the example's resume. */
export function createUser(store: QueuedStore, example: Example): Promise<string> {
  users += 1;
  return createUserAs({ platform: 'slack', tenantId: 'T', externalId: `bench-${users}` }, store, example);
}

/** Creates the user of an identity, with the example's resume. Returns the user's id. */
export async function createUserAs(
  identity: Identity,
  store: QueuedStore,
  { file, parsedText, structure }: Example,
): Promise<string> {
  const { id: userId } = await store.users.findOrCreate(identity, null);
  const resume = { ...file, userId, mediaType: 'application/pdf', parsedText, structure };
  await store.resumes.save({ ...resume, isDefault: true, expiresAt: null });
  return userId;
}

let requests = 0;

/** Submits the example's job for a user, with the model. */
export function submitFor(userId: string, store: QueuedStore, example: Example): Promise<Job> {
  requests += 1;
  const place = { platform: 'slack', workspace: '', channel: 'D', thread: null, reply: null } as const;
  return submitExample({ userId, requestKey: `bench-${requests}`, place, engine: 'openai' }, store, example);
}

interface ExampleSubmission {
  readonly userId: string;
  readonly requestKey: string;
  readonly place: ReplyTarget;
  readonly engine: EngineName;
}

/** Computes nothing until it's asked to. */
const compute = createCompute();

/** Submits the example's job without limits. Throws if it is refused. */
export async function submitExample(
  { userId, requestKey, place, engine }: ExampleSubmission,
  store: QueuedStore,
  { posting }: Example,
): Promise<Job> {
  const { title, company, description } = posting;
  const request = { user_id: userId, title, company_name: company, job_description: description };
  const limit = { cost: null, tokens: null };
  const limits = { jobsPerPerson: null, workspace: limit, installation: limit };
  const deps = { store, compute, quota: { limits, price: null }, defaultEngine: engine };
  const made = await submitJob({ request, requestKey, options: {}, place }, deps);
  if (!made.ok) throw new Error(made.error.code);
  return made.value.job;
}

/** The options of the script `tailor` in package.json. */
export const NODE_OPTIONS = ['--max-semi-space-size=4'];

const Moment = z.object({ moment: z.string(), job: z.string().nullable(), at: z.number() });
export type Moment = z.infer<typeof Moment>;

/** Worker processes, and the moments that they reported. */
export class Workers implements AsyncDisposable {
  readonly moments: Moment[] = [];
  readonly #children: ChildProcess[] = [];

  static async start(
    count: number,
    settings: { database: string; model: string; lanes: number },
  ): Promise<Workers> {
    const workers = new Workers();
    for (let n = 0; n < count; n += 1) {
      const child = fork(new URL('./queue-worker.ts', import.meta.url), [JSON.stringify(settings)], {
        execArgv: NODE_OPTIONS,
      });
      child.on('message', (message) => workers.moments.push(Moment.parse(message)));
      workers.#children.push(child);
    }
    await workers.waitFor('working', count);
    return workers;
  }

  /** Resolves when `count` moments of this name have been reported. Throws if a job fails or a worker ends. */
  waitFor(moment: string, count: number): Promise<void> {
    return this.#waitUntil(() => this.moments.filter((one) => one.moment === moment).length >= count);
  }

  /** Resolves when this moment of a job has been reported. Throws if a job fails or a worker ends. */
  waitForJob(moment: string, job: string): Promise<void> {
    return this.#waitUntil(() => this.moments.some((one) => one.moment === moment && one.job === job));
  }

  async #waitUntil(isReported: () => boolean): Promise<void> {
    for (;;) {
      if (isReported()) return;
      if (this.moments.some((one) => one.moment === 'failed')) throw new Error('a job failed');
      if (this.#children.some(({ exitCode }) => exitCode !== null)) throw new Error('a worker ended');
      await sleep(5);
    }
  }

  /** Reads the highest peak memory of any worker, in megabytes. */
  async peakMemory(): Promise<number> {
    for (const child of this.#children) child.send('memory');
    await this.waitFor('memory', this.#children.length);
    return Math.max(...this.moments.filter(({ moment }) => moment === 'memory').map(({ at }) => at));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(
      this.#children.map(
        (child) =>
          new Promise((resolve) => {
            child.once('exit', resolve);
            if (!child.kill('SIGKILL')) resolve(null);
          }),
      ),
    );
  }
}

/** Milliseconds on the clock that all processes of this machine share. */
export const nowMs = () => performance.timeOrigin + performance.now();

/** Computes percentiles of times in milliseconds: share 0.5 gives `p50_ms`. */
export function percentiles(times: readonly number[], shares: readonly number[]): Record<string, number> {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return Object.fromEntries(shares.map((share) => [`p${share * 100}_ms`, at(share)]));
}
