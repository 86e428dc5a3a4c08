import type { Requirement } from '../../posting/requirements.ts';
import { withVerbatimRequirements } from '../../tailoring/answer.ts';
import { type Applied, applyEdits } from '../../tailoring/edits/apply.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { fault } from '../model/fault.ts';
import type { EngineName } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Engine } from '../ports/engine.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import type { JobData } from './prepare-job-data.ts';
import { reviewAnswer } from './review-answer.ts';

/** The engine's answer after the gates: its edits, applied or rejected, and the resume that they make. */
export interface AcceptedAnswer extends Applied {
  readonly requirements: readonly Requirement[];
  readonly engine: EngineName;
  readonly transcript: ModelTranscript;
}

/**
 * Step 5. Calls the job's engine and applies the edits that pass the gates. A writing engine gets the wordings that the
 * gates refuse back once; a judge reads those that pass. Saves each answer as it comes, so that a retry after a crash
 * does not pay again. A rejected edit leaves its line as it was.
 */
export async function callModel(
  prompt: TailoringPrompt,
  data: JobData,
  run: JobRun,
  deps: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<AcceptedAnswer>> {
  const { job } = run;
  const name = job.options.engine ?? deps.defaultEngine;
  const engine = deps.engines.get(name);
  const answered = await loadOrRequestAnswer(prompt, engine, run, deps, signal);
  if (!answered.ok) return answered;
  const answer = withVerbatimRequirements(answered.value.answer, data.posting);
  const context = {
    posting: data.posting,
    pages: prompt.pages,
    language: prompt.language,
    locked: new Set(job.options.locked),
    verify: verifyRephrase,
  };
  const writer = engine?.name === 'openai' ? engine : null;
  const reviewed = await reviewAnswer(answered.value, {
    prompt,
    answer,
    context,
    writer,
    run,
    log: deps.log,
    signal,
  });
  if (!reviewed.ok) return reviewed;
  const { transcript, repaired, confirmed } = reviewed.value;
  const decisions = new Map(job.revision.decisions);
  const applied = applyEdits(data.resume, repaired, { ...context, confirmed, decisions });
  return ok({ ...applied, requirements: answer.requirements, engine: name, transcript });
}

/**
 * Loads the answer that an earlier attempt saved, or the version that this one was made from. Otherwise requests one
 * and saves it. Adds its usage to the job first, because it was paid for even if this attempt fails.
 */
async function loadOrRequestAnswer(
  prompt: TailoringPrompt,
  engine: Engine | undefined,
  run: JobRun,
  { store }: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<ModelTranscript>> {
  const saved = await store.jobs.findTranscript(run.job.id);
  if (saved) return ok(saved);
  if (!engine) return err(fault('model_not_configured', 'the job names an engine that is not set up'));
  const answered = await engine.answer(prompt, signal);
  const usage = answered.ok ? answered.value.usage : answered.error.usage;
  if (usage) await run.addUsage(usage);
  if (!answered.ok) return answered;
  const { answer, model } = answered.value;
  await run.saveTranscript({ answer, model });
  return ok({ answer, model });
}
