import { z } from 'zod';
import { PostedMessageId } from '../../../jobs/model/ids.ts';
import { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { type PostedMessage, VISIBILITIES } from '../../../jobs/ports/posted-messages.ts';
import type { Codec } from '../encryption/codec.ts';

const Row = z.object({
  id: PostedMessageId,
  nonce: z.string(),
  place: z.string(),
  visibility: z.enum(VISIBILITIES),
  message_id: z.string().nullable(),
  upload_id: z.string().nullable(),
  created_at: z.date(),
});

/** Opens a row of `posted_messages`. */
export function postFrom(raw: unknown, codec: Codec): PostedMessage {
  const { id, nonce, place, visibility, message_id, upload_id, created_at } = Row.parse(raw);
  return {
    id,
    nonce,
    visibility,
    place: ReplyTarget.parse(JSON.parse(codec.openText(place, messageCell(id)))),
    messageId: message_id,
    uploadId: upload_id,
    createdAt: created_at,
  };
}

/** Names a sealed place for the codec. */
export const messageCell = (id: PostedMessageId) => `posted_messages.place:${id}`;
