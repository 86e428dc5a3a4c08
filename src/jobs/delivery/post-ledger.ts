import type { QueuedStore } from '../ports/queue.ts';
import type { PostLedger } from '../ports/recorded-post.ts';
import { queueRetractions } from './retraction.ts';

/** Creates the ledger over the store. It writes outside any transaction of the caller, as a post can't be rolled back. */
export function createPostLedger(store: QueuedStore): PostLedger {
  const { postedMessages } = store;
  return {
    begin: (post) => postedMessages.begin(post),
    beginEdit: (post, messageId) => postedMessages.beginEdit(post, messageId),

    async saveUploadId(id, uploadId) {
      await postedMessages.saveIds(id, { uploadId });
    },

    async savePosted(id, { place, visibility, nonce }, ids) {
      if (await postedMessages.saveIds(id, ids)) return;
      // Deleted during the post, perhaps before its message could be found.
      await store.transaction(async (tx) => {
        const detached = await tx.postedMessages.addDetached({ place, visibility, nonce, ...ids });
        await queueRetractions([detached], tx);
      });
    },
  };
}
