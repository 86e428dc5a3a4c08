import { z } from 'zod';
import { SlackFile } from '../../outbound/slack-file.ts';

/** What the envelope of every event says. */
export const Envelope = z.object({ team_id: z.string().min(1), event_id: z.string().min(1) });

/** A person's message in a DM, or one that mentions the bot. */
export const SaidEvent = z.object({
  user: z.string().min(1),
  channel: z.string().min(1),
  ts: z.string().min(1),
  thread_ts: z.string().nullish(),
  text: z.string().default(''),
  files: z.array(SlackFile).nullish(),
  /** The workspaces of who wrote it, as far as the event says. */
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  team: z.string().nullish(),
});
export type SaidEvent = z.infer<typeof SaidEvent>;

/** What tells a message that a person wrote from edits, joins, and what bots write. */
export const MessageKind = z.object({
  channel_type: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  hidden: z.boolean().nullish(),
});

export const HomeOpened = z.object({ user: z.string().min(1), tab: z.string().nullish() });

/** The end of an installation. Of one for an organisation, the workspace is missing. */
export const Left = z.object({
  team_id: z.string().min(1).nullish(),
  enterprise_id: z.string().min(1).nullish(),
  event_id: z.string().min(1),
  /** Seconds. */
  event_time: z.number(),
  authorizations: z.array(z.object({ is_enterprise_install: z.boolean().nullish() })).nullish(),
});

/** Workspaces of an organisation that its installation no longer serves (docs.slack.dev/reference/events/team_access_revoked). */
export const TeamsRevoked = z.object({ team_ids: z.array(z.string().min(1)) });

export const TokensRevoked = z.object({
  tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
});
