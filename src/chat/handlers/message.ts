import type { Job } from '../../jobs/model/job.ts';
import { listVersions } from '../../jobs/revisions/versions.ts';
import type { MessageText } from '../../jobs/tasks/document-kind.ts';
import { noticeMessage } from '../messages/blocks.ts';
import { helpMessage } from '../messages/person.ts';
import type { CHAT_COMMANDS, UserAction } from '../types/chat-event.ts';
import { countWords, EMPTY_DRAFT, type PostingInput, postingInMessage } from '../types/request-draft.ts';
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
  const job = text === '' || isLong(text) ? null : await findJobOfMessage(answers, chat);
  if (job && !(posting && read.value.sure)) return refineJob(job, text, chat);
  if (posting) return createRequest({ ...EMPTY_DRAFT, posting }, chat);
  const command = findCommand(text);
  if (command) return handleCommand(command, chat);
  if (chat.context.thread !== null && ASKS.test(text)) return tailorToThread(chat);
  const prefix = text === '' ? null : chat.strings.person.help.notUnderstood;
  await chat.replyPrivately('help', helpMessage(prefix, chat.strings));
}

/** What people write under a post to have their resume tailored to it: nothing, or a word about that. */
const ASKS = /^$|tailor|résumé|resume|\bcv\b|\bthis\b|lebenslauf|currículum|currículo/i;

/** Tailors the sender's default resume to the post that the thread is about. */
async function tailorToThread(chat: ChatContext): Promise<void> {
  const { deps, context, strings } = chat;
  const read = deps.adapter.readThreadStart ? await deps.adapter.readThreadStart(context) : null;
  const message = read && chat.unwrap(read);
  const posting = message && postingInMessage(message);
  if (posting) return createRequest({ ...EMPTY_DRAFT, posting }, chat);
  const { outOfReach, outOfReachNext } = strings.request;
  await chat.replyPrivately('out-of-reach', noticeMessage(outOfReach, outOfReachNext));
}

/** Text of this many words may be meant as a posting: what people otherwise write to a bot is shorter. */
const MIN_POSTING_TEXT_WORDS = 80;

const isLong = (text: string) => countWords(text) >= MIN_POSTING_TEXT_WORDS;

/** Finds what may be a posting. A long text that reads like none is asked about. */
function findPosting(text: string, { link, within, kind }: MessageText): PostingInput | null {
  if (link !== null) return { from: 'link', url: link };
  return kind === 'posting' || isLong(text) ? { from: 'text', text, link: within } : null;
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
  if (answers === null && context.thread === null) return null;
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
