import { KINDS, keyOfDraft, type WantedDraft } from '../types/draft.ts';
import { Wanted } from '../types/request-draft.ts';
import type { Scene } from './chat-context.ts';

/** The person's newest request that has a posting and lacked a resume, and is no job yet. */
export async function waitingFor({ rooms, user }: Scene): Promise<WantedDraft | null> {
  const drafts = await rooms.store.drafts.listOf(user.id);
  const waiting = drafts.toReversed().flatMap(({ id, kind, content }) => {
    const wanted = Wanted.safeParse(content);
    const lacks = kind === KINDS.wanted && wanted.success && wanted.data.resume.from === 'default';
    return lacks && wanted.data.posting !== null ? [{ id, wanted: wanted.data }] : [];
  });
  const [newest] = waiting;
  return newest && !(await rooms.store.jobs.withKey(user.id, keyOfDraft(newest.id))) ? newest : null;
}
