import { createHash } from 'node:crypto';
import { createPostLedger } from '../../jobs/delivery/post-ledger.ts';
import type { AttemptInfo } from '../../jobs/inbox/inbox.ts';
import type { Result } from '../../jobs/model/result.ts';
import type { InboxEvent } from '../../jobs/ports/inbox.ts';
import { RecordedPost } from '../../jobs/ports/recorded-post.ts';
import { type LoadedUser, loadUser } from '../context/chat-user.ts';
import { recordPostsOf, SubjectDeleted } from '../context/record-post.ts';
import type { Attachment, OnceOptions, SendOptions } from '../types/chat-adapter.ts';
import type { ChatEvent, ChatUser, EventContext } from '../types/chat-event.ts';
import { ABOUT_PERSON, type Message } from '../types/message.ts';
import type { ChatHandlerDeps } from './deps.ts';

/** An event while it is handled: who sent it, where, and how to reply. */
export interface ChatContext extends LoadedUser {
  readonly deps: ChatHandlerDeps;
  readonly sender: ChatUser;
  readonly context: EventContext;
  readonly signal: AbortSignal;
  /** Names the event. Drafts and jobs that it starts are named after it, so that a retry starts none twice. */
  readonly eventKey: string;
  /** Makes sure that something is done once. `name` is unique within the event, and the same on every attempt. */
  onceOptions(name: string): OnceOptions;
  /** Replies so that only the sender can read it. */
  replyPrivately(name: string, message: Message, attachments?: readonly Attachment[]): Promise<void>;
  /** Replies in the thread of the sender's message; in a channel, everybody there can read it. */
  replyInThread(name: string, message: Message): Promise<void>;
  /** Replaces the message whose button was pressed; on the home page, which has none, shows it above the rest. */
  updateMessage(message: Message): Promise<void>;
  /**
   * Keeps the message whose button was pressed from being taken back with what it shows. Call it before deleting that,
   * and `updateMessage` after it.
   */
  keepMessage(): Promise<void>;
  /** Publishes the sender's home page, on platforms that have one. */
  publishHome(message: Message): Promise<void>;
  /** Replies to an event on the home page, shown above the rest of the page. */
  readonly homeMessages: readonly Message[];
  /**
   * Returns the value of a result; null when it failed for good, which is logged.
   *
   * @throws RetryableError when another attempt may succeed.
   */
  unwrap<T>(result: Result<T>): T | null;
}

/** Thrown when another attempt may succeed, so that the queue handles the event again. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError';
}

/** Loads the sender's account and creates the context of one attempt at an event. */
export async function createChatContext(
  event: InboxEvent,
  { user, context }: ChatEvent,
  attempt: AttemptInfo,
  deps: ChatHandlerDeps,
): Promise<ChatContext> {
  const { adapter, log, store } = deps;
  const sender = adapter.fetchUser ? await adapter.fetchUser(user, context) : user;
  const homeMessages: Message[] = [];
  const onceOptions = onceOptionsOf(event, attempt.isRetry);
  const account = await loadUser(sender, context, store);
  const ledger = createPostLedger(store);
  const sendOptions = (name: string, message: Message): SendOptions => ({
    ...onceOptions(name),
    record: recordPostsOf(message, account.user.id, ledger),
  });
  const recordEdit = async (subject: Message['about']): Promise<RecordedPost> => {
    const { message } = context;
    const { idempotencyKey: nonce } = onceOptions(`edit-${message}`);
    if (message === null || subject === 'nobody') return RecordedPost.aboutNobody(nonce);
    const place = adapter.placeOf(context);
    const post = { userId: account.user.id, subject, place, visibility: 'everyone', nonce } as const;
    const recorded = await RecordedPost.beginEdit(post, message, ledger);
    if (!recorded) throw new SubjectDeleted();
    return recorded;
  };
  const unwrap = <T>(result: Result<T>): T | null => {
    if (result.ok) return result.value;
    const { code, detail, retryable } = result.error;
    if (retryable || attempt.signal.aborted) throw new RetryableError(code);
    log.warn({ eventId: event.id, code, detail }, 'a reply or a download failed');
    return null;
  };
  const isOnHome = context.kind === 'home' && adapter.publishHome !== undefined;
  return {
    ...account,
    deps,
    sender,
    context,
    signal: attempt.signal,
    eventKey: eventKeyOf(event),
    onceOptions,
    unwrap,
    homeMessages,
    async replyPrivately(name, message, attachments = []) {
      if (isOnHome && attachments.length === 0) return void homeMessages.push(message);
      const isPlainInDm = context.kind === 'dm' && attachments.length === 0;
      unwrap(
        isPlainInDm
          ? await adapter.replyInThread(sender, context, message, sendOptions(name, message))
          : await adapter.postEphemeral(sender, context, message, sendOptions(name, message), attachments),
      );
    },
    async replyInThread(name, message) {
      unwrap(await adapter.replyInThread(sender, context, message, sendOptions(name, message)));
    },
    async updateMessage(message) {
      if (isOnHome) return void homeMessages.push(message);
      unwrap(await adapter.updateMessage(context, message, await recordEdit(message.about)));
    },
    async keepMessage() {
      await recordEdit(ABOUT_PERSON);
    },
    async publishHome(message) {
      if (adapter.publishHome)
        unwrap(
          await adapter.publishHome(
            sender,
            context,
            message,
            recordPostsOf(message, account.user.id, ledger),
          ),
        );
    },
  };
}

/** Returns a key of the event that is unique across platforms. */
export function eventKeyOf({ source, key }: Pick<InboxEvent, 'source' | 'key'>): string {
  return `${source}/${key}`;
}

/** Names what an event does once. Keys have 22 characters; Discord takes a nonce of at most 25. */
export function onceOptionsOf(
  event: Pick<InboxEvent, 'source' | 'key'>,
  isRetry: boolean,
): (name: string) => OnceOptions {
  return (name) => ({
    idempotencyKey: createHash('sha256')
      .update(`${eventKeyOf(event)}/${name}`)
      .digest('base64url')
      .slice(0, 22),
    isRetry,
  });
}
