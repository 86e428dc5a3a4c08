import type { ResumeId } from '../../jobs/model/ids.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { SavedResume } from '../../jobs/ports/resumes.ts';
import { type TakenPosting, takePosting } from '../../jobs/submit/take-posting.ts';
import type { Strings } from '../../strings/strings.ts';
import { isChannelAllowed } from '../context/chat-user.ts';
import { closedChannelMessage, noticeMessage } from '../messages/blocks.ts';
import { draftFailureMessage, editButton } from '../messages/failure.ts';
import { resumeReadMessage } from '../messages/received-file.ts';
import {
  doubtfulPostingMessage,
  doubtfulResumeMessage,
  noPostingMessage,
  noResumeMessage,
} from '../messages/request.ts';
import type { FileRef } from '../types/chat-event.ts';
import { DRAFT_KINDS, draftIdFor, type StoredRequest } from '../types/draft.ts';
import { MAX_NAME_CHARS, type PostingInput, type RequestDraft } from '../types/request-draft.ts';
import type { ChatContext } from './chat-context.ts';
import { receiveFile } from './receive-file.ts';
import { submitRequest } from './submit-request.ts';

/** Starts a new request: stores it in a draft named after the event, then advances it. */
export function createRequest(request: RequestDraft, chat: ChatContext): Promise<void> {
  return advanceRequest({ id: draftIdFor(chat.eventKey), request }, chat);
}

/**
 * Takes a request as far as it goes: saves the resume, fetches the posting, asks what is missing, submits the job.
 * When something stops it, says so with a button that opens the form again.
 */
export async function advanceRequest(stored: StoredRequest, chat: ChatContext): Promise<void> {
  const { strings, context } = chat;
  if (!isChannelAllowed(context, chat.workspace))
    return chat.replyPrivately('closed', closedChannelMessage(strings));
  await saveRequest(stored, chat);
  const posting = await findPosting(stored, chat);
  if (!posting) return;
  if (isDoubtful(posting, stored.request))
    return chat.replyPrivately('posting-unlike', doubtfulPostingMessage(stored.id, posting, strings));
  const named: StoredRequest = { ...stored, request: withPosting(stored.request, posting, strings) };
  await saveRequest(named, chat);
  const resume = await findResume(named, chat);
  if (!resume) return;
  const complete: StoredRequest = {
    ...named,
    request: { ...named.request, resume: { from: 'saved', id: resume.id } },
  };
  await saveRequest(complete, chat);
  await submitRequest(complete, posting.text, resume, chat);
}

/** True for a text that the person must be asked about first. */
function isDoubtful({ kind, sure, from }: TakenPosting, { accepted }: RequestDraft): boolean {
  if (accepted.includes('posting')) return false;
  return kind !== 'posting' || !(sure || from !== 'text' || accepted.includes('likely'));
}

function saveRequest({ id, request }: StoredRequest, { user, deps }: ChatContext) {
  return saveDraft(user.id, DRAFT_KINDS.request, request, deps.store, id);
}

async function findResume(stored: StoredRequest, chat: ChatContext): Promise<SavedResume | null> {
  const { resume } = stored.request;
  switch (resume.from) {
    case 'file':
      return receiveResume(stored, resume.file, chat);
    case 'default':
      return findDefault(stored, chat);
    case 'saved':
      return findSaved(stored, resume.id, chat);
    case 'named':
      return findNamed(stored, resume.name, chat);
  }
}

async function findDefault({ id, request }: StoredRequest, chat: ChatContext): Promise<SavedResume | null> {
  const { deps, user, strings } = chat;
  const found = await deps.store.resumes.findDefault(user.id);
  if (found) return found;
  const { none, noneNext } = strings.resume;
  await chat.replyPrivately(
    'no-resume',
    request.posting ? noResumeMessage(id, request, strings) : noticeMessage(none, noneNext),
  );
  return null;
}

async function findSaved(
  stored: StoredRequest,
  id: ResumeId,
  chat: ChatContext,
): Promise<SavedResume | null> {
  const { deps, user, strings } = chat;
  const found = await deps.store.resumes.find(user.id, id);
  if (found) return found;
  const { resumeGone, resumeGoneNext } = strings.request;
  await chat.replyPrivately(
    'no-resume',
    noticeMessage(resumeGone, resumeGoneNext, [editButton(stored.id, strings)]),
  );
  return null;
}

/** Finds a resume by its filename. When several share it, asks the person to choose. */
async function findNamed(
  stored: StoredRequest,
  name: string,
  chat: ChatContext,
): Promise<SavedResume | null> {
  const { deps, user, strings } = chat;
  const all = await deps.store.resumes.listNames(user.id);
  const [one, another] = all.filter(({ filename }) => filename.toLowerCase() === name.toLowerCase());
  if (one && !another) return findSaved(stored, one.id, chat);
  const { resumesAlike, resumeUnknown, resumeUnknownNext } = strings.request;
  const happened = one ? resumesAlike(name) : resumeUnknown(name);
  await chat.replyPrivately(
    'no-resume',
    noticeMessage(happened, resumeUnknownNext, [editButton(stored.id, strings)]),
  );
  return null;
}

/** Saves the resume that came with the form, and shows how it was read while the request goes on. */
async function receiveResume(
  { id, request }: StoredRequest,
  file: FileRef,
  chat: ChatContext,
): Promise<SavedResume | null> {
  const { strings } = chat;
  const received = await receiveFile(file, request.accepted.includes('resume') ? 'anyway' : 'resumes', chat);
  switch (received.type) {
    case 'resume':
      await chat.replyPrivately('resume-read', resumeReadMessage(received.saved, 'started', strings));
      return received.saved.resume;
    case 'fault':
      await chat.replyPrivately('resume-fault', draftFailureMessage(received.code, id, strings));
      return null;
    case 'unclassified':
      await chat.replyPrivately(
        'resume-unlike',
        doubtfulResumeMessage(id, { filename: file.name, looksLike: received.looksLike }, strings),
      );
      return null;
    case 'foreign':
      await chat.replyPrivately(
        'resume-foreign',
        noticeMessage(
          strings.resume.notYours(file.name),
          `${strings.resume.notYoursNext}\n${strings.request.nothingLost}`,
          [editButton(id, strings)],
        ),
      );
      return null;
  }
}

async function findPosting({ id, request }: StoredRequest, chat: ChatContext): Promise<TakenPosting | null> {
  const { user, deps, signal, strings } = chat;
  const { posting } = request;
  if (!posting) {
    await chat.replyPrivately('no-posting', noPostingMessage(id, strings));
    return null;
  }
  const source = await downloadPosting(posting, chat);
  const taken = source.ok ? await takePosting(user.id, source.value, deps, signal) : source;
  if (signal.aborted) throw signal.reason;
  if (!taken.ok) {
    await chat.replyPrivately('posting-fault', draftFailureMessage(taken.error.code, id, strings));
    return null;
  }
  return taken.value;
}

async function downloadPosting(posting: PostingInput, { deps, context, signal }: ChatContext) {
  if (posting.from !== 'file') return { ok: true as const, value: posting };
  const { file } = posting;
  const downloaded = await deps.adapter.download(file, context, signal);
  if (!downloaded.ok) return downloaded;
  const value = { from: 'file' as const, file: { bytes: downloaded.value, filename: file.name } };
  return { ok: true as const, value };
}

/** Title and company: as the person typed them, else as the posting says. */
function withPosting(
  request: RequestDraft,
  { text, title, company, warnings }: TakenPosting,
  strings: Strings,
): RequestDraft {
  return {
    ...request,
    posting: { from: 'text', text },
    title: (request.title || title).slice(0, MAX_NAME_CHARS),
    company: (request.company || company).slice(0, MAX_NAME_CHARS),
    notes: request.notes ?? warnings.map((warning) => strings.warning(warning)).join(' '),
  };
}
