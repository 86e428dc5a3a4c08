import type { Outcome } from '../../jobs/model/fault.ts';
import type { Place, Platform } from '../../jobs/model/reply-target.ts';
import type { FileRef, Origin, Person } from './chat-event.ts';
import type { Message } from './message.ts';

/** Where a person wants their answers, as far as their platform has it. */
export type PlaceWish = 'dm' | 'thread' | 'channel';

/** One thing said in reply to one event: said again after a crash, it must not be seen twice. */
export interface Saying {
  /** 22 characters of base64url; the same for the same reply to the same event. */
  readonly nonce: string;
  /** An attempt before this one may have said it already: look first. */
  readonly again: boolean;
}

/** A file of ours, to be posted with a message. */
export interface Enclosure {
  readonly filename: string;
  readonly bytes: Uint8Array;
}

/**
 * How the chat speaks on one platform, beside posting what jobs come to (jobs' port Deliverer). Faults are values:
 * retryable ones have the event handled again.
 */
export interface Voice {
  readonly platform: Platform;

  /**
   * Says it where only this person reads it: to them alone in the channel where the gesture was made while the
   * platform can (its `reply`), else in their DM. What was whispered cannot be looked up: it may be seen twice.
   */
  whisper(
    who: Person,
    where: Origin,
    message: Message,
    saying: Saying,
    enclosures?: readonly Enclosure[],
  ): Promise<Outcome<void>>;

  /** Says it in the thread of the message that the gesture was, or is about: in a channel everybody there reads it. */
  answer(who: Person, where: Origin, message: Message, saying: Saying): Promise<Outcome<void>>;

  /** Makes the message that a button was pressed on say something else, where it can still be changed. */
  replace(where: Origin, message: Message): Promise<Outcome<void>>;

  /** Shows it on the person's home page of the bot; null where a platform has none. */
  readonly showHome: ((who: Person, where: Origin, message: Message) => Promise<Outcome<void>>) | null;

  /**
   * What the platform says of a person beyond what came with the gesture: their language, whether they are an admin. Null
   * where all of it comes with each gesture.
   */
  readonly whoIs: ((who: Person, where: Origin) => Promise<Person>) | null;

  /** The wishes that this place can fulfil, the platform's default first; what each means is chat's to say. */
  wishes(where: Origin): readonly PlaceWish[];

  /**
   * The place where a job is answered: opens the DM or makes the thread where it must, the same one again for one
   * nonce. Where the wish cannot be had, the next best place of this platform.
   */
  placeFor(who: Person, where: Origin, wish: PlaceWish, saying: Saying): Promise<Outcome<Place>>;

  /**
   * Where a job that was made from another is answered: under the status message of the one that is answered at
   * `place`, as far as the platform has threads.
   */
  placeUnder(place: Place, status: string | null, where: Origin): Place;

  /** An address that leads the person to the place, and to a message there; null where there is none. */
  linkTo(place: Place, message: string | null): Promise<string | null>;

  /** The bytes of a person's file, within the size that documents are read up to. */
  download(file: FileRef, where: Origin, signal: AbortSignal): Promise<Outcome<Uint8Array>>;
}
