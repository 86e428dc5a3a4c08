import { receive } from '../../jobs/inbox/inbox.ts';
import type { NewEvent } from '../../jobs/ports/rows.ts';
import { catalogueFor } from '../../strings/strings.ts';
import { within } from '../context/with-timeout.ts';
import { checkForm } from '../forms/validate-form.ts';
import type { Reception } from '../types/interaction-service.ts';
import { openAction } from './action-form.ts';
import type { ReceptionRooms } from './form-request.ts';
import { openPost } from './shared-message-form.ts';
import { openTailor } from './tailor-form.ts';

const PATIENCE = 500;

/** Storing may take as many times as long: it is all that is waited for then. */
const STORING = 3;

/** The reception of one platform, in the process that listens to it. */
export function createReception(rooms: ReceptionRooms): Reception {
  const { store, patience = PATIENCE } = rooms;
  const keep = async (event: NewEvent) => {
    const stored = await within(patience * STORING, (signal) => receive(event, store, signal));
    return stored.fresh;
  };
  return {
    open(opening, who, where, limits) {
      const asked = { who, where, limits, rooms, patience, words: catalogueFor(who.locale) };
      switch (opening.by) {
        case 'command':
          return openTailor(asked);
        case 'action':
          return openAction(opening.action, asked);
        case 'post':
          return openPost(opening.post, asked);
      }
    },

    check: (context, values) => checkForm(context, values, catalogueFor()),

    receive(gesture, key) {
      const { who, where } = gesture;
      const from = { workspace: where.workspace || null, sender: who.externalId };
      return keep({ source: who.platform, key, payload: { type: 'gesture', gesture }, ...from });
    },

    async receiveLeave(platform, workspace, key, at = null) {
      const payload = { type: 'left', platform, workspace, at: at?.getTime() ?? null };
      await keep({ source: platform, key, payload, workspace });
    },
  };
}
