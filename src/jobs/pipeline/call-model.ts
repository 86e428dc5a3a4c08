import type { Requirement } from '../../posting/requirements.ts';
import type { Applied } from '../../tailoring/edits/apply.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { fault } from '../model/fault.ts';
import type { EngineName, Job } from '../model/job.ts';
import type { ModelTranscript } from '../model/model-transcript.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { Engine } from '../ports/engine.ts';
import type { AnswerTarget } from '../tasks/tailor.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
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
  run: JobRun,
  deps: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<AcceptedAnswer>> {
  const { job } = run;
  const { compute } = deps;
  const name = job.options.engine ?? deps.defaultEngine;
  const engine = deps.engines.get(name);
  const target = answerTarget(prompt, job);
  const answered = await loadOrRequestAnswer(prompt, target, engine, run, deps, signal);
  if (!answered.ok) return answered;
  const writer = engine?.name === 'openai' ? engine : null;
  const reviewed = await reviewAnswer(answered.value, { prompt, target, writer, run, deps, signal });
  if (!reviewed.ok) return reviewed;
  const { transcript, repaired: answer, confirmed } = reviewed.value;
  const decisions = new Map(job.revision.decisions);
  const applied = await compute.run(
    'applyAnswer',
    { answer, target, decisions, confirmed },
    { owner: job.userId, signal },
  );
  if (!applied.ok) return applied;
  return ok({ ...applied.value, requirements: answer.requirements, engine: name, transcript });
}

function answerTarget({ resume, posting, pages, language }: TailoringPrompt, { options }: Job): AnswerTarget {
  return { resume, posting, pages, language, locked: new Set(options.locked) };
}

/**
 * Loads the answer that an earlier attempt saved, or the version that this one was made from. Otherwise requests one
 * and saves it. Adds its usage to the job first, because it was paid for even if this attempt fails.
 */
async function loadOrRequestAnswer(
  prompt: TailoringPrompt,
  target: AnswerTarget,
  engine: Engine | undefined,
  run: JobRun,
  { store, compute }: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<ModelTranscript>> {
  const { id, userId: owner } = run.job;
  const saved = await store.jobs.findTranscript(owner, id);
  if (saved) return ok(saved);
  if (!engine) return err(fault('model_not_configured', 'the job names an engine that is not set up'));
  const answered = await engine.answer(prompt, signal, owner);
  const usage = answered.ok ? answered.value.usage : answered.error.usage;
  if (usage) await run.addUsage(usage);
  if (!answered.ok) return answered;
  const { answer: hidden, model } = answered.value;
  const answer =
    engine.name === 'offline'
      ? ok(hidden)
      : await compute.run(
          'restoreAnswer',
          { answer: hidden, target, tokens: prompt.tokens },
          { owner, signal },
        );
  if (!answer.ok) return answer;
  const transcript = { answer: answer.value, model };
  await run.saveTranscript(transcript);
  return ok(transcript);
}
