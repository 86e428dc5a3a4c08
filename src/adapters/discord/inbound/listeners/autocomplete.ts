import { OPTION_NAMES } from '../../commands/commands.ts';
import { DISCORD_FORM_LIMITS, DISCORD_LIMITS } from '../../limits.ts';
import { truncateDiscordText } from '../../render/text.ts';
import { contextOfInteraction } from '../event-context.ts';
import type { DiscordAutocompletePayload } from '../payloads.ts';
import { showChoices } from '../responses.ts';
import type { DiscordListenerDeps } from './listener.ts';

/** Offers the saved resumes, as the form would, whose labels contain the typed text. */
export async function onDiscordAutocomplete(
  interaction: DiscordAutocompletePayload,
  deps: DiscordListenerDeps,
): Promise<void> {
  const option = interaction.data.options.find(({ focused }) => focused);
  const source = contextOfInteraction(interaction, 'shown');
  if (!source || option?.name !== OPTION_NAMES.saved) {
    await showChoices(interaction, [], deps);
    return;
  }
  const { user, context } = source;
  const response = await deps.interactions.openForm({ type: 'command' }, user, context, DISCORD_FORM_LIMITS);
  const fields = response.type === 'form' ? response.form.fields : [];
  const resumes = fields.find(({ name }) => name === 'resume');
  const typed = String(option.value ?? '').toLowerCase();
  const choices = (resumes?.type === 'choice' ? resumes.options : [])
    .filter(({ label }) => label.toLowerCase().includes(typed))
    .slice(0, DISCORD_LIMITS.command.choices)
    .map(({ label, value }) => ({ name: truncateDiscordText(label, DISCORD_LIMITS.select.label), value }));
  await showChoices(interaction, choices, deps);
}
