import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Form } from '../../../chat/types/form.ts';
import type { Message } from '../../../chat/types/message.ts';
import type { Logger } from '../../../jobs/ports/logger.ts';
import { faultOf } from '../errors.ts';
import type { DiscordApi } from '../outbound/api.ts';
import { modalOf } from '../render/modal.ts';
import { postsOf } from '../render/posts.ts';
import { lost } from '../strings.ts';
import type { WireAny } from './payloads.ts';

/* The first responses to an interaction, of which it takes one, within three seconds. */

export interface AnswerRooms {
  readonly api: Pick<DiscordApi, 'respond' | 'followUp'>;
  readonly log: Logger;
}

export function showForm(interaction: WireAny, form: Form, rooms: AnswerRooms): Promise<void> {
  return respond(interaction, { type: InteractionResponseType.Modal, data: modalOf(form) }, rooms);
}

/** Says it to the person alone. */
export async function showMessage(interaction: WireAny, message: Message, rooms: AnswerRooms): Promise<void> {
  const [first, ...rest] = postsOf(message);
  const data: APIInteractionResponseCallbackData = {
    components: [...first.components],
    flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
  await respond(interaction, { type: InteractionResponseType.ChannelMessageWithSource, data }, rooms);
  for (const post of rest) await rooms.api.followUp(interaction, post);
}

export function showChoices(
  interaction: WireAny,
  choices: readonly { readonly name: string; readonly value: string }[],
  rooms: AnswerRooms,
): Promise<void> {
  const data = { choices: [...choices] };
  return respond(
    interaction,
    { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data },
    rooms,
  );
}

/** "Thinking…", for the person alone, until it is answered. */
const WAITING: APIInteractionResponse = {
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral },
};

/** Nothing to be seen: what it was made on stays as it is. */
const QUIET: APIInteractionResponse = { type: InteractionResponseType.DeferredMessageUpdate };

/** The acknowledgement of what is answered later. */
export function showState(interaction: WireAny, state: 'waits' | 'shown', rooms: AnswerRooms): Promise<void> {
  return respond(interaction, state === 'waits' ? WAITING : QUIET, rooms);
}

/**
 * Acknowledges what is stored, which is soon done or not at all: where it was not, nothing is shown but that it is
 * lost.
 */
export async function acknowledge(
  interaction: WireAny,
  stored: Promise<unknown>,
  show: () => Promise<void>,
  rooms: AnswerRooms,
): Promise<void> {
  try {
    await stored;
  } catch (error) {
    rooms.log.error({ err: error }, 'what a person did on Discord could not be stored');
    return showMessage(interaction, lost(), rooms);
  }
  await show();
}

/** Discord may not take it: it is too late, or another process was first. The work goes on without it. */
async function respond(
  interaction: WireAny,
  response: APIInteractionResponse,
  { api, log }: AnswerRooms,
): Promise<void> {
  try {
    await api.respond(interaction, response);
  } catch (error) {
    log.warn({ detail: faultOf(error).detail }, 'Discord did not take the response to an interaction');
  }
}
