import { SLACK_INSTALL_PATHS, SLACK_PATH, slackApp } from './app-definition.ts';

/** How the app runs: by Socket Mode if it has no address (`https://host`). */
export interface SlackManifestOptions {
  readonly address: string | null;
  /** `many`: workspaces and organisations install it themselves. Needs an address and token rotation. */
  readonly workspaces: 'one' | 'many';
}

/** Creates the app's manifest (docs.slack.dev/reference/app-manifest). Pure. */
export function createSlackManifest({ address, workspaces }: SlackManifestOptions) {
  const url = address === null ? null : `${address}${SLACK_PATH}`;
  const many = workspaces === 'many';
  return {
    display_information: {
      name: 'Tailor',
      description: 'Tailors your resume to a job posting, and never invents a fact.',
      background_color: '#1f3a4d',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Tailor', always_online: true },
      shortcuts: [{ ...slackApp.shortcut, type: 'message' }],
      slash_commands: [{ ...slackApp.command, should_escape: false, ...(url !== null && { url }) }],
    },
    oauth_config: {
      ...(many && address !== null && { redirect_urls: [`${address}${SLACK_INSTALL_PATHS.redirect}`] }),
      scopes: { bot: Object.keys(slackApp.scopes), bot_optional: Object.keys(slackApp.optionalScopes) },
    },
    settings: {
      event_subscriptions: { bot_events: slackApp.events, ...(url !== null && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url !== null && { request_url: url }) },
      org_deploy_enabled: many,
      socket_mode_enabled: url === null,
      token_rotation_enabled: many,
    },
  };
}

/** Links to Slack's page that creates an app from a manifest. Pure. */
export function createSlackAppLink(manifest: object): string {
  const query = new URLSearchParams({ new_app: '1', manifest_json: JSON.stringify(manifest) });
  return `https://api.slack.com/apps?${query}`;
}
