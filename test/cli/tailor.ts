import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../..');

export const example = (name: string) => join(root, 'examples', name);

export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs the command line as its user would: a process of its own, in a folder that is not the checkout. */
export async function runTailor(
  folder: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.Dict<string>; input?: string } = {},
): Promise<CliResult> {
  const child = spawnTailor(folder, args, env);
  child.stdin.end(input);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { stdout, stderr, code };
}

export function spawnTailor(folder: string, args: readonly string[], env: NodeJS.Dict<string> = {}) {
  return spawn(process.execPath, [join(root, 'src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
  });
}
