import { DiscordAPIError } from 'discord.js';
import { readBody } from '../../../chat/context/body.ts';
import type { EventContext, FileRef } from '../../../chat/types/chat-event.ts';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import { discordResult } from '../errors.ts';
import { DISCORD_MAX_DOWNLOAD_BYTES } from '../limits.ts';
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
  const first = await fetchFile(file.url, isFileHost, signal);
  if (first !== 'expired') return first;
  const address = await findNewAddress(file, context, api);
  if (!address.ok) return address;
  const second = await fetchFile(address.value, isFileHost, signal);
  return second === 'expired' ? FILE_GONE : second;
}

async function fetchFile(
  url: string | null,
  isFileHost: FileHostCheck,
  signal: AbortSignal,
): Promise<Result<Uint8Array> | 'expired'> {
  if (url === null || !URL.canParse(url) || !isFileHost(new URL(url))) return 'expired';
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (EXPIRED_STATUSES.has(response.status)) return 'expired';
    if (!response.ok || !response.body)
      return err(
        fault('file_unavailable', `the file's host answered ${response.status}`, response.status >= 500),
      );
    const bytes = await readBody(response.body, DISCORD_MAX_DOWNLOAD_BYTES);
    return bytes ? ok(bytes) : TOO_LARGE;
  } catch {
    return err(fault('file_unavailable', "the file's host could not be reached", true));
  }
}

const TIMEOUT_MS = 30_000;
/** The host's answers to an address whose signature has expired. */
const EXPIRED_STATUSES = new Set([401, 403, 404, 410]);
const FILE_GONE = err(fault('file_unavailable', 'the file is gone'));
const TOO_LARGE = err(fault('document_too_large', `more than ${DISCORD_MAX_DOWNLOAD_BYTES} bytes`));

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
