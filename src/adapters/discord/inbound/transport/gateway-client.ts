import { Client, GatewayIntentBits, Options } from 'discord.js';
import type { DiscordAccount } from '../../api-client.ts';

/** Creates discord.js's client with only the necessary intents and almost no caches. */
export function createGatewayClient({ apiUrl: url }: Pick<DiscordAccount, 'apiUrl'>): Client {
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
      users: { interval: SWEEP_SECONDS.interval, filter: () => (user) => user.id !== client.user?.id },
      threads: { interval: SWEEP_SECONDS.interval, lifetime: SWEEP_SECONDS.lifetime },
    },
    ...(url === null ? {} : { rest: { api: url } }),
  });
  return client;
}

const SWEEP_SECONDS = { interval: 600, lifetime: 600 };
