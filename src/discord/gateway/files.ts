import type { FileRef } from '../../chat/gesture.ts';
import type { WireAttachment } from './wire.ts';

export function fileOf(
  { id, filename, size, content_type, url }: WireAttachment,
  owner: string | null,
): FileRef {
  return { id, name: filename, size, mediaType: content_type ?? null, url, owner };
}
