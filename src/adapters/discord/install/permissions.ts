import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

type Permission = keyof typeof PermissionFlagsBits;

/**
 * The permissions that each request needs in a server. Answers by an interaction's token, DMs and edits of the bot's
 * own messages need none. docs/discord.md explains each permission to people who install the bot.
 */
export const REQUIRED_PERMISSIONS = {
  post: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'AttachFiles', 'ReadMessageHistory'],
  // An archived thread must be unarchived first.
  edit: ['ViewChannel', 'SendMessages'],
  remove: ['ViewChannel', 'SendMessages'],
  list: ['ViewChannel', 'ReadMessageHistory'],
  fetchFileUrls: ['ViewChannel', 'ReadMessageHistory'],
  fetchChannelType: ['ViewChannel'],
  openDm: [],
  createThread: ['ViewChannel', 'CreatePrivateThreads'],
  archive: [],
  findThread: [],
  addToThread: ['SendMessagesInThreads'],
  respond: [],
  followUp: [],
  editReply: [],
  removeReply: [],
} as const satisfies Readonly<Record<string, readonly Permission[]>>;

/** A request of the bot. outbound/api.ts has a function for each of them, and no other. */
export type DiscordRequest = keyof typeof REQUIRED_PERMISSIONS;

/** All permissions that the bot asks for. */
export const BOT_PERMISSIONS: readonly Permission[] = [
  ...new Set(Object.values(REQUIRED_PERMISSIONS).flat()),
];

/** Returns the link that adds the bot to a server with exactly these permissions. */
export function discordInviteLink(applicationId: string): string {
  const bits = BOT_PERMISSIONS.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(bits),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
