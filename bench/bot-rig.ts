import { type ChildProcess, fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
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

/** A bot in a process of its own, ready once `start` resolves. Disposal kills it. */
export class Bot implements AsyncDisposable {
  /** Resolves with how it ended, such as `exit 1` or `SIGKILL`. */
  readonly ended: Promise<string>;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.ended = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    });
  }

  /** Its standard error goes to ours, or to `onLog`. */
  static async start(
    [file, ...args]: Command,
    env: NodeJS.ProcessEnv,
    onLog?: (chunk: Buffer) => void,
  ): Promise<Bot> {
    const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const child = fork(path(file), args, {
      env: { PATH: process.env.PATH, TAILOR_HOME: tmpdir(), LOG_LEVEL: 'fatal', ...env },
      execArgv: [...NODE_OPTIONS, '--import', path('./loop-delay.ts'), ...process.execArgv],
      stdio: ['ignore', 'pipe', onLog ? 'pipe' : 'inherit', 'ipc'],
    });
    if (onLog) child.stderr?.on('data', onLog);
    const bot = new Bot(child);
    const ready = new Promise<void>((resolve) => {
      let output = '';
      child.stdout?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (/^Ready\.$/m.test(output)) resolve();
      });
    });
    const early = bot.ended.then((how) => Promise.reject(new Error(`the bot ended: ${how}`)));
    await Promise.race([ready, early]);
    early.catch(() => {});
    return bot;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Reads how long the event loop was blocked at a time, since the last call. Null without an answer in time. */
  async loopDelay(timeoutMs = 60_000): Promise<LoopDelay | null> {
    const reply = new Promise((resolve) => this.#child.once('message', resolve));
    this.#child.send('loop-delay', () => {});
    const answer = await Promise.race([reply, sleep(timeoutMs, null, { ref: false }), this.ended]);
    return LoopDelay.safeParse(answer).data ?? null;
  }

  /** Ends it by a signal, and waits for its end. */
  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    this.#child.kill(signal);
    await this.ended;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop('SIGKILL');
  }
}

/** Bots that start together and are killed together. */
export class Bots implements AsyncDisposable {
  readonly #bots: Bot[] = [];

  static async start(commands: readonly Command[], env: NodeJS.ProcessEnv): Promise<Bots> {
    const bots = new Bots();
    for (const command of commands) bots.#bots.push(await Bot.start(command, env));
    return bots;
  }

  /** Reads how long the first bot's event loop was blocked at a time, in milliseconds, since the last call. */
  async loopDelay(): Promise<LoopDelay> {
    return LoopDelay.parse(await this.#bots[0]?.loopDelay());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot[Symbol.asyncDispose]()));
  }
}

const LoopDelay = z.object({
  loop_p99_ms: z.number(),
  loop_max_ms: z.number(),
  /** Of JavaScript's heap, garbage included, and of the buffers outside it. */
  heap_mb: z.number(),
  external_mb: z.number(),
});
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
