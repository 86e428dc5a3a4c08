import type { RevisionRequest } from '../app/compose.ts';
import type { ExitCode } from './output/exit.ts';
import { giveResult, type ResultOptions } from './output/result.ts';
import { withStatus } from './output/thread.ts';

/** Makes another version of a job of this machine's person, and gives it back. */
export async function reviseJob(
  job: string,
  revising: RevisionRequest,
  options: ResultOptions,
): Promise<ExitCode> {
  const { useApp } = await import('../app/compose.ts');
  const handled = await useApp({}, async (app) => {
    const userId = await app.userOf('local');
    return withStatus((onProgress) => app.revise({ userId, job }, revising, { onProgress }));
  });
  return giveResult(handled, options);
}
