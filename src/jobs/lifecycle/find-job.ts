import { JobId, type UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import { type Refused, refuse } from '../model/refusal.ts';
import type { Tables } from '../ports/tables.ts';

/** Somebody else's job and one that does not exist get the same answer, so that ids cannot be probed. */
export const NO_SUCH_JOB = 'There is no such job among yours: list them, and give its reference or its id.';

/** A person's job by its id or by the eight characters of its reference, in any case. */
export async function findJob(
  user: UserId,
  name: string,
  { jobs }: Tables,
): Promise<{ readonly ok: true; readonly job: Job } | Refused> {
  const wanted = name.trim();
  const id = JobId.safeParse(wanted.toLowerCase());
  if (id.success) {
    const job = await jobs.find(user, id.data);
    return job ? { ok: true, job } : refuse({ job: NO_SUCH_JOB });
  }
  const found = REFERENCE.test(wanted) ? await jobs.withReference(user, wanted) : [];
  const [job, ...others] = found;
  if (!job) return refuse({ job: NO_SUCH_JOB });
  if (others.length > 0)
    return refuse({ job: `${found.length} of your jobs have this reference: give the whole id.` });
  return { ok: true, job };
}

const REFERENCE = /^[0-9a-f]{8}$/i;

/** Eight characters of the id's random end: enough to find the log line, short enough to read out. */
export function referenceOf({ id }: { readonly id: string }): string {
  return id.replaceAll('-', '').slice(-8).toUpperCase();
}
