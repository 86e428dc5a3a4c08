import { ChannelType, SnowflakeUtil } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDiscordAdapter } from '../../../src/adapters/discord/outbound/adapter.ts';
import { createDiscordApi } from '../../../src/adapters/discord/outbound/api.ts';
import { createDeferredReplies } from '../../../src/adapters/discord/outbound/deferred-replies.ts';
import { createFileHostCheck } from '../../../src/adapters/discord/outbound/download.ts';
import { dmChannel } from '../../../src/adapters/discord/outbound/target.ts';
import type { ChatAdapter } from '../../../src/chat/types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../../../src/chat/types/chat-event.ts';
import type { Message } from '../../../src/chat/types/message.ts';
import { EventId } from '../../../src/jobs/model/ids.ts';
import type { InboxEvent } from '../../../src/jobs/ports/inbox.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { replyTo } from './interaction-reply.ts';
import type { PlannedFault } from './recording-proxy.ts';
import { silent } from './silent-log.ts';
import { textOf } from './visible-messages.ts';

/* How the chat speaks on Discord, at discord-digital-twin. */

let peer: DiscordPeer;
let voice: ChatAdapter;
let who: ChatUser;
const replied: string[] = [];

beforeAll(async () => {
  peer = await openDiscordPeer();
  const { twin, recorder } = peer;
  const account = { token: twin.botToken, applicationId: twin.botUserId, apiUrl: recorder.url };
  const isOurs = createFileHostCheck(recorder.url);
  voice = createDiscordAdapter({
    api: createDiscordApi(account, silent),
    isFileHost: isOurs,
    onReplied: (reply) => replied.push(reply),
  });
});
beforeEach(async () => {
  const externalId = await peer.person();
  who = { platform: 'discord', tenantId: '', externalId, displayName: null, locale: null, isAdmin: false };
});
afterEach(() => {
  expect(peer.recorder.problems.splice(0)).toEqual([]);
  // A fault that nothing ran into has tested nothing.
  for (const { left, times } of peer.recorder.faults.splice(0)) expect(left).toBeLessThan(times);
});
afterAll(() => peer.close());

/** Of an interaction that was made so many minutes ago. */
const replyOf = (minutes: number, state?: 'waits' | 'shown') => replyTo(peer, minutes, state);

const origin = (more: Partial<EventContext> = {}): EventContext => ({
  platform: 'discord',
  workspace: peer.guild,
  kind: 'channel',
  channel: peer.channel,
  thread: null,
  message: null,
  reply: null,
  ...more,
});

let sayings = 0;
const sendOptions = (isRetry = false) => {
  sayings += 1;
  return { idempotencyKey: `saying-${sayings}`.padEnd(22, 'x'), isRetry };
};

const fail = (matches: PlannedFault['matches'], status: number, code?: number, times = 1) =>
  peer.recorder.fail({ matches, times, answer: code === undefined ? { status } : { status, code } });
const makingThreads: PlannedFault['matches'] = ({ method, path }) =>
  method === 'POST' && path.endsWith('/threads');
const addingPeople: PlannedFault['matches'] = ({ path }) => path.includes('/thread-members/');
const openingDms: PlannedFault['matches'] = ({ path }) => path === '/users/@me/channels';

const threadsHere = () =>
  peer.twin.prisma.channel.findMany({ where: { type: ChannelType.PrivateThread }, orderBy: { id: 'asc' } });
const membersOf = async (thread: string) =>
  (await peer.twin.prisma.threadMember.findMany({ where: { channelId: thread } })).map(
    ({ userId }) => userId,
  );
const dmOf = async () => dmChannel(await peer.openDm(who.externalId));

describe('the place of an answer on Discord', () => {
  it('is a private thread of the channel with the person in it, the same one when it is asked for again', async () => {
    const said = sendOptions();
    const place = await voice.openReplyTarget(who, origin(), 'thread', said);
    const threads = await threadsHere();
    const thread = threads.at(-1);
    expect(place).toMatchObject({
      ok: true,
      value: { channel: thread?.id, workspace: peer.guild, thread: null },
    });
    expect(thread?.parentId).toBe(peer.channel);
    expect(thread?.name).not.toMatch(/person|ines/i);
    expect(await membersOf(thread?.id ?? '')).toContain(who.externalId);
    expect(await voice.openReplyTarget(who, origin(), 'thread', { ...said, isRetry: true })).toEqual(place);
    expect(await threadsHere()).toHaveLength(threads.length);
  });

  it('is the DM where that is what they wished for', async () => {
    const place = await voice.openReplyTarget(who, origin(), 'dm', sendOptions());
    expect(place).toMatchObject({ ok: true, value: { channel: await dmOf() } });
  });

  it('is the DM where the channel has no private threads: in a forum', async () => {
    const made = (await threadsHere()).length;
    const place = await voice.openReplyTarget(who, origin({ channel: peer.forum }), 'thread', sendOptions());
    expect(place).toMatchObject({ ok: true, value: { channel: await dmOf() } });
    expect(await threadsHere()).toHaveLength(made);
  });

  it.each([
    ['the bot may not make one', 403, 50_013],
    ['the bot does not see the channel', 403, 50_001],
    ['there are as many as there may be', 400, 160_006],
    ['Discord has something else against it', 400, 50_035],
  ])('is the DM where no thread can be had: %s', async (_, status, code) => {
    fail(makingThreads, status, code);
    const place = await voice.openReplyTarget(who, origin(), 'thread', sendOptions());
    expect(place).toMatchObject({ ok: true, value: { channel: await dmOf() } });
  });

  it('is the DM where they cannot be let into the thread, which is put out of sight', async () => {
    fail(addingPeople, 403, 50_001);
    const place = await voice.openReplyTarget(who, origin(), 'thread', sendOptions());
    expect(place).toMatchObject({ ok: true, value: { channel: await dmOf() } });
    expect((await threadsHere()).at(-1)).toMatchObject({ archived: true });
  });

  it('waits where Discord is in trouble, and is then the thread that was made already', async () => {
    const made = (await threadsHere()).length;
    const said = sendOptions();
    fail(addingPeople, 503);
    expect(await voice.openReplyTarget(who, origin(), 'thread', said)).toMatchObject({
      error: { retryable: true },
    });
    const place = await voice.openReplyTarget(who, origin(), 'thread', { ...said, isRetry: true });
    const threads = await threadsHere();
    expect(threads).toHaveLength(made + 1);
    expect(place).toMatchObject({ ok: true, value: { channel: threads.at(-1)?.id } });
  });

  it('is the person alone where neither can be had, while the token of what they did lives', async () => {
    const reply = await replyOf(13);
    fail(makingThreads, 403, 50_013);
    fail(openingDms, 403, 50_007);
    const place = await voice.openReplyTarget(who, origin({ reply }), 'thread', sendOptions());
    expect(place).toMatchObject({ ok: true, value: { channel: '', reply } });
  });

  it('is nowhere after that', async () => {
    fail(openingDms, 403, 50_007);
    const place = await voice.openReplyTarget(who, origin({ reply: await replyOf(14) }), 'dm', sendOptions());
    expect(place).toMatchObject({ ok: false, error: { code: 'place_closed' } });
  });
});

const HELLO: Message = {
  summary: 'Hello.',
  blocks: [{ kind: 'text', text: ['Hello, your resume is there.'] }],
};
const lastIn = async (channel: string) => {
  const message = (await peer.messages(channel)).at(-1);
  return message && { text: textOf(z.array(z.unknown()).parse(message.components)), flags: message.flags };
};

describe('what is said to a person alone', () => {
  it('stands where they are, for them alone, in the first 14 minutes', async () => {
    const reply = await replyOf(13);
    expect(await voice.postEphemeral(who, origin({ reply }), HELLO, sendOptions())).toMatchObject({
      ok: true,
    });
    expect(await lastIn(peer.channel)).toEqual({
      text: 'Hello, your resume is there.',
      flags: 64 | (1 << 15),
    });
    expect(replied).toContain(reply);
  });

  it('goes to their DM after that, and the token is not used', async () => {
    const before = peer.recorder.requests.length;
    const reply = await replyOf(14);
    expect(await voice.postEphemeral(who, origin({ reply }), HELLO, sendOptions())).toMatchObject({
      ok: true,
    });
    expect((await lastIn(await peer.openDm(who.externalId)))?.text).toBe('Hello, your resume is there.');
    const made = peer.recorder.requests.slice(before);
    expect(made.filter(({ path }) => path.startsWith('/webhooks/'))).toEqual([]);
  });

  it('is not said in the channel where their DMs are closed, but that they are', async () => {
    const dm = await peer.openDm(who.externalId);
    fail(({ method, path }) => method === 'POST' && path === `/channels/${dm}/messages`, 403, 50_007);
    expect(await voice.postEphemeral(who, origin(), HELLO, sendOptions())).toMatchObject({ ok: true });
    const said = await lastIn(peer.channel);
    expect(said?.text).toMatch(/direct messages are closed to me/);
    expect(said?.text).not.toContain('resume');
  });
});

describe('"thinking…"', () => {
  const waits = () => {
    const account = {
      token: peer.twin.botToken,
      applicationId: peer.twin.botUserId,
      apiUrl: peer.recorder.url,
    };
    return createDeferredReplies(createDiscordApi(account, silent), silent);
  };
  const eventOf = (reply: string | null): InboxEvent => ({
    id: EventId.parse('0196aaaa-0000-7000-8000-000000000009'),
    handledAt: null,
    source: 'discord',
    key: '1',
    payload: {
      type: 'event',
      event: { user: who, context: origin({ reply }), action: { type: 'command', command: 'help' } },
    },
  });
  const attempt = { isRetry: false, signal: AbortSignal.timeout(5_000) };
  const removals = () => peer.recorder.requests.filter(({ method }) => method === 'DELETE').length;

  async function handled(reply: string | null, sayIt: boolean): Promise<number> {
    const { onReplied, wrap } = waits();
    const before = removals();
    const handler = wrap({
      async handle() {
        if (sayIt && reply) onReplied(reply);
      },
      async fail() {},
    });
    await handler.handle(eventOf(reply), attempt);
    return removals() - before;
  }

  it('is taken away where what they did was answered elsewhere', async () => {
    expect(await handled(await replyOf(1, 'waits'), false)).toBe(1);
  });

  it('becomes the answer where there is one, and is not touched where there is none or its time is over', async () => {
    expect(await handled(await replyOf(1, 'waits'), true)).toBe(0);
    expect(await handled(await replyOf(1, 'shown'), false)).toBe(0);
    expect(await handled(await replyOf(14, 'waits'), false)).toBe(0);
    expect(await handled(null, false)).toBe(0);
  });
});

describe('a file that was sent on Discord', () => {
  const signal = () => AbortSignal.timeout(10_000);
  const bytes = Buffer.from('a resume');
  const refOf = (url: string, id = '1') => ({
    id,
    name: 'r.txt',
    size: 8,
    mediaType: null,
    url,
    owner: null,
  });

  it('is downloaded, and asked for anew by its message where its address has run out', async () => {
    const file = peer.upload({ name: 'r.txt', bytes });
    const there = await voice.download(refOf(file.url, file.id), origin(), signal());
    expect(there).toEqual({ ok: true, value: bytes });
    const message = SnowflakeUtil.generate().toString();
    await peer.twin.prisma.message.create({
      data: {
        id: message,
        channelId: peer.channel,
        authorId: who.externalId,
        content: '',
        attachments: JSON.stringify([file]),
      },
    });
    const old = refOf(`${new URL(file.url).origin}/files/0/r.txt`, file.id);
    expect(await voice.download(old, origin({ message }), signal())).toEqual({ ok: true, value: bytes });
    expect(await voice.download(old, origin(), signal())).toMatchObject({
      error: { code: 'file_unavailable' },
    });
  });

  it.each([
    'https://evil.example/r.txt',
    'http://cdn.discordapp.com/r.txt',
    'https://cdn.discordapp.com.evil.example/r.txt',
    'https://cdn.discordapp.com:444/r.txt',
    'file:///etc/passwd',
    'nothing',
  ])('is fetched from Discord alone: not from %s', async (url) => {
    expect(await voice.download(refOf(url), origin(), signal())).toMatchObject({
      ok: false,
      error: { code: 'file_unavailable', retryable: false },
    });
  });

  it('of more than 10 MiB is refused while it comes', async () => {
    const file = peer.upload({ name: 'r.txt', bytes: new Uint8Array(10 * 2 ** 20 + 1) });
    expect(await voice.download(refOf(file.url), origin(), signal())).toMatchObject({
      error: { code: 'document_too_large' },
    });
  });
});
