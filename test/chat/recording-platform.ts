import { renderDelivery, statusMessage } from '../../src/chat/messages/render-delivery.ts';
import type {
  Attachment,
  ChatAdapter,
  ReplyLocation,
  SendOptions,
} from '../../src/chat/types/chat-adapter.ts';
import type { ChatUser, EventContext, FileRef } from '../../src/chat/types/chat-event.ts';
import type { Message } from '../../src/chat/types/message.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import type { Result } from '../../src/jobs/model/result.ts';
import type {
  Deliverer,
  DeliveryPayload,
  PostedIds,
  RenderedMessage,
} from '../../src/jobs/ports/deliverer.ts';
import type { SeenMessage } from './driver.ts';

/** The channel that everybody of these tests is in. */
export const CHANNEL = 'C1';
export const WORKSPACE = 'W1';

export interface RecordedMessage {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly where: SeenMessage['where'];
  readonly channel: string;
  /** The message that it stands under. */
  readonly under: string | null;
  /** Who sees it; null: all who are there. */
  readonly visibleTo: string | null;
  message: Message;
  readonly attachments: readonly Attachment[];
}

/**
 * A platform in the memory of this process: keeps what is said and posted, once under each nonce, and shows it. As
 * `slack` it has threads under messages and a home page; as `discord` it has private threads, each a channel.
 */
export class InMemoryRecordingPlatform implements ChatAdapter, Deliverer {
  readonly platform: 'slack' | 'discord';
  readonly messages: RecordedMessage[] = [];
  readonly files = new Map<string, Uint8Array>();
  /** How often something was said under a nonce that had been used. */
  repeatCount = 0;
  readonly publishHome: ChatAdapter['publishHome'];
  readonly fetchUser = null;

  constructor(platform: 'slack' | 'discord') {
    this.platform = platform;
    this.publishHome = platform === 'slack' ? (who, _, message) => this.#showHome(who, message) : null;
  }

  // ── the voice ────────────────────────────────────────────────────────────────────────────────────────────────

  async postEphemeral(
    who: ChatUser,
    where: EventContext,
    message: Message,
    { idempotencyKey: nonce }: SendOptions,
    attachments: readonly Attachment[] = [],
  ): Promise<Result<void>> {
    const alone = where.kind === 'channel' && attachments.length === 0;
    this.#add({
      idempotencyKey: nonce,
      where: alone ? 'ephemeral' : 'dm',
      channel: alone ? (where.channel ?? CHANNEL) : dmChannelOf(who),
      under: alone ? null : where.thread,
      visibleTo: who.externalId,
      message,
      attachments,
    });
    return DONE;
  }

  async replyInThread(
    who: ChatUser,
    where: EventContext,
    message: Message,
    { idempotencyKey: nonce }: SendOptions,
  ): Promise<Result<void>> {
    const dm = where.kind === 'dm';
    this.#add({
      idempotencyKey: nonce,
      where: dm ? 'dm' : 'channel',
      channel: where.channel ?? dmChannelOf(who),
      under: where.thread ?? where.message,
      visibleTo: dm ? who.externalId : null,
      message,
      attachments: [],
    });
    return DONE;
  }

  async updateMessage({ message: id }: EventContext, message: Message): Promise<Result<void>> {
    const pressed = this.messages.find((one) => one.id === id);
    if (!pressed) return { ok: false, error: fault('delivery_failed', 'no such message') };
    pressed.message = message;
    return DONE;
  }

  replyLocations({ kind }: EventContext): readonly ReplyLocation[] {
    if (kind !== 'channel') return ['dm'];
    return this.platform === 'slack' ? ['dm', 'channel'] : ['thread', 'dm'];
  }

  async openReplyTarget(
    who: ChatUser,
    where: EventContext,
    wish: ReplyLocation,
    { idempotencyKey: nonce }: SendOptions,
  ): Promise<Result<ReplyTarget>> {
    const { platform, workspace, reply } = where;
    const channel = { dm: dmChannelOf(who), thread: `T-${nonce}`, channel: where.channel ?? CHANNEL }[wish];
    return { ok: true, value: { platform, workspace, channel, thread: null, reply } };
  }

  replyTargetUnder(place: ReplyTarget, status: string | null, { reply }: EventContext): ReplyTarget {
    return this.platform === 'slack'
      ? { ...place, thread: place.thread ?? status, reply }
      : { ...place, reply };
  }

  async permalink({ channel }: ReplyTarget, message: string | null): Promise<string | null> {
    return `https://chat.example/${channel}${message === null ? '' : `/${message}`}`;
  }

  async download({ id }: FileRef): Promise<Result<Uint8Array>> {
    const bytes = this.files.get(id);
    return bytes ? { ok: true, value: bytes } : { ok: false, error: fault('document_damaged', 'not there') };
  }

  // ── the deliverer ────────────────────────────────────────────────────────────────────────────────────────────

  render(payload: DeliveryPayload): readonly RenderedMessage[] {
    const { target, statusId, kind } = payload;
    const under = target.thread ?? (kind === 'status' ? null : statusId);
    const owner = target.channel.startsWith('D-') ? target.channel.slice(2) : null;
    const where = owner ? 'dm' : target.channel === CHANNEL ? 'channel' : 'thread';
    return renderDelivery(payload).map(({ key, message, attachments }) => ({
      key,
      find: async ({ nonce }) => ({
        ok: true,
        value: this.messages.find((one) => one.idempotencyKey === nonce)?.id ?? null,
      }),
      post: async ({ nonce }) => ({
        ok: true,
        value: this.#add({
          idempotencyKey: nonce,
          where,
          channel: target.channel,
          under,
          visibleTo: owner,
          message,
          attachments,
        }),
      }),
    }));
  }

  async edit(payload: DeliveryPayload, id: string): Promise<Result<void>> {
    const status = this.messages.find((one) => one.id === id);
    if (!status) return { ok: false, error: fault('delivery_failed', 'no such message') };
    status.message = statusMessage(payload);
    return DONE;
  }

  async remove(_: ReplyTarget, { id }: PostedIds): Promise<Result<void>> {
    const at = this.messages.findIndex((one) => one.id === id);
    if (at >= 0) this.messages.splice(at, 1);
    return DONE;
  }

  async fallbackTarget(): Promise<Result<ReplyTarget | null>> {
    return { ok: true, value: null };
  }

  // ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  async #showHome({ externalId }: ChatUser, message: Message): Promise<Result<void>> {
    const nonce = `home-${externalId}`;
    const shown = this.messages.find((one) => one.idempotencyKey === nonce);
    if (shown) shown.message = message;
    else
      this.#add({
        idempotencyKey: nonce,
        where: 'home',
        channel: nonce,
        under: null,
        visibleTo: externalId,
        message,
        attachments: [],
      });
    return DONE;
  }

  #add(one: Omit<RecordedMessage, 'id'>): string {
    const there = this.messages.find(({ idempotencyKey: nonce }) => nonce === one.idempotencyKey);
    if (there) {
      this.repeatCount += 1;
      return there.id;
    }
    const id = `m-${nextNumber()}`;
    this.messages.push({ id, ...one });
    return id;
  }
}

export function dmChannelOf({ externalId }: Pick<ChatUser, 'externalId'>): string {
  return `D-${externalId}`;
}

const DONE: Result<void> = { ok: true, value: undefined };

let last = 0;

/** A number that nothing in this process had before. */
export function nextNumber(): number {
  last += 1;
  return last;
}
