import { ComponentType, InteractionType } from 'discord.js';
import { z } from 'zod';

/* What Discord sends, as far as it is read here: over the gateway, and over HTTP the same. */

const User = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});

const Member = z.object({
  user: User.optional(),
  nick: z.string().nullish(),
  permissions: z.string().optional(),
});

export const WireAttachment = z.object({
  id: z.string(),
  filename: z.string(),
  size: z.number(),
  content_type: z.string().nullish(),
  url: z.string(),
});
export type WireAttachment = z.infer<typeof WireAttachment>;

const Embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().nullish(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
});

const Pointed = z.object({
  content: z.string().default(''),
  attachments: z.array(WireAttachment).default([]),
  embeds: z.array(Embed).default([]),
});

export const WireMessage = Pointed.extend({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: User,
  member: Member.optional(),
  webhook_id: z.string().optional(),
  mentions: z.array(User).default([]),
  message_reference: z.object({ message_id: z.string().optional() }).optional(),
  referenced_message: z.object({ id: z.string(), author: User }).nullish(),
  /** A forwarded message has what it forwards here, and nothing of its own. */
  message_snapshots: z.array(z.object({ message: Pointed })).optional(),
});
export type WireMessage = z.infer<typeof WireMessage>;

const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});

const Resolved = z.object({
  attachments: z.record(z.string(), WireAttachment).default({}),
  messages: z.record(z.string(), WireMessage).default({}),
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
  member: Member.optional(),
  user: User.optional(),
  locale: z.string().optional(),
  message: z.object({ id: z.string() }).optional(),
};

const Command = z.object({
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

const Pressed = z.object({
  ...base,
  type: z.literal(InteractionType.MessageComponent),
  data: z.object({
    custom_id: z.string(),
    component_type: z.number(),
    values: z.array(z.string()).default([]),
  }),
});

const Typing = z.object({
  ...base,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options: z.array(Option).default([]) }),
});

const Submitted = z.object({
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

export const WireInteraction = z.discriminatedUnion('type', [Command, Pressed, Typing, Submitted]);
export type WireInteraction = z.infer<typeof WireInteraction>;
export type WireCommand = z.infer<typeof Command>;
export type WirePressed = z.infer<typeof Pressed>;
export type WireTyping = z.infer<typeof Typing>;
export type WireSubmitted = z.infer<typeof Submitted>;

/** A server, where the bot is in it, or was. */
export const WireServer = z.object({ id: z.string(), unavailable: z.boolean().optional() });

/** What a connection begins with: every server of the bot. */
export const WireReady = z.object({ guilds: z.array(WireServer) });

/** The least that an interaction has, of whatever kind. */
export const WireAny = z.object({ id: z.string(), token: z.string(), type: z.number() });
export type WireAny = z.infer<typeof WireAny>;
