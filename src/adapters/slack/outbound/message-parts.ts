import type { types } from '@slack/bolt';
import { keyOfPost, piecesOf } from '../../../chat/messages/render-delivery.ts';
import type { Enclosure } from '../../../chat/types/chat-adapter.ts';
import type { Message } from '../../../chat/types/message.ts';
import type { Parcel } from '../../../jobs/ports/deliverer.ts';
import { onePost, type Post, postsOf } from '../render/posts.ts';

/** One message of Slack's: words, or files with a few words above them. */
export type Slice =
  | Words
  | {
      readonly key: string;
      readonly kind: 'files';
      readonly post: Post | null;
      readonly enclosures: readonly Enclosure[];
    };

export interface Words {
  readonly key: string;
  readonly kind: 'words';
  readonly post: Post;
}

/** What a parcel is posted as, the same keys every time. */
export function slicesOf(parcel: Parcel): Slice[] {
  return piecesOf(parcel).flatMap(({ key, message, enclosures }): Slice[] =>
    parcel.kind === 'status'
      ? [{ key, kind: 'words', post: onePost(message) }]
      : slicesOfMessage(key, message, enclosures),
  );
}

/** A message with files, in as many of Slack's as it needs. */
function slicesOfMessage(key: string, message: Message, enclosures: readonly Enclosure[]): Slice[] {
  const posts = postsOf(message);
  if (enclosures.length === 0) return wordsOf(key, posts);
  const last = posts.at(-1);
  const above = last && last.blocks.length > 0 && last.blocks.every(isRichText) ? last : null;
  return [
    ...wordsOf(key, above ? posts.slice(0, -1) : posts),
    { key: `${key}-files`, kind: 'files', post: above, enclosures },
  ];
}

/** Words alone, in as many messages as there are posts. */
export function wordsOf(key: string, posts: readonly Post[]): Words[] {
  return posts.map((post, index) => ({
    key: keyOfPost(key, index),
    kind: 'words',
    post,
  }));
}

/** What files.completeUploadExternal takes above files. */
function isRichText(block: types.KnownBlock): boolean {
  return block.type === 'rich_text';
}
