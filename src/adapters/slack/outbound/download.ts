import { bytesWithin } from '../../../chat/context/bytes-within.ts';
import type { FileRef } from '../../../chat/types/chat-event.ts';
import { type Fault, fault, type Outcome } from '../../../jobs/model/fault.ts';
import { outcomeOf } from '../errors.ts';
import type { Installation } from '../install/installation.ts';
import { limits } from '../limits.ts';
import type { Web } from '../web.ts';
import { isOfSlack } from './hosts.ts';
import { SlackFile } from './slack-file.ts';

/** Milliseconds for one answer, and redirects that are followed. */
const TIMEOUT = 30_000;
const HOPS = 3;

/**
 * The bytes of a file that a person shared. The token goes to Slack's own hosts and nowhere else, also when one of
 * them redirects.
 */
export async function download(
  file: FileRef,
  bot: Installation,
  web: Web,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  if ((file.size ?? 0) > limits.fileBytes) return TOO_LARGE;
  // Of a file from another workspace, messages say no more than its id.
  const known = file.url === null ? await lookUp(file, bot, web) : ({ ok: true, value: file } as const);
  if (!known.ok) return known;
  if ((known.value.size ?? 0) > limits.fileBytes) return TOO_LARGE;
  if (known.value.url === null) return unavailable('no address');
  return get(known.value.url, bot, web, signal);
}

const TOO_LARGE: Outcome<never> = { ok: false, fault: fault('document_too_large', 'by its own word') };

async function lookUp(file: FileRef, bot: Installation, { worker }: Web): Promise<Outcome<FileRef>> {
  const info = await outcomeOf(worker.files.info({ token: bot.token, file: file.id }));
  if (!info.ok) return { ok: false, fault: asFileFault(info.fault) };
  return { ok: true, value: SlackFile.parse(info.value.file) };
}

function asFileFault(of: Fault): Fault {
  return { ...of, code: 'file_unavailable' };
}

async function get(
  address: string,
  bot: Installation,
  web: Web,
  signal: AbortSignal,
): Promise<Outcome<Uint8Array>> {
  let url = address;
  for (let hop = 0; hop <= HOPS; hop += 1) {
    if (!isOfSlack(url, web.url)) return unavailable('an address that is not of Slack');
    try {
      const answer = await fetch(url, {
        headers: { Authorization: `Bearer ${bot.token}` },
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]),
      });
      const location = answer.headers.get('location');
      if (answer.status >= 300 && answer.status < 400 && location !== null) {
        await answer.body?.cancel();
        url = new URL(location, url).href;
        continue;
      }
      return await bytesOf(answer);
    } catch (error) {
      signal.throwIfAborted();
      return unavailable(error instanceof Error ? error.name : 'no connection', true);
    }
  }
  return unavailable('too many redirects');
}

async function bytesOf(answer: Response): Promise<Outcome<Uint8Array>> {
  const refused = refusalOf(answer);
  if (refused) {
    await answer.body?.cancel();
    return refused;
  }
  if (!answer.body) return { ok: true, value: new Uint8Array() };
  const bytes = await bytesWithin(answer.body, limits.fileBytes);
  return bytes ? { ok: true, value: bytes } : TOO_LARGE;
}

/** Without the scope files:read, Slack answers with its page to log in, and 200. */
function refusalOf({ status, headers }: Response): Outcome<never> | null {
  if (status === 429) {
    const retryAfter = Number(headers.get('retry-after')) || 1;
    return { ok: false, fault: { ...fault('file_unavailable', 'HTTP 429', true), retryAfter } };
  }
  if (status !== 200) return unavailable(`HTTP ${status}`, status >= 500);
  if (headers.get('content-type')?.startsWith('text/html'))
    return unavailable('a page to log in: is the scope files:read granted?');
  if (Number(headers.get('content-length') ?? 0) > limits.fileBytes) return TOO_LARGE;
  return null;
}

function unavailable(detail: string, retryable = false): Outcome<never> {
  return { ok: false, fault: fault('file_unavailable', detail, retryable) };
}
