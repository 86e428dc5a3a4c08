import { helpMessage } from '../../../chat/messages/person.ts';
import { ok, type Result } from '../../../jobs/model/result.ts';
import type { RetractableMessage } from '../../../jobs/ports/deliverer.ts';
import { stringsFor } from '../../../strings/strings.ts';
import { slackResult } from '../errors.ts';
import type { SlackInstallation } from '../install/installation.ts';
import { renderSlackHome } from '../render/home.ts';
import type { SlackOutboundDeps } from './deps.ts';
import { deleteFiles, type FileIds, findFileShares } from './upload.ts';

/**
 * Deletes a message and its files, and replaces a home page by one that says nothing about its person. Slack deletes no
 * ephemeral message; it lets go of them by itself.
 */
export async function removeSlackMessage(
  message: RetractableMessage,
  bot: SlackInstallation,
  deps: SlackOutboundDeps,
): Promise<Result<void>> {
  const { place, visibility } = message;
  if (visibility === 'person') return ok(undefined);
  if (visibility === 'home') return clearHome(place.channel, bot, deps);
  const found = await findIds(message, bot, deps);
  if (!found.ok) return found;
  const { ts, files } = found.value;
  const deleted = ts === null ? ok(undefined) : await deleteMessage(ts, place.channel, bot, deps);
  if (!deleted.ok) return deleted;
  for (const ids of files) {
    const gone = await removeFiles(ids, place.channel, bot, deps);
    if (!gone.ok) return gone;
  }
  return ok(undefined);
}

/** Deletes files, and the messages that show them: those may have words of their own. */
async function removeFiles(
  ids: FileIds,
  channel: string,
  bot: SlackInstallation,
  deps: SlackOutboundDeps,
): Promise<Result<void>> {
  const shares = await findFileShares(ids, channel, bot, deps.web);
  if (!shares.ok) return shares;
  for (const ts of shares.value) {
    const deleted = await deleteMessage(ts, channel, bot, deps);
    if (!deleted.ok) return deleted;
  }
  return deleteFiles(ids, bot, deps.web);
}

function clearHome(
  user: string,
  { token }: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<void>> {
  const view = renderSlackHome(helpMessage(null, stringsFor()));
  return slackResult(web.worker.views.publish({ token, user_id: user, view }).then(() => undefined));
}

/** The `ts` of a message and the ids of its files. What is on record of files alone has their ids as its own. */
async function findIds(
  { place: { channel, thread }, nonce, messageId, uploadId, createdAt }: RetractableMessage,
  bot: SlackInstallation,
  { sender }: SlackOutboundDeps,
): Promise<Result<{ readonly ts: string | null; readonly files: readonly string[] }>> {
  const files = [...new Set([messageId?.startsWith('F') ? messageId : null, uploadId])].filter(
    (ids) => ids !== null,
  );
  if (messageId !== null) return ok({ ts: messageId.startsWith('F') ? null : messageId, files });
  if (nonce === '') return ok({ ts: null, files });
  for (const target of thread === null
    ? [{ channel, thread }]
    : [
        { channel, thread },
        { channel, thread: null },
      ]) {
    const found = await sender.find(bot, target, nonce, createdAt);
    if (!found.ok) return found;
    if (found.value)
      return ok({ ts: found.value.ts, files: found.value.files ? [...files, found.value.files] : files });
  }
  return ok({ ts: null, files });
}

async function deleteMessage(
  ts: string,
  channel: string,
  { token }: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<void>> {
  const deleted = await slackResult(web.worker.chat.delete({ token, channel, ts }));
  return deleted.ok || MESSAGE_GONE_CODES.has(deleted.error.detail) ? ok(undefined) : deleted;
}

const MESSAGE_GONE_CODES = new Set(['message_not_found', 'channel_not_found']);
