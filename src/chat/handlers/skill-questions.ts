import type { Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { EditId } from '../../tailoring/edit.ts';
import { type SkillQuestion, skillQuestions } from '../../tailoring/edits/finished/skill-questions.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { skillQuestionMessage } from '../messages/line-question.ts';
import { DismissedSkill, DRAFT_KINDS, draftIdFor } from '../types/draft.ts';
import { aboutJobs, type Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';
import { listDismissed, nothingLeft } from './dismissed-questions.ts';
import { addStatement } from './revisions.ts';

/** Asks about the first skill that a rewording would have put into a job which doesn't name it. */
export async function askAboutSkills(job: Job, chat: ChatContext): Promise<void> {
  await chat.replyPrivately('skill', await nextQuestion(job, chat));
}

/** Stores as a fact that the person used the skill there, and makes a version that may say so. */
export async function confirmSkill(job: Job, edit: EditId, chat: ChatContext): Promise<void> {
  const question = (await findQuestions(job, chat)).find((one) => one.edit === edit);
  if (!question?.entry) return chat.updateMessage(nothingLeft(job, chat));
  const { request, version } = chat.strings;
  await chat.updateMessage(noticeMessage(request.accepted, null, [], aboutJobs([job])));
  await addStatement(job, { entry: question.entry, text: version.usedSkill(question.skill) }, chat);
}

/** Remembers that the person didn't use the skill there, and asks about the next. */
export async function dismissSkill(job: Job, edit: EditId, chat: ChatContext): Promise<void> {
  const question = (await findQuestions(job, chat)).find((one) => one.edit === edit);
  if (question?.entry && job.resumeId) {
    const content = { resume: job.resumeId, skill: question.skill, entry: question.entry };
    const id = draftIdFor(`not-skill/${chat.user.id}/${JSON.stringify(content)}`);
    await saveDraft(chat.user.id, DRAFT_KINDS.dismissedSkill, content, chat.deps.store, id);
  }
  await chat.updateMessage(await nextQuestion(job, chat));
}

async function nextQuestion(job: Job, chat: ChatContext): Promise<Message> {
  const [question] = await findQuestions(job, chat);
  return question ? skillQuestionMessage(job, question, chat.strings) : nothingLeft(job, chat);
}

/** Lists the questions that have a place for a fact, but for those that the person has answered with no. */
async function findQuestions(job: Job, chat: ChatContext): Promise<SkillQuestion[]> {
  const dismissed = await listDismissed(DRAFT_KINDS.dismissedSkill, DismissedSkill, job, chat);
  return skillQuestions(job.result?.edits ?? []).filter(
    ({ skill, entry }) =>
      entry !== null && !dismissed.some((one) => one.skill === skill && one.entry === entry),
  );
}
