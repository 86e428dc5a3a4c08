import type { UserId } from '../../jobs/model/ids.ts';
import { type PostLedger, RecordedPost } from '../../jobs/ports/recorded-post.ts';
import type { RecordPost } from '../types/chat-adapter.ts';
import type { Message } from '../types/message.ts';

/** Thrown when what a message shows was deleted before the message was posted. */
export class SubjectDeleted extends Error {
  override readonly name = 'SubjectDeleted';
}

/** Records the posts of a message to a user, unless it is about nobody. */
export function recordPostsOf(
  { about }: Pick<Message, 'about'>,
  userId: UserId,
  ledger: PostLedger,
): RecordPost {
  return async (post) => {
    if (about === 'nobody') return RecordedPost.aboutNobody(post.nonce);
    const recorded = await RecordedPost.begin({ ...post, userId, subject: about }, ledger);
    if (!recorded) throw new SubjectDeleted();
    return recorded;
  };
}
