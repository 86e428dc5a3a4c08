import type { ResumeId } from '../../jobs/model/ids.ts';
import { setDefaultResume } from '../../jobs/resumes/default-resume.ts';
import { deleteResume } from '../../jobs/resumes/delete-resume.ts';
import { noticeMessage, notYoursMessage } from '../messages/blocks.ts';
import { deleteResumeMessage } from '../messages/resumes.ts';
import type { Action, FormAction } from '../types/action.ts';
import { aboutResumes } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';
import { withLeftMessages } from './left-messages.ts';

type ResumeAction = Exclude<Extract<Action, { resume: ResumeId }>, FormAction>;

/** Handles the buttons of a saved resume, for its owner only. */
export async function handleResumeAction(
  { do: verb, resume: id }: ResumeAction,
  chat: ChatContext,
): Promise<void> {
  const { deps, user, strings } = chat;
  const { store } = deps;
  const own = await store.resumes.find(user.id, id);
  if (verb === 'delete_resume_now') return deleteOwnResume(id, chat);
  if (!own) return chat.replyPrivately('not-yours', notYoursMessage(strings));
  if (verb === 'delete_resume') return chat.replyPrivately('delete', deleteResumeMessage(own, strings));
  await setDefaultResume(user.id, id, store);
  await chat.replyPrivately(
    'default',
    noticeMessage(strings.resume.defaultChanged(own.filename), null, [], aboutResumes([own])),
  );
}

/** Deletes the resume. Also succeeds when an earlier attempt or press has deleted it. */
async function deleteOwnResume(id: ResumeId, chat: ChatContext): Promise<void> {
  const { deps, user, strings } = chat;
  await chat.keepMessage();
  const deleted = await deleteResume(user.id, id, deps.store);
  const next = deleted.ok ? deleted.value.next : null;
  const happened = next ? strings.resume.deletedNewDefault(next.filename) : strings.resume.deleted;
  const notice = noticeMessage(happened, null, [], aboutResumes(next ? [next] : []));
  await chat.updateMessage(await withLeftMessages(notice, deleted.ok ? deleted.value.retracted : [], chat));
}
