import { toJsonResume } from '../../resume/json-resume/json-resume-export.ts';
import { layoutText } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import { finalCheck } from '../../tailoring/check/final-check.ts';
import { measureCoverage } from '../../tailoring/coverage/coverage.ts';
import { fault, type Outcome } from '../model/fault.ts';
import type { Job, JobResult } from '../model/job.ts';
import type { Accepted } from './call-model.ts';
import type { Workshop } from './deps.ts';
import { fitPages } from './fit-pages.ts';
import type { JobData } from './prepare-job-data.ts';

/**
 * Step 6. Fits the resume to the pages asked for, writes the documents, reads them back and puts them through the
 * final check; only what passes is stored, result, text, files and COMPLETED together. A job that is no longer PENDING keeps what it has.
 */
export async function completeJob(
  accepted: Accepted,
  { job, data }: { readonly job: Job; readonly data: JobData },
  { store, writer }: Workshop,
): Promise<Outcome<Job>> {
  const fitted = await fitPages(accepted, { job, data }, writer);
  if (!fitted.ok) return fitted;
  const { resume, edits, layout } = fitted.value;

  const written = await writer.write(layout);
  if (!written.ok) return written;
  const { files, pages } = written.value;
  const texts = await writer.readBack(files);
  if (!texts.ok) return texts;

  const failed = finalCheck({
    source: data.resume,
    tailored: resume,
    edits,
    layout,
    texts: texts.value,
    language: accepted.language,
    standsFor: accepted.standsFor,
  });
  if (failed) return { ok: false, fault: fault('check_failed', `${failed.gate}: ${failed.detail}`) };

  const result = resultOf({ ...accepted, resume, edits }, { text: layoutText(layout), pages }, data);
  const kept = [...files, { kind: 'json' as const, bytes: jsonBytes(resume) }];
  const completed = await store.jobs.complete(job.id, result, kept);
  return completed ? { ok: true, value: completed } : finishedElsewhere(job, store);
}

function jsonBytes(resume: Resume): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toJsonResume(resume), null, 2));
}

function resultOf(
  { resume, edits, requirements, engine, answered }: Accepted,
  { text, pages }: Pick<JobResult, 'text' | 'pages'>,
  data: JobData,
): Omit<JobResult, 'usage'> {
  const today = new Date().toISOString().slice(0, 10);
  const { gaps, coverage } = measureCoverage({ source: data.resume, tailored: resume, requirements, today });
  return { text, edits: [...edits], gaps, coverage, engine, model: answered.model, pages };
}

/** Another process, or another attempt, was first: its outcome is the job's. */
async function finishedElsewhere(job: Job, store: Workshop['store']): Promise<Outcome<Job>> {
  const found = await store.jobs.find(job.userId, job.id);
  return found
    ? { ok: true, value: found }
    : { ok: false, fault: fault('internal', 'the job was deleted while it ran') };
}
