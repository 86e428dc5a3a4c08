import { statusMessage } from '../../../chat/messages/render-delivery.ts';
import { fault } from '../../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../../jobs/model/result.ts';
import type { Deliverer, DeliveryPayload, RenderedMessage } from '../../../jobs/ports/deliverer.ts';
import { discordResult, discordResultUnlessGone } from '../errors.ts';
import { renderOneDiscordMessage } from '../render/messages.ts';
import type { DiscordApi } from './api.ts';
import { type DiscordMessagePart, renderDiscordParts } from './message-parts.ts';
import { createDiscordMessageSender, sendWithFilesThatFit } from './message-sender.ts';
import { removeDiscordMessage, snowflakeBefore } from './remove-message.ts';
import { decodeDiscordReply } from './reply.ts';
import { discordTargetOf, dmChannel, REPLY_ONLY } from './target.ts';

export interface DiscordDelivererDeps {
  readonly api: DiscordApi;
  /** Whether AI is set up. */
  readonly hasModel: boolean;
  /** The Discord id of a user; null if they have none. */
  discordIdOf(user: DeliveryPayload['job']['userId']): Promise<string | null>;
}

/**
 * Posts the results of jobs: in a private thread or a DM, as replies to the job's status message; or else to the person
 * alone, while the token of their interaction lives. It can't find messages of the last kind again.
 */
export function createDiscordDeliverer({ api, hasModel, discordIdOf }: DiscordDelivererDeps): Deliverer {
  return {
    platform: 'discord',

    render: (payload) => renderDiscordParts(payload, hasModel).map((part) => createPost(part, payload, api)),

    async edit(payload, id) {
      const message = renderOneDiscordMessage(statusMessage(payload));
      const target = discordTargetOf(payload.target);
      if (target.kind !== 'reply') return discordResult(() => api.edit(target.channel, id, message));
      const reply = decodeDiscordReply(payload.target.reply);
      return reply ? discordResult(() => api.editReply(reply, message, id)) : EXPIRED;
    },

    async fallbackTarget({ target, job }) {
      const { kind } = discordTargetOf(target);
      if (kind === 'reply') return ok(null);
      if (kind === 'thread') {
        const user = await discordIdOf(job.userId);
        const dm = user === null ? null : await discordResult(() => api.openDm(user));
        if (dm?.ok) return ok({ ...target, channel: dmChannel(dm.value) });
        if (dm?.error.retryable) return dm;
      }
      return ok(decodeDiscordReply(target.reply) ? { ...target, channel: REPLY_ONLY } : null);
    },

    remove: (message) => discordResultUnlessGone(() => removeDiscordMessage(message, api)),
  };
}

const EXPIRED: Result<never> = err(fault('place_closed', 'the token of the interaction has expired'));

function createPost(
  { key, message }: DiscordMessagePart,
  payload: DeliveryPayload,
  api: DiscordApi,
): RenderedMessage {
  const target = discordTargetOf(payload.target);
  if (target.kind === 'reply')
    return {
      key,
      find: async () => ok(null),
      async post(recorded) {
        const reply = decodeDiscordReply(payload.target.reply);
        if (!reply) return EXPIRED;
        return discordResult(() =>
          sendWithFilesThatFit(message, (fitting) => api.followUp(reply, fitting, recorded)),
        );
      },
    };
  const sender = createDiscordMessageSender(api);
  return {
    key,
    find({ nonce }) {
      return discordResult(() => sender.find(target.channel, nonce, snowflakeBefore(payload.job.createdAt)));
    },
    post: (recorded) =>
      discordResult(() => sender.post(target.channel, message, { recorded, replyTo: payload.statusId })),
  };
}
