import type { Job } from '../../jobs/model/job.ts';
import { listVersions } from '../../jobs/revisions/versions.ts';
import type { MessageText } from '../../jobs/tasks/document-kind.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { helpMessage } from '../messages/person.ts';
import type { CHAT_COMMANDS, UserAction } from '../types/chat-event.ts';
import { countWords, EMPTY_DRAFT, type PostingInput } from '../types/request-draft.ts';
import { createRequest } from './advance-request.ts';
import type { ChatContext } from './chat-context.ts';
import { handleCommand } from './command.ts';
import { handleFiles } from './files.ts';
import { refineJob } from './revisions.ts';

/** Handles a message to the bot: files, a posting, an instruction about a job, a command in plain words, or help. */
export async function handleMessage(
  { text: raw, files, answers }: Extract<UserAction, { type: 'message' }>,
  chat: ChatContext,
): Promise<void> {
  const text = raw.trim();
  const { deps, user, signal, strings } = chat;
  const read = await deps.compute.run('readMessageText', text, { owner: user.id, signal });
  if (!read.ok) {
    chat.unwrap(read);
    const { happened, next } = strings.notices[read.error.code];
    return chat.replyPrivately('too-complex', noticeMessage(happened, next));
  }
  const posting = findPosting(text, read.value);
  if (files.length > 0) return handleFiles(files, posting, chat);
  if (posting) return createRequest({ ...EMPTY_DRAFT, posting }, chat);
  const job = text === '' ? null : await findJobOfMessage(answers, chat);
  if (job) return refineJob(job, text, chat);
  const command = findCommand(text);
  if (command) return handleCommand(command, chat);
  const prefix = text === '' ? null : chat.strings.person.help.notUnderstood;
  await chat.replyPrivately('help', helpMessage(prefix, chat.strings));
}

/** Text of this many words is a posting: what people otherwise write to a bot is shorter. */
const MIN_POSTING_TEXT_WORDS = 80;

function findPosting(text: string, { link, isPosting }: MessageText): PostingInput | null {
  if (link !== null) return { from: 'link', url: link };
  return isPosting || countWords(text) >= MIN_POSTING_TEXT_WORDS ? { from: 'text', text } : null;
}

const COMMAND_PATTERNS: readonly (readonly [RegExp, (typeof CHAT_COMMANDS)[number]])[] = [
  [/^help$|^\?$/, 'help'],
  [/^(my )?resumes?$/, 'resumes'],
  [/^history$/, 'history'],
  [/^privacy$/, 'privacy'],
  [/^forget([ -]me)?$/, 'forget-me'],
  [/^settings$/, 'settings'],
];

function findCommand(text: string): (typeof CHAT_COMMANDS)[number] | null {
  const plain = text
    .toLowerCase()
    .replace(/^\/?(tailor )?/, '')
    .replace(/(?<![.!])[.!]+$/, '')
    .trim();
  return COMMAND_PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** Finds the sender's job that a message is about: the one it replies to, else the newest in its thread. */
async function findJobOfMessage(answers: string | null, chat: ChatContext): Promise<Job | null> {
  const { deps, user, context } = chat;
  const { store } = deps;
  if (answers === null && context.thread === null && context.channel === null) return null;
  const deliveries = await store.deliveries.listByUser(user.id);
  const answered = deliveries.find(({ posted }) =>
    Object.values(posted).some(({ id }) => id !== null && id === answers),
  );
  if (answered) return store.jobs.find(user.id, answered.jobId);
  if (context.thread === null) return null;
  const inThread = deliveries.findLast(
    ({ place, posted }) =>
      place.thread === context.thread || Object.values(posted).some(({ id }) => id === context.thread),
  );
  const found = inThread && (await listVersions(user.id, inThread.jobId, store));
  if (!found?.ok) return null;
  const jobs = found.value.map(({ job }) => job);
  return jobs.findLast(({ status }) => status === 'COMPLETED') ?? jobs.at(-1) ?? null;
}
