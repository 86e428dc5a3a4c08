import type { FileRef } from '../../../chat/types/chat-event.ts';
import type { WireAttachment } from './payloads.ts';

export function fileOf(
  { id, filename, size, content_type, url }: WireAttachment,
  owner: string | null,
): FileRef {
  return { id, name: filename, size, mediaType: content_type ?? null, url, owner };
}
