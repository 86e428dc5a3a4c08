import type { Job } from '../../jobs/model/job.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { RequirementId } from '../../posting/requirements.ts';
import { type LineQuestion, lineQuestions } from '../../tailoring/coverage/line-questions.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { lineQuestionMessage } from '../messages/line-question.ts';
import { DismissedLine, DRAFT_KINDS, draftIdFor } from '../types/draft.ts';
import { aboutJobs, type Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';
import { listDismissed, nothingLeft } from './dismissed-questions.ts';
import { addStatement } from './revisions.ts';

/** Asks about the first line that comes near what the posting asks for. */
export async function askAboutLines(job: Job, chat: ChatContext): Promise<void> {
  await chat.replyPrivately('line', await nextQuestion(job, chat));
}

/** Stores as a fact that the line shows it, and makes a version that counts it. */
export async function confirmLine(job: Job, requirement: RequirementId, chat: ChatContext): Promise<void> {
  const question = (await findQuestions(job, chat)).find((one) => one.requirement === requirement);
  if (!question) return chat.updateMessage(nothingLeft(job, chat));
  await chat.updateMessage(noticeMessage(chat.strings.request.accepted, null, [], aboutJobs([job])));
  const { entry, line: text, words } = question;
  await addStatement(job, { entry, requirement, text, words }, chat);
}

/** Remembers that the line doesn't show it, and asks about the next. */
export async function dismissLine(job: Job, requirement: RequirementId, chat: ChatContext): Promise<void> {
  const question = (await findQuestions(job, chat)).find((one) => one.requirement === requirement);
  if (question && job.resumeId) {
    const content = { resume: job.resumeId, words: question.words };
    const id = draftIdFor(`not-line/${chat.user.id}/${JSON.stringify(content)}`);
    await saveDraft(chat.user.id, DRAFT_KINDS.dismissed, content, chat.deps.store, id);
  }
  await chat.updateMessage(await nextQuestion(job, chat));
}

async function nextQuestion(job: Job, chat: ChatContext): Promise<Message> {
  const [question] = await findQuestions(job, chat);
  return question ? lineQuestionMessage(job, question, chat.strings) : nothingLeft(job, chat);
}

/** Lists what only comes near, but for what the person has answered with no. */
async function findQuestions(job: Job, chat: ChatContext): Promise<LineQuestion[]> {
  const dismissed = await listDismissed(DRAFT_KINDS.dismissed, DismissedLine, job, chat);
  return lineQuestions(job.result?.gaps ?? []).filter(
    (question) => !dismissed.some(({ words }) => words === question.words),
  );
}
