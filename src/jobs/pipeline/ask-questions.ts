import { fault } from '../model/fault.ts';
import { DONE, err, type Result } from '../model/result.ts';
import type { WritingEngine } from '../ports/engine.ts';
import type { JobSource } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { payFor } from './pay-for.ts';
import { createTranscriptKeeper } from './transcript-keeper.ts';

/**
 * Asks what an interviewer would ask about each changed line of the version that the job was requested for, and completes
 * the job with the questions that are fit to show. Saves the answer, so that a retry after a crash does not pay again.
 */
export async function askQuestions(
  source: JobSource,
  engine: WritingEngine,
  run: JobRun,
  { store, compute }: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<void>> {
  const { job } = run;
  const caller = { owner: job.userId, signal };
  const version = job.parentJobId && (await store.jobs.find(job.userId, job.parentJobId));
  if (!version?.result) return err(fault('internal', 'the version of the questions is gone'));
  run.reportProgress('matching');
  const prepared = await compute.run('prepareQuestions', { source, edits: version.result.edits }, caller);
  if (!prepared.ok) return prepared;
  const { prompt, lines } = prepared.value;

  run.reportProgress('writing');
  const transcripts = createTranscriptKeeper(await store.jobs.findTranscript(job.userId, job.id), run);
  if (!transcripts.current().questions) {
    const answered = await payFor(engine.supplementWriter.askQuestions(prompt, signal), run);
    if (!answered.ok) return answered;
    const { questions: proposed, model } = answered.value;
    await transcripts.keep(() => ({ questions: [...proposed], model, isPartial: undefined }));
  }

  run.reportProgress('checking');
  const { questions: answer = [], model } = transcripts.current();
  const fit = await compute.run('checkQuestions', { answer, lines, source, tokens: prompt.tokens }, caller);
  if (!fit.ok) return fit;
  if (fit.value.length === 0) return err(fault('questions_unfit', 'no question was fit to show'));
  const leftOut = lines.length - fit.value.length;
  await run.completeSupplement({ kind: 'questions', questions: fit.value, leftOut, model }, []);
  run.reportProgress('done');
  return DONE;
}
