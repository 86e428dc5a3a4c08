import { z } from 'zod';
import type { Attachment } from '../../../chat/types/chat-adapter.ts';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import type { SlackWebClients } from '../api-client.ts';
import { slackErrorCode, slackResult, withRateLimitRetry } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import type { SlackMessage } from '../render/messages.ts';
import { isSlackUrl } from './hosts.ts';
import type { SlackTarget } from './target.ts';

/**
 * The ids of the files of one message, joined with commas. Slack gives them before anybody can see the files; the bot
 * stores them, and finds and deletes the files by them.
 */
export type FileIds = string;

const UPLOAD_TIMEOUT_MS = 30_000;

/** Uploads files. Nobody sees them until they are shared. */
export async function uploadFiles(
  attachments: readonly Attachment[],
  bot: SlackInstallation,
  web: SlackWebClients,
): Promise<Result<FileIds>> {
  const ids: string[] = [];
  for (const { filename, bytes } of attachments) {
    const upload = await withRateLimitRetry(() =>
      web.worker.files.getUploadURLExternal({ token: bot.token, filename, length: bytes.length }),
    );
    if (!upload.ok) return upload;
    const { upload_url, file_id } = UploadUrl.parse(upload.value);
    if (!isSlackUrl(upload_url, web.url))
      return err(fault('delivery_failed', "the upload address is not one of Slack's"));
    const sent = await send(upload_url, bytes);
    if (!sent.ok) return sent;
    ids.push(file_id);
  }
  return ok(ids.join(','));
}

/** Shares uploaded files, whose ids are on record, as one message, with a short text above them. */
export async function shareFiles(
  { uploadId }: RecordedPost,
  message: SlackMessage | null,
  { channel, thread }: SlackTarget,
  bot: SlackInstallation,
  { poster }: SlackWebClients,
): Promise<Result<void>> {
  const [first = '', ...rest] = (uploadId ?? '').split(',');
  const shared = await withRateLimitRetry(() =>
    poster.files.completeUploadExternal({
      token: bot.token,
      files: [{ id: first }, ...rest.map((id) => ({ id }))],
      channel_id: channel,
      ...(thread !== null && { thread_ts: thread }),
      ...(message && { blocks: message.blocks }),
    }),
  );
  return shared.ok ? ok(undefined) : shared;
}

/**
 * True if uploaded files can be seen in the channel. Slack shares files shortly after it answers: for a new file that
 * is in no channel yet, returns a retryable fault, so that the caller asks again later.
 */
export async function areFilesShared(
  files: FileIds,
  channel: string,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<boolean>> {
  const [file = ''] = files.split(',');
  try {
    const { created, shares } = FileInfo.parse(await worker.files.info({ token: bot.token, file })).file;
    const channels = Object.keys({ ...shares?.public, ...shares?.private });
    if (channels.includes(channel)) return ok(true);
    if (channels.length > 0 || Date.now() / 1000 - created > SHARING_DELAY_SECONDS) return ok(false);
    return err({ ...fault('delivery_failed', 'a file is not shared yet', true), retryAfter: 5 });
  } catch (error) {
    if (FILE_GONE_CODES.has(slackErrorCode(error) ?? '')) return ok(false);
    return slackResult(Promise.reject(error));
  }
}

/** Finds the messages of a channel that show uploaded files, by their `ts`. */
export async function findFileShares(
  files: FileIds,
  channel: string,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<readonly string[]>> {
  const [file = ''] = files.split(',');
  try {
    const { shares } = FileInfo.parse(await worker.files.info({ token: bot.token, file })).file;
    const all = z
      .array(Share)
      .parse([shares?.public?.[channel], shares?.private?.[channel]].flatMap((one) => one ?? []));
    return ok(all.map(({ ts }) => ts));
  } catch (error) {
    return FILE_GONE_CODES.has(slackErrorCode(error) ?? '') ? ok([]) : slackResult(Promise.reject(error));
  }
}

/** Deletes files wherever they are shared. Succeeds if they are gone already. */
export async function deleteFiles(
  files: FileIds,
  bot: SlackInstallation,
  { worker }: SlackWebClients,
): Promise<Result<void>> {
  for (const file of files.split(',')) {
    const deleted = await slackResult(worker.files.delete({ token: bot.token, file }));
    if (!deleted.ok && !FILE_GONE_CODES.has(deleted.error.detail)) return deleted;
  }
  return ok(undefined);
}

const FILE_GONE_CODES = new Set(['file_not_found', 'file_deleted']);

/** A completed file that is in no channel after this time never will be. */
const SHARING_DELAY_SECONDS = 120;

const UploadUrl = z.object({ upload_url: z.string(), file_id: z.string() });

const Share = z.object({ ts: z.string() });
const Shares = z.record(z.string(), z.unknown());
const FileInfo = z.object({
  file: z.object({
    created: z.number().default(0),
    shares: z.object({ public: Shares.optional(), private: Shares.optional() }).nullish(),
  }),
});

async function send(url: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: Buffer.from(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return ok(undefined);
    const isRetryable = response.status >= 500 || response.status === 429;
    return err(fault('delivery_failed', `upload: HTTP ${response.status}`, isRetryable));
  } catch {
    return err(fault('delivery_failed', 'upload: no connection', true));
  }
}
