import { v7 as uuidv7 } from 'uuid';
import { DraftId, type UserId } from '../model/ids.ts';
import type { Draft } from '../ports/drafts.ts';
import type { Repositories } from '../ports/repositories.ts';

/** Milliseconds for which a draft is kept. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000;

/** Keeps what a person typed into a form (JSON) for seven days; under an id, it takes the place of what was there. */
export async function keepDraft(
  user: UserId,
  kind: string,
  content: unknown,
  { drafts }: Pick<Repositories, 'drafts'>,
  id = DraftId.parse(uuidv7()),
): Promise<DraftId> {
  await drafts.save({ id, userId: user, kind, content, expiresAt: new Date(Date.now() + LIFETIME) });
  return id;
}

/** Null where it has expired, was dropped, is somebody else's, or never was. */
export async function draftOf(user: UserId, id: string, { drafts }: Repositories): Promise<Draft | null> {
  const known = DraftId.safeParse(id);
  return known.success ? drafts.find(user, known.data, new Date()) : null;
}

/** False where there is no such draft of this person's. */
export async function dropDraft(user: UserId, id: string, { drafts }: Repositories): Promise<boolean> {
  const known = DraftId.safeParse(id);
  return known.success && drafts.delete(user, known.data);
}
