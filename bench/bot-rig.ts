import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import type { ReplyTarget } from '../src/jobs/model/reply-target.ts';
import type { QueuedStore } from '../src/jobs/ports/queue.ts';
import { type Example, NODE_OPTIONS, submitExample } from './queue-rig.ts';

/** A file, relative to this folder, and its arguments. */
export type Command = readonly [file: string, ...args: string[]];

/** Returns the command `tailor start` with these roles. */
export const startCommand = (roles: string): Command => ['../src/main.ts', 'start', '--roles', roles];

/** Bots that run in processes of their own. Each is ready once `start` resolves, and ends on disposal. */
export class Bots implements AsyncDisposable {
  /** Their standard output. */
  output = '';
  readonly #children: ChildProcess[] = [];

  static async start(commands: readonly Command[], env: NodeJS.ProcessEnv): Promise<Bots> {
    const bots = new Bots();
    for (const command of commands) await bots.#start(command, env);
    return bots;
  }

  /** Reads how long the first bot's event loop was blocked at a time, in milliseconds, since the last call. */
  async loopDelay(): Promise<LoopDelay> {
    const [first] = this.#children;
    const reply = new Promise((resolve) => first?.once('message', resolve));
    first?.send('loop-delay');
    return LoopDelay.parse(await reply);
  }

  async #start([file, ...args]: Command, env: NodeJS.ProcessEnv): Promise<void> {
    const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const child = fork(path(file), args, {
      env: { PATH: process.env.PATH, TAILOR_HOME: tmpdir(), LOG_LEVEL: 'fatal', ...env },
      execArgv: [...NODE_OPTIONS, '--import', path('./loop-delay.ts'), ...process.execArgv],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    this.#children.push(child);
    const before = this.output.length;
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        if (/^Ready\.$/m.test(this.output.slice(before))) resolve();
      });
      child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#children.map(killChild));
  }
}

async function killChild(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit');
  const exited = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.kill('SIGKILL')) await exited;
}

const LoopDelay = z.object({ loop_p99_ms: z.number(), loop_max_ms: z.number() });
export type LoopDelay = z.infer<typeof LoopDelay>;

/** Submits the example's job for a user, with the offline engine. */
export async function submitOffline(
  userId: string,
  place: ReplyTarget,
  store: QueuedStore,
  example: Example,
): Promise<void> {
  await submitExample({ userId, requestKey: `bench-${userId}`, place, engine: 'offline' }, store, example);
}

/** Counts the completed jobs. */
export async function countCompleted(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    "select count(*) from jobs where status = 'COMPLETED'",
  );
  await client.end();
  return Number(rows[0]?.count);
}
