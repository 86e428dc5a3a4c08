import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';
import type { DiscordApi } from './api.ts';

type Permission = keyof typeof PermissionFlagsBits;

/**
 * What a server has to allow for each of our requests. What is said by the token of an interaction needs nothing, nor
 * does a DM, nor changing what the bot itself said. docs/discord.md explains each to those who are asked for it.
 */
const NEEDED: Readonly<Record<keyof DiscordApi, readonly Permission[]>> = {
  post: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'AttachFiles', 'ReadMessageHistory'],
  // Where a thread fell asleep it is woken for these.
  edit: ['ViewChannel', 'SendMessages'],
  remove: ['ViewChannel', 'SendMessages'],
  list: ['ViewChannel', 'ReadMessageHistory'],
  filesOf: ['ViewChannel', 'ReadMessageHistory'],
  channelType: ['ViewChannel'],
  openDm: [],
  makeThread: ['ViewChannel', 'CreatePrivateThreads'],
  archive: [],
  threadCalled: [],
  addToThread: ['SendMessagesInThreads'],
  respond: [],
  followUp: [],
  editReply: [],
  removeReply: [],
};

/** All of them, each once. */
export const PERMISSIONS: readonly Permission[] = [...new Set(Object.values(NEEDED).flat())];

/** Where the bot is brought into a server, asking for nothing that it does not use. */
export function inviteLink(applicationId: string): string {
  const bits = PERMISSIONS.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(bits),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
