import { Client, GatewayIntentBits, Options } from 'discord.js';
import type { DiscordAccount } from '../rest.ts';

/** discord.js's client, with the intents that are needed and caches that hold next to nothing. */
export function createClient({ url }: Pick<DiscordAccount, 'url'>): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === client.user?.id },
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === client.user?.id },
      ThreadMemberManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      DMMessageManager: 0,
      GuildMessageManager: 0,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      users: { interval: SWEEP.interval, filter: () => (user) => user.id !== client.user?.id },
      threads: { interval: SWEEP.interval, lifetime: SWEEP.lifetime },
    },
    ...(url === null ? {} : { rest: { api: url } }),
  });
  return client;
}

/** Seconds: discord.js counts in them here. */
const SWEEP = { interval: 600, lifetime: 600 };
