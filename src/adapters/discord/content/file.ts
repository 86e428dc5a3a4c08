import { z } from 'zod';
import type { FileRef } from '../../../chat/types/chat-event.ts';

/** A file in a message, an option or a modal. */
export const DiscordAttachmentPayload = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  content_type: z.string().nullish(),
  url: z.string(),
});
export type DiscordAttachmentPayload = z.infer<typeof DiscordAttachmentPayload>;

/** Turns an attachment into a file reference. `owner` is the Discord id of the person who sent it. */
export function toDiscordFileRef(
  { id, filename, size, content_type, url }: DiscordAttachmentPayload,
  owner: string | null,
): FileRef {
  return { id, name: filename, size, mediaType: content_type ?? null, url, owner };
}
