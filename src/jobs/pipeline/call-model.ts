import type { Requirement } from '../../posting/requirements.ts';
import { withOwnRequirements } from '../../tailoring/answer.ts';
import { type Applied, applyEdits } from '../../tailoring/edits/apply.ts';
import { verifyRephrase } from '../../tailoring/gates/verify.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import { fault, type Outcome } from '../model/fault.ts';
import type { EngineName, Job } from '../model/job.ts';
import type { Answered } from '../model/model-transcript.ts';
import type { Asked, Engine } from '../ports/engine.ts';
import type { Workshop } from './deps.ts';
import type { JobData } from './prepare-job-data.ts';
import { lookAgain } from './review-answer.ts';

/** What came of the engine's answer once every edit had passed, or failed, its gates. */
export interface Accepted extends Applied {
  readonly requirements: readonly Requirement[];
  readonly engine: EngineName;
  readonly answered: Answered;
}

/**
 * Step 5. Asks the job's engine, and applies what passes the gates. What a writing engine's words fail at goes back
 * to it once; what passes is read by a judge. Each answer is kept as it comes, so that a retry after a crash does not
 * pay again. A rejected edit leaves its line as it was.
 */
export async function callModel(
  prompt: TailoringPrompt,
  { job, data }: { readonly job: Job; readonly data: JobData },
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Outcome<Accepted>> {
  const name = job.options.engine ?? workshop.defaultEngine;
  const engine = workshop.engines.get(name);
  const answered = await answerOf(job, engine, workshop, (asked) => asked.answer(prompt, signal));
  if (!answered.ok) return answered;
  const answer = withOwnRequirements(answered.value.answer, data.posting);
  const context = {
    posting: data.posting,
    pages: prompt.pages,
    language: prompt.language,
    locked: new Set(job.options.locked),
    verify: verifyRephrase,
  };
  const writer = engine?.name === 'openai' ? engine : null;
  const looked = await lookAgain(answered.value, { job, prompt, answer, context, writer, workshop, signal });
  if (!looked.ok) return looked;
  const { mended, confirmed } = looked.value;
  const decisions = new Map(job.revision.decisions);
  const applied = applyEdits(data.resume, mended, { ...context, confirmed, decisions });
  return {
    ok: true,
    value: {
      ...applied,
      requirements: answer.requirements,
      engine: name,
      answered: looked.value.answered,
    },
  };
}

/**
 * The answer kept from an earlier attempt, or from the version that this one was made from; else a new one, kept. What
 * was paid for it is added to what the job used first: it was paid, whatever becomes of this attempt.
 */
async function answerOf(
  job: Job,
  engine: Engine | undefined,
  { store }: Workshop,
  ask: (engine: Engine) => Promise<Outcome<Asked>>,
): Promise<Outcome<Answered>> {
  const kept = await store.jobs.answer(job.id);
  if (kept) return { ok: true, value: kept };
  if (!engine)
    return { ok: false, fault: fault('model_not_configured', 'the job names an engine that is not set up') };
  const asked = await ask(engine);
  const usage = asked.ok ? asked.value.usage : asked.fault.usage;
  if (usage) await store.jobs.addUsage(job.id, usage);
  if (!asked.ok) return asked;
  const { answer, model } = asked.value;
  await store.jobs.saveAnswer(job.id, { answer, model });
  return { ok: true, value: { answer, model } };
}
