import type { Enclosure, Saying, Voice } from '../../../chat/types/chat-adapter.ts';
import type { Origin, Person } from '../../../chat/types/chat-event.ts';
import type { Message } from '../../../chat/types/message.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import { ifThere, outcomeOf } from '../errors.ts';
import { postsOf } from '../render/posts.ts';
import { dmsClosed } from '../strings.ts';
import type { DiscordApi } from './api.ts';
import { download, type FileHosts } from './download.ts';
import { findMark } from './find-message.ts';
import { firstPost, markOf, nonceOf, withFilesThatFit } from './message-sender.ts';
import { liveReply } from './reply.ts';
import { linkTo, placeFor, wishesAt } from './reply-locations.ts';
import { channelOf } from './target.ts';

export interface VoiceRooms {
  readonly api: DiscordApi;
  readonly isOurs: FileHosts;
  /** Called with the reply of each gesture that was answered by it. */
  onReplied(reply: string): void;
}

/** How the chat speaks on Discord. */
export function createVoice({ api, isOurs, onReplied }: VoiceRooms): Voice {
  return {
    platform: 'discord',

    async whisper(who, where, message, saying, enclosures = []) {
      const reply = liveReply(where.reply);
      if (reply) {
        const said = await outcomeOf(async () => {
          for (const post of postsOf(message, enclosures))
            await withFilesThatFit(post, (fitting) => api.followUp(reply, fitting));
        });
        if (said.ok && where.reply) onReplied(where.reply);
        if (said.ok || said.fault.code !== 'place_closed') return said;
      }
      const dm = await inDm(api, who, message, saying, enclosures);
      if (dm.ok || dm.fault.code !== 'place_closed' || where.kind !== 'channel') return dm;
      return inChannel(api, where, dmsClosed, saying);
    },

    answer: (_who, where, message, saying) => inChannel(api, where, message, saying),

    async replace(where, message) {
      const post = firstPost(message);
      const reply = liveReply(where.reply);
      if (reply && !reply.waits) {
        const edited = await outcomeOf(() => api.editReply(reply, post));
        if (edited.ok || edited.fault.code !== 'place_closed') return edited;
      }
      const channel = channelOf(where);
      const id = where.message;
      if (channel === null || id === null) return DONE;
      return ifThere(() => api.edit(channel, id, post));
    },

    showHome: null,
    whoIs: null,
    wishes: wishesAt,
    placeFor: (who, where, wish, saying) => placeFor(api, who, where, wish, saying),
    placeUnder: (place, _status, where) => ({ ...place, reply: where.reply }),
    linkTo,
    download: (file, where, signal) => download(file, where, { api, isOurs }, signal),
  };
}

const DONE: Outcome<void> = { ok: true, value: undefined };

function inDm(
  api: DiscordApi,
  who: Person,
  message: Message,
  saying: Saying,
  enclosures: readonly Enclosure[],
): Promise<Outcome<void>> {
  return outcomeOf(async () => {
    const channel = await api.openDm(who.externalId);
    await sayIn(api, channel, null, message, saying, enclosures);
  });
}

async function inChannel(
  api: DiscordApi,
  where: Origin,
  message: Message,
  saying: Saying,
): Promise<Outcome<void>> {
  const channel = channelOf(where);
  if (channel === null)
    return { ok: false, fault: fault('place_closed', 'there is no channel to answer in') };
  return outcomeOf(() => sayIn(api, channel, where.message, message, saying, []));
}

/** Each post once: what an attempt before this one said is looked for by its mark. */
async function sayIn(
  api: DiscordApi,
  channel: string,
  replyTo: string | null,
  message: Message,
  { nonce: base, again }: Saying,
  enclosures: readonly Enclosure[],
): Promise<void> {
  for (const [index, post] of postsOf(message, enclosures).entries()) {
    const nonce = nonceOf(base, index);
    const mark = markOf(nonce);
    if (again && (await findMark(api, channel, mark, replyTo)) !== null) continue;
    await withFilesThatFit(post, (fitting) => api.post(channel, fitting, { nonce, mark, replyTo }));
  }
}
