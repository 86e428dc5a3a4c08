import type { types } from '@slack/bolt';
import { partKey, renderDelivery } from '../../../chat/messages/render-delivery.ts';
import type { Attachment } from '../../../chat/types/chat-adapter.ts';
import type { Message } from '../../../chat/types/message.ts';
import type { DeliveryPayload } from '../../../jobs/ports/deliverer.ts';
import { renderOneSlackMessage, renderSlackMessages, type SlackMessage } from '../render/messages.ts';

/** One Slack message of a delivery: text alone, or files with a short text above them. */
export type SlackMessagePart = SlackTextPart | SlackFilesPart;

export interface SlackTextPart {
  readonly key: string;
  readonly kind: 'text';
  readonly message: SlackMessage;
}

export interface SlackFilesPart {
  readonly key: string;
  readonly kind: 'files';
  readonly message: SlackMessage | null;
  readonly attachments: readonly Attachment[];
}

/** Renders a delivery into Slack messages. Their keys are the same every time. */
export function renderSlackParts(payload: DeliveryPayload, hasModel: boolean): SlackMessagePart[] {
  return renderDelivery(payload, hasModel).flatMap(({ key, message, attachments }): SlackMessagePart[] =>
    payload.kind === 'status'
      ? [{ key, kind: 'text', message: renderOneSlackMessage(message) }]
      : renderMessageWithFiles(key, message, attachments),
  );
}

function renderMessageWithFiles(
  key: string,
  message: Message,
  attachments: readonly Attachment[],
): SlackMessagePart[] {
  const messages = renderSlackMessages(message);
  if (attachments.length === 0) return toTextParts(key, messages);
  const last = messages.at(-1);
  const above = last && last.blocks.length > 0 && last.blocks.every(isRichText) ? last : null;
  return [
    ...toTextParts(key, above ? messages.slice(0, -1) : messages),
    { key: `${key}-files`, kind: 'files', message: above, attachments },
  ];
}

/** Gives each message a key of its own: the first keeps `key`, the others are numbered. */
export function toTextParts(key: string, messages: readonly SlackMessage[]): SlackTextPart[] {
  return messages.map((message, index) => ({ key: partKey(key, index), kind: 'text', message }));
}

/** True for the one kind of block that files.completeUploadExternal accepts above files. */
function isRichText(block: types.KnownBlock): boolean {
  return block.type === 'rich_text';
}
