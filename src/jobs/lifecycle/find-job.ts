import { JobId, type UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories } from '../ports/repositories.ts';

/**
 * Finds a user's job by its id or by the eight characters of its reference, in any case. Treats another user's job as one
 * that does not exist, so that ids cannot be probed.
 */
export async function findJob(
  user: UserId,
  name: string,
  { jobs }: Repositories,
): Promise<Result<Job, Refusal>> {
  const trimmed = name.trim();
  const id = JobId.safeParse(trimmed.toLowerCase());
  if (id.success) {
    const job = await jobs.find(user, id.data);
    return job ? ok(job) : refuse({ job: reason('job_not_found') });
  }
  const found = REFERENCE.test(trimmed) ? await jobs.findByReference(user, trimmed) : [];
  const [job, ...others] = found;
  if (!job) return refuse({ job: reason('job_not_found') });
  if (others.length > 0) return refuse({ job: reason('reference_ambiguous', { jobs: found.length }) });
  return ok(job);
}

const REFERENCE = /^[0-9a-f]{8}$/i;

/** Returns the last eight characters of an id, which are random: enough to find the log line, short enough to read out. */
export function referenceOf({ id }: { readonly id: string }): string {
  return id.replaceAll('-', '').slice(-8).toUpperCase();
}
