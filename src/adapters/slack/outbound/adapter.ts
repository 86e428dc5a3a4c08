import type { Attachment, ChatAdapter, RecordPost, SendOptions } from '../../../chat/types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../../../chat/types/chat-event.ts';
import type { Message } from '../../../chat/types/message.ts';
import { fault } from '../../../jobs/model/fault.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { withRateLimitRetry } from '../errors.ts';
import { type SlackInstallation, withInstallation } from '../install/installation.ts';
import { renderSlackHome } from '../render/home.ts';
import { renderOneSlackMessage, renderSlackMessages, type SlackMessage } from '../render/messages.ts';
import type { SlackOutboundDeps } from './deps.ts';
import { downloadSlackFile } from './download.ts';
import { type SlackTextPart, toTextParts } from './message-parts.ts';
import type { SentMessage } from './message-sender.ts';
import { createSlackPermalink } from './permalink.ts';
import { decodeSlackReply, postToResponseUrl } from './reply.ts';
import { openSlackReplyTarget, slackReplyLocations } from './reply-locations.ts';
import { openDirectMessage, type SlackTarget } from './target.ts';
import { readSlackThreadStart } from './thread-start.ts';
import { areFilesShared, deleteFiles, shareFiles, uploadFiles } from './upload.ts';

/** Connects the chat to Slack. */
export function createSlackAdapter(deps: SlackOutboundDeps): ChatAdapter {
  const { web, users } = deps;
  return {
    platform: 'slack',

    postEphemeral(user, context, message, options, attachments = []) {
      return withInstallation(context.workspace, deps, async (bot) => {
        if (attachments.length === 0 && context.kind === 'channel') {
          const parts = toTextParts(options.idempotencyKey, renderSlackMessages(message));
          const shown = await postAllEphemeral(parts, user, context, options.record, bot, deps);
          if (!shown.ok || shown.value) return shown.ok ? ok(undefined) : shown;
        }
        const target = await openPrivateTarget(user, context, bot, deps);
        return target.ok ? send(at(context, target.value), message, options, attachments, bot, deps) : target;
      });
    },

    replyInThread(user, context, message, options) {
      return withInstallation(context.workspace, deps, async (bot) => {
        const target =
          context.channel === null
            ? await openPrivateTarget(user, context, bot, deps)
            : ok({ channel: context.channel, thread: context.thread ?? context.message });
        return target.ok ? send(at(context, target.value), message, options, [], bot, deps) : target;
      });
    },

    updateMessage(context, message, recorded) {
      return withInstallation(context.workspace, deps, (bot) =>
        updateMessage(context, message, recorded, bot, deps),
      );
    },

    publishHome(user, context, message, record) {
      return withInstallation(context.workspace, deps, async ({ token }) => {
        const place = at(context, { channel: user.externalId, thread: null });
        await record({ place, visibility: 'home', nonce: `home/${context.workspace}/${user.externalId}` });
        return withRateLimitRetry(async () => {
          const view = renderSlackHome(message);
          await web.worker.views.publish({ token, user_id: user.externalId, view });
        });
      });
    },

    fetchUser: async (user, context) => {
      const fetched = await withInstallation(context.workspace, deps, async (bot) =>
        ok(await users.describe(bot, user)),
      );
      return fetched.ok ? fetched.value : user;
    },

    replyLocations: slackReplyLocations,

    openReplyTarget: (user, context, location) => openSlackReplyTarget(user, context, location, deps),

    placeOf: (context) => at(context, { channel: context.channel ?? '', thread: context.thread }),

    canDelete: ({ visibility }) => visibility !== 'person',

    replyTargetUnder: (target, status) => ({ ...target, thread: target.thread ?? status }),

    permalink: createSlackPermalink(deps),

    readThreadStart: (context) =>
      withInstallation(context.workspace, deps, (bot) => readSlackThreadStart(context, bot, deps)),

    download: (file, context, signal) =>
      withInstallation(context.workspace, deps, (bot) => downloadSlackFile(file, bot, web, signal)),
  };
}

function at({ workspace }: EventContext, { channel, thread }: SlackTarget): ReplyTarget {
  return { platform: 'slack', workspace, channel, thread, reply: null };
}

/** Posts ephemeral messages. False if the bot can't show this person one in the channel. */
async function postAllEphemeral(
  parts: readonly SlackTextPart[],
  user: ChatUser,
  context: EventContext,
  record: RecordPost,
  bot: SlackInstallation,
  deps: SlackOutboundDeps,
): Promise<Result<boolean>> {
  const place = at(context, { channel: context.channel ?? '', thread: context.thread });
  for (const { key, message } of parts) {
    const recorded = await record({ place, visibility: 'person', nonce: key });
    const shown = await postOneEphemeral(message, recorded, user, context, bot, deps);
    if (!shown.ok || !shown.value) return shown;
  }
  return ok(true);
}

async function postOneEphemeral(
  { text, blocks }: SlackMessage,
  recorded: RecordedPost,
  user: ChatUser,
  { channel, thread, reply }: EventContext,
  bot: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<boolean>> {
  const url = decodeSlackReply(reply);
  if (url !== null) {
    const options = { placement: 'below', thread, apiUrl: web.url } as const;
    const answered = await postToResponseUrl(url, { text, blocks }, recorded, options);
    if (!answered.ok || answered.value) return answered;
  }
  if (channel === null) return ok(false);
  const shown = await withRateLimitRetry(() =>
    web.worker.chat.postEphemeral({
      token: bot.token,
      channel,
      user: user.externalId,
      text,
      blocks,
      ...(thread !== null && { thread_ts: thread }),
    }),
  );
  if (shown.ok) return ok(true);
  const { code, detail } = shown.error;
  return code === 'place_closed' || detail === 'user_not_in_channel' ? ok(false) : shown;
}

/** Returns the DM in which the event happened, or else opens the user's DM, at its root. */
async function openPrivateTarget(
  user: ChatUser,
  { kind, channel, thread }: EventContext,
  bot: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<SlackTarget>> {
  if (kind === 'dm' && channel !== null) return ok({ channel, thread });
  const opened = await openDirectMessage(user.externalId, bot, web);
  return opened.ok ? ok({ channel: opened.value, thread: null }) : opened;
}

/** How far back to look for what an earlier attempt sent. No event is retried for longer. */
const MAX_RETRY_AGE_MS = 24 * 60 * 60 * 1000;

/** Sends a message in as many Slack messages as it needs, each once, and shows its files after the last. */
async function send(
  target: ReplyTarget,
  message: Message,
  { idempotencyKey, isRetry, record }: SendOptions,
  attachments: readonly Attachment[],
  bot: SlackInstallation,
  deps: SlackOutboundDeps,
): Promise<Result<void>> {
  const since = new Date(Date.now() - MAX_RETRY_AGE_MS);
  const parts = toTextParts(idempotencyKey, renderSlackMessages(message));
  for (const part of parts) {
    const recorded = await record({ place: target, visibility: 'everyone', nonce: part.key });
    const found = isRetry ? await deps.sender.find(bot, target, part.key, since) : ok(null);
    if (!found.ok) return found;
    const files = part === parts.at(-1) ? attachments : [];
    const sent = found.value
      ? await shareMissingFiles(found.value, files, recorded, target, bot, deps)
      : await sendPart(part, files, recorded, target, bot, deps);
    if (!sent.ok) return sent;
  }
  return ok(undefined);
}

/**
 * Posts one message, then shares its files. The message carries their ids, so that a later attempt can find out whether
 * they were shared.
 */
async function sendPart(
  { message }: SlackTextPart,
  attachments: readonly Attachment[],
  recorded: RecordedPost,
  target: SlackTarget,
  bot: SlackInstallation,
  { sender, web }: SlackOutboundDeps,
): Promise<Result<void>> {
  const files = attachments.length === 0 ? null : await uploadFiles(attachments, bot, web);
  if (files && !files.ok) return files;
  if (files) await recorded.saveUploadId(files.value);
  const posted = await sender.post(bot, target, message, recorded, files?.value);
  if (!posted.ok) return posted;
  return files ? shareFiles(recorded, null, target, bot, web) : ok(undefined);
}

/** Uploads and shares the files of a message that an earlier attempt posted, unless they were shared too. */
async function shareMissingFiles(
  { ts, files }: SentMessage,
  attachments: readonly Attachment[],
  recorded: RecordedPost,
  target: SlackTarget,
  bot: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<void>> {
  if (files !== null) await recorded.saveUploadId(files);
  await recorded.savePosted(ts);
  if (files === null) return ok(undefined);
  const shared = await areFilesShared(files, target.channel, bot, web);
  if (!shared.ok || shared.value) return shared.ok ? ok(undefined) : shared;
  await deleteFiles(files, bot, web);
  const uploaded = await uploadFiles(attachments, bot, web);
  if (!uploaded.ok) return uploaded;
  await recorded.saveUploadId(uploaded.value);
  return shareFiles(recorded, null, target, bot, web);
}

/** Edits the message. One that only its person sees can be replaced by its `response_url` alone. */
async function updateMessage(
  { channel, message: ts, thread, reply }: EventContext,
  message: Message,
  recorded: RecordedPost,
  bot: SlackInstallation,
  { web }: SlackOutboundDeps,
): Promise<Result<void>> {
  if (channel === null || ts === null) return err(fault('delivery_failed', 'no message'));
  const rendered = renderOneSlackMessage(message);
  const updated = await withRateLimitRetry(async () => {
    await web.worker.chat.update({ token: bot.token, channel, ts, ...rendered });
  });
  const url = decodeSlackReply(reply);
  if (updated.ok || updated.error.retryable || url === null) return updated;
  const replaced = await postToResponseUrl(url, rendered, recorded, {
    placement: 'replace',
    thread,
    apiUrl: web.url,
  });
  if (!replaced.ok) return replaced;
  return replaced.value ? ok(undefined) : updated;
}
