import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import type { ReplyTarget } from '../src/jobs/model/reply-target.ts';
import type { QueuedStore } from '../src/jobs/ports/queue.ts';
import type { Identity } from '../src/jobs/ports/users.ts';
import { submitJob } from '../src/jobs/submit/submit-job.ts';
import { type Example, NODE_OPTIONS } from './queue-rig.ts';

/** A file of this folder's, or a path from it, and what it is started with. */
export type Command = readonly [file: string, ...args: string[]];

/** `tailor start` with some of its roles. */
export const tailor = (roles: string): Command => ['../src/main.ts', 'start', '--roles', roles];

/** Bots as processes of their own, which have said that they are ready, and end with their run. */
export class Bots implements AsyncDisposable {
  /** What they said on their standard output. */
  said = '';
  readonly #children: ChildProcess[] = [];

  static async start(commands: readonly Command[], env: NodeJS.ProcessEnv): Promise<Bots> {
    const bots = new Bots();
    for (const command of commands) await bots.#start(command, env);
    return bots;
  }

  /** How long the event loop of the first one stood still at a time, in milliseconds, since this was last asked. */
  async standstill(): Promise<Standstill> {
    const [first] = this.#children;
    const told = new Promise((resolve) => first?.once('message', resolve));
    first?.send('standstill');
    return Standstill.parse(await told);
  }

  async #start([file, ...args]: Command, env: NodeJS.ProcessEnv): Promise<void> {
    const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const child = fork(path(file), args, {
      env: { PATH: process.env.PATH, TAILOR_HOME: tmpdir(), LOG_LEVEL: 'fatal', ...env },
      execArgv: [...NODE_OPTIONS, '--import', path('./standstill.ts'), ...process.execArgv],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.#children.push(child);
    const before = this.said.length;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        this.said += chunk.toString();
        if (/^Ready\.$/m.test(this.said.slice(before))) resolve();
      });
      child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#children.map(ended));
  }
}

async function ended(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  const exited = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGKILL')) await exited;
}

const Standstill = z.object({ loop_p99_ms: z.number(), loop_max_ms: z.number() });
export type Standstill = z.infer<typeof Standstill>;

/** Somebody with the example's resume. */
export async function newPerson(
  identity: Identity,
  store: QueuedStore,
  { file, parsedText, structure }: Example,
): Promise<string> {
  const { id: userId } = await store.users.findOrCreate(identity, null);
  const resume = { ...file, userId, mediaType: 'application/pdf', parsedText, structure };
  await store.resumes.save({ ...resume, isDefault: true, expiresAt: null });
  return userId;
}

/** Has the example's resume tailored to its posting for somebody, with no model. */
export async function ask(
  userId: string,
  place: ReplyTarget,
  store: QueuedStore,
  { posting }: Example,
): Promise<void> {
  const { title, company, description } = posting;
  const request = { user_id: userId, title, company_name: company, job_description: description };
  const limit = { cost: null, tokens: null };
  const limits = { jobsPerPerson: null, workspace: limit, installation: limit };
  const desk = { store, quota: { limits, price: null }, defaultEngine: 'offline' } as const;
  const made = await submitJob({ request, requestKey: `bench-${userId}`, options: {}, place }, desk);
  if (!made.ok) throw new Error(made.error.code);
}

/** Jobs that are completed by now. */
export async function finished(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    "select count(*) from jobs where status = 'COMPLETED'",
  );
  await client.end();
  return Number(rows[0]?.count);
}
