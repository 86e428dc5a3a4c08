import { receive } from '../jobs/intake.ts';
import type { EngineName } from '../jobs/job.ts';
import type { Logger, QueuedStore } from '../jobs/ports.ts';
import type { House } from './house.ts';
import type { Reception } from './reception.ts';
import type { Voice } from './voice.ts';

/** What the reception of one platform is made of. */
export interface ReceptionRooms {
  readonly store: QueuedStore;
  readonly house: House;
  readonly defaultEngine: EngineName;
  readonly voice: Pick<Voice, 'platform' | 'wishes'>;
  readonly log: Logger;
  /** Milliseconds in which the database must have answered; 500 when left out. */
  readonly patience?: number;
}

/** The reception of one platform, in the process that listens to it. */
export function createReception({ store }: ReceptionRooms): Reception {
  return {
    async open() {
      return { show: 'message', message: { summary: 'Not there yet.', blocks: [] } };
    },
    check: () => ({}),
    async receive(gesture, key) {
      const { who, where } = gesture;
      const from = { workspace: where.workspace || null, sender: who.externalId };
      await receive({ source: who.platform, key, payload: { type: 'gesture', gesture }, ...from }, store);
    },
    async receiveLeave(platform, workspace, key) {
      await receive(
        { source: platform, key, payload: { type: 'left', platform, workspace }, workspace },
        store,
      );
    },
  };
}
