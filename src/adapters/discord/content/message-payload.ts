import { z } from 'zod';
import { DiscordAttachmentPayload } from './file.ts';

export const DiscordUser = z.object({
  id: z.string(),
  username: z.string(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});

export const DiscordMember = z.object({
  user: DiscordUser.optional(),
  nick: z.string().nullish(),
  permissions: z.string().optional(),
});

const Embed = z.object({
  title: z.string().optional(),
  description: z.string().optional(),
  url: z.string().nullish(),
  author: z.object({ name: z.string() }).optional(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
  footer: z.object({ text: z.string() }).optional(),
});

const MessageContent = z.object({
  content: z.string().default(''),
  attachments: z.array(DiscordAttachmentPayload).default([]),
  embeds: z.array(Embed).default([]),
});

/** A message that a person or a bot wrote. */
export const DiscordMessagePayload = MessageContent.extend({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: DiscordUser,
  member: DiscordMember.optional(),
  webhook_id: z.string().optional(),
  mentions: z.array(DiscordUser).default([]),
  message_reference: z.object({ message_id: z.string().optional() }).optional(),
  referenced_message: z.object({ id: z.string(), author: DiscordUser }).nullish(),
  /** What a forwarded message contains. It has no content of its own then. */
  message_snapshots: z.array(z.object({ message: MessageContent })).optional(),
});
export type DiscordMessagePayload = z.infer<typeof DiscordMessagePayload>;
