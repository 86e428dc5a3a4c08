import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Form } from '../../chat/form.ts';
import type { Message } from '../../chat/message.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import type { DiscordApi } from '../api.ts';
import { faultOf } from '../faults.ts';
import { ACKNOWLEDGE } from '../limits.ts';
import { firstPost } from '../posting.ts';
import { modalOf } from '../render/modal.ts';
import { postsOf } from '../render/posts.ts';
import { lost } from '../words.ts';
import type { WireInteraction } from './wire.ts';

/* The first responses to an interaction, of which it takes one, within three seconds. */

export interface AnswerRooms {
  readonly api: Pick<DiscordApi, 'respond' | 'followUp'>;
  readonly log: Logger;
}

export function showForm(interaction: WireInteraction, form: Form, rooms: AnswerRooms): Promise<void> {
  return respond(interaction, { type: InteractionResponseType.Modal, data: modalOf(form) }, rooms);
}

/** Says it to the person alone. */
export async function showMessage(
  interaction: WireInteraction,
  message: Message,
  rooms: AnswerRooms,
): Promise<void> {
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
  interaction: WireInteraction,
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

/**
 * Acknowledges what is being stored: once it is, or shortly before Discord's time is over where storing takes long.
 * What could not be stored is said to be lost.
 */
export async function acknowledge(
  interaction: WireInteraction,
  stored: Promise<boolean>,
  state: 'waits' | 'shown',
  rooms: AnswerRooms,
): Promise<void> {
  const kept = stored.then(
    () => true,
    (error: unknown) => {
      rooms.log.error({ err: error }, 'what a person did on Discord could not be stored');
      return false;
    },
  );
  if ((await firstOf(kept, ACKNOWLEDGE)) === false) {
    await showMessage(interaction, lost(), rooms);
    return;
  }
  await respond(interaction, state === 'waits' ? WAITING : QUIET, rooms);
  if (!(await kept)) await rooms.api.followUp(interaction, firstPost(lost()));
}

/** Null when the time is over first. */
function firstOf<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Discord may not take it: it is too late, or another process was first. The work goes on without it. */
async function respond(
  interaction: WireInteraction,
  response: APIInteractionResponse,
  { api, log }: AnswerRooms,
): Promise<void> {
  try {
    await api.respond(interaction, response);
  } catch (error) {
    log.warn({ detail: faultOf(error).detail }, 'Discord did not take the response to an interaction');
  }
}
