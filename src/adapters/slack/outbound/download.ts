import { downloadFile } from '../../../chat/context/download.ts';
import type { FileRef } from '../../../chat/types/chat-event.ts';
import { type Fault, fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import { MAX_DOCUMENT_BYTES } from '../../../jobs/ports/documents.ts';
import type { SlackWebClients } from '../api-client.ts';
import { SlackFile } from '../content/file.ts';
import { slackResult } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { isSlackUrl } from './hosts.ts';

const MAX_REDIRECTS = 3;

/** Downloads a file that a person shared. Sends the token to Slack's own hosts only, even after a redirect. */
export async function downloadSlackFile(
  file: FileRef,
  bot: SlackInstallation,
  web: SlackWebClients,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  if ((file.size ?? 0) > MAX_DOCUMENT_BYTES) return TOO_LARGE;
  // For a file from another workspace, messages hold only its id.
  const loaded = file.url === null ? await loadFile(file, bot, web) : ok(file);
  if (!loaded.ok) return loaded;
  if ((loaded.value.size ?? 0) > MAX_DOCUMENT_BYTES) return TOO_LARGE;
  const { url } = loaded.value;
  if (url === null) return err(fault('file_unavailable', 'no address'));
  return downloadFile({
    url,
    headers: { Authorization: `Bearer ${bot.token}` },
    isAllowed: ({ href }) => isSlackUrl(href, web.url),
    explainNoFile: explainLoginPage,
    maxRedirects: MAX_REDIRECTS,
    maxBytes: MAX_DOCUMENT_BYTES,
    signal,
  });
}

/** Without the scope files:read, the answer is 200 and a login page. */
function explainLoginPage({ headers }: Response): string | null {
  const isPage = headers.get('content-type')?.startsWith('text/html');
  return isPage ? 'a login page: is the scope files:read granted?' : null;
}

const TOO_LARGE = err(fault('document_too_large', 'its size says so'));

async function loadFile(
  file: FileRef,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<FileRef>> {
  const info = await slackResult(worker.files.info({ token: bot.token, file: file.id }));
  if (!info.ok) return err(toFileFault(info.error));
  return ok(SlackFile.parse(info.value.file));
}

function toFileFault(original: Fault): Fault {
  return { ...original, code: 'file_unavailable' };
}
