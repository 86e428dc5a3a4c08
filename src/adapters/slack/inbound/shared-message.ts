import type { SharedMessage } from '../../../chat/types/chat-event.ts';
import type { SlackSharedMessagePayload } from './payloads.ts';
import { readMrkdwn } from './plain-text.ts';

/** Reads the message of a shortcut. Messages of apps may have their text in blocks or attachments. */
export function readSlackSharedMessage({
  text,
  blocks,
  attachments,
  files,
}: SlackSharedMessagePayload): SharedMessage {
  const inBlocks = (blocks ?? []).flatMap((block) => block.text?.text ?? []).join('\n');
  const attached = (attachments ?? []).flatMap((one) => one.text || one.fallback || []).join('\n');
  const own = text?.trim() || inBlocks;
  return { ...readMrkdwn([own, attached].filter(Boolean).join('\n\n')), files: files ?? [] };
}
