import type { Platform, ReplyTarget } from '../../jobs/model/reply-target.ts';
import type { Result } from '../../jobs/model/result.ts';
import type { NewPost, PostedMessage } from '../../jobs/ports/posted-messages.ts';
import type { RecordedPost } from '../../jobs/ports/recorded-post.ts';
import type { ReplyLocation } from '../../jobs/settings/settings.ts';
import type { ChatUser, EventContext, FileRef, SharedMessage } from './chat-event.ts';
import type { Message } from './message.ts';

/** Make sure that something is done once, even when its event is handled again after a crash. */
export interface OnceOptions {
  /** 22 characters of base64url, the same on every attempt. */
  readonly idempotencyKey: string;
  /** An earlier attempt may have done it: look before doing it. */
  readonly isRetry: boolean;
}

/** How to send a message once, and on record. */
export interface SendOptions extends OnceOptions {
  readonly record: RecordPost;
}

/**
 * Records a post of a message before it is made: one for each message of the platform.
 *
 * @throws SubjectDeleted when what the message shows is deleted.
 */
export type RecordPost = (post: Pick<NewPost, 'place' | 'visibility' | 'nonce'>) => Promise<RecordedPost>;

/** A file to post with a message. */
export interface Attachment {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/**
 * What chat does on one platform, besides delivering jobs (jobs/ports/deliverer.ts). On a retryable fault, the event is
 * handled again.
 */
export interface ChatAdapter {
  readonly platform: Platform;

  /**
   * Posts a message that only this person sees: ephemerally in the channel of the event while the platform allows it
   * (`context.reply`), else in their DM. An ephemeral message cannot be looked up, so a retry may show it twice.
   */
  postEphemeral(
    user: ChatUser,
    context: EventContext,
    message: Message,
    options: SendOptions,
    attachments?: readonly Attachment[],
  ): Promise<Result<void>>;

  /** Posts in the thread of the message that the event is, or is about. In a channel, everybody there can read it. */
  replyInThread(
    user: ChatUser,
    context: EventContext,
    message: Message,
    options: SendOptions,
  ): Promise<Result<void>>;

  /** Replaces the message whose button was pressed, if the platform still allows it. */
  updateMessage(context: EventContext, message: Message, recorded: RecordedPost): Promise<Result<void>>;

  /** Publishes the person's home page; null on platforms without one. */
  readonly publishHome:
    | ((user: ChatUser, context: EventContext, message: Message, record: RecordPost) => Promise<Result<void>>)
    | null;

  /** Adds the person's language and admin role; null on platforms that send both with each event. */
  readonly fetchUser: ((user: ChatUser, context: EventContext) => Promise<ChatUser>) | null;

  /**
   * Reads the message that the event's thread began with; its value is null where the bot may not read it. Null on
   * platforms that show a bot only what is addressed to it.
   */
  readonly readThreadStart: ((context: EventContext) => Promise<Result<SharedMessage | null>>) | null;

  /** The locations offered in this context, the platform's default first. */
  replyLocations(context: EventContext): readonly ReplyLocation[];

  /**
   * Opens the DM or creates the thread to answer a job in, once per idempotency key. Falls back to the next best
   * location when this one is not available.
   */
  openReplyTarget(
    user: ChatUser,
    context: EventContext,
    location: ReplyLocation,
    options: OnceOptions,
  ): Promise<Result<ReplyTarget>>;

  /** The target for a job made from another: the thread under that job's status message, on platforms with threads. */
  replyTargetUnder(target: ReplyTarget, statusId: string | null, context: EventContext): ReplyTarget;

  /** Where the message of an event is, for the record. */
  placeOf(context: EventContext): ReplyTarget;

  /** False for a message that the platform lets nobody delete, or no longer. */
  canDelete(message: PostedMessage): boolean;

  /** A link to a message, or to the target itself; null when there is none. */
  permalink(target: ReplyTarget, messageId: string | null): Promise<string | null>;

  /** Downloads a person's file, up to the size that the document reader accepts. */
  download(file: FileRef, context: EventContext, signal: AbortSignal): Promise<Result<Uint8Array>>;
}
