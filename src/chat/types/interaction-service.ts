import type { RecordedPost } from '../../jobs/ports/recorded-post.ts';
import type { FormAction } from './action.ts';
import type {
  ChatEvent,
  ChatUser,
  EventContext,
  FormValues,
  SharedMessage,
  UserAction,
} from './chat-event.ts';
import type { FieldErrors, Form, FormContext, FormLimits } from './form.ts';
import type { ImpersonalMessage, Message } from './message.ts';

/** What a person did that opens a form. Platforms wait three seconds for the response. */
export type FormTrigger =
  | { readonly type: 'command' }
  | { readonly type: 'action'; readonly action: FormAction }
  | { readonly type: 'shared_message'; readonly message: SharedMessage };

export type FormResponse =
  | { readonly type: 'form'; readonly form: Form }
  /** Nothing is left to ask: enqueue this action as the person's, and show the message. */
  | { readonly type: 'enqueue'; readonly action: UserAction; readonly message: ImpersonalMessage }
  /** It isn't possible: show the message to this person only. */
  | { readonly type: 'message'; readonly message: ImpersonalMessage };

/** What an adapter calls while its platform waits for an answer. */
export interface InteractionService {
  /**
   * Opens a form. Waits for the database for at most 500 ms in all, and on a timeout goes on without it; what a form needs
   * computed may take as long again.
   */
  openForm(
    trigger: FormTrigger,
    user: ChatUser,
    context: EventContext,
    limits: FormLimits,
  ): Promise<FormResponse>;
  /** Validates a submitted form without reading the database. */
  validateForm(context: FormContext, values: FormValues): FieldErrors;
  /**
   * Records a message that is about to be shown to this person alone, while the platform waits. Null when that takes
   * too long or fails: the message must not be shown then.
   */
  recordShown(message: Message, user: ChatUser, context: EventContext): Promise<RecordedPost | null>;
  /**
   * Stores an event under the platform's own id and enqueues it, before it is acknowledged. False when the key is
   * already stored.
   *
   * @throws when it isn't stored within 1.5 seconds; it is then not stored later either.
   */
  enqueueEvent(event: ChatEvent, key: string): Promise<boolean>;
  /**
   * Enqueues that a workspace removed the bot, at `at` if the platform says when. The workspace's data will be purged,
   * unless it installs the bot again after that.
   */
  enqueueUninstall(
    platform: ChatUser['platform'],
    workspace: string,
    key: string,
    at?: Date | null,
  ): Promise<void>;
}
