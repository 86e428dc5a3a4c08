import { z } from 'zod';
import type { SeenMessage } from '../../chat/driver.ts';
import type { TestPerson } from './driver.ts';
import type { Content } from './rendered.ts';
import type { SlackPeer } from './slack-peer.ts';

/** A message of the bot that a person can see, with its content in Slack's form. */
export interface VisibleSlackMessage extends Omit<SeenMessage, 'text' | 'buttons'> {
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

/** The bot's messages that a person can see, oldest first. */
export async function visibleMessages(
  me: TestPerson,
  dm: string,
  peer: SlackPeer,
): Promise<VisibleSlackMessage[]> {
  const posted = [
    ...(await fetchMessages(dm, me, peer)).map((message) => toVisibleMessage(message, 'dm', me)),
    ...(await fetchMessages(peer.channel, me, peer)).map((message) =>
      toVisibleMessage(message, message.thread_ts ? 'thread' : 'channel', me),
    ),
  ];
  const ephemeral = peer.ephemeralMessages
    .filter(({ user }) => user === me.id)
    .map(({ id, at, content }) => ({
      at,
      message: Promise.resolve<VisibleSlackMessage>({
        id,
        where: 'ephemeral',
        under: null,
        files: [],
        content,
      }),
    }));
  const home = findHome(me, peer).map((message) => ({
    at: Number.POSITIVE_INFINITY,
    message: Promise.resolve(message),
  }));
  const all = [...posted, ...ephemeral, ...home].toSorted((one, other) => one.at - other.at);
  return Promise.all(all.map(({ message }) => message));
}

async function fetchMessages(channel: string, me: TestPerson, peer: SlackPeer): Promise<Message[]> {
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

function toVisibleMessage(message: Message, where: SeenMessage['where'], me: TestPerson) {
  const { ts, thread_ts, files = [] } = message;
  return {
    at: Number(ts) * 1000,
    message: downloadFiles(files, me).then(
      (read): VisibleSlackMessage => ({
        id: ts,
        where,
        under: thread_ts ?? null,
        files: read,
        content: message,
      }),
    ),
  };
}

async function downloadFiles(
  files: NonNullable<Message['files']>,
  { token }: TestPerson,
): Promise<SeenMessage['files']> {
  return Promise.all(
    files.map(async ({ name, url_private }) => {
      const answer = await fetch(url_private, { headers: { Authorization: `Bearer ${token}` } });
      return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
    }),
  );
}

/** The home page as it was last published. */
function findHome(me: TestPerson, { calls }: SlackPeer): VisibleSlackMessage[] {
  const published = calls.findLast(
    ({ method, args }) => method === 'views.publish' && args.user_id === me.id,
  );
  const view = z.looseObject({ blocks: z.array(z.unknown()) }).safeParse(published?.args.view);
  return view.success ? [{ id: 'home', where: 'home', under: null, files: [], content: view.data }] : [];
}
