import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DraftId, JobId, ResumeId, type UserId } from '../../jobs/model/ids.ts';
import { EngineName } from '../../jobs/model/job.ts';
import { findDraft } from '../../jobs/people/drafts.ts';
import type { Repositories } from '../../jobs/ports/repositories.ts';
import { FileRef } from './chat-event.ts';
import { RequestDraft } from './request-draft.ts';

/** A file that doesn't look like a resume, until its sender says what to do with it. */
export const UnclassifiedFile = z.object({ file: FileRef, text: z.string() });
export type UnclassifiedFile = z.infer<typeof UnclassifiedFile>;

/** An action on a job that needs AI and waits for the person's consent. */
export const PendingAction = z.object({
  /** The key of the event that requested it. The new job is named after it, so that resuming twice makes one job. */
  seed: z.string(),
  job: JobId,
  next: z.discriminatedUnion('by', [
    z.object({ by: z.literal('retry') }),
    z.object({ by: z.literal('letter') }),
    z.object({ by: z.literal('questions') }),
    z.object({
      by: z.literal('refine'),
      instruction: z.string(),
      /** Absent: the engine of the version. */
      engine: EngineName.optional(),
    }),
    z.object({
      by: z.literal('fact'),
      statement: z.object({
        entry: z.string(),
        requirement: z.string().optional(),
        /** The part of the requirement that a yes is about. */
        words: z.string().optional(),
        text: z.string(),
      }),
    }),
  ]),
});
export type PendingAction = z.infer<typeof PendingAction>;

/** A person's corrections of a resume, one string per form field, that could not be saved. */
export const ResumeCorrection = z.object({ resume: ResumeId, parts: z.array(z.string()) });
export type ResumeCorrection = z.infer<typeof ResumeCorrection>;

/** What a person said that a line of their resume doesn't show, as long as a draft is kept. */
export const DismissedLine = z.object({ resume: ResumeId, words: z.string() });

/** A skill that a person said they didn't use in a job, as long as a draft is kept. */
export const DismissedSkill = z.object({ resume: ResumeId, skill: z.string(), entry: z.string() });

/** What a person wished to say and their resume doesn't, until they add it as a statement of their own. */
export const RefusedWords = z.object({ job: JobId, text: z.string() });
export type RefusedWords = z.infer<typeof RefusedWords>;

/** The kind of each draft, as stored. */
export const DRAFT_KINDS = {
  request: 'wanted',
  file: 'file',
  pendingAction: 'held',
  correction: 'corrected',
  dismissed: 'not_line',
  dismissedSkill: 'not_skill',
  refusedWords: 'refused_words',
} as const;

export interface StoredRequest {
  readonly id: DraftId;
  readonly request: RequestDraft;
}

/** Finds a person's request; null when it doesn't exist or belongs to someone else. */
export async function findRequest(
  user: UserId,
  id: string,
  repositories: Repositories,
): Promise<StoredRequest | null> {
  const draft = await findDraft(user, id, repositories);
  const request = RequestDraft.safeParse(draft?.content);
  return draft?.kind === DRAFT_KINDS.request && request.success
    ? { id: draft.id, request: request.data }
    : null;
}

/** Finds a person's unclassified file; null when it doesn't exist or belongs to someone else. */
export function findUnclassifiedFile(
  user: UserId,
  id: string,
  repositories: Repositories,
): Promise<UnclassifiedFile | null> {
  return findContent(user, id, DRAFT_KINDS.file, UnclassifiedFile, repositories);
}

/** Finds a person's pending action; null when it doesn't exist or belongs to someone else. */
export function findPendingAction(
  user: UserId,
  id: string,
  repositories: Repositories,
): Promise<PendingAction | null> {
  return findContent(user, id, DRAFT_KINDS.pendingAction, PendingAction, repositories);
}

/** Finds a person's unsaved correction; null when it doesn't exist or belongs to someone else. */
export function findCorrection(
  user: UserId,
  id: string,
  repositories: Repositories,
): Promise<ResumeCorrection | null> {
  return findContent(user, id, DRAFT_KINDS.correction, ResumeCorrection, repositories);
}

/** Finds what a refused wish wanted to say; null when it doesn't exist or belongs to someone else. */
export function findRefusedWords(
  user: UserId,
  id: string,
  repositories: Repositories,
): Promise<RefusedWords | null> {
  return findContent(user, id, DRAFT_KINDS.refusedWords, RefusedWords, repositories);
}

async function findContent<T>(
  user: UserId,
  id: string,
  kind: string,
  schema: z.ZodType<T>,
  repositories: Repositories,
): Promise<T | null> {
  const draft = await findDraft(user, id, repositories);
  const content = schema.safeParse(draft?.content);
  return draft?.kind === kind && content.success ? content.data : null;
}

/** Derives a draft's id from the key of the event that creates it, so that handling the event again replaces the draft. */
export function draftIdFor(eventKey: string): DraftId {
  const hex = createHash('sha256').update(eventKey).digest('hex');
  // UUID version 8: the bits are free to choose (RFC 9562).
  return DraftId.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
}

/** Returns the request key of a draft's job, so that starting it twice makes one job. */
export function requestKeyOfDraft(draft: DraftId): string {
  return `draft:${draft}`;
}

/** Derives the request key of a job that an event makes, so that handling the event again makes no other. */
export function requestKeyOfEvent(eventKey: string): string {
  return `chat:${shortHash(eventKey)}`;
}

/** Derives the request key of another attempt at a job, from the job's own key; names the draft that the job has. */
export function requestKeyOfRetry(earlier: string, attempt: string): string {
  const draft = draftOfRequestKey(earlier);
  return draft ? `${requestKeyOfDraft(draft)}:${shortHash(attempt)}` : requestKeyOfEvent(attempt);
}

function shortHash(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}

/** Returns the draft that a job was made from; null when it was made another way. */
export function draftOfRequestKey(requestKey: string): DraftId | null {
  const id = DraftId.safeParse(/^draft:([0-9a-f-]{36})/.exec(requestKey)?.[1]);
  return id.success ? id.data : null;
}
