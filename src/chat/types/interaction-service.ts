import type { OpeningAction } from './action.ts';
import type { Act, FormValues, Gesture, Origin, Person, Post } from './chat-event.ts';
import type { FieldErrors, Form, FormContext, FormLimits } from './form.ts';
import type { Message } from './message.ts';

/** Something that wants a form, or an answer within the three seconds that platforms give. */
export type Opening =
  | { readonly by: 'command' }
  | { readonly by: 'action'; readonly action: OpeningAction }
  | { readonly by: 'post'; readonly post: Post };

export type Opened =
  | { readonly show: 'form'; readonly form: Form }
  /** Nothing is left to ask: this is to be stored and acknowledged as what the person did. */
  | { readonly show: 'nothing'; readonly act: Act; readonly message: Message }
  /** It cannot be done: to be shown to the person alone. */
  | { readonly show: 'message'; readonly message: Message };

/** What an adapter asks while its platform waits. */
export interface Reception {
  /** At most one read of the database, bounded at 500 ms: without what it would have said when that passes. */
  open(opening: Opening, who: Person, where: Origin, limits: FormLimits): Promise<Opened>;
  /** What can be known at once of a form that was filled in: nothing is read or written. */
  check(context: FormContext, values: FormValues): FieldErrors;
  /**
   * Stores what a person did, under the platform's own id of it, and puts it on the queue: all that has to happen
   * before it is acknowledged. The same key again changes nothing; false says so.
   *
   * @throws where it is not stored within 1.5 seconds; nothing of it is then stored later.
   */
  receive(gesture: Gesture, key: string): Promise<boolean>;
  /**
   * A workspace took the bot out, at `at` where the platform says when: what is of that workspace will be purged, unless
   * it has installed the bot again since.
   */
  receiveLeave(
    platform: Gesture['who']['platform'],
    workspace: string,
    key: string,
    at?: Date | null,
  ): Promise<void>;
}
