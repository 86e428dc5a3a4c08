import { InteractionType } from 'discord.js';
import { decodeAction, isFormAction } from '../../../../chat/types/action.ts';
import { outdatedMessage } from '../../render/notices.ts';
import { AnyDiscordInteraction, type DiscordActionPayload, DiscordInteractionPayload } from '../payloads.ts';
import { showChoices, showMessage } from '../responses.ts';
import { onDiscordAutocomplete } from './autocomplete.ts';
import { onDiscordCommand } from './command.ts';
import { type DiscordListenerDeps, enqueueAction, openFormOrEnqueue } from './listener.ts';
import { onDiscordSubmission } from './submission.ts';

/** Handles an interaction, over the gateway or HTTP: answers at once, and stores what to do about it. */
export async function onDiscordInteraction(payload: unknown, deps: DiscordListenerDeps): Promise<void> {
  const parsed = DiscordInteractionPayload.safeParse(payload);
  if (!parsed.success) {
    deps.log.warn({ issues: parsed.error.issues.length }, 'an interaction could not be parsed');
    return onUnknownInteraction(payload, deps);
  }
  const interaction = parsed.data;
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return onDiscordCommand(interaction, deps);
    case InteractionType.MessageComponent:
      return onDiscordAction(interaction, deps);
    case InteractionType.ApplicationCommandAutocomplete:
      return onDiscordAutocomplete(interaction, deps);
    case InteractionType.ModalSubmit:
      return onDiscordSubmission(interaction, deps);
  }
}

/** Handles a button or a menu: opens its form, or stores the action. */
async function onDiscordAction(interaction: DiscordActionPayload, deps: DiscordListenerDeps): Promise<void> {
  const { values, custom_id } = interaction.data;
  const action = decodeAction(values[0] ?? custom_id);
  if (!action) await showMessage(interaction, outdatedMessage(), deps);
  else if (isFormAction(action)) await openFormOrEnqueue(interaction, { type: 'action', action }, deps);
  else await enqueueAction(interaction, { type: 'action', action }, 'shown', deps);
}

/** Answers an interaction of another version of the bot, or of a kind that Discord has added since. */
async function onUnknownInteraction(payload: unknown, deps: DiscordListenerDeps): Promise<void> {
  const interaction = AnyDiscordInteraction.safeParse(payload);
  if (!interaction.success) return;
  // Autocompletion can't show a message.
  if (interaction.data.type === InteractionType.ApplicationCommandAutocomplete)
    await showChoices(interaction.data, [], deps);
  else await showMessage(interaction.data, outdatedMessage(), deps);
}
