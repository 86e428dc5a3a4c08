import { decodeAction, isFormAction } from '../../../../chat/types/action.ts';
import { outdated } from '../../render/notices.ts';
import type { DiscordActionPayload } from '../payloads.ts';
import { showMessage } from '../responses.ts';
import { type DiscordListenerDeps, enqueueAction, openFormOrEnqueue } from './listener.ts';

/** Handles a button or a menu: opens its form, or stores the action. */
export async function onDiscordAction(
  interaction: DiscordActionPayload,
  deps: DiscordListenerDeps,
): Promise<void> {
  const { values, custom_id } = interaction.data;
  const action = decodeAction(values[0] ?? custom_id);
  if (!action) await showMessage(interaction, outdated(), deps);
  else if (isFormAction(action)) await openFormOrEnqueue(interaction, { type: 'action', action }, deps);
  else await enqueueAction(interaction, { type: 'action', action }, 'shown', deps);
}
