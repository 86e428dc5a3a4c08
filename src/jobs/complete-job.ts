import { layoutOf, layoutText } from '../resume/layout.ts';
import { measureCoverage } from '../tailoring/coverage.ts';
import type { Accepted } from './call-model.ts';
import { fault, type Outcome } from './fault.ts';
import type { Job, JobResult } from './job.ts';
import type { JobData } from './prepare-job-data.ts';
import type { Workshop } from './workshop.ts';

/**
 * Step 6. Writes the documents, reads them back and checks them against the resume; only what passes is stored,
 * result, text, files and COMPLETED together. A job that is no longer PENDING keeps what it has.
 */
export async function completeJob(
  accepted: Accepted,
  { job, data }: { readonly job: Job; readonly data: JobData },
  { store, writer }: Workshop,
): Promise<Outcome<Job>> {
  const layout = layoutOf(accepted.resume);
  const written = await writer.write(layout);
  if (!written.ok) return written;
  const { files, pages } = written.value;

  const readBack = await writer.readBack(files);
  if (!readBack.ok) return readBack;

  const completed = await store.jobs.complete(
    job.id,
    resultOf(accepted, { text: layoutText(layout), pages }, data),
    files,
  );
  return completed ? { ok: true, value: completed } : finishedElsewhere(job, store);
}

function resultOf(
  { resume, edits, requirements, engine, answered }: Accepted,
  { text, pages }: Pick<JobResult, 'text' | 'pages'>,
  data: JobData,
): JobResult {
  const { gaps, coverage } = measureCoverage({ source: data.resume, tailored: resume, requirements });
  const { model, usage } = answered;
  return { text, edits: [...edits], gaps, coverage, engine, model, usage, pages };
}

/** Another process, or another attempt, was first: its outcome is the job's. */
async function finishedElsewhere(job: Job, store: Workshop['store']): Promise<Outcome<Job>> {
  const found = await store.jobs.find(job.userId, job.id);
  return found
    ? { ok: true, value: found }
    : { ok: false, fault: fault('internal', 'the job was deleted while it ran') };
}
