import type { Job } from '../model/job.ts';
import { reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { ok } from '../model/result.ts';
import type { PipelineDeps, RunOptions } from '../pipeline/deps.ts';
import { runDirectly } from '../pipeline/run-directly.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SubmitResult } from '../submit/create-job.ts';
import { enqueueCreatedJob, runOrRefuse, type SubmitDeps } from '../submit/submit-job.ts';
import { addFact, type Statement } from './add-fact.ts';
import { acceptEdits, type EditSelection, undoEdits } from './decide.ts';
import { type RefineRequest, refine } from './refine.ts';
import type { RevisionCommand, RevisionResult } from './version.ts';
import { restoreVersion } from './versions.ts';

/** What a person can change about a finished job. */
export type RevisionRequest =
  | { readonly by: 'undo'; readonly edits: EditSelection }
  | { readonly by: 'accept'; readonly edits: readonly string[] }
  | { readonly by: 'fact'; readonly statement: Statement }
  | { readonly by: 'refine'; readonly refinement: RefineRequest }
  | { readonly by: 'restore' };

/**
 * Submits another version of a user's job, to be answered at `target`; null: where the job was. Commits the version,
 * its queued work and its status message together, or nothing. The same request key gives the same version.
 */
export function submitRevision(
  command: RevisionCommand,
  request: RevisionRequest,
  target: ReplyTarget | null,
  deps: SubmitDeps,
): Promise<RevisionResult> {
  return runOrRefuse(() =>
    deps.store.transaction(async (tx) => {
      const revised = await createRevision(command, request, tx);
      if (!revised.ok) return revised;
      if (!revised.value.created) return ok(revised.value.job);
      const job: Job = { ...revised.value.job, place: target ?? revised.value.job.place };
      if (target) await tx.jobs.setReplyTarget(job.id, target);
      await enqueueCreatedJob(job, tx, deps);
      return ok(job);
    }),
  );
}

/**
 * Submits another version of a user's job and runs it in this process; the job itself never changes. The same request
 * key gives the same version, which is run to its end if an earlier attempt was interrupted.
 */
export async function revise(
  command: RevisionCommand,
  request: RevisionRequest,
  deps: PipelineDeps,
  options: RunOptions = {},
): Promise<RevisionResult> {
  const revised = await submitRevision(command, request, null, { ...deps, quota: null });
  if (!revised.ok || revised.value.status !== 'PENDING') return revised;
  return ok(await runDirectly(revised.value, deps, options));
}

/** Creates the PENDING version alone. Call it in a transaction. */
export async function createRevision(
  command: RevisionCommand,
  request: RevisionRequest,
  repositories: Repositories,
): Promise<SubmitResult> {
  if (!(await repositories.users.lock(command.userId))) return refuse({ user_id: reason('user_not_found') });
  const earlier = await repositories.jobs.findByRequestKey(command.userId, command.requestKey);
  if (earlier) return ok({ job: earlier, created: false });
  const revised = await createRequestedVersion(command, request, repositories);
  return revised.ok ? ok({ job: revised.value, created: true }) : revised;
}

async function createRequestedVersion(
  command: RevisionCommand,
  request: RevisionRequest,
  repositories: Repositories,
): Promise<RevisionResult> {
  switch (request.by) {
    case 'undo':
      return undoEdits(command, request.edits, repositories);
    case 'accept':
      return acceptEdits(command, request.edits, repositories);
    case 'fact':
      return addFact(command, request.statement, repositories);
    case 'refine':
      return refine(command, request.refinement, repositories);
    case 'restore':
      return restoreVersion(command, repositories);
  }
}
