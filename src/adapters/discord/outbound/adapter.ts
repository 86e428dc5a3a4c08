import type { Attachment, ChatAdapter, RecordPost, SendOptions } from '../../../chat/types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../../../chat/types/chat-event.ts';
import type { Message } from '../../../chat/types/message.ts';
import { fault } from '../../../jobs/model/fault.ts';
import type { ReplyTarget } from '../../../jobs/model/reply-target.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import { RecordedPost } from '../../../jobs/ports/recorded-post.ts';
import { discordResult, discordResultUnlessGone } from '../errors.ts';
import { renderDiscordMessages, renderOneDiscordMessage } from '../render/messages.ts';
import { dmsClosedMessage } from '../render/notices.ts';
import type { DiscordApi } from './api.ts';
import { downloadDiscordFile, type FileHostCheck } from './download.ts';
import { createDiscordMessageSender, partNonce, sendWithFilesThatFit } from './message-sender.ts';
import { decodeDiscordReply } from './reply.ts';
import { discordReplyLocations, openDiscordReplyTarget } from './reply-locations.ts';
import { discordChannelOf, discordPermalink, discordPlaceOf } from './target.ts';

export interface DiscordAdapterDeps {
  readonly api: DiscordApi;
  readonly isFileHost: FileHostCheck;
  /** Called with the reply of each event that was answered by it. */
  onReplied(reply: string): void;
}

/** Connects the chat to Discord. */
export function createDiscordAdapter({ api, isFileHost, onReplied }: DiscordAdapterDeps): ChatAdapter {
  return {
    platform: 'discord',

    async postEphemeral(user, context, message, options, attachments = []) {
      const reply = decodeDiscordReply(context.reply);
      if (reply) {
        const shown = await discordResult(async () => {
          const place = { ...discordPlaceOf(context), reply: context.reply };
          for (const [index, part] of renderDiscordMessages(message, attachments).entries()) {
            const nonce = partNonce(options.idempotencyKey, index);
            const recorded = await options.record({ place, visibility: 'person', nonce });
            await sendWithFilesThatFit(part, (fitting) => api.followUp(reply, fitting, recorded));
          }
        });
        if (shown.ok && context.reply) onReplied(context.reply);
        if (shown.ok || shown.error.code !== 'place_closed') return shown;
      }
      const dm = await sendInDm(api, user, context, message, options, attachments);
      if (dm.ok || dm.error.code !== 'place_closed' || context.kind !== 'channel') return dm;
      const record: RecordPost = async ({ nonce }) => RecordedPost.aboutNobody(nonce);
      return sendInChannel(api, context, dmsClosedMessage(), { ...options, record });
    },

    replyInThread: (_user, context, message, options) => sendInChannel(api, context, message, options),

    async updateMessage(context, message, _recorded) {
      const rendered = renderOneDiscordMessage(message);
      const reply = decodeDiscordReply(context.reply);
      if (reply && !reply.isThinking) {
        const edited = await discordResult(() => api.editReply(reply, rendered));
        if (edited.ok || edited.error.code !== 'place_closed') return edited;
      }
      const channel = discordChannelOf(context);
      const id = context.message;
      if (channel === null || id === null) return ok(undefined);
      return discordResultUnlessGone(() => api.edit(channel, id, rendered));
    },

    publishHome: null,
    fetchUser: null,

    readThreadStart: null,
    replyLocations: discordReplyLocations,
    openReplyTarget: (user, context, location, options) =>
      openDiscordReplyTarget(api, user, context, location, options),
    placeOf: discordPlaceOf,
    canDelete: ({ place, visibility }) => visibility !== 'person' || decodeDiscordReply(place.reply) !== null,
    replyTargetUnder: (target, _status, context) => ({ ...target, reply: context.reply }),
    permalink: discordPermalink,
    download: (file, context, signal) => downloadDiscordFile(file, context, { api, isFileHost }, signal),
  };
}

function sendInDm(
  api: DiscordApi,
  user: ChatUser,
  context: EventContext,
  message: Message,
  options: SendOptions,
  attachments: readonly Attachment[],
): Promise<Result<void>> {
  return discordResult(async () => {
    const channel = await api.openDm(user.externalId);
    await send(api, { ...discordPlaceOf(context), channel }, null, message, options, attachments);
  });
}

async function sendInChannel(
  api: DiscordApi,
  context: EventContext,
  message: Message,
  options: SendOptions,
): Promise<Result<void>> {
  const channel = discordChannelOf(context);
  if (channel === null) return err(fault('place_closed', 'there is no channel to answer in'));
  const place = { ...discordPlaceOf(context), channel };
  return discordResult(() => send(api, place, context.message, message, options, []));
}

/** Sends a message in as many Discord messages as it needs, each once: a retry looks for those already sent. */
async function send(
  api: DiscordApi,
  place: ReplyTarget,
  replyTo: string | null,
  message: Message,
  { idempotencyKey, isRetry, record }: SendOptions,
  attachments: readonly Attachment[],
): Promise<void> {
  const sender = createDiscordMessageSender(api);
  for (const [index, part] of renderDiscordMessages(message, attachments).entries()) {
    const nonce = partNonce(idempotencyKey, index);
    const recorded = await record({ place, visibility: 'everyone', nonce });
    const found = isRetry ? await sender.find(place.channel, nonce, replyTo) : null;
    if (found === null) await sender.post(place.channel, part, { recorded, replyTo });
    else await recorded.savePosted(found);
  }
}
