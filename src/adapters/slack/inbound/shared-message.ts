import type { Post } from '../../../chat/types/chat-event.ts';
import type { PointedMessage } from './payloads/shortcut.ts';
import { readMrkdwn } from './plain-text.ts';

/** A message that somebody pointed at, as a posting. What apps post has its text in blocks or attachments at times. */
export function postOf({ text, blocks, attachments, files }: PointedMessage): Post {
  const inBlocks = (blocks ?? []).flatMap((block) => block.text?.text ?? []).join('\n');
  const attached = (attachments ?? []).flatMap((one) => one.text || one.fallback || []).join('\n');
  const own = text?.trim() || inBlocks;
  return { ...readMrkdwn([own, attached].filter(Boolean).join('\n\n')), files: files ?? [] };
}
