import type { Requirement } from '../posting/requirements.ts';
import type { Resume } from '../resume/resume.ts';
import { applyEdits } from '../tailoring/apply.ts';
import type { Edit } from '../tailoring/edit.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import { verifyRephrase } from '../tailoring/verify.ts';
import { fault, type Outcome } from './fault.ts';
import type { EngineName, Job } from './job.ts';
import type { Answered, Engine } from './ports.ts';
import type { JobData } from './prepare-job-data.ts';
import type { Workshop } from './workshop.ts';

/** What came of the engine's answer once every edit had passed, or failed, its gates. */
export interface Accepted {
  readonly resume: Resume;
  readonly edits: readonly Edit[];
  readonly requirements: readonly Requirement[];
  readonly engine: EngineName;
  readonly answered: Answered;
}

/**
 * Step 5. Asks the job's engine once, keeps the answer so that a retry after a crash does not pay again, and
 * applies what passes the gates. A rejected edit leaves its line as it was.
 */
export async function callModel(
  prompt: TailoringPrompt,
  { job, data }: { readonly job: Job; readonly data: JobData },
  workshop: Workshop,
  signal?: AbortSignal,
): Promise<Outcome<Accepted>> {
  const engine = job.options.engine ?? workshop.defaultEngine;
  const answered = await answerOf(job, engine, workshop, (asked) => asked.answer(prompt, signal));
  if (!answered.ok) return answered;
  const { answer } = answered.value;
  const { resume, edits } = applyEdits(data.resume, answer, {
    posting: data.posting,
    pages: prompt.pages,
    verify: verifyRephrase,
    decisions: new Map(job.revision.decisions),
    locked: new Set(job.options.locked),
  });
  return {
    ok: true,
    value: {
      resume,
      edits,
      requirements: answer.requirements,
      engine,
      answered: answered.value,
    },
  };
}

/** A version made from another one comes with that one's answer, and asks nobody. */
async function answerOf(
  job: Job,
  name: EngineName,
  { store, engines }: Workshop,
  ask: (engine: Engine) => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const kept = await store.jobs.answer(job.id);
  if (kept) return { ok: true, value: kept };
  const engine = engines.get(name);
  if (!engine)
    return { ok: false, fault: fault('model_not_configured', 'the job names an engine that is not set up') };
  const answered = await ask(engine);
  if (answered.ok) await store.jobs.saveAnswer(job.id, answered.value);
  return answered;
}
