import { readBody } from '../../../chat/context/body.ts';
import type { FileRef } from '../../../chat/types/chat-event.ts';
import { type Fault, fault } from '../../../jobs/model/fault.ts';
import type { Result } from '../../../jobs/model/result.ts';
import type { SlackWebClients } from '../api-client.ts';
import { slackResult } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { isSlackUrl } from './hosts.ts';
import { SlackFile } from './slack-file.ts';

/** For one response. */
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;

/** Downloads a file that a person shared. Sends the token to Slack's own hosts only, even after a redirect. */
export async function downloadSlackFile(
  file: FileRef,
  bot: SlackInstallation,
  web: SlackWebClients,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  if ((file.size ?? 0) > SLACK_LIMITS.fileBytes) return TOO_LARGE;
  // For a file from another workspace, messages hold only its id.
  const loaded = file.url === null ? await loadFile(file, bot, web) : ({ ok: true, value: file } as const);
  if (!loaded.ok) return loaded;
  if ((loaded.value.size ?? 0) > SLACK_LIMITS.fileBytes) return TOO_LARGE;
  if (loaded.value.url === null) return unavailable('no address');
  return get(loaded.value.url, bot, web, signal);
}

const TOO_LARGE: Result<never> = { ok: false, error: fault('document_too_large', 'its size says so') };

async function loadFile(
  file: FileRef,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<FileRef>> {
  const info = await slackResult(worker.files.info({ token: bot.token, file: file.id }));
  if (!info.ok) return { ok: false, error: toFileFault(info.error) };
  return { ok: true, value: SlackFile.parse(info.value.file) };
}

function toFileFault(original: Fault): Fault {
  return { ...original, code: 'file_unavailable' };
}

async function get(
  address: string,
  bot: SlackInstallation,
  web: SlackWebClients,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  let url = address;
  for (let redirect = 0; redirect <= MAX_REDIRECTS; redirect += 1) {
    if (!isSlackUrl(url, web.url)) return unavailable("the address is not one of Slack's");
    try {
      const response = await fetch(url, {
        headers: { Authorization: `Bearer ${bot.token}` },
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = new URL(location, url).href;
        continue;
      }
      return await readBytes(response);
    } catch (error) {
      signal.throwIfAborted();
      return unavailable(error instanceof Error ? error.name : 'no connection', true);
    }
  }
  return unavailable('too many redirects');
}

async function readBytes(response: Response): Promise<Result<Uint8Array>> {
  const problem = problemOf(response);
  if (problem) {
    await response.body?.cancel();
    return problem;
  }
  if (!response.body) return { ok: true, value: new Uint8Array() };
  const bytes = await readBody(response.body, SLACK_LIMITS.fileBytes);
  return bytes ? { ok: true, value: bytes } : TOO_LARGE;
}

/** Returns the fault of a response; null if it has a file. Without the scope files:read, it is 200 and a login page. */
function problemOf({ status, headers }: Response): Result<never> | null {
  if (status === 429) {
    const retryAfter = Number(headers.get('retry-after')) || 1;
    return { ok: false, error: { ...fault('file_unavailable', 'HTTP 429', true), retryAfter } };
  }
  if (status !== 200) return unavailable(`HTTP ${status}`, status >= 500);
  if (headers.get('content-type')?.startsWith('text/html'))
    return unavailable('a login page: is the scope files:read granted?');
  if (Number(headers.get('content-length') ?? 0) > SLACK_LIMITS.fileBytes) return TOO_LARGE;
  return null;
}

function unavailable(detail: string, retryable = false): Result<never> {
  return { ok: false, error: fault('file_unavailable', detail, retryable) };
}
