import type { Job } from '../../jobs/model/job.ts';
import type { Place } from '../../jobs/model/reply-target.ts';
import type { Statement } from '../../jobs/revisions/add-fact.ts';
import type { Revising } from '../../jobs/revisions/revise.ts';
import { submitRevision } from '../../jobs/revisions/submit-revision.ts';
import type { Order } from '../../jobs/revisions/version.ts';
import { versionsOf } from '../../jobs/revisions/versions.ts';
import { text, told } from '../messages/notice-message.ts';
import { keyOfRetry } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';
import { holdBack } from './require-consent.ts';
import { point } from './submit-request.ts';

/** A version as its person wishes, in their own words. */
export async function refineBy(job: Job, instruction: string, scene: Scene): Promise<void> {
  if (job.result && (await holdBack(job, { by: 'refine', instruction }, job.result.engine, scene))) return;
  await reviseJob(job, { by: 'refine', wish: { instruction } }, scene, instruction);
}

/** A version with what its person says of themselves. */
export async function addStatement(job: Job, statement: Statement, scene: Scene): Promise<void> {
  if (job.result && (await holdBack(job, { by: 'fact', statement }, job.result.engine, scene))) return;
  await reviseJob(job, { by: 'fact', statement }, scene, statement.text);
}

/** Puts another version of a job on the queue, or says why not; `typed` is shown again, so that it is not lost. */
export async function reviseJob(
  job: Job,
  revising: Revising,
  scene: Scene,
  typed: string | null = null,
): Promise<void> {
  const { user, rooms, words } = scene;
  const order: Order = { userId: user.id, job: job.id, requestKey: keyOfRetry('', scene.seed) };
  const revised = await submitRevision(order, revising, await placeOfNext(job, scene), rooms.desk);
  if (revised.ok) return point(revised.job, scene);
  const { summary, blocks } = told(revised.refusal.error);
  const lost = typed === null ? [] : [text(words.request.youWrote(typed))];
  await scene.say('refused', { summary, blocks: [...blocks, ...lost] });
}

/** Where what is made from a job is answered: under its own status message. */
export async function placeOfNext(job: Job, { rooms, user, where }: Scene): Promise<Place | null> {
  if (job.place === null) return null;
  const deliveries = await rooms.store.deliveries.ofJob(user.id, job.id);
  const status = deliveries.find(({ kind }) => kind === 'status');
  const [posted] = Object.values(status?.posted ?? {});
  return rooms.voice.placeUnder(job.place, posted?.id ?? null, where);
}

/**
 * The newest version that was made from this one by decisions about its changes alone, whose changes are the same
 * ones: a second decision adds to the first. Null while one of them is still being made.
 */
export async function newestOfChanges(job: Job, { rooms, user }: Scene): Promise<Job | null> {
  const found = await versionsOf(user.id, job.id, rooms.store);
  if (!found.ok) return job;
  const jobs = found.versions.map((one) => one.job);
  let newest = job;
  for (;;) {
    const next = jobs.findLast(
      ({ parentJobId, revision, status }) =>
        parentJobId === newest.id &&
        status !== 'FAILED' &&
        (revision.made.by === 'undo' || revision.made.by === 'accept'),
    );
    if (!next) return newest;
    if (next.status === 'PENDING') return null;
    newest = next;
  }
}
