import { saveDraft } from '../../jobs/people/drafts.ts';
import type { SavedResume } from '../../jobs/ports/resumes.ts';
import type { ResumeAndWarnings } from '../../jobs/resumes/save-resume.ts';
import { isChannelAllowed } from '../context/chat-user.ts';
import { closedChannelMessage } from '../messages/blocks.ts';
import {
  foreignFileMessage,
  resumeReadMessage,
  resumeSavedMessage,
  unclassifiedFileMessage,
  unreadableMessage,
} from '../messages/received-file.ts';
import type { FileRef } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, requestKeyOfDraft, type StoredRequest } from '../types/draft.ts';
import { EMPTY_DRAFT, type PostingInput, RequestDraft } from '../types/request-draft.ts';
import { createRequest } from './advance-request.ts';
import type { ChatContext } from './chat-context.ts';
import { receiveFile } from './receive-file.ts';

/** Reads each file of a message and replies about it. One resume with a posting starts a request. */
export async function handleFiles(
  files: readonly FileRef[],
  posting: PostingInput | null,
  chat: ChatContext,
): Promise<void> {
  const { strings, context } = chat;
  if (!isChannelAllowed(context, chat.workspace))
    return chat.replyPrivately('closed', closedChannelMessage(strings));
  const resumes: SavedResume[] = [];
  for (const [index, file] of files.entries()) {
    const resume = await handleFile(file, `file-${index}`, posting, chat);
    if (resume) resumes.push(resume);
  }
  const [resume] = resumes;
  if (posting && resume && resumes.length === 1)
    await createRequest({ ...EMPTY_DRAFT, resume: { from: 'saved', id: resume.id }, posting }, chat);
}

async function handleFile(
  file: FileRef,
  name: string,
  posting: PostingInput | null,
  chat: ChatContext,
): Promise<SavedResume | null> {
  const { user, deps, eventKey, strings } = chat;
  const received = await receiveFile(file, 'resumes', chat);
  switch (received.type) {
    case 'resume':
      await confirmResume(received.saved, name, posting, chat);
      return received.saved.resume;
    case 'unclassified': {
      const id = draftIdFor(`${eventKey}/${name}`);
      await saveDraft(user.id, DRAFT_KINDS.file, { file, text: received.text }, deps.store, id);
      await chat.replyInThread(name, unclassifiedFileMessage(file.name, received.looksLike, id, strings));
      return null;
    }
    case 'fault':
      await chat.replyInThread(name, unreadableMessage(file.name, received.code, strings));
      return null;
    case 'foreign':
      await chat.replyInThread(name, foreignFileMessage(file.name, strings));
      return null;
  }
}

/** Confirms a saved resume in the thread of the message; in a channel, without anything that the resume says. */
export async function confirmResume(
  saved: ResumeAndWarnings,
  name: string,
  posting: PostingInput | null,
  chat: ChatContext,
): Promise<void> {
  const waiting = posting ? null : await findWaitingRequest(chat);
  const message = chat.context.kind === 'channel' ? resumeSavedMessage : resumeReadMessage;
  await chat.replyInThread(name, message(saved, waiting, chat.strings));
}

/** Finds the newest request that has a posting, waits for a resume, and is no job yet. */
async function findWaitingRequest({ deps, user }: ChatContext): Promise<StoredRequest | null> {
  const drafts = await deps.store.drafts.list(user.id);
  const waiting = drafts.toReversed().flatMap(({ id, kind, content }): StoredRequest[] => {
    const request = RequestDraft.safeParse(content);
    if (kind !== DRAFT_KINDS.request || !request.success) return [];
    const { resume, posting } = request.data;
    return resume.from === 'default' && posting !== null ? [{ id, request: request.data }] : [];
  });
  const [newest] = waiting;
  return newest && !(await deps.store.jobs.findByRequestKey(user.id, requestKeyOfDraft(newest.id)))
    ? newest
    : null;
}
