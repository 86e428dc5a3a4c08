import { removeJob } from '../lifecycle/delete-job.ts';
import type { UserId } from '../model/ids.ts';
import type { Workspace } from '../model/reply-target.ts';
import type { QueuedStore } from '../ports/queue.ts';
import { forgetLocked } from './forget-person.ts';

/** People, or jobs, in one look. */
const BATCH = 100;

/** How many people and jobs were deleted. */
export interface Forgotten {
  readonly people: number;
  readonly jobs: number;
}

/**
 * Deletes what belongs to a workspace that the bot has left at `left`: its installation and settings, the people who are
 * known there alone (of the others, what is of that workspace), the jobs that are answered there, and what came from it;
 * of an organisation, all of it for each workspace that its installation served. Nothing, where it has been installed
 * again since. What was spent stays counted. What was posted there stands: nobody lets the bot take it back. Ended
 * half-way, it can be run again.
 */
export async function forgetWorkspace(
  workspace: Workspace,
  store: QueuedStore,
  left: Date | null = null,
): Promise<Forgotten> {
  if (!(await store.installations.end(workspace, left))) return { people: 0, jobs: 0 };
  let { people, jobs } = await forgetOne(workspace, store);
  for (const served of await store.installations.listServedBy(workspace)) {
    const more = await forgetOne(served, store);
    await store.installations.end(served, null);
    people += more.people;
    jobs += more.jobs;
  }
  return { people, jobs };
}

async function forgetOne(workspace: Workspace, store: QueuedStore): Promise<Forgotten> {
  const people = await inBatches(
    () => store.users.listByWorkspace(workspace, BATCH),
    (user) => leave(user, workspace, store),
  );
  const jobs = await inBatches(
    () => store.jobs.listByWorkspace(workspace, BATCH),
    async (job) => (await store.transaction((tx) => removeJob(job, tx))) !== null,
  );
  await store.inbox.deleteByWorkspace(workspace);
  // Last, for where it ends half-way: what is known of no more is never looked for again.
  await store.workspaces.delete(workspace);
  return { people, jobs };
}

/** True where nothing is left of the person. */
function leave(user: UserId, workspace: Workspace, store: QueuedStore): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (!(await tx.users.lock(user)) || (await tx.users.removeFromWorkspace(user, workspace)) > 0)
      return false;
    await forgetLocked(user, tx);
    return true;
  });
}

async function inBatches<T>(
  some: () => Promise<readonly T[]>,
  each: (one: T) => Promise<boolean>,
): Promise<number> {
  let done = 0;
  for (let batch = await some(); batch.length > 0; batch = await some())
    for (const one of batch) if (await each(one)) done += 1;
  return done;
}
