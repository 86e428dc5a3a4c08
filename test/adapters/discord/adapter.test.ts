import { ChannelType, SnowflakeUtil } from 'discord.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createDiscordAdapter } from '../../../src/adapters/discord/outbound/adapter.ts';
import { createDiscordApi } from '../../../src/adapters/discord/outbound/api.ts';
import { createDeferredReplies } from '../../../src/adapters/discord/outbound/deferred-replies.ts';
import { createFileHostCheck } from '../../../src/adapters/discord/outbound/download.ts';
import { dmChannel } from '../../../src/adapters/discord/outbound/target.ts';
import type { ChatAdapter, RecordPost } from '../../../src/chat/types/chat-adapter.ts';
import type { ChatUser, EventContext } from '../../../src/chat/types/chat-event.ts';
import type { Message } from '../../../src/chat/types/message.ts';
import { EventId } from '../../../src/jobs/model/ids.ts';
import type { InboxEvent } from '../../../src/jobs/ports/inbox.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { createReply } from './interaction-reply.ts';
import type { PlannedFault } from './recording-proxy.ts';
import { silent } from './silent-log.ts';
import { textOf } from './visible-messages.ts';

/* The Discord chat adapter, at discord-digital-twin. */

let peer: DiscordPeer;
let adapter: ChatAdapter;
let user: ChatUser;
const replied: string[] = [];

beforeAll(async () => {
  peer = await openDiscordPeer();
  const { twin, recorder } = peer;
  const account = { token: twin.botToken, applicationId: twin.botUserId, apiUrl: recorder.url };
  adapter = createDiscordAdapter({
    api: createDiscordApi(account, silent),
    isFileHost: createFileHostCheck(recorder.url),
    onReplied: (reply) => replied.push(reply),
  });
});
beforeEach(async () => {
  const externalId = await peer.person();
  user = { platform: 'discord', tenantId: '', externalId, displayName: null, locale: null, isAdmin: false };
});
afterEach(() => {
  expect(peer.recorder.problems.splice(0)).toEqual([]);
  // A planned error that no request met has tested nothing.
  for (const { left, times } of peer.recorder.faults.splice(0)) expect(left).toBeLessThan(times);
});
afterAll(() => peer.close());

/** The reply of an interaction `minutes` ago. */
const replyFrom = (minutes: number, state?: 'waits' | 'shown') => createReply(peer, minutes, state);

const contextWith = (more: Partial<EventContext> = {}): EventContext => ({
  platform: 'discord',
  workspace: peer.guild,
  kind: 'channel',
  channel: peer.channel,
  thread: null,
  message: null,
  reply: null,
  ...more,
});

const record: RecordPost = async ({ nonce }) => RecordedPost.aboutNobody(nonce);
let sends = 0;
const sendOptions = (isRetry = false) => {
  sends += 1;
  return { idempotencyKey: `send-${sends}`.padEnd(22, 'x'), isRetry, record };
};

const fail = (matches: PlannedFault['matches'], status: number, code?: number, times = 1) =>
  peer.recorder.plan({ matches, times, answer: code === undefined ? { status } : { status, code } });
const threadCreations: PlannedFault['matches'] = ({ method, path }) =>
  method === 'POST' && path.endsWith('/threads');
const memberAdditions: PlannedFault['matches'] = ({ path }) => path.includes('/thread-members/');
const dmOpenings: PlannedFault['matches'] = ({ path }) => path === '/users/@me/channels';

const listThreads = () =>
  peer.twin.prisma.channel.findMany({ where: { type: ChannelType.PrivateThread }, orderBy: { id: 'asc' } });
const listMembers = async (thread: string) =>
  (await peer.twin.prisma.threadMember.findMany({ where: { channelId: thread } })).map(
    ({ userId }) => userId,
  );
const dmOf = async () => dmChannel(await peer.openDm(user.externalId));

describe('the reply target on Discord', () => {
  it('is a private thread in the channel with the person in it, and the same one on a retry', async () => {
    const options = sendOptions();
    const target = await adapter.openReplyTarget(user, contextWith(), 'thread', options);
    const threads = await listThreads();
    const thread = threads.at(-1);
    expect(target).toMatchObject({
      ok: true,
      value: { channel: thread?.id, workspace: peer.guild, thread: null },
    });
    expect(thread?.parentId).toBe(peer.channel);
    expect(thread?.name).not.toMatch(/person|ines/i);
    expect(await listMembers(thread?.id ?? '')).toContain(user.externalId);
    expect(
      await adapter.openReplyTarget(user, contextWith(), 'thread', { ...options, isRetry: true }),
    ).toEqual(target);
    expect(await listThreads()).toHaveLength(threads.length);
  });

  it('is the DM if they chose it', async () => {
    const target = await adapter.openReplyTarget(user, contextWith(), 'dm', sendOptions());
    expect(target).toMatchObject({ ok: true, value: { channel: await dmOf() } });
  });

  it('is the DM if the channel has no private threads: in a forum', async () => {
    const threadsBefore = (await listThreads()).length;
    const target = await adapter.openReplyTarget(
      user,
      contextWith({ channel: peer.forum }),
      'thread',
      sendOptions(),
    );
    expect(target).toMatchObject({ ok: true, value: { channel: await dmOf() } });
    expect(await listThreads()).toHaveLength(threadsBefore);
  });

  it.each([
    ['the bot may not create one', 403, 50_013],
    ['the bot does not see the channel', 403, 50_001],
    ['there are too many', 400, 160_006],
    ['Discord rejects the request', 400, 50_035],
  ])('is the DM if no thread can be created: %s', async (_, status, code) => {
    fail(threadCreations, status, code);
    const target = await adapter.openReplyTarget(user, contextWith(), 'thread', sendOptions());
    expect(target).toMatchObject({ ok: true, value: { channel: await dmOf() } });
  });

  it('is the DM if they cannot be added to the thread, which is archived', async () => {
    fail(memberAdditions, 403, 50_001);
    const target = await adapter.openReplyTarget(user, contextWith(), 'thread', sendOptions());
    expect(target).toMatchObject({ ok: true, value: { channel: await dmOf() } });
    expect((await listThreads()).at(-1)).toMatchObject({ archived: true });
  });

  it('is retried if Discord fails, and is then the thread that was created already', async () => {
    const threadsBefore = (await listThreads()).length;
    const options = sendOptions();
    fail(memberAdditions, 503);
    expect(await adapter.openReplyTarget(user, contextWith(), 'thread', options)).toMatchObject({
      error: { retryable: true },
    });
    const target = await adapter.openReplyTarget(user, contextWith(), 'thread', {
      ...options,
      isRetry: true,
    });
    const threads = await listThreads();
    expect(threads).toHaveLength(threadsBefore + 1);
    expect(target).toMatchObject({ ok: true, value: { channel: threads.at(-1)?.id } });
  });

  it('is an ephemeral reply if neither works, while the interaction token lives', async () => {
    const reply = await replyFrom(13);
    fail(threadCreations, 403, 50_013);
    fail(dmOpenings, 403, 50_007);
    const target = await adapter.openReplyTarget(user, contextWith({ reply }), 'thread', sendOptions());
    expect(target).toMatchObject({ ok: true, value: { channel: '', reply } });
  });

  it('is closed after that', async () => {
    fail(dmOpenings, 403, 50_007);
    const target = await adapter.openReplyTarget(
      user,
      contextWith({ reply: await replyFrom(14) }),
      'dm',
      sendOptions(),
    );
    expect(target).toMatchObject({ ok: false, error: { code: 'place_closed' } });
  });
});

const HELLO: Message = {
  summary: 'Hello.',
  blocks: [{ kind: 'text', text: ['Hello, your resume is there.'] }],
  about: 'nobody',
};
const lastMessageIn = async (channel: string) => {
  const message = (await peer.messages(channel)).at(-1);
  return message && { text: textOf(z.array(z.unknown()).parse(message.components)), flags: message.flags };
};

describe('an ephemeral message', () => {
  it('is posted where the person is, for them alone, in the first 14 minutes', async () => {
    const reply = await replyFrom(13);
    expect(await adapter.postEphemeral(user, contextWith({ reply }), HELLO, sendOptions())).toMatchObject({
      ok: true,
    });
    expect(await lastMessageIn(peer.channel)).toEqual({
      text: 'Hello, your resume is there.',
      flags: 64 | (1 << 15),
    });
    expect(replied).toContain(reply);
  });

  it('goes to their DM after that, without using the token', async () => {
    const before = peer.recorder.requests.length;
    const reply = await replyFrom(14);
    expect(await adapter.postEphemeral(user, contextWith({ reply }), HELLO, sendOptions())).toMatchObject({
      ok: true,
    });
    expect((await lastMessageIn(await peer.openDm(user.externalId)))?.text).toBe(
      'Hello, your resume is there.',
    );
    const sent = peer.recorder.requests.slice(before);
    expect(sent.filter(({ path }) => path.startsWith('/webhooks/'))).toEqual([]);
  });

  it('is not posted in the channel if their DMs are closed; a notice about that is', async () => {
    const dm = await peer.openDm(user.externalId);
    fail(({ method, path }) => method === 'POST' && path === `/channels/${dm}/messages`, 403, 50_007);
    expect(await adapter.postEphemeral(user, contextWith(), HELLO, sendOptions())).toMatchObject({
      ok: true,
    });
    const notice = await lastMessageIn(peer.channel);
    expect(notice?.text).toMatch(/direct messages are closed to me/);
    expect(notice?.text).not.toContain('resume');
  });
});

describe('"thinking…"', () => {
  const openDeferredReplies = () => {
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
      event: { user, context: contextWith({ reply }), action: { type: 'command', command: 'help' } },
    },
  });
  const attempt = { isRetry: false, signal: AbortSignal.timeout(5_000) };
  const removals = () => peer.recorder.requests.filter(({ method }) => method === 'DELETE').length;

  /** Handles an event, which answers it or doesn't, and returns the number of removals. */
  async function handle(reply: string | null, answers: 'answered' | 'not answered'): Promise<number> {
    const { onReplied, wrap } = openDeferredReplies();
    const before = removals();
    const handler = wrap({
      async handle() {
        if (answers === 'answered' && reply) onReplied(reply);
      },
      async fail() {},
    });
    await handler.handle(eventOf(reply), attempt);
    return removals() - before;
  }

  it('is removed if the answer is somewhere else', async () => {
    expect(await handle(await replyFrom(1, 'waits'), 'not answered')).toBe(1);
  });

  it('stays if it became the answer, was never shown, or its token has expired', async () => {
    expect(await handle(await replyFrom(1, 'waits'), 'answered')).toBe(0);
    expect(await handle(await replyFrom(1, 'shown'), 'not answered')).toBe(0);
    expect(await handle(await replyFrom(14, 'waits'), 'not answered')).toBe(0);
    expect(await handle(null, 'not answered')).toBe(0);
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

  it('is downloaded, by a new address if the first has expired and its message is known', async () => {
    const file = peer.upload({ name: 'r.txt', bytes });
    const downloaded = await adapter.download(refOf(file.url, file.id), contextWith(), signal());
    expect(downloaded).toEqual({ ok: true, value: bytes });
    const message = SnowflakeUtil.generate().toString();
    await peer.twin.prisma.message.create({
      data: {
        id: message,
        channelId: peer.channel,
        authorId: user.externalId,
        content: '',
        attachments: JSON.stringify([file]),
      },
    });
    const old = refOf(`${new URL(file.url).origin}/files/0/r.txt`, file.id);
    expect(await adapter.download(old, contextWith({ message }), signal())).toEqual({
      ok: true,
      value: bytes,
    });
    expect(await adapter.download(old, contextWith(), signal())).toMatchObject({
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
  ])('is downloaded from Discord only: not from %s', async (url) => {
    expect(await adapter.download(refOf(url), contextWith(), signal())).toMatchObject({
      ok: false,
      error: { code: 'file_unavailable', retryable: false },
    });
  });

  it('of more than 10 MiB is rejected during the download', async () => {
    const file = peer.upload({ name: 'r.txt', bytes: new Uint8Array(10 * 2 ** 20 + 1) });
    expect(await adapter.download(refOf(file.url), contextWith(), signal())).toMatchObject({
      error: { code: 'document_too_large' },
    });
  });
});
