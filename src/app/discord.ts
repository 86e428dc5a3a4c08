import type { Role } from './role.ts';

/** Listens to Discord, at its gateway. Its parts are loaded where they are used: discord.js is large. */
export const discord: Role = {
  name: 'discord',
  lacking({ discord: { token, applicationId } }) {
    if (token === null) return 'DISCORD_TOKEN';
    return applicationId === null ? 'DISCORD_APPLICATION_ID' : null;
  },
  async hands(context) {
    const { discordHands } = await import('./discord-parts.ts');
    return discordHands(context);
  },
  async listen(context) {
    const { listenToDiscord } = await import('./discord-parts.ts');
    return listenToDiscord(context);
  },
};
