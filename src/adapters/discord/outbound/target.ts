import type { Origin } from '../../../chat/types/chat-event.ts';
import type { Place } from '../../../jobs/model/reply-target.ts';

/* A place of a job, and what of Discord it is: the DM is told from a thread by its channel's name here. */

export type Spot =
  | { readonly kind: 'dm'; readonly channel: string }
  | { readonly kind: 'thread'; readonly channel: string }
  /** Nowhere: to the person alone, while the token lives. */
  | { readonly kind: 'reply' };

/** The channel of a place that is nowhere. */
export const ALONE = '';
const DM = '@me/';

export function dmChannel(id: string): string {
  return `${DM}${id}`;
}

export function spotOf({ channel }: Pick<Place, 'channel'>): Spot {
  if (channel === ALONE) return { kind: 'reply' };
  return channel.startsWith(DM)
    ? { kind: 'dm', channel: channel.slice(DM.length) }
    : { kind: 'thread', channel };
}

/** The channel, or thread, that a gesture was made in; null for one that was made nowhere. */
export function channelOf({ channel, thread }: Pick<Origin, 'channel' | 'thread'>): string | null {
  if (thread !== null) return thread;
  if (channel === null) return null;
  const spot = spotOf({ channel });
  return spot.kind === 'reply' ? null : spot.channel;
}
