import type { Outcome } from '../../../jobs/model/fault.ts';
import { outcomeOf } from '../errors.ts';
import type { Installation } from '../install/installation.ts';
import type { Web } from '../web.ts';
import { deleteFiles } from './upload.ts';

/** Deletes a message, by its `ts`, or files, by their ids; what is gone already is fine. */
export async function takeBack(
  id: string | null,
  channel: string,
  bot: Installation,
  web: Web,
): Promise<Outcome<void>> {
  if (id === null) return { ok: true, value: undefined };
  if (id.startsWith('F')) return deleteFiles(id, bot, web);
  const deleted = await outcomeOf(web.worker.chat.delete({ token: bot.token, channel, ts: id }));
  if (!deleted.ok && !GONE.has(deleted.fault.detail)) return deleted;
  return { ok: true, value: undefined };
}

const GONE = new Set(['message_not_found', 'channel_not_found']);
