import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Form } from '../../../chat/types/form.ts';
import type { InteractionService } from '../../../chat/types/interaction-service.ts';
import type { ImpersonalMessage, Message } from '../../../chat/types/message.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { discordResult, toDiscordFault } from '../errors.ts';
import type { DiscordApi } from '../outbound/api.ts';
import type { DiscordReplyState } from '../outbound/reply.ts';
import { type DiscordMessage, renderDiscordMessages, renderOneDiscordMessage } from '../render/messages.ts';
import { renderDiscordModal } from '../render/modal.ts';
import { notStoredMessage } from '../render/notices.ts';
import type { DiscordEventSource } from './event-context.ts';
import type { AnyDiscordInteraction } from './payloads.ts';

/* First responses to an interaction. It takes only one, within three seconds. */

export interface DiscordResponseDeps {
  readonly api: Pick<DiscordApi, 'respond' | 'followUp'>;
  readonly log: Logger;
}

/** Opens a form as a modal. */
export function openModal(
  interaction: AnyDiscordInteraction,
  form: Form,
  deps: DiscordResponseDeps,
): Promise<void> {
  return respond(interaction, { type: InteractionResponseType.Modal, data: renderDiscordModal(form) }, deps);
}

/**
 * Shows a message to the person alone, on record; if it can't be recorded now, an apology instead. Logs a further part
 * that can't be shown.
 */
export async function showPrivately(
  interaction: AnyDiscordInteraction,
  message: Message,
  { user, context }: DiscordEventSource,
  deps: DiscordResponseDeps & { readonly interactions: InteractionService },
): Promise<void> {
  const [first, ...rest] = renderDiscordMessages(message);
  const record = () => deps.interactions.recordShown(message, user, context);
  const recorded = await record();
  if (!recorded) return showMessage(interaction, notStoredMessage(), deps);
  await recorded.savePosted(ORIGINAL_RESPONSE);
  await respondWith(interaction, first, deps);
  for (const part of rest) {
    const next = await record();
    const shown = next && (await discordResult(() => deps.api.followUp(interaction, part, next)));
    if (shown?.ok) continue;
    const detail = shown?.error.detail ?? 'its record could not be saved';
    deps.log.warn({ detail }, 'the rest of a message could not be shown');
    return;
  }
}

/** What Discord calls the first response to an interaction, under its token. */
const ORIGINAL_RESPONSE = '@original';

/** Shows a message to the person alone that is the same for everyone. */
export async function showMessage(
  interaction: AnyDiscordInteraction,
  message: ImpersonalMessage,
  deps: DiscordResponseDeps,
): Promise<void> {
  await respondWith(interaction, renderOneDiscordMessage(message), deps);
}

async function respondWith(
  interaction: AnyDiscordInteraction,
  first: DiscordMessage,
  deps: DiscordResponseDeps,
): Promise<void> {
  const data: APIInteractionResponseCallbackData = {
    components: [...first.components],
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
  await respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }, deps);
}

/** Shows choices for an option that the person is typing. */
export function showChoices(
  interaction: AnyDiscordInteraction,
  choices: readonly { readonly name: string; readonly value: string }[],
  deps: DiscordResponseDeps,
): Promise<void> {
  const data = { choices: [...choices] };
  return respond(
    interaction,
    { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data },
    deps,
  );
}

/** "Thinking…", for the person alone, until the answer comes. */
const THINKING: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};

/** Shows nothing and leaves the message as it is. */
const SILENT: APIInteractionResponse = { type: InteractionResponseType.DeferredMessageUpdate };

/** Acknowledges an interaction that is answered later. */
export function acknowledge(
  interaction: AnyDiscordInteraction,
  state: DiscordReplyState,
  deps: DiscordResponseDeps,
): Promise<void> {
  return respond(interaction, state === 'waits' ? THINKING : SILENT, deps);
}

/** Waits for an event to be stored, then responds with `show`. If storing fails, responds with an apology instead. */
export async function acknowledgeStored(
  interaction: AnyDiscordInteraction,
  stored: Promise<unknown>,
  show: () => Promise<void>,
  deps: DiscordResponseDeps,
): Promise<void> {
  try {
    await stored;
  } catch (error) {
    deps.log.error({ err: error }, 'an interaction could not be stored');
    return showMessage(interaction, notStoredMessage(), deps);
  }
  await show();
}

/**
 * Sends a response. Discord may refuse it if it is late or another process was first: the work continues without it.
 */
async function respond(
  interaction: AnyDiscordInteraction,
  response: APIInteractionResponse,
  { api, log }: DiscordResponseDeps,
): Promise<void> {
  try {
    await api.respond(interaction, response);
  } catch (error) {
    log.warn({ detail: toDiscordFault(error).detail }, 'Discord refused the response to an interaction');
  }
}
