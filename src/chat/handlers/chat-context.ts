import { createHash } from 'node:crypto';
import type { Trial } from '../../jobs/inbox/inbox.ts';
import type { Outcome } from '../../jobs/model/fault.ts';
import type { InboxEvent } from '../../jobs/ports/rows.ts';
import { type Known, knownAs } from '../context/chat-user.ts';
import type { Enclosure, Saying } from '../types/chat-adapter.ts';
import type { Gesture, Origin, Person } from '../types/chat-event.ts';
import type { Message } from '../types/message.ts';
import type { IntakeRooms } from './deps.ts';

/** One thing that a person did, while it is being handled. */
export interface Scene extends Known {
  readonly rooms: IntakeRooms;
  readonly who: Person;
  readonly where: Origin;
  readonly signal: AbortSignal;
  /** The event's own name: what is started because of it is named after it, and is started once. */
  readonly seed: string;
  /** A saying of this event: the same for the same name, however often the event is handled. */
  saying(name: string): Saying;
  /** Says it so that this person alone reads it. */
  say(name: string, message: Message, enclosures?: readonly Enclosure[]): Promise<void>;
  /** Says it in the thread of their message: in a channel everybody there reads it. */
  tell(name: string, message: Message): Promise<void>;
  /** Makes the message that they pressed a button on say something else. */
  replace(message: Message): Promise<void>;
  /** What was said on the person's home page, where it stands above all else that the page shows. */
  readonly onHome: readonly Message[];
  /** What came of a call; null where it failed for good, which is logged. */
  settle<T>(outcome: Outcome<T>): T | null;
}

/** Something that may go well another time: the event is handled again. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
}

export async function openScene(
  event: InboxEvent,
  { who: asTold, where }: Gesture,
  trial: Trial,
  rooms: IntakeRooms,
): Promise<Scene> {
  const { voice, log, store } = rooms;
  const who = voice.whoIs ? await voice.whoIs(asTold, where) : asTold;
  const seed = seedOf(event);
  const onHome: Message[] = [];
  const saying = sayingOf(event, trial.again);
  const settle = <T>(outcome: Outcome<T>): T | null => {
    if (outcome.ok) return outcome.value;
    const { code, detail, retryable } = outcome.fault;
    if (retryable || trial.signal.aborted) throw new NotYet(code);
    log.warn({ eventId: event.id, code, detail }, 'something could not be said or fetched');
    return null;
  };
  return {
    ...(await knownAs(who, where, store)),
    rooms,
    who,
    where,
    signal: trial.signal,
    seed,
    saying,
    settle,
    onHome,
    async say(name, message, enclosures = []) {
      if (where.kind === 'home' && voice.showHome && enclosures.length === 0) {
        onHome.push(message);
        return;
      }
      const inDm = where.kind === 'dm' && enclosures.length === 0;
      settle(
        inDm
          ? await voice.answer(who, where, message, saying(name))
          : await voice.whisper(who, where, message, saying(name), enclosures),
      );
    },
    async tell(name, message) {
      settle(await voice.answer(who, where, message, saying(name)));
    },
    async replace(message) {
      settle(await voice.replace(where, message));
    },
  };
}

export function seedOf({ source, key }: Pick<InboxEvent, 'source' | 'key'>): string {
  return `${source}/${key}`;
}

/** Discord takes 25 characters of a nonce at most. */
export function sayingOf(
  event: Pick<InboxEvent, 'source' | 'key'>,
  again: boolean,
): (name: string) => Saying {
  return (name) => ({
    nonce: createHash('sha256')
      .update(`${seedOf(event)}/${name}`)
      .digest('base64url')
      .slice(0, 22),
    again,
  });
}
