import { DiscordAPIError } from 'discord.js';
import { downloadFile } from '../../../chat/context/download.ts';
import type { EventContext, FileRef } from '../../../chat/types/chat-event.ts';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import { MAX_DOCUMENT_BYTES } from '../../../jobs/ports/documents.ts';
import { discordResult } from '../errors.ts';
import type { DiscordApi } from './api.ts';
import { discordChannelOf } from './target.ts';

/** Returns true if files may be downloaded from an address. */
export type FileHostCheck = (address: URL) => boolean;

const FILE_HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** Accepts Discord's own hosts, and the server of DISCORD_API_URL. */
export function createFileHostCheck(apiUrl: string | null): FileHostCheck {
  const apiOrigin = apiUrl === null ? null : new URL(apiUrl).origin;
  return (address) =>
    (address.protocol === 'https:' && FILE_HOSTS.has(address.host)) || address.origin === apiOrigin;
}

/** Downloads a file from Discord. If its address has expired and its message is known, asks for the new address. */
export async function downloadDiscordFile(
  file: FileRef,
  context: EventContext,
  { api, isFileHost }: { readonly api: DiscordApi; readonly isFileHost: FileHostCheck },
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  const first = file.url === null ? null : await fetchFile(file.url, isFileHost, signal);
  if (first && (first.ok || !EXPIRED_STATUSES.has(first.error.status ?? 0))) return first;
  const address = await findNewAddress(file, context, api);
  if (!address.ok) return address;
  return address.value === null ? FILE_GONE : fetchFile(address.value, isFileHost, signal);
}

function fetchFile(url: string, isFileHost: FileHostCheck, signal: AbortSignal) {
  return downloadFile({ url, isAllowed: isFileHost, maxBytes: MAX_DOCUMENT_BYTES, signal });
}

/** The host's answers to an address whose signature has expired. */
const EXPIRED_STATUSES = new Set([401, 403, 404, 410]);
const FILE_GONE = err(fault('file_unavailable', 'the file is gone'));

/**
 * Asks for a file's new address. Null for a file of a form, which has no message: its address lives longer than its
 * event may wait.
 */
async function findNewAddress(
  file: FileRef,
  context: EventContext,
  api: DiscordApi,
): Promise<Result<string | null>> {
  const channel = discordChannelOf(context);
  const { message } = context;
  if (channel === null || message === null) return ok(null);
  return discordResult(async () => {
    try {
      return (await api.fetchFileUrls(channel, message)).get(file.id) ?? null;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status < 500) return null;
      throw error;
    }
  });
}
