import { v7 as uuidv7 } from 'uuid';
import { DraftId, type UserId } from '../model/ids.ts';
import type { Draft } from '../ports/drafts.ts';
import type { Repositories } from '../ports/repositories.ts';

const DRAFT_LIFETIME_MS = 7 * 24 * 60 * 60 * 1000;

/** Saves what a user typed into a form, as JSON, for seven days. With an id, replaces the draft that has it. */
export async function saveDraft(
  user: UserId,
  kind: string,
  content: unknown,
  { drafts }: Pick<Repositories, 'drafts'>,
  id = DraftId.parse(uuidv7()),
): Promise<DraftId> {
  await drafts.save({ id, userId: user, kind, content, expiresAt: new Date(Date.now() + DRAFT_LIFETIME_MS) });
  return id;
}

/** Finds a user's draft; null when it has expired, never existed or is another user's. */
export async function findDraft(user: UserId, id: string, { drafts }: Repositories): Promise<Draft | null> {
  const known = DraftId.safeParse(id);
  return known.success ? drafts.find(user, known.data, new Date()) : null;
}
