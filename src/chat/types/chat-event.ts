import { z } from 'zod';
import { Platform } from '../../jobs/model/reply-target.ts';
import { Action } from './action.ts';
import { FormContext } from './form.ts';

/* What a person did, as an adapter translates it. It is stored before it is acknowledged, and handled later. */

export const Person = z.object({
  platform: Platform,
  /** The Slack workspace; '' on Discord, where a person's id is global. */
  tenantId: z.string(),
  externalId: z.string().min(1),
  displayName: z.string().nullable(),
  /** As the platform names it, such as `en-US`; null where it does not say. */
  locale: z.string().nullable(),
  /** May change what holds for the whole workspace. */
  isAdmin: z.boolean(),
});
export type Person = z.infer<typeof Person>;

export const Origin = z.object({
  platform: Platform,
  /** '' where there is none (a Discord DM). */
  workspace: z.string(),
  /** `home` is Slack's App Home: no channel. */
  kind: z.enum(['dm', 'channel', 'home']),
  channel: z.string().nullable(),
  /** The thread that the person was in. */
  thread: z.string().nullable(),
  /** The message that this was done to, or that it is. */
  message: z.string().nullable(),
  /** What the adapter answers the person alone by, and for a while only: an opaque secret of its own. */
  reply: z.string().nullable(),
});
export type Origin = z.infer<typeof Origin>;

/** A file on a platform, not yet downloaded. */
export const FileRef = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number().nullable(),
  mediaType: z.string().nullable(),
  url: z.string().nullable(),
  /** Who shared it, by their id there; null where it is not said. */
  owner: z.string().nullable(),
});
export type FileRef = z.infer<typeof FileRef>;

/** What a form came back with, by the names of its fields. */
export const FormValues = z.record(z.string(), z.union([z.string(), z.array(FileRef)]));
export type FormValues = z.infer<typeof FormValues>;

export const COMMANDS = ['help', 'resumes', 'history', 'privacy', 'forget-me', 'settings'] as const;

/** A message that somebody pointed at, as a posting: whoever wrote it. */
export const Post = z.object({ text: z.string(), links: z.array(z.string()), files: z.array(FileRef) });
export type Post = z.infer<typeof Post>;

export const Act = z.discriminatedUnion('did', [
  z.object({ did: z.literal('submitted'), context: FormContext, values: FormValues }),
  z.object({ did: z.literal('pressed'), action: Action }),
  /** In the DM with the bot, or with a mention of it; the mention itself is taken out of the text. */
  z.object({
    did: z.literal('sent'),
    text: z.string(),
    files: z.array(FileRef),
    /** The message of the bot that it answers, where it answers one. */
    answers: z.string().nullable(),
  }),
  z.object({ did: z.literal('pointed'), post: Post }),
  z.object({ did: z.literal('asked'), command: z.enum(COMMANDS) }),
  z.object({ did: z.literal('opened_home') }),
]);
export type Act = z.infer<typeof Act>;

export const Gesture = z.object({ who: Person, where: Origin, act: Act });
export type Gesture = z.infer<typeof Gesture>;

/** All that the inbox holds of a chat: what people did, and that a workspace took the bot out. */
export const ChatEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('gesture'), gesture: Gesture }),
  z.object({
    type: z.literal('left'),
    platform: Platform,
    workspace: z.string().min(1),
    /** When, in milliseconds, where the platform says so: what was installed later stays. */
    at: z.number().nullish(),
  }),
]);
export type ChatEvent = z.infer<typeof ChatEvent>;
