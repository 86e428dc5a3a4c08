import type { UserAction } from '../../../../chat/types/chat-event.ts';
import type {
  FormResponse,
  FormTrigger,
  InteractionService,
} from '../../../../chat/types/interaction-service.ts';
import { DISCORD_FORM_LIMITS } from '../../limits.ts';
import type { DiscordReplyState } from '../../outbound/reply.ts';
import { notStoredMessage, outdatedMessage } from '../../render/notices.ts';
import { contextOfInteraction } from '../event-context.ts';
import type { DiscordInteractionPayload } from '../payloads.ts';
import {
  acknowledge,
  acknowledgeStored,
  type DiscordResponseDeps,
  openModal,
  showMessage,
} from '../responses.ts';

export interface DiscordListenerDeps extends DiscordResponseDeps {
  readonly interactions: InteractionService;
}

/** Opens a form, shows a message instead, or stores the action if nothing is left to ask. */
export async function openFormOrEnqueue(
  interaction: DiscordInteractionPayload,
  trigger: FormTrigger,
  deps: DiscordListenerDeps,
): Promise<void> {
  const { interactions, log } = deps;
  const source = contextOfInteraction(interaction, 'shown');
  if (!source) return showMessage(interaction, outdatedMessage(), deps);
  const { user, context } = source;
  let response: FormResponse;
  try {
    response = await interactions.openForm(trigger, user, context, DISCORD_FORM_LIMITS);
    if (response.type === 'form') return await openModal(interaction, response.form, deps);
  } catch (error) {
    log.error({ err: error }, 'a form could not be opened');
    return showMessage(interaction, notStoredMessage(), deps);
  }
  const { message } = response;
  const show = () => showMessage(interaction, message, deps);
  if (response.type === 'message') return show();
  const stored = interactions.enqueueEvent({ user, context, action: response.action }, interaction.id);
  await acknowledgeStored(interaction, stored, show, deps);
}

/** Stores an action, then acknowledges it. */
export async function enqueueAction(
  interaction: DiscordInteractionPayload,
  action: UserAction,
  state: DiscordReplyState,
  deps: DiscordListenerDeps,
): Promise<void> {
  const source = contextOfInteraction(interaction, state);
  if (!source) return showMessage(interaction, outdatedMessage(), deps);
  const stored = deps.interactions.enqueueEvent({ ...source, action }, interaction.id);
  await acknowledgeStored(interaction, stored, () => acknowledge(interaction, state, deps), deps);
}
