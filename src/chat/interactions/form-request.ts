import type { EngineName } from '../../jobs/model/job.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { QueuedStore } from '../../jobs/ports/queue.ts';
import type { Catalogue } from '../../strings/strings.ts';
import { type Known, knownAs } from '../context/chat-user.ts';
import { bounded } from '../context/timeout-or-null.ts';
import { told } from '../messages/notice-message.ts';
import type { Voice } from '../types/chat-adapter.ts';
import type { Origin, Person } from '../types/chat-event.ts';
import type { FormLimits } from '../types/form.ts';
import type { House } from '../types/installation-info.ts';
import type { Opened } from '../types/interaction-service.ts';

/** What the reception of one platform is made of. */
export interface ReceptionRooms {
  readonly store: QueuedStore;
  readonly house: House;
  readonly defaultEngine: EngineName;
  readonly voice: Pick<Voice, 'platform' | 'wishes'>;
  readonly log: Logger;
  /** Milliseconds in which the database must have answered; 500 when left out. To store, it has three times as long. */
  readonly patience?: number;
}

/** Who asks for a form, where, and what it may hold. */
export interface Asked {
  readonly who: Person;
  readonly where: Origin;
  readonly limits: FormLimits;
  readonly rooms: ReceptionRooms;
  /** Milliseconds in which the database must have answered. */
  readonly patience: number;
  /** The language of whoever is not known yet. */
  readonly words: Catalogue;
}

/** What is read before a form opens; null where it does not come in time. */
export function inTime<T>(
  { who, where, rooms, patience }: Asked,
  read: (known: Known) => Promise<T>,
): Promise<{ readonly known: Known; readonly read: T } | null> {
  const { store, log } = rooms;
  const work = async () => {
    const known = await knownAs(who, where, store);
    return { known, read: await read(known) };
  };
  return bounded(work(), patience, log);
}

export function notYours({ request }: Catalogue): Opened {
  return { show: 'message', message: told(request.notYours, request.notYoursNext) };
}

export function tooSlow({ request }: Catalogue): Opened {
  return { show: 'message', message: told(request.slow, request.slowNext) };
}

export function closedChannel({ request }: Catalogue): Opened {
  return { show: 'message', message: told(request.closedChannel, request.closedChannelNext) };
}
