import type { IntakeHandler } from '../../jobs/inbox/inbox.ts';
import { forgetWorkspace } from '../../jobs/people/forget-workspace.ts';
import { type Act, ChatEvent } from '../types/chat-event.ts';
import { onPressed } from './action.ts';
import { openScene, type Scene, sayingOf } from './chat-context.ts';
import { onAsked } from './command.ts';
import type { IntakeRooms } from './deps.ts';
import { gaveUp } from './failed-event.ts';
import { onSubmitted } from './form-submit.ts';
import { showHome } from './home.ts';
import { onSent } from './message.ts';
import { onPointed } from './message-shortcut.ts';

/** Does what people asked for, after it was acknowledged. What it starts and says, it starts and says once. */
export function createIntake(given: IntakeRooms): IntakeHandler {
  // Whoever asks on a platform answers for themselves.
  const rooms = { ...given, desk: { ...given.desk, consentTo: given.house.vendor } };
  return {
    async handle(event, trial) {
      const parsed = ChatEvent.parse(event.payload);
      if (parsed.type === 'left') {
        const { platform, workspace, at } = parsed;
        await forgetWorkspace({ platform, id: workspace }, rooms.store, at ? new Date(at) : null);
        return;
      }
      const { gesture } = parsed;
      await perform(gesture.act, await openScene(event, gesture, trial, rooms));
    },

    async giveUp(event) {
      const parsed = ChatEvent.parse(event.payload);
      if (parsed.type === 'left') return;
      const { who, where } = parsed.gesture;
      const message = await gaveUp(event, parsed.gesture, rooms.store);
      const said = await rooms.voice.whisper(who, where, message, sayingOf(event, true)('gave-up'));
      if (!said.ok) rooms.log.warn({ eventId: event.id, code: said.fault.code }, 'nobody could be told');
    },
  };
}

async function perform(act: Act, scene: Scene): Promise<void> {
  switch (act.did) {
    case 'submitted':
      return onSubmitted(act.context, act.values, scene);
    case 'pressed':
      return onPressed(act.action, scene);
    case 'sent':
      return onSent(act, scene);
    case 'pointed':
      return onPointed(act.post, scene);
    case 'asked':
      return onAsked(act.command, scene);
    case 'opened_home':
      return showHome(scene);
  }
}
