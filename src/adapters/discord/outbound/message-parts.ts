import type { DeliveryMessage } from '../../../chat/messages/delivery-message.ts';
import { partKey, renderDelivery } from '../../../chat/messages/render-delivery.ts';
import type { DeliveryPayload } from '../../../jobs/ports/deliverer.ts';
import { type DiscordMessage, renderDiscordMessages } from '../render/messages.ts';
import { onlyYouMessage } from '../render/notices.ts';
import { discordTargetOf } from './target.ts';

/** One Discord message of a delivery. */
export interface DiscordMessagePart {
  readonly key: string;
  readonly message: DiscordMessage;
}

/** Renders a delivery into Discord messages. Their keys are the same every time. */
export function renderDiscordParts(
  payload: DeliveryPayload,
  hasModel: boolean,
): readonly DiscordMessagePart[] {
  const messages = renderDelivery(payload, hasModel);
  const isSeenByOneOnly = payload.kind === 'answer' && discordTargetOf(payload.target).kind === 'reply';
  return (isSeenByOneOnly ? [onlyYouPart(), ...messages] : messages).flatMap(toParts);
}

function onlyYouPart(): DeliveryMessage {
  return { key: 'only-you', message: onlyYouMessage(), attachments: [] };
}

/** The first message keeps the key, the others are numbered. */
function toParts({ key, message, attachments }: DeliveryMessage): readonly DiscordMessagePart[] {
  return renderDiscordMessages(message, attachments).map((rendered, index) => ({
    key: partKey(key, index),
    message: rendered,
  }));
}
