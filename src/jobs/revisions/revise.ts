import { reason, refuse } from '../model/refusal.ts';
import type { ReplyTarget } from '../model/reply-target.ts';
import { ok } from '../model/result.ts';
import type { PipelineDeps, RunOptions } from '../pipeline/deps.ts';
import { runDirectly } from '../pipeline/run-directly.ts';
import type { Repositories } from '../ports/repositories.ts';
import type { SubmitResult } from '../submit/create-job.ts';
import { enqueueJobAt, runOrRefuse, type SubmitDeps } from '../submit/submit-job.ts';
import { addFact } from './add-fact.ts';
import { acceptEdits, undoEdits } from './decide.ts';
import {
  factsKey,
  type PreparedRevision,
  prepareRevision,
  type RevisionRequest,
} from './prepare-revision.ts';
import { refine } from './refine.ts';
import { openVersion, type RevisionCommand, type RevisionResult } from './version.ts';
import { restoreVersion, undoLastChange } from './versions.ts';

/**
 * Submits another version of a user's job, to be answered at `target`; null: where the job was. Commits the version,
 * its queued work and its status message together, or nothing. The same request key gives the same version.
 */
export async function submitRevision(
  command: RevisionCommand,
  request: RevisionRequest,
  target: ReplyTarget | null,
  deps: SubmitDeps,
): Promise<RevisionResult> {
  const earlier = await deps.store.jobs.findByRequestKey(command.userId, command.requestKey);
  if (earlier) return ok(earlier);
  const prepared = await prepareRevision(command, request, deps);
  if (!prepared.ok) return prepared;
  const submitted = await runOrRefuse(() =>
    deps.store.transaction(async (tx) => {
      const revised = await createRevision(command, prepared.value, tx);
      if (!revised?.ok) return revised;
      if (!revised.value.created) return ok(revised.value.job);
      return ok(await enqueueJobAt(revised.value.job, target, tx, deps));
    }),
  );
  return submitted ?? submitRevision(command, request, target, deps);
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

/**
 * Creates the PENDING version alone. Call it in a transaction. Null if a fact was added to the resume since the request
 * was prepared, so that it must be prepared again.
 */
export async function createRevision(
  command: RevisionCommand,
  prepared: PreparedRevision,
  repositories: Repositories,
): Promise<SubmitResult | null> {
  if (!(await repositories.users.lock(command.userId))) return refuse({ user_id: reason('user_not_found') });
  const earlier = await repositories.jobs.findByRequestKey(command.userId, command.requestKey);
  if (earlier) return ok({ job: earlier, created: false });
  const revised = await createPreparedVersion(command, prepared, repositories);
  return revised?.ok ? ok({ job: revised.value, created: true }) : revised;
}

async function createPreparedVersion(
  command: RevisionCommand,
  prepared: PreparedRevision,
  repositories: Repositories,
): Promise<RevisionResult | null> {
  switch (prepared.by) {
    case 'undo':
      return undoEdits(command, prepared.edits, repositories);
    case 'accept':
      return acceptEdits(command, prepared.edits, repositories);
    case 'restore':
      return restoreVersion(command, repositories);
    case 'fact':
    case 'refine':
      return createComputedVersion(command, prepared, repositories);
  }
}

async function createComputedVersion(
  command: RevisionCommand,
  prepared: Extract<PreparedRevision, { by: 'fact' | 'refine' }>,
  repositories: Repositories,
): Promise<RevisionResult | null> {
  const opened = await openVersion(command, repositories);
  if (!opened.ok) return opened;
  const version = opened.value;
  if (factsKey(version) !== prepared.facts) return null;
  if (prepared.by === 'refine' && prepared.refinement.locked.length === 0 && prepared.read?.parsed.undoLast)
    return undoLastChange(version, command, repositories);
  return prepared.by === 'fact'
    ? addFact(version, prepared.placed, command, repositories)
    : refine(version, prepared.refinement, prepared.read, command, repositories);
}
