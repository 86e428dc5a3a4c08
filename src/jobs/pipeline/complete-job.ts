import { toJsonResume } from '../../resume/json-resume/export.ts';
import { layoutText } from '../../resume/layout/layout.ts';
import type { Resume } from '../../resume/resume.ts';
import { checkFinishedJob } from '../../tailoring/check/final-check.ts';
import { measureCoverage } from '../../tailoring/coverage/coverage.ts';
import { fault } from '../model/fault.ts';
import type { JobResult } from '../model/job.ts';
import { DONE, err, type Result } from '../model/result.ts';
import type { AcceptedAnswer } from './call-model.ts';
import type { PipelineDeps } from './deps.ts';
import { fitPages } from './fit-pages.ts';
import type { JobRun } from './job-run.ts';
import type { JobData } from './prepare-job-data.ts';

/**
 * Step 6. Fits the resume to the requested pages, writes the documents, reads them back and puts them through the final
 * check. Completes the job only with what passes; a job that ended in the meantime stays as it is.
 */
export async function completeJob(
  accepted: AcceptedAnswer,
  data: JobData,
  run: JobRun,
  { writer }: PipelineDeps,
): Promise<Result<void>> {
  const fitted = await fitPages(accepted, { job: run.job, data }, writer);
  if (!fitted.ok) return fitted;
  const { resume, edits, layout } = fitted.value;

  const written = await writer.write(layout);
  if (!written.ok) return written;
  const { files, pages } = written.value;
  const texts = await writer.readBack(files);
  if (!texts.ok) return texts;

  const failed = checkFinishedJob({
    source: data.resume,
    tailored: resume,
    edits,
    layout,
    texts: texts.value,
    language: accepted.language,
    translatedFrom: accepted.translatedFrom,
  });
  if (failed) return err(fault('check_failed', `${failed.gate}: ${failed.detail}`));

  const result = resultOf({ ...accepted, resume, edits }, { text: layoutText(layout), pages }, data);
  const kept = [...files, { kind: 'json' as const, bytes: jsonBytes(resume) }];
  await run.complete(result, kept);
  return DONE;
}

function jsonBytes(resume: Resume): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toJsonResume(resume), null, 2));
}

function resultOf(
  { resume, edits, requirements, engine, transcript }: AcceptedAnswer,
  { text, pages }: Pick<JobResult, 'text' | 'pages'>,
  data: JobData,
): Omit<JobResult, 'usage'> {
  const today = new Date().toISOString().slice(0, 10);
  const { gaps, coverage } = measureCoverage({ source: data.resume, tailored: resume, requirements, today });
  return { text, edits: [...edits], gaps, coverage, engine, model: transcript.model, pages };
}
