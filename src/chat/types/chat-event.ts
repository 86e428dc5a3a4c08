import { z } from 'zod';
import { Platform } from '../../jobs/model/reply-target.ts';
import { Action } from './action.ts';
import { FormContext } from './form.ts';

/** A person on a platform. */
export const ChatUser = z.object({
  platform: Platform,
  /** The Slack workspace; '' on Discord, where user ids are global. */
  tenantId: z.string(),
  externalId: z.string().min(1),
  displayName: z.string().nullable(),
  /** Such as `en-US`; null when the platform doesn't say. */
  locale: z.string().nullable(),
  /** May change the settings of the whole workspace. */
  isAdmin: z.boolean(),
});
export type ChatUser = z.infer<typeof ChatUser>;

/** Where an event happened. */
export const EventContext = z.object({
  platform: Platform,
  /** The Slack workspace or Discord server; '' in a Discord DM. */
  workspace: z.string(),
  /** `home`: Slack's App Home, which has no channel. */
  kind: z.enum(['dm', 'channel', 'home']),
  channel: z.string().nullable(),
  /** The thread that the person was in, if any. */
  thread: z.string().nullable(),
  /** The message that the event is, or that it acts on. */
  message: z.string().nullable(),
  /** The adapter's own token for an ephemeral reply. Opaque, secret and short-lived. */
  reply: z.string().nullable(),
});
export type EventContext = z.infer<typeof EventContext>;

/** A file on a platform, not yet downloaded. */
export const FileRef = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().nullable(),
  mediaType: z.string().nullable(),
  url: z.string().nullable(),
  /** The platform id of the person who shared it; null when the platform doesn't say. */
  owner: z.string().nullable(),
});
export type FileRef = z.infer<typeof FileRef>;

/** A submitted form: values by field name. */
export const FormValues = z.record(z.string(), z.union([z.string(), z.array(FileRef)]));
export type FormValues = z.infer<typeof FormValues>;

/** The commands besides `tailor`, which opens the form. */
export const CHAT_COMMANDS = ['help', 'resumes', 'history', 'privacy', 'forget-me', 'settings'] as const;

/** A message that a person used the shortcut on, as a posting. Anybody may have written it. */
export const SharedMessage = z.object({
  text: z.string(),
  links: z.array(z.string()),
  files: z.array(FileRef),
});
export type SharedMessage = z.infer<typeof SharedMessage>;

/** What a person did. */
export const UserAction = z.discriminatedUnion('type', [
  z.object({ type: z.literal('form_submit'), context: FormContext, values: FormValues }),
  z.object({ type: z.literal('action'), action: Action }),
  /** In the DM with the bot, or with a mention of it. The text comes without the mention. */
  z.object({
    type: z.literal('message'),
    text: z.string(),
    files: z.array(FileRef),
    /** The bot's message that it replies to, if any. */
    answers: z.string().nullable(),
  }),
  z.object({ type: z.literal('message_shortcut'), message: SharedMessage }),
  z.object({ type: z.literal('command'), command: z.enum(CHAT_COMMANDS) }),
  z.object({ type: z.literal('home_opened') }),
]);
export type UserAction = z.infer<typeof UserAction>;

/** An event as an adapter translates it. It is stored before it is acknowledged, and handled later. */
export const ChatEvent = z.object({ user: ChatUser, context: EventContext, action: UserAction });
export type ChatEvent = z.infer<typeof ChatEvent>;
