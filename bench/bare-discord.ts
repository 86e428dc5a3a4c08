import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';

/* The smallest discord.js bot, for comparison in bench/discord.ts: it only defers every interaction. */
const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  ...(process.env.DISCORD_API_URL ? { rest: { api: process.env.DISCORD_API_URL } } : {}),
});
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isRepliable()) await interaction.deferReply({ flags: MessageFlags.Ephemeral });
});
client.once(Events.ClientReady, () => process.stdout.write('Ready.\n'));
await client.login(process.env.DISCORD_TOKEN);
