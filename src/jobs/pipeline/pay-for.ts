import type { Result } from '../model/result.ts';
import { type Usage, usageOf } from '../model/usage.ts';
import type { JobRun } from './job-run.ts';

/**
 * Awaits a call to a model and adds what it used to the job's usage, whether it succeeded or not. Every call of a job goes
 * through here, so that none is left uncounted.
 */
export async function payFor<T extends { readonly usage: Usage }>(
  call: Promise<Result<T>>,
  run: Pick<JobRun, 'addUsage'>,
): Promise<Result<T>> {
  const response = await call;
  const usage = usageOf(response);
  if (usage) await run.addUsage(usage);
  return response;
}
