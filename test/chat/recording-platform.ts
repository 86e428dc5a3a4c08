import { renderDelivery, statusMessage } from '../../src/chat/messages/render-delivery.ts';
import type {
  Attachment,
  ChatAdapter,
  OnceOptions,
  RecordPost,
  SendOptions,
} from '../../src/chat/types/chat-adapter.ts';
import type { ChatUser, EventContext, FileRef } from '../../src/chat/types/chat-event.ts';
import type { Message } from '../../src/chat/types/message.ts';
import { fault } from '../../src/jobs/model/fault.ts';
import type { ReplyTarget } from '../../src/jobs/model/reply-target.ts';
import { ok, type Result } from '../../src/jobs/model/result.ts';
import type {
  Deliverer,
  DeliveryPayload,
  RenderedMessage,
  RetractableMessage,
} from '../../src/jobs/ports/deliverer.ts';
import type { PostedMessage } from '../../src/jobs/ports/posted-messages.ts';
import type { ReplyLocation } from '../../src/jobs/settings/settings.ts';
import type { SeenMessage } from './driver.ts';

/** The channel that everybody in these tests is in. */
export const CHANNEL = 'C1';
export const WORKSPACE = 'W1';

export interface RecordedMessage {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly where: SeenMessage['where'];
  readonly channel: string;
  /** The message that starts its thread. */
  readonly under: string | null;
  /** The one person who sees it; null when everybody in the channel does. */
  readonly visibleTo: string | null;
  message: Message;
  readonly attachments: readonly Attachment[];
}

/**
 * A platform in memory. Keeps each message once per idempotency key. As `slack`, it has threads under messages and a
 * home page; as `discord`, it has private threads, each a channel.
 */
export class InMemoryRecordingPlatform implements ChatAdapter, Deliverer {
  readonly platform: 'slack' | 'discord';
  readonly messages: RecordedMessage[] = [];
  readonly files = new Map<string, Uint8Array>();
  /** How many messages were sent with a key that was already used. */
  repeatCount = 0;
  readonly publishHome: ChatAdapter['publishHome'];
  readonly fetchUser = null;
  /** What people wrote that threads began with, by the thread's id. */
  readonly posts = new Map<string, string>();
  readonly readThreadStart: ChatAdapter['readThreadStart'];

  /** Whether AI is set up. */
  readonly hasModel: boolean;

  constructor(platform: 'slack' | 'discord', hasModel: boolean) {
    this.hasModel = hasModel;
    this.platform = platform;
    this.readThreadStart = async ({ thread }) => {
      const text = this.posts.get(thread ?? '');
      return ok(text === undefined ? null : { text, links: [], files: [] });
    };
    this.publishHome =
      platform === 'slack'
        ? (user, context, message, record) => this.#publishHome(user, context, message, record)
        : null;
  }

  /* ChatAdapter */

  async postEphemeral(
    user: ChatUser,
    context: EventContext,
    message: Message,
    { idempotencyKey, record }: SendOptions,
    attachments: readonly Attachment[] = [],
  ): Promise<Result<void>> {
    const isEphemeral = context.kind === 'channel' && attachments.length === 0;
    const channel = isEphemeral ? (context.channel ?? CHANNEL) : dmChannelOf(user);
    const place = { ...this.placeOf(context), channel };
    const visibility = isEphemeral ? 'person' : 'everyone';
    const recorded = await record({ place, visibility, nonce: idempotencyKey });
    const id = this.#add({
      idempotencyKey,
      where: isEphemeral ? 'ephemeral' : 'dm',
      channel,
      under: isEphemeral ? null : context.thread,
      visibleTo: user.externalId,
      message,
      attachments,
    });
    await recorded.savePosted(isEphemeral ? null : id);
    return DONE;
  }

  async replyInThread(
    user: ChatUser,
    context: EventContext,
    message: Message,
    { idempotencyKey, record }: SendOptions,
  ): Promise<Result<void>> {
    const dm = context.kind === 'dm';
    const channel = context.channel ?? dmChannelOf(user);
    const place = { ...this.placeOf(context), channel };
    const recorded = await record({ place, visibility: 'everyone', nonce: idempotencyKey });
    const id = this.#add({
      idempotencyKey,
      where: dm ? 'dm' : 'channel',
      channel,
      under: context.thread ?? context.message,
      visibleTo: dm ? user.externalId : null,
      message,
      attachments: [],
    });
    await recorded.savePosted(id);
    return DONE;
  }

  async updateMessage({ message: id }: EventContext, message: Message): Promise<Result<void>> {
    const updated = this.messages.find((one) => one.id === id);
    if (!updated) return { ok: false, error: fault('delivery_failed', 'no such message') };
    updated.message = message;
    return DONE;
  }

  placeOf({ platform, workspace, channel, thread }: EventContext): ReplyTarget {
    return { platform, workspace, channel: channel ?? '', thread, reply: null };
  }

  canDelete({ visibility }: PostedMessage): boolean {
    return visibility !== 'person';
  }

  replyLocations({ kind }: EventContext): readonly ReplyLocation[] {
    if (kind !== 'channel') return ['dm'];
    return this.platform === 'slack' ? ['dm', 'channel'] : ['thread', 'dm'];
  }

  async openReplyTarget(
    user: ChatUser,
    context: EventContext,
    location: ReplyLocation,
    { idempotencyKey }: OnceOptions,
  ): Promise<Result<ReplyTarget>> {
    const { platform, workspace, reply } = context;
    const channel = {
      dm: dmChannelOf(user),
      thread: `T-${idempotencyKey}`,
      channel: context.channel ?? CHANNEL,
    }[location];
    return { ok: true, value: { platform, workspace, channel, thread: null, reply } };
  }

  replyTargetUnder(target: ReplyTarget, status: string | null, { reply }: EventContext): ReplyTarget {
    return this.platform === 'slack'
      ? { ...target, thread: target.thread ?? status, reply }
      : { ...target, reply };
  }

  async permalink({ channel }: ReplyTarget, message: string | null): Promise<string | null> {
    return `https://chat.example/${channel}${message === null ? '' : `/${message}`}`;
  }

  async download({ id }: FileRef): Promise<Result<Uint8Array>> {
    const bytes = this.files.get(id);
    return bytes ? { ok: true, value: bytes } : { ok: false, error: fault('document_damaged', 'not there') };
  }

  /* Deliverer */

  render(payload: DeliveryPayload): readonly RenderedMessage[] {
    const { target, statusId, kind } = payload;
    const under = target.thread ?? (kind === 'status' ? null : statusId);
    const owner = target.channel.startsWith('D-') ? target.channel.slice(2) : null;
    const where = owner ? 'dm' : target.channel === CHANNEL ? 'channel' : 'thread';
    return renderDelivery(payload, this.hasModel).map(({ key, message, attachments }) => ({
      key,
      find: async ({ nonce }) => ({
        ok: true,
        value: this.messages.find((one) => one.idempotencyKey === nonce)?.id ?? null,
      }),
      post: async (recorded) => {
        const id = this.#add({
          idempotencyKey: recorded.nonce,
          where,
          channel: target.channel,
          under,
          visibleTo: owner,
          message,
          attachments,
        });
        await recorded.savePosted(id);
        return { ok: true, value: id };
      },
    }));
  }

  async edit(payload: DeliveryPayload, id: string): Promise<Result<void>> {
    const status = this.messages.find((one) => one.id === id);
    if (!status) return { ok: false, error: fault('delivery_failed', 'no such message') };
    status.message = statusMessage(payload);
    return DONE;
  }

  async remove({ messageId, nonce, visibility }: RetractableMessage): Promise<Result<void>> {
    const at = this.messages.findIndex((one) => one.id === messageId || one.idempotencyKey === nonce);
    if (at >= 0 && visibility !== 'person') this.messages.splice(at, 1);
    return DONE;
  }

  async fallbackTarget(): Promise<Result<ReplyTarget | null>> {
    return { ok: true, value: null };
  }

  async #publishHome(
    { externalId }: ChatUser,
    context: EventContext,
    message: Message,
    record: RecordPost,
  ): Promise<Result<void>> {
    const idempotencyKey = `home-${externalId}`;
    await record({ place: this.placeOf(context), visibility: 'home', nonce: idempotencyKey });
    const shown = this.messages.find((one) => one.idempotencyKey === idempotencyKey);
    if (shown) shown.message = message;
    else
      this.#add({
        idempotencyKey,
        where: 'home',
        channel: idempotencyKey,
        under: null,
        visibleTo: externalId,
        message,
        attachments: [],
      });
    return DONE;
  }

  #add(one: Omit<RecordedMessage, 'id'>): string {
    const existing = this.messages.find(({ idempotencyKey }) => idempotencyKey === one.idempotencyKey);
    if (existing) {
      this.repeatCount += 1;
      return existing.id;
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

/** Returns a number that this process hasn't used yet. */
export function nextNumber(): number {
  last += 1;
  return last;
}
