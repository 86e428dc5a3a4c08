import { z } from 'zod';
import { SlackMessageContent } from '../content/shared-message.ts';

/* What Slack sends, as far as the listeners read it. */

/** A slash command (docs.slack.dev/interactivity/implementing-slash-commands). */
export const SlackCommandPayload = z.object({
  team_id: z.string().min(1),
  channel_id: z.string().min(1),
  user_id: z.string().min(1),
  user_name: z.string().nullish(),
  text: z.string().default(''),
  trigger_id: z.string().min(1),
  response_url: z.string().nullish(),
});

/** What every interaction has. */
export const SlackInteractionPayload = z.object({
  user: z.object({
    id: z.string().min(1),
    name: z.string().nullish(),
    username: z.string().nullish(),
    team_id: z.string().nullish(),
  }),
  team: z.object({ id: z.string() }).nullish(),
  trigger_id: z.string().min(1),
  response_url: z.string().nullish(),
});
export type SlackInteractionPayload = z.infer<typeof SlackInteractionPayload>;

/** A pressed button or a chosen option (docs.slack.dev/reference/interaction-payloads). */
export const SlackActionPayload = SlackInteractionPayload.extend({
  container: z.object({
    type: z.string(),
    channel_id: z.string().nullish(),
    message_ts: z.string().nullish(),
    thread_ts: z.string().nullish(),
  }),
  message: z.object({ thread_ts: z.string().nullish() }).nullish(),
  actions: z
    .array(
      z.object({
        value: z.string().nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});
export type SlackActionPayload = z.infer<typeof SlackActionPayload>;

/** The message of a message shortcut, written by a person or a bot. */
const SlackSharedMessagePayload = SlackMessageContent.extend({
  ts: z.string(),
  thread_ts: z.string().nullish(),
});

/** A message shortcut (docs.slack.dev/interactivity/implementing-shortcuts). */
export const SlackShortcutPayload = SlackInteractionPayload.extend({
  channel: z.object({ id: z.string().min(1) }),
  message: SlackSharedMessagePayload,
});

/** A submitted modal. form-values.ts reads its values. */
export const SlackSubmissionPayload = SlackInteractionPayload.extend({
  trigger_id: z.string().nullish(),
  view: z.looseObject({ id: z.string().min(1), hash: z.string().default('') }),
});

/** The envelope of every event. */
export const SlackEventEnvelope = z.object({ team_id: z.string().min(1), event_id: z.string().min(1) });

/** A person's message in the bot's DM, or one that mentions the bot. */
export const SlackMessageEvent = SlackMessageContent.extend({
  user: z.string().min(1),
  channel: z.string().min(1),
  ts: z.string().min(1),
  thread_ts: z.string().nullish(),
  /** The author's workspaces, as far as the event says. */
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
  team: z.string().nullish(),
});
export type SlackMessageEvent = z.infer<typeof SlackMessageEvent>;

/** Tells a person's message from edits, joins and bot messages. */
export const SlackMessageKind = z.object({
  channel_type: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  hidden: z.boolean().nullish(),
});

/** A person opened a tab of the app's page. */
export const SlackHomeOpenedEvent = z.object({ user: z.string().min(1), tab: z.string().nullish() });

/** The end of an installation. If it covered an organisation, the workspace is missing. */
export const SlackUninstallEvent = z.object({
  team_id: z.string().min(1).nullish(),
  enterprise_id: z.string().min(1).nullish(),
  event_id: z.string().min(1),
  /** Seconds since 1970. */
  event_time: z.number(),
  authorizations: z.array(z.object({ is_enterprise_install: z.boolean().nullish() })).nullish(),
});

/**
 * Workspaces that an organisation removed from its installation (docs.slack.dev/reference/events/team_access_revoked).
 */
export const SlackTeamsRevokedEvent = z.object({ team_ids: z.array(z.string().min(1)) });

/** The ids of bot users whose tokens were revoked (docs.slack.dev/reference/events/tokens_revoked). */
export const SlackTokensRevokedEvent = z.object({
  tokens: z.object({ bot: z.array(z.string()).nullish() }).nullish(),
});
