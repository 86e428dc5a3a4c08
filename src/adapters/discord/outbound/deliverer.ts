import { SnowflakeUtil } from 'discord.js';
import { keyOfPost, type Piece, piecesOf, statusMessage } from '../../../chat/messages/render-delivery.ts';
import { fault, type Outcome } from '../../../jobs/model/fault.ts';
import type { Place } from '../../../jobs/model/reply-target.ts';
import type { Deliverer, Parcel } from '../../../jobs/ports/deliverer.ts';
import { ifThere, outcomeOf } from '../errors.ts';
import { type Post, postsOf } from '../render/posts.ts';
import { onlyYou } from '../strings.ts';
import type { DiscordApi } from './api.ts';
import { findMark } from './find-message.ts';
import { firstPost, markOf, withFilesThatFit } from './message-sender.ts';
import { liveReply } from './reply.ts';
import { ALONE, dmChannel, spotOf } from './target.ts';

/** What a deliverer needs beside Discord itself. */
export interface DelivererRooms {
  readonly api: DiscordApi;
  /** The Discord id of one of our users; null where they have none. */
  personOf(user: Parcel['job']['userId']): Promise<string | null>;
}

/**
 * Posts what jobs come to: in a private thread or a DM as replies to the job's status message; where neither can be
 * had, to the person alone while the token of their interaction lives. What was said so cannot be found again.
 */
export function createDeliverer({ api, personOf }: DelivererRooms): Deliverer {
  return {
    platform: 'discord',

    parts: (parcel) => partsOf(parcel).map(({ key }) => key),

    async find(parcel, { nonce }) {
      const spot = spotOf(parcel.place);
      if (spot.kind === 'reply') return { ok: true, value: null };
      const since = SnowflakeUtil.generate({ timestamp: parcel.job.createdAt.getTime() - SKEW });
      return outcomeOf(() => findMark(api, spot.channel, markOf(nonce), String(since)));
    },

    async post(parcel, part) {
      const post = partsOf(parcel).find(({ key }) => key === part.key)?.post;
      if (!post) return { ok: false, fault: fault('delivery_failed', `there is no part ${part.key}`) };
      const spot = spotOf(parcel.place);
      if (spot.kind === 'reply') {
        const reply = liveReply(parcel.place.reply);
        if (!reply) return OVER;
        return outcomeOf(() => withFilesThatFit(post, (fitting) => api.followUp(reply, fitting)));
      }
      const sending = { nonce: part.nonce, mark: markOf(part.nonce), replyTo: parcel.status };
      return outcomeOf(() => withFilesThatFit(post, (fitting) => api.post(spot.channel, fitting, sending)));
    },

    async edit(parcel, id) {
      const post = firstPost(statusMessage(parcel));
      const spot = spotOf(parcel.place);
      if (spot.kind !== 'reply') return outcomeOf(() => api.edit(spot.channel, id, post));
      const reply = liveReply(parcel.place.reply);
      return reply ? outcomeOf(() => api.editReply(reply, post, id)) : OVER;
    },

    async elsewhere({ place, job }) {
      const spot = spotOf(place);
      if (spot.kind === 'reply') return NOWHERE;
      if (spot.kind === 'thread') {
        const person = await personOf(job.userId);
        const dm = person === null ? null : await outcomeOf(() => api.openDm(person));
        if (dm?.ok) return { ok: true, value: { ...place, channel: dmChannel(dm.value) } };
        if (dm?.fault.retryable) return dm;
      }
      return liveReply(place.reply) ? { ok: true, value: { ...place, channel: ALONE } } : NOWHERE;
    },

    async remove(place, { id }) {
      const spot = spotOf(place);
      const reply = liveReply(place.reply);
      return ifThere(async () => {
        if (id === null) return;
        if (spot.kind !== 'reply') await api.remove(spot.channel, id);
        else if (reply) await api.removeReply(reply, id);
      });
    },
  };
}

/** Milliseconds by which our clock may be ahead of Discord's. */
const SKEW = 60_000;

const NOWHERE: Outcome<Place | null> = { ok: true, value: null };
const OVER = {
  ok: false,
  fault: fault('place_closed', 'the token of the interaction is too old to be used'),
} as const;

interface PartOf {
  readonly key: string;
  readonly post: Post;
}

/** A piece that is one post keeps its key; one that takes several has them numbered. */
function partsOf(parcel: Parcel): readonly PartOf[] {
  const pieces = piecesOf(parcel);
  const passes = parcel.kind === 'answer' && spotOf(parcel.place).kind === 'reply';
  return (passes ? [ONLY_YOU, ...pieces] : pieces).flatMap(partsOfPiece);
}

const ONLY_YOU: Piece = { key: 'only-you', message: onlyYou, enclosures: [] };

function partsOfPiece({ key, message, enclosures }: Piece): readonly PartOf[] {
  return postsOf(message, enclosures).map((post, index) => ({
    key: keyOfPost(key, index),
    post,
  }));
}
