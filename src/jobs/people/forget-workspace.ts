import { retractPosts } from '../delivery/retraction.ts';
import { removeJob } from '../lifecycle/delete-job.ts';
import type { UserId } from '../model/ids.ts';
import type { Job } from '../model/job.ts';
import type { Workspace } from '../model/reply-target.ts';
import type { AuditActor } from '../ports/audit.ts';
import type { QueuedStore, Transaction } from '../ports/queue.ts';
import { forgetLocked } from './forget-person.ts';

const BY_SYSTEM: AuditActor = { by: 'system' };

/** Rows read at a time. */
const BATCH_SIZE = 100;

/** How many users and jobs were deleted. */
export interface DeletedCounts {
  readonly people: number;
  readonly jobs: number;
}

/**
 * Deletes the data of a workspace that removed the bot at `removedAt` (null: any time): its installation and settings, the
 * users known only there, the other users' identities there, the jobs answered there and the events from there. For an
 * organisation, does so for each workspace that its installation served. Does nothing if the bot has been installed there
 * again since. What was spent stays counted. Posted messages stay, but for those that the bot can still delete. Stops
 * between two people or jobs once the signal has fired, and is safe to run again after that.
 */
export async function forgetWorkspace(
  workspace: Workspace,
  store: QueuedStore,
  removedAt: Date | null = null,
  signal?: AbortSignal,
): Promise<DeletedCounts> {
  if (!(await store.installations.end(workspace, removedAt))) return { people: 0, jobs: 0 };
  let { people, jobs } = await forgetSingleWorkspace(workspace, store, signal);
  for (const served of await store.installations.listServedBy(workspace)) {
    const more = await forgetSingleWorkspace(served, store, signal);
    await store.installations.end(served, null);
    people += more.people;
    jobs += more.jobs;
  }
  return { people, jobs };
}

async function forgetSingleWorkspace(
  workspace: Workspace,
  store: QueuedStore,
  signal: AbortSignal | undefined,
): Promise<DeletedCounts> {
  const people = await inBatches(
    () => store.users.listByWorkspace(workspace, BATCH_SIZE),
    (user) => forgetUserIn(user, workspace, store),
    signal,
  );
  const jobs = await inBatches(
    () => store.jobs.listByWorkspace(workspace, BATCH_SIZE),
    (job) => store.transaction((tx) => forgetJob(job, workspace, tx)),
    signal,
  );
  await store.inbox.deleteByWorkspace(workspace);
  // Last: once the workspace is gone, an interrupted run could not find the rest of its data.
  await store.transaction(async (tx) => {
    const { platform, id } = workspace;
    await tx.audit.record({
      kind: 'workspace_deleted',
      actor: BY_SYSTEM,
      details: { platform, workspace: id },
    });
    await tx.workspaces.delete(workspace);
  });
  return { people, jobs };
}

/**
 * Deletes a job. Slack's token ends with the installation, so only the record of its messages goes. Discord's stays valid:
 * the bot can still delete what it wrote in direct messages. False if the job was gone already.
 */
async function forgetJob(job: Job, { platform }: Workspace, tx: Transaction): Promise<boolean> {
  const deliveries = await removeJob(job, tx);
  if (!deliveries) return false;
  const subject = { userId: job.userId, job: job.id };
  if (platform === 'discord') await retractPosts(subject, deliveries, tx);
  else {
    const left = await tx.postedMessages.detach(subject);
    await tx.postedMessages.delete(left.map(({ id }) => id));
  }
  return true;
}

/** Deletes a user's identities in a workspace, and the user if none is left. True when the user is deleted. */
function forgetUserIn(user: UserId, workspace: Workspace, store: QueuedStore): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (!(await tx.users.lock(user)) || (await tx.users.removeFromWorkspace(user, workspace)) > 0)
      return false;
    await forgetLocked(user, 'leave', BY_SYSTEM, tx);
    return true;
  });
}

/** Handles batches until none is left or the signal fires. Counts the rows for which `handle` returns true. */
async function inBatches<T>(
  loadBatch: () => Promise<readonly T[]>,
  handle: (row: T) => Promise<boolean>,
  signal: AbortSignal | undefined,
): Promise<number> {
  let count = 0;
  for (let batch = await loadBatch(); batch.length > 0; batch = await loadBatch())
    for (const row of batch) {
      signal?.throwIfAborted();
      if (await handle(row)) count += 1;
    }
  return count;
}
