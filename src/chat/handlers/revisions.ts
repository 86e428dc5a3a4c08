import { findStatusId } from '../../jobs/delivery/status-message.ts';
import type { EngineName, Job } from '../../jobs/model/job.ts';
import type { Refusal } from '../../jobs/model/refusal.ts';
import type { ReplyTarget } from '../../jobs/model/reply-target.ts';
import type { Statement } from '../../jobs/model/revision.ts';
import { saveDraft } from '../../jobs/people/drafts.ts';
import type { RevisionRequest } from '../../jobs/revisions/prepare-revision.ts';
import { submitRevision } from '../../jobs/revisions/revise.ts';
import type { RevisionCommand } from '../../jobs/revisions/version.ts';
import { listVersions } from '../../jobs/revisions/versions.ts';
import { isConsentMissing } from '../context/chat-user.ts';
import { textBlock } from '../messages/blocks.ts';
import { inventsMessage, refusalMessage } from '../messages/failure.ts';
import { offerAiMessage } from '../messages/request.ts';
import {
  DRAFT_KINDS,
  draftIdFor,
  type PendingAction,
  type RefusedWords,
  requestKeyOfEvent,
} from '../types/draft.ts';
import type { Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';
import { requireConsent } from './require-consent.ts';
import { announceTarget } from './submit-request.ts';

/** Makes a version by the person's instruction. `engine`: absent for that of the version. */
export async function refineJob(
  job: Job,
  instruction: string,
  chat: ChatContext,
  engine?: EngineName,
): Promise<void> {
  const used = engine ?? job.result?.engine;
  const next = { by: 'refine' as const, instruction, ...(engine && { engine }) };
  if (used && (await requireConsent(job, next, used, chat))) return;
  await enqueueRevision(job, { by: 'refine', refinement: { instruction, engine } }, chat, instruction);
}

/** Makes a version with a fact that the person adds. */
export async function addStatement(job: Job, statement: Statement, chat: ChatContext): Promise<void> {
  if (job.result && (await requireConsent(job, { by: 'fact', statement }, job.result.engine, chat))) return;
  await enqueueRevision(job, { by: 'fact', statement }, chat, statement.text);
}

/** Enqueues another version of a job. On a refusal, says why and quotes what was typed. */
export async function enqueueRevision(
  job: Job,
  revision: RevisionRequest,
  chat: ChatContext,
  typed: string | null = null,
): Promise<void> {
  const { user, deps, strings } = chat;
  const command: RevisionCommand = {
    userId: user.id,
    job: job.id,
    requestKey: requestKeyOfEvent(chat.eventKey),
  };
  const revised = await submitRevision(command, revision, await revisionTarget(job, chat), deps.submission);
  if (revised.ok) return announceTarget(revised.value, chat);
  const { blocks, ...refusal } = await revisionRefusal(job, revised.error, chat, typed);
  const typedBlocks = typed === null ? [] : [textBlock(strings.request.youWrote(typed))];
  await chat.replyPrivately('refused', { ...refusal, blocks: [...blocks, ...typedBlocks] });
}

/**
 * Says why there is no version, and what to do: keeps what a refused wish wanted to say, so that the person can add it as a
 * statement, and offers AI for what needs it.
 */
async function revisionRefusal(
  job: Job,
  refusal: Refusal,
  chat: ChatContext,
  typed: string | null,
): Promise<Message> {
  const { user, deps, strings, eventKey } = chat;
  const why = refusal.fields.instruction;
  const needsAi = why?.code === 'rewording_needs_ai' || why?.code === 'translation_needs_ai';
  if (needsAi && why.params.isSetUp && typed !== null) {
    const next = { by: 'refine' as const, instruction: typed, engine: 'openai' as const };
    const pending: PendingAction = { seed: eventKey, job: job.id, next };
    const id = draftIdFor(`ai/${eventKey}`);
    const kept = await saveDraft(user.id, DRAFT_KINDS.pendingAction, pending, deps.store, id);
    const vendor = isConsentMissing(chat, 'openai', deps.installation) ? deps.installation : null;
    return offerAiMessage(kept, vendor, strings);
  }
  if (why?.code !== 'instruction_invents') return refusalMessage(refusal, null, strings);
  const content: RefusedWords = { job: job.id, text: why.params.phrase };
  const id = draftIdFor(`words/${eventKey}`);
  const draft = await saveDraft(user.id, DRAFT_KINDS.refusedWords, content, deps.store, id);
  return inventsMessage(refusal, draft, strings);
}

/** Returns where to answer a job made from this one: under its status message. Null when this one was fetched. */
export async function revisionTarget(job: Job, { deps, context }: ChatContext): Promise<ReplyTarget | null> {
  if (job.place === null) return null;
  return deps.adapter.replyTargetUnder(job.place, await findStatusId(job, deps.store), context);
}

/**
 * Finds the newest version made from this one only by undoing or accepting changes, so that a second decision adds to
 * the first. Null while one of them is still running.
 */
export async function findNewestDecision(job: Job, { deps, user }: ChatContext): Promise<Job | null> {
  const found = await listVersions(user.id, job.id, deps.store);
  if (!found.ok) return job;
  const jobs = found.value.map((one) => one.job);
  let newest = job;
  for (;;) {
    const next = jobs.findLast(
      ({ parentJobId, revision, status }) =>
        parentJobId === newest.id &&
        status !== 'FAILED' &&
        (revision.made.by === 'undo' || revision.made.by === 'accept'),
    );
    if (!next) return newest;
    if (next.status === 'PENDING') return null;
    newest = next;
  }
}
