import type { DraftId } from '../../jobs/model/ids.ts';
import type { ResumeFile } from '../../jobs/resumes/read-resume.ts';
import { saveResume } from '../../jobs/resumes/save-resume.ts';
import { giveConsent } from '../../jobs/settings/consent.ts';
import { changeSettings, type ReplyLocation } from '../../jobs/settings/settings.ts';
import { noticeMessage, notYoursMessage } from '../messages/blocks.ts';
import { unreadableMessage } from '../messages/received-file.ts';
import { postponedMessage } from '../messages/request.ts';
import type { Action, FormAction } from '../types/action.ts';
import {
  findPendingAction,
  findRequest,
  findUnclassifiedFile,
  type PendingAction,
  type StoredRequest,
  type UnclassifiedFile,
} from '../types/draft.ts';
import { EMPTY_DRAFT, type RequestDraft } from '../types/request-draft.ts';
import { advanceRequest, createRequest } from './advance-request.ts';
import type { ChatContext } from './chat-context.ts';
import { confirmResume } from './files.ts';
import { retryFailedJob } from './retry.ts';
import { addStatement, refineJob } from './revisions.ts';
import { writeBeside } from './supplements.ts';

type DraftAction = Exclude<Extract<Action, { draft: DraftId }>, FormAction>;

/** Handles the buttons of a draft: a request that waits for an answer, or a file that was not classified. */
export async function handleDraftAction(
  { do: verb, draft: id }: DraftAction,
  chat: ChatContext,
): Promise<void> {
  const { user, deps } = chat;
  if (verb === 'save_resume' || verb === 'use_as_posting') {
    const file = await findUnclassifiedFile(user.id, id, deps.store);
    if (file && verb === 'save_resume') return saveAsResume(file, chat);
    if (file) {
      const posting = { from: 'text', text: file.text } as const;
      return createRequest({ ...EMPTY_DRAFT, posting, accepted: ['posting'] }, chat);
    }
  }
  const pending = await findPendingAction(user.id, id, deps.store);
  if (pending) return handlePending(verb, id, pending, chat);
  const stored = await findRequest(user.id, id, deps.store);
  if (!stored) return replyGone(chat);
  const { request } = chat.strings;
  switch (verb) {
    case 'start':
      return advanceRequest(stored, chat);
    case 'accept_posting':
    case 'use_as_posting':
      return accept('posting', stored, chat);
    case 'accept_resume':
      return accept('resume', stored, chat);
    case 'save_resume':
      return savePostAsResume(stored.request, chat);
    case 'agree':
      return advanceRequest(stored, await recordConsent(chat));
    case 'without_ai':
      await chat.updateMessage(noticeMessage(request.withoutAi));
      return advanceRequest({ id, request: { ...stored.request, engine: 'offline' } }, chat);
    case 'drop':
      return chat.updateMessage(postponedMessage(id, chat.strings));
    case 'answer_in_dm':
      return chooseLocation('dm', stored, chat);
    case 'answer_in_thread':
      return chooseLocation('thread', stored, chat);
  }
}

function replyGone({ replyPrivately, strings: { request } }: ChatContext): Promise<void> {
  const startOver = { label: request.tailorAgain, action: { do: 'tailor' } } as const;
  return replyPrivately('gone', noticeMessage(request.draftGone, request.draftGoneNext, [startOver]));
}

async function handlePending(
  verb: DraftAction['do'],
  id: DraftId,
  pending: PendingAction,
  chat: ChatContext,
): Promise<void> {
  switch (verb) {
    case 'start':
      return resumePending(pending, chat);
    case 'agree':
      return resumePending(pending, await recordConsent(chat));
    case 'drop':
      return chat.updateMessage(postponedMessage(id, chat.strings));
    default:
      return replyGone(chat);
  }
}

/** Resumes an action under the key of the event that requested it, so that pressing twice does it once. */
async function resumePending({ seed, job: id, next }: PendingAction, now: ChatContext): Promise<void> {
  const chat: ChatContext = { ...now, eventKey: seed };
  const job = await chat.deps.store.jobs.find(chat.user.id, id);
  if (!job) return chat.replyPrivately('not-yours', notYoursMessage(chat.strings));
  switch (next.by) {
    case 'retry':
      return retryFailedJob(job, null, chat);
    case 'letter':
    case 'questions':
      return writeBeside(job, next.by, chat);
    case 'refine':
      return refineJob(job, next.instruction, chat, next.engine);
    case 'fact':
      return addStatement(job, next.statement, chat);
  }
}

/** Stores the sender's consent, replaces the question, and returns the context with their updated account. */
async function recordConsent(chat: ChatContext): Promise<ChatContext> {
  const { deps, user, strings } = chat;
  const { vendor } = deps.installation;
  const given = vendor === null ? null : await giveConsent(user.id, vendor, deps.store);
  await chat.updateMessage(noticeMessage(strings.request.agreed));
  return given?.ok ? { ...chat, user: given.value } : chat;
}

async function chooseLocation(
  answerIn: ReplyLocation,
  stored: StoredRequest,
  chat: ChatContext,
): Promise<void> {
  const { deps, user, strings } = chat;
  const changed = await changeSettings(user.id, { answerIn }, deps.store);
  await chat.updateMessage(noticeMessage(strings.request.locationChosen));
  await advanceRequest(
    { ...stored, request: { ...stored.request, place: answerIn } },
    changed.ok ? { ...chat, settings: changed.value } : chat,
  );
}

/** Goes on with what the person wants to use although it doesn't look like one. */
async function accept(
  what: RequestDraft['accepted'][number],
  { id, request }: StoredRequest,
  chat: ChatContext,
): Promise<void> {
  await chat.updateMessage(noticeMessage(chat.strings.request.accepted));
  await advanceRequest({ id, request: { ...request, accepted: [...request.accepted, what] } }, chat);
}

/** Saves a resume that was sent as a posting. */
async function savePostAsResume({ posting }: RequestDraft, chat: ChatContext): Promise<void> {
  if (posting?.from === 'file') return saveAsResume({ file: posting.file, text: null }, chat);
  if (posting?.from !== 'text') return replyGone(chat);
  const file = { filename: PASTED_RESUME, bytes: new TextEncoder().encode(posting.text) };
  return saveSource(file, chat);
}

/** The filename of a resume that was sent as text. */
const PASTED_RESUME = 'resume.txt';

interface SavedFile extends Pick<UnclassifiedFile, 'file'> {
  /** What was read from it; null where it wasn't kept. */
  readonly text: string | null;
}

/**
 * Saves the file itself while the platform still has it, else the text that was read from it.
 *
 * @throws RetryableError when another attempt may get the file: text is no Word file to write the changes into.
 */
async function saveAsResume({ file, text }: SavedFile, chat: ChatContext): Promise<void> {
  const { deps, context, signal, strings } = chat;
  const downloaded = await deps.adapter.download(file, context, signal);
  if (downloaded.ok) return saveSource({ bytes: downloaded.value, filename: file.name }, chat);
  chat.unwrap(downloaded);
  if (text === null)
    return chat.replyPrivately('unreadable', unreadableMessage(file.name, downloaded.error.code, strings));
  const filename = `${file.name.replace(/\.[^.]*$/, '')}.txt`;
  return saveSource({ bytes: new TextEncoder().encode(text), filename }, chat);
}

async function saveSource(source: ResumeFile, chat: ChatContext): Promise<void> {
  const { deps, user, context, signal, strings } = chat;
  const place = deps.adapter.placeOf(context);
  const saved = await saveResume(user.id, source, { ...deps, place }, { signal, anyway: true });
  if (saved.ok) return confirmResume(saved.value, 'saved', null, chat);
  chat.unwrap(saved);
  await chat.replyPrivately('unreadable', unreadableMessage(source.filename, saved.error.code, strings));
}
