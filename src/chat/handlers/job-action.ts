import { cancelJob } from '../../jobs/lifecycle/cancel-job.ts';
import { deleteJob } from '../../jobs/lifecycle/delete-job.ts';
import type { JobId } from '../../jobs/model/ids.ts';
import type { Job } from '../../jobs/model/job.ts';
import { versionsOf } from '../../jobs/revisions/versions.ts';
import { changesMessage } from '../messages/changes.ts';
import { noticeMessage } from '../messages/failure.ts';
import { notYoursMessage, told } from '../messages/notice-message.ts';
import { piecesOf } from '../messages/render-delivery.ts';
import { pointerMessage } from '../messages/request.ts';
import { deleteJobMessage, versionsMessage } from '../messages/versions.ts';
import type { Action, OpeningAction } from '../types/action.ts';
import { keyOfRetry } from '../types/draft.ts';
import type { Scene } from './chat-context.ts';
import { retry } from './retry.ts';
import { newestOfChanges, reviseJob } from './revisions.ts';
import { point } from './submit-request.ts';

type JobAction = Exclude<Extract<Action, { job: JobId }>, OpeningAction>;

/** Something about a job, done for nobody but the person whose job it is. */
export async function onJobAction(action: JobAction, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  const job = await rooms.store.jobs.find(user.id, action.job);
  // A job that this very event deleted is gone when the event is handled again.
  if (!job && action.do === 'delete_now') return scene.replace(told(words.version.deleted));
  if (!job) return scene.say('not-yours', notYoursMessage(words));
  switch (action.do) {
    case 'cancel':
      return onCancel(job, scene);
    case 'changes':
      return scene.say('changes', changesMessage(job, 0, words));
    case 'turn':
      return scene.replace(changesMessage(job, action.page, words));
    case 'undo':
      return onDecision(job, { by: 'undo', edits: [action.edit] }, scene);
    case 'undo_all':
      return onDecision(job, { by: 'undo', edits: 'all' }, scene);
    case 'accept':
      return onDecision(job, { by: 'accept', edits: [action.edit] }, scene);
    case 'versions':
      return onVersions(job, scene);
    case 'restore':
      return reviseJob(job, { by: 'restore' }, scene);
    case 'show':
      return onShow(job, scene);
    case 'retry':
      return retry(job, null, scene);
    case 'retry_without_ai':
      return retry(job, 'offline', scene);
    case 'delete':
      return scene.say('delete', deleteJobMessage(job, words));
    case 'delete_now':
      return onDelete(job, scene);
  }
}

/** Its status message says that it was cancelled; only a cancelling that came too late is told. */
async function onCancel(job: Job, { rooms, user, say }: Scene): Promise<void> {
  const cancelled = await cancelJob(user.id, job.id, rooms.store);
  if (!cancelled.ok) await say('refused', told(cancelled.refusal.error));
}

async function onDecision(job: Job, revising: Parameters<typeof reviseJob>[1], scene: Scene): Promise<void> {
  const { version } = scene.words;
  const earlier = await scene.rooms.store.jobs.withKey(scene.user.id, keyOfRetry('', scene.seed));
  if (earlier) return point(earlier, scene);
  const newest = await newestOfChanges(job, scene);
  if (!newest) return scene.say('running', told(version.stillRunning, version.stillRunningNext));
  await reviseJob(newest, revising, scene);
}

async function onVersions(job: Job, { rooms, user, words, say }: Scene): Promise<void> {
  const found = await versionsOf(user.id, job.id, rooms.store);
  await say('versions', found.ok ? versionsMessage(found.versions, words) : notYoursMessage(words));
}

/** The whole answer once more, for its person alone. */
async function onShow(job: Job, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  if (job.status === 'FAILED') return scene.say('notice', noticeMessage(job, words));
  if (job.status === 'PENDING' || !job.place) {
    const link = job.place && (await rooms.voice.linkTo(job.place, null));
    return scene.say('running', pointerMessage(job, link, words));
  }
  const files = await rooms.store.jobs.files(user.id, job.id);
  const parcel = { kind: 'answer', place: job.place, job, step: 'done', files, status: null } as const;
  for (const { key, message, enclosures } of piecesOf(parcel, words))
    await scene.say(`show-${key}`, message, enclosures);
}

async function onDelete(job: Job, scene: Scene): Promise<void> {
  const { rooms, user, words } = scene;
  await deleteJob(user.id, job.id, rooms.store);
  await scene.replace(told(words.version.deleted));
}
