import { ComponentType, InteractionType } from 'discord.js';
import { z } from 'zod';
import { DiscordAttachmentPayload } from '../content/file.ts';
import { DiscordMember, DiscordMessagePayload, DiscordUser } from '../content/message-payload.ts';

/* What Discord sends over the gateway, as far as the listeners read it. */

const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const Resolved = z.object({
  attachments: z.record(z.string(), DiscordAttachmentPayload).default({}),
  messages: z.record(z.string(), DiscordMessagePayload).default({}),
});

const Input = z.object({
  type: z.number(),
  custom_id: z.string(),
  value: z.string().nullish(),
  values: z.array(z.string()).optional(),
});

const base = {
  id: z.string(),
  token: z.string(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ id: z.string(), type: z.number(), parent_id: z.string().nullish() }).optional(),
  member: DiscordMember.optional(),
  user: DiscordUser.optional(),
  locale: z.string().optional(),
  message: z.object({ id: z.string() }).optional(),
};

const CommandInteraction = z.object({
  ...base,
  type: z.literal(InteractionType.ApplicationCommand),
  data: z.object({
    type: z.number(),
    name: z.string(),
    options: z.array(Option).default([]),
    target_id: z.string().optional(),
    resolved: Resolved.optional(),
  }),
});

const ComponentInteraction = z.object({
  ...base,
  type: z.literal(InteractionType.MessageComponent),
  data: z.object({
    custom_id: z.string(),
    component_type: z.number(),
    values: z.array(z.string()).default([]),
  }),
});

const AutocompleteInteraction = z.object({
  ...base,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(Option).default([]) }),
});

const ModalSubmission = z.object({
  ...base,
  type: z.literal(InteractionType.ModalSubmit),
  data: z.object({
    custom_id: z.string(),
    components: z.array(
      z.union([
        z
          .object({ type: z.literal(ComponentType.Label), component: Input })
          .transform(({ component }) => [component]),
        z.object({ components: z.array(Input) }).transform(({ components }) => components),
        z.object({ type: z.number() }).transform(() => []),
      ]),
    ),
    resolved: Resolved.optional(),
  }),
});

/** A command, a pressed button or chosen option, an option being typed, or a submitted modal. */
export const DiscordInteractionPayload = z.discriminatedUnion('type', [
  CommandInteraction,
  ComponentInteraction,
  AutocompleteInteraction,
  ModalSubmission,
]);
export type DiscordInteractionPayload = z.infer<typeof DiscordInteractionPayload>;
export type DiscordCommandPayload = z.infer<typeof CommandInteraction>;
export type DiscordActionPayload = z.infer<typeof ComponentInteraction>;
export type DiscordAutocompletePayload = z.infer<typeof AutocompleteInteraction>;
export type DiscordSubmissionPayload = z.infer<typeof ModalSubmission>;

/** A server that the bot has joined or left. */
export const DiscordServerPayload = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/** The start of a connection: all servers of the bot. */
export const DiscordReadyPayload = z.object({ guilds: z.array(DiscordServerPayload) });

/** What every interaction has, of any kind. */
export const AnyDiscordInteraction = z.object({ id: z.string(), token: z.string(), type: z.number() });
export type AnyDiscordInteraction = z.infer<typeof AnyDiscordInteraction>;
