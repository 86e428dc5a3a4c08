import type { SupplementKind } from '../../tailoring/supplement.ts';
import { changedLines } from '../../tailoring/supplements/question-prompt.ts';
import { findJob } from '../lifecycle/find-job.ts';
import { type EngineName, type Job, supplementKindOf } from '../model/job.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { ok, type Result } from '../model/result.ts';
import type { PipelineDeps, RunOptions } from '../pipeline/deps.ts';
import { runDirectly } from '../pipeline/run-directly.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SubmitResult } from '../submit/create-job.ts';
import { enqueueJobAt, runOrRefuse, type SubmitDeps } from '../submit/submit-job.ts';
import { createJobFrom, type RevisionCommand, type RevisionResult } from './version.ts';

/**
 * Submits a cover letter, or the questions that an interviewer may ask, for a user's finished version, to be answered at
 * `target`; null: where the version was. It is a job of its own, and the version never changes. A version has one of
 * each: asking again gives the one that runs or is done, and pays for nothing; once it failed or was deleted, another.
 */
export async function submitSupplement(
  command: RevisionCommand,
  kind: SupplementKind,
  target: ReplyTarget | null,
  deps: SubmitDeps,
): Promise<SubmitResult> {
  return runOrRefuse(() =>
    deps.store.transaction(async (tx) => {
      const made = await createSupplement(command, kind, deps.defaultEngine, tx);
      if (!made.ok || !made.value.created) return made;
      return ok({ job: await enqueueJobAt(made.value.job, target, tx, deps), created: true });
    }),
  );
}

/** Submits one and runs it in this process, to its end if an earlier attempt was interrupted. */
export async function writeSupplement(
  command: RevisionCommand,
  kind: SupplementKind,
  deps: PipelineDeps,
  options: RunOptions = {},
): Promise<RevisionResult> {
  const submitted = await submitSupplement(command, kind, null, { ...deps, quota: null });
  if (!submitted.ok) return submitted;
  const { job } = submitted.value;
  return ok(job.status === 'PENDING' ? await runDirectly(job, deps, options) : job);
}

/** Creates the PENDING job alone, or finds the one that there is. Call it in a transaction: it locks the user. */
export async function createSupplement(
  command: RevisionCommand,
  kind: SupplementKind,
  defaultEngine: EngineName,
  repositories: Repositories,
): Promise<SubmitResult> {
  const { userId, requestKey } = command;
  const { users, jobs, resumes } = repositories;
  if (!(await users.lock(userId))) return refuse({ user_id: reason('user_not_found') });
  const repeated = await jobs.findByRequestKey(userId, requestKey);
  if (repeated) return ok({ job: repeated, created: false });
  const found = await findJob(userId, command.job, repositories);
  if (!found.ok) return found;
  const version = found.value;
  const refused = refuseSupplement(version, kind, defaultEngine);
  if (!refused.ok) return refused;
  const earlier = await jobs.listSupplements(userId, version.id);
  const existing = earlier.findLast((job) => supplementKindOf(job) === kind && job.status !== 'FAILED');
  if (existing) return ok({ job: existing, created: false });
  const saved = version.resumeId ? await resumes.find(userId, version.resumeId) : null;
  if (!saved) return refuse({ job: reason('source_resume_deleted') });
  const { options, revision } = version;
  const made = await createJobFrom(
    version,
    {
      options: { ...options, engine: 'openai' },
      parentJobId: version.id,
      revision: { ...revision, made: { by: kind }, decisions: [] },
      requestKey,
    },
    jobs,
  );
  return ok(made);
}

/** Refuses a version that nothing can be written beside. One made without AI has no reworded line to ask about. */
function refuseSupplement(
  version: Job,
  kind: SupplementKind,
  defaultEngine: EngineName,
): Result<void, Refusal> {
  if (supplementKindOf(version) !== null) return refuse({ job: reason('job_is_supplement') });
  if (version.status === 'PENDING') return refuse({ job: reason('job_running') });
  if (!version.result) return refuse({ job: reason('job_failed') });
  const { engine, edits } = version.result;
  const isSetUp = defaultEngine === 'openai';
  if (engine === 'offline' && !isSetUp) return refuseWithoutAi(kind, isSetUp);
  if (kind === 'questions' && changedLines(edits).length === 0)
    return refuse({ job: reason('nothing_reworded') });
  return ok(undefined);
}

/** Says that a letter or questions need AI, and whether it is set up. */
export function refuseWithoutAi(kind: SupplementKind, isSetUp: boolean): Result<never, Refusal> {
  return refuse({ job: reason(NEEDS_AI[kind], { isSetUp }) });
}

const NEEDS_AI = { letter: 'letter_needs_ai', questions: 'questions_need_ai' } as const;
