import {
  type CommandRegistration,
  type RegisterOptions,
  registerCommands,
} from '../adapters/discord/commands/register.ts';
import { discordInviteLink } from '../adapters/discord/install/permissions.ts';
import { ConfigError, loadConfig } from '../config.ts';

/** Makes the bot's commands known to Discord, or looks what that would change, and gives the bot's invite link. */
export async function registerOnDiscord(
  registration: RegisterOptions,
): Promise<{ readonly registered: CommandRegistration; readonly invite: string }> {
  const { token, applicationId, apiUrl } = loadConfig().discord;
  if (token === null || applicationId === null)
    throw new ConfigError([
      ...(token === null
        ? ["DISCORD_TOKEN: is not set. Set the bot's token: it stands under Bot of the application"]
        : []),
      ...(applicationId === null
        ? ['DISCORD_APPLICATION_ID: is not set. Set the id under General Information of the application']
        : []),
    ]);
  const registered = await registerCommands({ token, applicationId, apiUrl: apiUrl }, registration);
  return { registered, invite: discordInviteLink(applicationId) };
}
