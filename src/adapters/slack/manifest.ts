import { surface } from './app-definition.ts';
import { INSTALL_PATHS, SLACK_PATH } from './paths.ts';

/** How the app is run: Socket Mode where it has no address (`https://host`) of its own. */
export interface ManifestOptions {
  readonly address: string | null;
  /** `many`: workspaces and organisations install it themselves. It takes an address, and tokens that are exchanged. */
  readonly workspaces: 'one' | 'many';
}

/** The app's manifest, by what the listeners are registered with (docs.slack.dev/reference/app-manifest). Pure. */
export function manifestFor({ address, workspaces }: ManifestOptions) {
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
      shortcuts: [{ ...surface.shortcut, type: 'message' }],
      slash_commands: [{ ...surface.command, should_escape: false, ...(url !== null && { url }) }],
    },
    oauth_config: {
      ...(many && address !== null && { redirect_urls: [`${address}${INSTALL_PATHS.redirect}`] }),
      scopes: { bot: Object.keys(surface.scopes), bot_optional: Object.keys(surface.optionalScopes) },
    },
    settings: {
      event_subscriptions: { bot_events: surface.events, ...(url !== null && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url !== null && { request_url: url }) },
      org_deploy_enabled: many,
      socket_mode_enabled: url === null,
      token_rotation_enabled: many,
    },
  };
}

/** The page of Slack's that makes an app of a manifest. Pure. */
export function createAppLink(manifest: object): string {
  const query = new URLSearchParams({ new_app: '1', manifest_json: JSON.stringify(manifest) });
  return `https://api.slack.com/apps?${query}`;
}
