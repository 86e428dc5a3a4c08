import type { Requirement } from '../posting/requirements.ts';
import type { Resume } from '../resume/resume.ts';
import { applyEdits } from '../tailoring/apply.ts';
import type { Edit } from '../tailoring/edit.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import { verifyRephrase } from '../tailoring/verify.ts';
import { fault, type Outcome } from './fault.ts';
import type { EngineName, Job } from './job.ts';
import type { Answered } from './ports.ts';
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
  const engine = workshop.engines.get(job.options.engine ?? workshop.defaultEngine);
  if (!engine)
    return { ok: false, fault: fault('model_not_configured', 'the job names an engine that is not set up') };

  const answered = await answerOf(job, workshop, () => engine.answer(prompt, signal));
  if (!answered.ok) return answered;
  const { answer } = answered.value;
  const { resume, edits } = applyEdits(data.resume, answer, {
    posting: data.posting,
    pages: prompt.pages,
    verify: verifyRephrase,
  });
  return {
    ok: true,
    value: {
      resume,
      edits,
      requirements: answer.requirements,
      engine: engine.name,
      answered: answered.value,
    },
  };
}

async function answerOf(
  job: Job,
  { store }: Workshop,
  ask: () => Promise<Outcome<Answered>>,
): Promise<Outcome<Answered>> {
  const kept = await store.jobs.answer(job.id);
  if (kept) return { ok: true, value: kept };
  const answered = await ask();
  if (answered.ok) await store.jobs.saveAnswer(job.id, answered.value);
  return answered;
}
