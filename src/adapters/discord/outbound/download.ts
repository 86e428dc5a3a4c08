import { DiscordAPIError } from 'discord.js';
import { bytesWithin } from '../../../chat/context/bytes-within.ts';
import type { FileRef, Origin } from '../../../chat/types/chat-event.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import { outcomeOf } from '../errors.ts';
import { DOWNLOAD_BYTES } from '../limits.ts';
import type { DiscordApi } from './api.ts';
import { channelOf } from './target.ts';

/** Where files may be downloaded from: Discord's own hosts, and the server that stands in for it. */
export type FileHosts = (address: URL) => boolean;

const HOSTS = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

export function fileHosts(apiUrl: string | null): FileHosts {
  const own = apiUrl === null ? null : new URL(apiUrl).origin;
  return (address) => (address.protocol === 'https:' && HOSTS.has(address.host)) || address.origin === own;
}

/**
 * The bytes of a file that was sent on Discord. An address that has run out is asked for anew, where the message that
 * it came with is known.
 */
export async function download(
  file: FileRef,
  where: Origin,
  { api, isOurs }: { readonly api: DiscordApi; readonly isOurs: FileHosts },
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  const first = await fetchFile(file.url, isOurs, signal);
  if (first !== 'gone') return first;
  const anew = await addressOf(file, where, api);
  if (!anew.ok) return anew;
  const second = await fetchFile(anew.value, isOurs, signal);
  return second === 'gone' ? UNREACHABLE : second;
}

async function fetchFile(
  url: string | null,
  isOurs: FileHosts,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array> | 'gone'> {
  if (url === null || !URL.canParse(url) || !isOurs(new URL(url))) return 'gone';
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
    });
    if (GONE.has(response.status)) return 'gone';
    if (!response.ok || !response.body)
      return {
        ok: false,
        fault: fault(
          'file_unavailable',
          `the file's host answered ${response.status}`,
          response.status >= 500,
        ),
      };
    const bytes = await bytesWithin(response.body, DOWNLOAD_BYTES);
    return bytes ? { ok: true, value: bytes } : TOO_LARGE;
  } catch {
    return { ok: false, fault: fault('file_unavailable', "the file's host could not be reached", true) };
  }
}

const TIMEOUT = 30_000;
/** What the host answers for an address whose signature has run out. */
const GONE = new Set([401, 403, 404, 410]);
const UNREACHABLE = {
  ok: false,
  fault: fault('file_unavailable', 'the file is not there any more'),
} as const;

const TOO_LARGE = {
  ok: false,
  fault: fault('document_too_large', `more than ${DOWNLOAD_BYTES} bytes`),
} as const;

/** A file of a form has no message, and its address is good for as long as the event may wait. */
async function addressOf(file: FileRef, where: Origin, api: DiscordApi): Promise<Outcome<string | null>> {
  const channel = channelOf(where);
  const { message } = where;
  if (channel === null || message === null) return { ok: true, value: null };
  return outcomeOf(async () => {
    try {
      return (await api.filesOf(channel, message)).get(file.id) ?? null;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status < 500) return null;
      throw error;
    }
  });
}
