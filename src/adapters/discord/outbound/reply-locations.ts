import { ChannelType } from 'discord.js';
import type { PlaceWish, Saying } from '../../../chat/types/chat-adapter.ts';
import type { Origin, Person } from '../../../chat/types/chat-event.ts';
import type { Outcome } from '../../../jobs/model/fault.ts';
import type { Place } from '../../../jobs/model/reply-target.ts';
import { outcomeOf } from '../errors.ts';
import { threadName } from '../strings.ts';
import type { DiscordApi } from './api.ts';
import { liveReply } from './reply.ts';
import { ALONE, dmChannel, spotOf } from './target.ts';

/** The wishes that can be had where a gesture was made, the default first. */
export function wishesAt({ kind }: Pick<Origin, 'kind'>): readonly PlaceWish[] {
  return kind === 'channel' ? ['thread', 'dm'] : ['dm'];
}

/**
 * The place where a job is answered: a private thread where that was wished for and can be had, else the DM, else the
 * person alone while the token of their interaction lives. Under one nonce it is the same thread again.
 */
export async function placeFor(
  api: DiscordApi,
  who: Person,
  where: Origin,
  wish: PlaceWish,
  saying: Saying,
): Promise<Outcome<Place>> {
  if (wish === 'thread' && where.kind === 'channel' && where.channel !== null) {
    const thread = await threadIn(api, where.channel, who, where, saying);
    if (thread.ok && thread.value !== null) return { ok: true, value: placeOf(where, thread.value) };
    if (!thread.ok && thread.fault.retryable) return thread;
  }
  const dm = await outcomeOf(() => api.openDm(who.externalId));
  if (dm.ok) return { ok: true, value: placeOf(where, dmChannel(dm.value)) };
  const isLast = dm.fault.retryable || liveReply(where.reply) === null;
  return isLast ? dm : { ok: true, value: placeOf(where, ALONE) };
}

/** The address of a place, or of a message there; null where a person alone is answered. */
export async function linkTo(place: Place, message: string | null): Promise<string | null> {
  const spot = spotOf(place);
  if (spot.kind === 'reply') return null;
  const at = [
    spot.kind === 'dm' ? '@me' : place.workspace,
    spot.channel,
    ...(message === null ? [] : [message]),
  ];
  return `https://discord.com/channels/${at.join('/')}`;
}

function placeOf({ workspace, reply }: Origin, channel: string): Place {
  return { platform: 'discord', workspace, channel, thread: null, reply };
}

/** Only a text channel has private threads: null for any other. */
async function threadIn(
  api: DiscordApi,
  channel: string,
  who: Person,
  where: Origin,
  saying: Saying,
): Promise<Outcome<string | null>> {
  const thread = await outcomeOf(async () => {
    if ((await api.channelType(channel)) !== ChannelType.GuildText) return null;
    const name = threadName(saying.nonce);
    const found = saying.again ? await api.threadCalled(name, where.workspace, channel) : null;
    return found ?? (await api.makeThread(channel, name));
  });
  if (!thread.ok || thread.value === null) return thread;
  const orphan = thread.value;
  const added = await outcomeOf(() => api.addToThread(orphan, who.externalId));
  if (added.ok) return thread;
  if (!added.fault.retryable) await outcomeOf(() => api.archive(orphan));
  return added;
}
