import { z } from 'zod';
import type { Seen } from '../../chat/driver.ts';
import type { Somebody } from './driver.ts';
import type { Content } from './rendered.ts';
import type { SlackPeer } from './slack-peer.ts';

/** A message of the bot's that somebody can see, with Slack's own content. */
export interface Sight extends Omit<Seen, 'text' | 'buttons'> {
  readonly content: Content;
}

const Message = z.looseObject({
  ts: z.string(),
  user: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().optional(),
  blocks: z.array(z.unknown()).optional(),
  files: z.array(z.looseObject({ id: z.string(), name: z.string(), url_private: z.string() })).optional(),
});
type Message = z.infer<typeof Message>;
const Messages = z.object({ messages: z.array(Message) });

/** All that the bot said and that somebody can see, the oldest first. */
export async function visibleMessages(me: Somebody, dm: string, peer: SlackPeer): Promise<Sight[]> {
  const standing = [
    ...(await messagesIn(dm, me, peer)).map((message) => sightOf(message, 'dm', me)),
    ...(await messagesIn(peer.channel, me, peer)).map((message) =>
      sightOf(message, message.thread_ts ? 'thread' : 'channel', me),
    ),
  ];
  const alone = peer.alone
    .filter(({ user }) => user === me.id)
    .map(({ id, at, content }) => ({
      at,
      sight: Promise.resolve<Sight>({ id, where: 'alone', under: null, files: [], content }),
    }));
  const home = homeOf(me, peer).map((sight) => ({
    at: Number.POSITIVE_INFINITY,
    sight: Promise.resolve(sight),
  }));
  const all = [...standing, ...alone, ...home].toSorted((one, other) => one.at - other.at);
  return Promise.all(all.map(({ sight }) => sight));
}

async function messagesIn(channel: string, me: Somebody, peer: SlackPeer): Promise<Message[]> {
  const roots = await peer.call('conversations.history', { channel, limit: 1000 }, Messages, me.token);
  const threads = new Set(
    peer.calls.flatMap(({ args }) =>
      args.channel === channel || args.channel_id === channel ? [String(args.thread_ts ?? '')] : [],
    ),
  );
  const all = new Map(roots.messages.map((message) => [message.ts, message]));
  for (const ts of threads) {
    if (ts === '') continue;
    const { messages } = await peer.call('conversations.replies', { channel, ts }, Messages, me.token);
    for (const message of messages) all.set(message.ts, message);
  }
  return [...all.values()].filter(({ user }) => user === peer.botUser);
}

function sightOf(message: Message, where: Seen['where'], me: Somebody) {
  const { ts, thread_ts, files = [] } = message;
  return {
    at: Number(ts) * 1000,
    sight: filesOf(files, me).then(
      (read): Sight => ({ id: ts, where, under: thread_ts ?? null, files: read, content: message }),
    ),
  };
}

async function filesOf(files: NonNullable<Message['files']>, { token }: Somebody): Promise<Seen['files']> {
  return Promise.all(
    files.map(async ({ name, url_private }) => {
      const answer = await fetch(url_private, { headers: { Authorization: `Bearer ${token}` } });
      return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
    }),
  );
}

/** What was published last: the home page is always as it is now. */
function homeOf(me: Somebody, { calls }: SlackPeer): Sight[] {
  const published = calls.findLast(
    ({ method, args }) => method === 'views.publish' && args.user_id === me.id,
  );
  const view = z.looseObject({ blocks: z.array(z.unknown()) }).safeParse(published?.args.view);
  return view.success ? [{ id: 'home', where: 'home', under: null, files: [], content: view.data }] : [];
}
