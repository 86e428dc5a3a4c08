import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DraftId, JobId, ResumeId, type UserId } from '../../jobs/model/ids.ts';
import { draftOf } from '../../jobs/people/drafts.ts';
import type { Tables } from '../../jobs/ports/tables.ts';
import { FileRef } from './chat-event.ts';
import { Wanted } from './request-draft.ts';

/** A file that was read and is no resume by its looks: until its person says what to do with it. */
export const ReadFile = z.object({ file: FileRef, text: z.string() });
export type ReadFile = z.infer<typeof ReadFile>;

/** Something about a job that a model is asked for: until its person has agreed to that again. */
export const Held = z.object({
  /** Of the event that asked for it first: what it comes to is named after that, however often it is gone on with. */
  seed: z.string(),
  job: JobId,
  next: z.discriminatedUnion('by', [
    z.object({ by: z.literal('retry') }),
    z.object({ by: z.literal('refine'), instruction: z.string() }),
    z.object({
      by: z.literal('fact'),
      statement: z.object({ entry: z.string(), requirement: z.string().optional(), text: z.string() }),
    }),
  ]),
});
export type Held = z.infer<typeof Held>;

/** What a person made of a resume as it was read, part by part of the form, where it could not be saved. */
export const Corrected = z.object({ resume: ResumeId, parts: z.array(z.string()) });
export type Corrected = z.infer<typeof Corrected>;

export const KINDS = { wanted: 'wanted', file: 'file', held: 'held', corrected: 'corrected' } as const;

export interface WantedDraft {
  readonly id: DraftId;
  readonly wanted: Wanted;
}

/** A person's request that waits; null where it is gone, or somebody else's. */
export async function wantedDraft(user: UserId, id: string, tables: Tables): Promise<WantedDraft | null> {
  const draft = await draftOf(user, id, tables);
  const wanted = Wanted.safeParse(draft?.content);
  return draft?.kind === KINDS.wanted && wanted.success ? { id: draft.id, wanted: wanted.data } : null;
}

export async function fileDraft(user: UserId, id: string, tables: Tables): Promise<ReadFile | null> {
  const draft = await draftOf(user, id, tables);
  const read = ReadFile.safeParse(draft?.content);
  return draft?.kind === KINDS.file && read.success ? read.data : null;
}

export async function heldDraft(user: UserId, id: string, tables: Tables): Promise<Held | null> {
  const draft = await draftOf(user, id, tables);
  const held = Held.safeParse(draft?.content);
  return draft?.kind === KINDS.held && held.success ? held.data : null;
}

export async function correctedDraft(user: UserId, id: string, tables: Tables): Promise<Corrected | null> {
  const draft = await draftOf(user, id, tables);
  const corrected = Corrected.safeParse(draft?.content);
  return draft?.kind === KINDS.corrected && corrected.success ? corrected.data : null;
}

/** The id of the draft that an event makes, the same one however often it is handled. */
export function draftIdOf(seed: string): DraftId {
  const hex = createHash('sha256').update(seed).digest('hex');
  // A UUID of version 8, whose bits are the maker's own.
  return DraftId.parse(
    `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`,
  );
}

/** The key of the job that a draft becomes: however often it is started, it is one job. */
export function keyOfDraft(draft: DraftId): string {
  return `draft:${draft}`;
}

/** The key of a job that asks for a draft's again, by another event. */
export function keyOfRetry(earlier: string, seed: string): string {
  const draft = draftOfKey(earlier);
  const own = createHash('sha256').update(seed).digest('base64url').slice(0, 22);
  return draft ? `${keyOfDraft(draft)}:${own}` : `chat:${own}`;
}

/** The draft that a job was made from; null where it was made otherwise. */
export function draftOfKey(requestKey: string): DraftId | null {
  const id = DraftId.safeParse(/^draft:([0-9a-f-]{36})/.exec(requestKey)?.[1]);
  return id.success ? id.data : null;
}
