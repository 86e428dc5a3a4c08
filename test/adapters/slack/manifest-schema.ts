import { z } from 'zod';

/**
 * The part of Slack's app manifest that we use, with the limits of its reference (docs.slack.dev/reference/app-manifest).
 * Strict, so that a misspelt property fails.
 */
const scope = z.string().regex(/^(commands|[a-z_]+:(read|write|history))$/);
const requestUrl = z.url({ protocol: /^https$/ });

const Shortcut = z.strictObject({
  // docs.slack.dev/interactivity/implementing-shortcuts: 24 characters of a name are shown.
  name: z.string().min(1).max(24),
  type: z.enum(['message', 'global']),
  callback_id: z.string().min(1).max(255),
  description: z.string().min(1).max(150),
});

const SlashCommand = z.strictObject({
  command: z
    .string()
    .max(32)
    .regex(/^\/[a-z0-9_-]+$/),
  description: z.string().min(1).max(2_000),
  usage_hint: z.string().max(1_000).optional(),
  should_escape: z.boolean(),
  url: requestUrl.optional(),
});

export const SlackManifest = z
  .strictObject({
    display_information: z.strictObject({
      name: z.string().min(1).max(35),
      description: z.string().max(140),
      long_description: z.string().min(175).max(4_000).optional(),
      background_color: z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i),
    }),
    features: z.strictObject({
      app_home: z.strictObject({
        home_tab_enabled: z.boolean(),
        messages_tab_enabled: z.boolean(),
        messages_tab_read_only_enabled: z.boolean(),
      }),
      bot_user: z.strictObject({
        // Letters, digits and -, _, . and blanks.
        display_name: z
          .string()
          .max(80)
          .regex(/^[\w. -]+$/),
        always_online: z.boolean(),
      }),
      shortcuts: z.array(Shortcut).max(10),
      slash_commands: z.array(SlashCommand).max(50),
    }),
    oauth_config: z.strictObject({
      redirect_urls: z.array(requestUrl).max(1_000).optional(),
      scopes: z.strictObject({
        bot: z.array(scope).min(1).max(255),
        bot_optional: z.array(scope).max(255).optional(),
      }),
    }),
    settings: z.strictObject({
      event_subscriptions: z.strictObject({
        request_url: requestUrl.optional(),
        bot_events: z.array(z.string().regex(/^[a-z_]+(\.(im|mpim|channels|groups|app_home))?$/)).max(100),
      }),
      interactivity: z.strictObject({ is_enabled: z.boolean(), request_url: requestUrl.optional() }),
      org_deploy_enabled: z.boolean(),
      socket_mode_enabled: z.boolean(),
      token_rotation_enabled: z.boolean(),
    }),
  })
  // A scope is required or optional, not both.
  .refine(({ oauth_config: { scopes } }) => {
    const all = [...scopes.bot, ...(scopes.bot_optional ?? [])];
    return new Set(all).size === all.length;
  }, 'a scope is named twice')
  // Without Socket Mode, Slack needs the URL for commands, events and interactions.
  .refine(
    ({ features, settings }) =>
      settings.socket_mode_enabled ||
      [
        settings.event_subscriptions.request_url,
        settings.interactivity.request_url,
        ...features.slash_commands.map(({ url }) => url),
      ].every((url) => url !== undefined),
    'an address is missing',
  );
