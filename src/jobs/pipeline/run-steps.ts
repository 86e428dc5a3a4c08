import { confirmedLines } from '../../resume/facts.ts';
import type { TailoringPrompt } from '../../tailoring/prompt/prompt.ts';
import type { SupplementKind } from '../../tailoring/supplement.ts';
import { fault } from '../model/fault.ts';
import { type Job, supplementKindOf, wishForEngine, wishOf } from '../model/job.ts';
import { err, type Result } from '../model/result.ts';
import type { Caller } from '../ports/compute.ts';
import type { JobSource } from '../tasks/tailor.ts';
import { askQuestions } from './ask-questions.ts';
import { callModel } from './call-model.ts';
import { completeJob, type VersionBefore } from './complete-job.ts';
import type { PipelineDeps } from './deps.ts';
import type { JobRun } from './job-run.ts';
import { prepareJobData } from './prepare-job-data.ts';
import { writeLetter } from './write-letter.ts';

/** Runs steps 3 to 6 of a PENDING job and completes it. The caller handles a fault. */
export async function runSteps(run: JobRun, deps: PipelineDeps, signal: AbortSignal): Promise<Result<void>> {
  const { job } = run;
  const caller: Caller = { owner: job.userId, signal };
  run.reportProgress('received');
  run.reportProgress('reading');
  const source = await prepareJobData(job, deps.store);
  if (!source.ok) return source;
  const kind = supplementKindOf(job);
  if (kind) return runSupplement(kind, source.value, run, deps, signal);

  run.reportProgress('matching');
  const prompt = await createTailoringPrompt(source.value, job, deps, caller);
  if (!prompt.ok) return prompt;

  run.reportProgress('writing');
  const accepted = await callModel(prompt.value, run, deps, signal);
  if (!accepted.ok) return accepted;

  run.reportProgress('checking');
  const { facts, shown } = source.value;
  const before = wishOf(job) === null ? null : await findParentVersion(job, deps);
  const completed = await completeJob(
    accepted.value,
    { source: prompt.value.resume, before, confirmed: confirmedLines(prompt.value.resume, facts, shown) },
    run,
    deps,
    caller,
  );
  if (completed.ok) run.reportProgress('done');
  return completed;
}

/** Lists what the person asked for, the newest last; jobs from before have only the newest. */
function wishesOf(revision: Job['revision']): readonly string[] {
  const wish = wishForEngine({ revision });
  if (wish === null) return [];
  const { wishes = [] } = revision;
  return wishes.at(-1) === wish ? wishes : [...wishes, wish];
}

/** Finds the text and the pages of the version that a job was made from; null where there is none any more. */
async function findParentVersion(
  { userId, parentJobId }: Job,
  { store }: Pick<PipelineDeps, 'store'>,
): Promise<VersionBefore | null> {
  const parent = parentJobId && (await store.jobs.find(userId, parentJobId));
  return parent ? { text: parent.tailoredResumeText, pages: parent.result?.pages ?? null } : null;
}

/** Runs the steps of what is written beside a finished resume. */
async function runSupplement(
  kind: SupplementKind,
  source: JobSource,
  run: JobRun,
  deps: PipelineDeps,
  signal: AbortSignal,
): Promise<Result<void>> {
  const engine = deps.engines.get('openai');
  if (engine?.name !== 'openai')
    return err(fault('model_not_configured', 'a supplement needs a model, and none is set up'));
  const write = kind === 'letter' ? writeLetter : askQuestions;
  return write(source, engine, run, deps, signal);
}

/**
 * Step 4. Builds the prompt: title, company, the whole description, the resume's numbered lines and the rules. It holds
 * no contact details.
 */
export function createTailoringPrompt(
  source: JobSource,
  { options, revision }: Job,
  { compute }: Pick<PipelineDeps, 'compute'>,
  caller: Caller,
): Promise<Result<TailoringPrompt>> {
  const asked = {
    pages: options.pages ?? null,
    language: options.language ?? 'resume',
    wishes: wishesOf(revision),
  };
  return compute.run('prepareTailoring', { source, wishes: asked }, caller);
}
