import type { Attachment } from '../types/chat-adapter.ts';
import type { Message } from '../types/message.ts';

/** One message of a delivery. A platform may need several posts for it. */
export interface DeliveryMessage {
  readonly key: string;
  readonly message: Message;
  readonly attachments: readonly Attachment[];
}
