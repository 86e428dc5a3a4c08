import type { PostedMessage } from '../../jobs/ports/posted-messages.ts';
import { type LeftMessages, withLeft } from '../messages/person.ts';
import type { ChatAdapter } from '../types/chat-adapter.ts';
import type { Message } from '../types/message.ts';
import type { ChatContext } from './chat-context.ts';

/** Adds to the notice of a deletion how many of the messages stay, and where, because the platform won't delete them. */
export async function withLeftMessages<T extends Message>(
  notice: T,
  messages: readonly PostedMessage[],
  {
    deps: { adapter },
    strings,
  }: Pick<ChatContext, 'strings'> & {
    readonly deps: { readonly adapter: Pick<ChatAdapter, 'platform' | 'canDelete' | 'permalink'> };
  },
): Promise<T> {
  const here = messages.filter(({ place }) => place.platform === adapter.platform);
  const byChannel = Map.groupBy(
    here.filter((message) => !adapter.canDelete(message)),
    ({ place }) => place.channel,
  );
  const left: LeftMessages[] = [];
  for (const [channel, [first, ...others]] of byChannel)
    if (first)
      left.push({
        count: 1 + others.length,
        link: channel === '' ? null : await adapter.permalink({ ...first.place, thread: null }, null),
      });
  return withLeft(notice, left, adapter.platform, strings);
}
