import type { Revising } from '../app.ts';
import type { ExitCode } from './exit.ts';
import { giveResult, type ResultOptions } from './result.ts';
import { withStatus } from './thread.ts';

/** Makes another version of a job of this machine's person, and gives it back. */
export async function reviseJob(job: string, revising: Revising, options: ResultOptions): Promise<ExitCode> {
  const { useApp } = await import('../app.ts');
  const handled = await useApp({}, async (app) => {
    const userId = await app.userOf('local');
    return withStatus((onProgress) => app.revise({ userId, job }, revising, { onProgress }));
  });
  return giveResult(handled, options);
}
