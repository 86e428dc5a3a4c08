import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');

export const example = (name: string) => join(root, 'examples', name);

export type CliResult = z.infer<typeof CliResult>;
const CliResult = z.object({ stdout: z.string(), stderr: z.string(), code: z.number().nullable() });

/** Runs the command line as its user would: a process of its own, in a folder that is not the checkout. */
export async function runTailor(
  folder: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.Dict<string>; input?: string } = {},
): Promise<CliResult> {
  const child = spawnTailor(folder, args, env);
  child.stdin.end(input);
  return resultOf(child);
}

/** Waits until a process ends. */
export async function resultOf(child: ReturnType<typeof spawnTailor>): Promise<CliResult> {
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { stdout, stderr, code };
}

export function spawnTailor(folder: string, args: readonly string[], env: NodeJS.Dict<string> = {}) {
  return spawn(process.execPath, [join(root, 'src/main.ts'), ...args], { cwd: folder, env: fullEnv(env) });
}

const fullEnv = (env: NodeJS.Dict<string>) => ({ PATH: process.env.PATH, NO_COLOR: '1', ...env });

/** Runs command lines in one process, one after the other. */
export interface CommandHost {
  /** The same as `runTailor`, at a tenth of its cost: for what does not depend on how a process begins and ends. */
  run(folder: string, args: readonly string[], env?: NodeJS.Dict<string>): Promise<CliResult>;
  close(): void;
}

/** Starts the process for several commands. */
export function openCommandHost(): CommandHost {
  const child = fork(new URL('./command-host.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the process of the commands ended with ${code}`);
  });
  ended.catch(() => {});
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(folder, args, env = {}) {
      const result = last.then(async () => {
        child.send({ folder, args, env: { ...fullEnv(env), LOG_LEVEL: 'silent' } });
        const [message] = await Promise.race([once(child, 'message'), ended]);
        return CliResult.parse(message);
      });
      last = result.catch(() => {});
      return result;
    },
    close: () => void child.kill(),
  };
}

/**
 * `tailor start` with these roles in a process of its own, ready, and what sends it requests with a token of the
 * installation.
 */
export async function startTailor(databaseUrl: string, roles: string) {
  const env = { DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'silent' };
  const folder = mkdtempSync(join(inject('scratch'), 'start-'));
  const created = await runTailor(folder, ['token', 'create', '--installation'], { env });
  const child = spawnTailor(folder, ['start', '--roles', roles], env);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    output += more;
  });
  while (!output.includes('Ready.') && child.exitCode === null) await sleep(50);
  const url = /^on +http +(\S+)$/m.exec(output)?.[1] ?? '';
  const request = (
    address: string,
    options: RequestInit & { readonly headers?: Record<string, string> } = {},
  ) =>
    fetch(new URL(address, url), {
      ...options,
      headers: { Authorization: `Bearer ${created.stdout.trim()}`, ...options.headers },
    });
  const post = (address: string, body: object, headers = {}) =>
    request(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return { child, request, post };
}
