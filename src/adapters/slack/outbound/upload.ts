import { z } from 'zod';
import type { Enclosure } from '../../../chat/types/chat-adapter.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import { errorName, outcomeOf } from '../errors.ts';
import type { Installation } from '../install/installation.ts';
import type { Post } from '../render/posts.ts';
import type { Web } from '../web.ts';
import type { FileIds } from './file-ids.ts';
import { isOfSlack } from './hosts.ts';
import { inTurn, type Spot } from './message-sender.ts';

const UPLOAD_TIMEOUT = 30_000;

/** Gives files to Slack. Nobody sees them until they are shared. */
export async function upload(
  enclosures: readonly Enclosure[],
  bot: Installation,
  web: Web,
): Promise<Outcome<FileIds>> {
  const ids: string[] = [];
  for (const { filename, bytes } of enclosures) {
    const slot = await inTurn(() =>
      web.worker.files.getUploadURLExternal({ token: bot.token, filename, length: bytes.length }),
    );
    if (!slot.ok) return slot;
    const { upload_url, file_id } = Slot.parse(slot.value);
    if (!isOfSlack(upload_url, web.url))
      return { ok: false, fault: fault('delivery_failed', 'an upload address that is not of Slack') };
    const sent = await send(upload_url, bytes);
    if (!sent.ok) return sent;
    ids.push(file_id);
  }
  return { ok: true, value: ids.join(',') };
}

/** Shows uploaded files in a thread as one message, with a few words above them. */
export async function share(
  files: FileIds,
  post: Post | null,
  { channel, thread }: Spot,
  bot: Installation,
  { poster }: Web,
): Promise<Outcome<void>> {
  const [first = '', ...rest] = files.split(',');
  const shared = await inTurn(() =>
    poster.files.completeUploadExternal({
      token: bot.token,
      files: [{ id: first }, ...rest.map((id) => ({ id }))],
      channel_id: channel,
      ...(thread !== null && { thread_ts: thread }),
      ...(post && { blocks: post.blocks }),
    }),
  );
  return shared.ok ? { ok: true, value: undefined } : shared;
}

/**
 * True where uploaded files can be seen in the channel. Slack shares files a little after it said that it would: a
 * file that is there and in no channel yet may be on its way, and is asked for again later.
 */
export async function isShared(
  files: FileIds,
  channel: string,
  bot: Installation,
  { worker }: Web,
): Promise<Outcome<boolean>> {
  const [file = ''] = files.split(',');
  try {
    const { created, shares } = Info.parse(await worker.files.info({ token: bot.token, file })).file;
    const channels = Object.keys({ ...shares?.public, ...shares?.private });
    if (channels.includes(channel)) return { ok: true, value: true };
    if (channels.length > 0 || Date.now() / 1000 - created > ON_ITS_WAY) return { ok: true, value: false };
    return {
      ok: false,
      fault: { ...fault('delivery_failed', 'a file is on its way', true), retryAfter: 5 },
    };
  } catch (error) {
    if (GONE.has(errorName(error) ?? '')) return { ok: true, value: false };
    return outcomeOf(Promise.reject(error));
  }
}

/** Deletes files, wherever they are shared; what is gone already is fine. */
export async function deleteFiles(
  files: FileIds,
  bot: Installation,
  { worker }: Web,
): Promise<Outcome<void>> {
  for (const file of files.split(',')) {
    const deleted = await outcomeOf(worker.files.delete({ token: bot.token, file }));
    if (!deleted.ok && !GONE.has(deleted.fault.detail)) return deleted;
  }
  return { ok: true, value: undefined };
}

const GONE = new Set(['file_not_found', 'file_deleted']);

/** Seconds after which a file that was completed and is in no channel never will be. */
const ON_ITS_WAY = 120;

const Slot = z.object({ upload_url: z.string(), file_id: z.string() });

const Share = z.record(z.string(), z.unknown());
const Info = z.object({
  file: z.object({
    created: z.number().default(0),
    shares: z.object({ public: Share.optional(), private: Share.optional() }).nullish(),
  }),
});

async function send(url: string, bytes: Uint8Array): Promise<Outcome<void>> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: Buffer.from(bytes),
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
    });
    await answer.body?.cancel();
    if (answer.ok) return { ok: true, value: undefined };
    const passing = answer.status >= 500 || answer.status === 429;
    return { ok: false, fault: fault('delivery_failed', `upload: HTTP ${answer.status}`, passing) };
  } catch {
    return { ok: false, fault: fault('delivery_failed', 'upload: no connection', true) };
  }
}
