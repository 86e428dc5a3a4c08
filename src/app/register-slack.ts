import { SLACK_INSTALL_PATHS } from '../adapters/slack/app-definition.ts';
import {
  createSlackAppLink,
  createSlackManifest,
  type SlackManifestOptions,
} from '../adapters/slack/manifest.ts';

/** The manifest of the Slack app at an address, or for Socket Mode; the link that makes it, and what is done then. */
export function slackManifest(address: string | null, workspaces: SlackManifestOptions['workspaces']) {
  const manifest = createSlackManifest({ address, workspaces });
  return { manifest, link: createSlackAppLink(manifest), steps: stepsFor(address, workspaces) };
}

function stepsFor(address: string | null, workspaces: SlackManifestOptions['workspaces']): string[] {
  const make = 'Open the link, choose the workspace, press Next and Create.';
  const signed = 'Basic Information, App Credentials: Signing Secret is SLACK_SIGNING_SECRET.';
  const bot = 'Install App, Install to Workspace, Allow: Bot User OAuth Token (xoxb-…) is SLACK_BOT_TOKEN.';
  if (address === null)
    return [
      make,
      'Basic Information, App-Level Tokens, Generate Token and Scopes, with connections:write: it (xapp-…) is SLACK_APP_TOKEN.',
      bot,
      'Write both into .env, and run: npm run tailor -- start',
      'In Slack, type /tailor.',
    ];
  if (workspaces === 'one')
    return [
      make,
      signed,
      bot,
      `Write both into .env, and run at ${address}: npm run tailor -- start`,
      'In Slack, type /tailor.',
    ];
  return [
    make,
    `${signed} Client ID and Client Secret are SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.`,
    'Write them into .env with DATA_KEY, from: openssl rand -base64 32',
    `Run at ${address}: npm run tailor -- start. Then Manage Distribution, Activate Public Distribution.`,
    `Each workspace opens ${address}${SLACK_INSTALL_PATHS.install}, and types /tailor.`,
  ];
}
