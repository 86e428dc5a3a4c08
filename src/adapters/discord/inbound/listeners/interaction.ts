import { InteractionType } from 'discord.js';
import { outdated } from '../../render/notices.ts';
import { AnyDiscordInteraction, DiscordInteractionPayload } from '../payloads.ts';
import { showChoices, showMessage } from '../responses.ts';
import { onDiscordAction } from './action.ts';
import { onDiscordAutocomplete } from './autocomplete.ts';
import { onDiscordCommand } from './command.ts';
import type { DiscordListenerDeps } from './listener.ts';
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

/** Answers an interaction of another version of the bot, or of a kind that Discord has added since. */
async function onUnknownInteraction(payload: unknown, deps: DiscordListenerDeps): Promise<void> {
  const interaction = AnyDiscordInteraction.safeParse(payload);
  if (!interaction.success) return;
  // Autocompletion can't show a message.
  if (interaction.data.type === InteractionType.ApplicationCommandAutocomplete)
    await showChoices(interaction.data, [], deps);
  else await showMessage(interaction.data, outdated(), deps);
}
