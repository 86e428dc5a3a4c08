import { cancelJob } from '../../jobs/lifecycle/cancel-job.ts';
import { deleteJob } from '../../jobs/lifecycle/delete-job.ts';
import type { JobId } from '../../jobs/model/ids.ts';
import { type Job, leftPartsOf } from '../../jobs/model/job.ts';
import { listVersions } from '../../jobs/revisions/versions.ts';
import { noticeMessage, notYoursMessage } from '../messages/blocks.ts';
import { changesMessage } from '../messages/changes.ts';
import { refusalMessage } from '../messages/failure.ts';
import { deleteJobMessage, versionsMessage } from '../messages/versions.ts';
import type { Action, FormAction } from '../types/action.ts';
import { requestKeyOfEvent } from '../types/draft.ts';
import type { ChatContext } from './chat-context.ts';
import { withLeftMessages } from './left-messages.ts';
import { askAboutLines, confirmLine, dismissLine } from './line-questions.ts';
import { retryFailedJob } from './retry.ts';
import { enqueueRevision, findNewestDecision, refineJob } from './revisions.ts';
import { showAnswer } from './show-answer.ts';
import { askAboutSkills, confirmSkill, dismissSkill } from './skill-questions.ts';
import { announceTarget } from './submit-request.ts';
import { writeBeside } from './supplements.ts';

type JobAction = Exclude<Extract<Action, { job: JobId }>, FormAction>;

/** Handles the buttons of a job, for its owner only. */
export async function handleJobAction(action: JobAction, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  const job = await deps.store.jobs.find(user.id, action.job);
  // An earlier attempt at this event may have deleted it.
  if (!job && action.do === 'delete_now') return chat.updateMessage(noticeMessage(strings.version.deleted));
  if (!job) return chat.replyPrivately('not-yours', notYoursMessage(strings));
  switch (action.do) {
    case 'ask_lines':
      return askAboutLines(job, chat);
    case 'is_line':
      return confirmLine(job, action.requirement, chat);
    case 'not_line':
      return dismissLine(job, action.requirement, chat);
    case 'ask_skills':
      return askAboutSkills(job, chat);
    case 'used_skill':
      return confirmSkill(job, action.edit, chat);
    case 'not_skill':
      return dismissSkill(job, action.edit, chat);
    case 'cancel':
      return cancelOwnJob(job, chat);
    case 'changes':
      return chat.replyPrivately('changes', changesMessage(job, 0, strings));
    case 'turn':
      return chat.updateMessage(changesMessage(job, action.page, strings));
    case 'undo':
      return enqueueDecision(job, { by: 'undo', edits: [action.edit] }, chat);
    case 'undo_all':
      return enqueueDecision(job, { by: 'undo', edits: 'all' }, chat);
    case 'accept':
      return enqueueDecision(job, { by: 'accept', edits: [action.edit] }, chat);
    case 'use_ai':
      return refineJob(job, wordsForAi(job), chat, 'openai');
    case 'letter':
    case 'questions':
      return writeBeside(job, action.do, chat);
    case 'versions':
      return showVersions(job, chat);
    case 'restore':
      return enqueueRevision(job, { by: 'restore' }, chat);
    case 'show':
      return showAnswer(job, chat);
    case 'retry':
      return retryFailedJob(job, null, chat);
    case 'retry_without_ai':
      return retryFailedJob(job, 'offline', chat);
    case 'delete':
      return chat.replyPrivately('delete', deleteJobMessage(job, strings));
    case 'delete_now':
      return deleteOwnJob(job, chat);
  }
}

/** The parts of a wish that only AI can grant. */
function wordsForAi(job: Job): string {
  return leftPartsOf(job)
    .flatMap(({ part, why }) => (why === 'needs_ai' ? part : []))
    .join(', ');
}

/** The status message says that the job was cancelled; only a refusal needs a reply. */
async function cancelOwnJob(job: Job, chat: ChatContext): Promise<void> {
  const { deps, user, replyPrivately } = chat;
  const cancelled = await cancelJob(user.id, job.id, deps.store);
  if (!cancelled.ok) await replyPrivately('refused', refusalMessage(cancelled.error, null, chat.strings));
}

async function enqueueDecision(
  job: Job,
  decision: Parameters<typeof enqueueRevision>[1],
  chat: ChatContext,
): Promise<void> {
  const { version } = chat.strings;
  const earlier = await chat.deps.store.jobs.findByRequestKey(chat.user.id, requestKeyOfEvent(chat.eventKey));
  if (earlier) return announceTarget(earlier, chat);
  const newest = await findNewestDecision(job, chat);
  if (!newest)
    return chat.replyPrivately('running', noticeMessage(version.stillRunning, version.stillRunningNext));
  await enqueueRevision(newest, decision, chat);
}

async function showVersions(job: Job, { deps, user, strings, replyPrivately }: ChatContext): Promise<void> {
  const found = await listVersions(user.id, job.id, deps.store);
  await replyPrivately(
    'versions',
    found.ok ? versionsMessage(found.value, strings) : notYoursMessage(strings),
  );
}

async function deleteOwnJob(job: Job, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  await chat.keepMessage();
  const deleted = await deleteJob(user.id, job.id, deps.store);
  const notice = noticeMessage(strings.version.deleted);
  await chat.updateMessage(await withLeftMessages(notice, deleted.ok ? deleted.value : [], chat));
}
