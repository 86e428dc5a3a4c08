import {
  type CommandRegistration,
  type RegisterOptions,
  registerCommands,
} from '../adapters/discord/commands/register.ts';
import { discordInviteLink } from '../adapters/discord/install/permissions.ts';
import { SLACK_INSTALL_PATHS } from '../adapters/slack/app-definition.ts';
import {
  createSlackAppLink,
  createSlackManifest,
  type SlackManifestOptions,
} from '../adapters/slack/manifest.ts';
import { ConfigError, loadConfig } from '../config.ts';
import { stringsFor } from '../strings/strings.ts';

/** Registers the bot's commands with Discord, or only compares them. Also returns the bot's invite link. */
export async function registerWithDiscord(
  options: RegisterOptions,
): Promise<{ readonly registered: CommandRegistration; readonly invite: string }> {
  const { token, applicationId, apiUrl } = loadConfig().discord;
  const { register: t } = stringsFor().cli;
  if (token === null || applicationId === null)
    throw new ConfigError([
      ...(token === null ? [t.discordToken] : []),
      ...(applicationId === null ? [t.discordApplication] : []),
    ]);
  const registered = await registerCommands({ token, applicationId, apiUrl }, options);
  return { registered, invite: discordInviteLink(applicationId) };
}

/**
 * Makes the manifest of the Slack app, the link that creates the app from it, and the steps to follow. `address`: the
 * public https:// address; null for Socket Mode.
 */
export function describeSlackApp(address: string | null, workspaces: SlackManifestOptions['workspaces']) {
  const manifest = createSlackManifest({ address, workspaces });
  return { manifest, link: createSlackAppLink(manifest), steps: listSteps(address, workspaces) };
}

function listSteps(address: string | null, workspaces: SlackManifestOptions['workspaces']): string[] {
  const { slackSteps: t } = stringsFor().cli;
  if (address === null) return [t.create, t.appToken, t.botToken, t.start, t.tryIt];
  if (workspaces === 'one') return [t.create, t.signingSecret, t.botToken, t.startAt(address), t.tryIt];
  return [
    t.create,
    `${t.signingSecret} ${t.client}`,
    t.dataKey,
    t.distribute(address),
    t.install(address + SLACK_INSTALL_PATHS.install),
  ];
}
