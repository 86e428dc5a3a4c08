import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createSingleInstallationFinder } from '../../../src/adapters/slack/install/single-installation.ts';
import { createSlackAdapter } from '../../../src/adapters/slack/outbound/adapter.ts';
import { createSlackMessageSender } from '../../../src/adapters/slack/outbound/message-sender.ts';
import { encodeSlackReply } from '../../../src/adapters/slack/outbound/reply.ts';
import { readSlackThreadStart } from '../../../src/adapters/slack/outbound/thread-start.ts';
import { createUserDirectory } from '../../../src/adapters/slack/outbound/user-directory.ts';
import type { RecordPost } from '../../../src/chat/types/chat-adapter.ts';
import type { ChatUser, EventContext, FileRef } from '../../../src/chat/types/chat-event.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { createRecordingLog } from './recording-log.ts';
import { openSlackPeer, type SlackPeer, TOKEN } from './slack-peer.ts';

let peer: SlackPeer;
let user: ChatUser;
beforeAll(async () => {
  peer = await openSlackPeer();
  const { id } = await peer.person('member');
  user = {
    platform: 'slack',
    tenantId: peer.workspace,
    externalId: id,
    displayName: null,
    locale: null,
    isAdmin: false,
  };
});
afterAll(() => peer.close());
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

function newAdapter() {
  const log = createRecordingLog();
  const web = createSlackWebClients({ apiUrl: peer.apiUrl, log });
  return createSlackAdapter({
    web,
    sender: createSlackMessageSender(web, log),
    users: createUserDirectory(web, log),
    findInstallation: createSingleInstallationFinder(TOKEN, web),
    log,
  });
}

function at(more: Partial<EventContext> = {}): EventContext {
  const here = {
    platform: 'slack',
    workspace: peer.workspace,
    kind: 'channel',
    channel: peer.channel,
  } as const;
  return { ...here, thread: null, message: null, reply: null, ...more };
}

const hello = {
  summary: 'Hello',
  blocks: [{ kind: 'text', text: ['Hello'] }],
  about: 'nobody',
} as const;
const record: RecordPost = async ({ nonce }) => RecordedPost.aboutNobody(nonce);
let nonces = 0;
function sendOptions(isRetry = false) {
  nonces += 1;
  return { idempotencyKey: `message-${nonces}`.padEnd(22, 'x'), isRetry, record };
}

const Dm = z.object({ channel: z.object({ id: z.string() }) });
const Messages = z.object({ messages: z.array(z.looseObject({ user: z.string(), text: z.string() })) });
async function inDm() {
  const { channel } = await peer.call('conversations.open', { users: user.externalId }, Dm);
  const { messages } = await peer.call('conversations.history', { channel: channel.id }, Messages);
  return messages.filter(({ user }) => user === peer.botUser);
}

describe('an ephemeral message', () => {
  it('goes to the response URL while that is valid', async () => {
    const before = peer.calls.length;
    const reply = encodeSlackReply(peer.responseUrl(user.externalId, peer.channel));
    expect(await newAdapter().postEphemeral(user, at({ reply }), hello, sendOptions())).toMatchObject({
      ok: true,
    });
    expect(peer.ephemeralMessages.at(-1)).toMatchObject({ user: user.externalId });
    expect(peer.calls.slice(before).map(({ method }) => method)).not.toContain('chat.postEphemeral');
  });

  it('goes through chat.postEphemeral when the URL has expired or is used up', async () => {
    const expired = encodeSlackReply('https://hooks.slack.com/x', Date.now() - 31 * 60 * 1000);
    const used = encodeSlackReply(`${peer.url}/response/none`);
    for (const reply of [expired, used]) {
      const before = peer.calls.length;
      expect(await newAdapter().postEphemeral(user, at({ reply }), hello, sendOptions())).toMatchObject({
        ok: true,
      });
      expect(peer.calls.slice(before).map(({ method }) => method)).toContain('chat.postEphemeral');
    }
  });

  it('goes to the DM when the bot is not in the channel', async () => {
    const before = (await inDm()).length;
    peer.fail({ methods: /postEphemeral/, failure: { kind: 'error', error: 'not_in_channel' } });
    expect(await newAdapter().postEphemeral(user, at(), hello, sendOptions())).toMatchObject({ ok: true });
    expect(await inDm()).toHaveLength(before + 1);
  });

  it("is never sent to an address that isn't Slack's", async () => {
    const reply = encodeSlackReply('https://evil.example/collect');
    expect(await newAdapter().postEphemeral(user, at({ reply }), hello, sendOptions())).toMatchObject({
      ok: true,
    });
    expect(peer.calls.at(-1)?.method).toBe('chat.postEphemeral');
  });
});

it('a message sent before a crash is not sent again', async () => {
  const { channel } = await peer.call('conversations.open', { users: user.externalId }, Dm);
  const context = at({ kind: 'dm', channel: channel.id });
  const before = (await inDm()).length;
  const once = sendOptions();
  peer.fail({ methods: /postMessage/, failure: { kind: 'cut', accepted: 'accepted' } });
  expect(await newAdapter().postEphemeral(user, context, hello, once)).toMatchObject({
    ok: false,
    error: { retryable: true },
  });
  expect(await newAdapter().postEphemeral(user, context, hello, { ...once, isRetry: true })).toMatchObject({
    ok: true,
  });
  expect(await inDm()).toHaveLength(before + 1);
});

describe('the permalink of a message', () => {
  const Permalink = z.object({ permalink: z.string() });
  const Ts = z.object({ ts: z.string() });
  const path = (url: string | null) => (url ?? '').replace(/^https?:\/\/[^/]+/, '');
  const post = async (thread?: string) => {
    const message = { channel: peer.channel, text: 'Hello', ...(thread && { thread_ts: thread }) };
    return (await peer.call('chat.postMessage', message, Ts)).ts;
  };
  const target = () =>
    ({ platform: 'slack', workspace: peer.workspace, channel: peer.channel, reply: null }) as const;

  it('equals Slack’s own, at the root and in a thread, and the workspace is looked up once', async () => {
    const adapter = newAdapter();
    const root = await post();
    const reply = await post(root);
    const before = peer.calls.length;
    for (const [thread, ts] of [
      [null, root],
      [root, reply],
    ] as const) {
      const { permalink } = await peer.call(
        'chat.getPermalink',
        { channel: peer.channel, message_ts: ts },
        Permalink,
      );
      const link = await adapter.permalink({ ...target(), thread }, ts);
      expect(link).toMatch(/^https:\/\/harbour\.slack\.com\/archives\//);
      expect(path(link)).toBe(path(permalink));
    }
    // One call is for the owner of the token, one for the address.
    expect(peer.calls.slice(before).filter(({ method }) => method === 'auth.test')).toHaveLength(2);
  });

  it('leads to the channel before it is posted, or when Slack has no answer', async () => {
    const adapter = newAdapter();
    const channel = `https://slack.com/app_redirect?team=${peer.workspace}&channel=${peer.channel}`;
    expect(await adapter.permalink({ ...target(), thread: null }, null)).toBe(channel);
    peer.fail({ methods: /auth\.test/, failure: { kind: 'error', error: 'account_inactive' } });
    expect(await adapter.permalink({ ...target(), thread: null }, '1.2')).toBe(channel);
  });
});

describe('a file sent with a message, after a crash', () => {
  const Files = z.object({
    messages: z.array(z.object({ files: z.array(z.object({ name: z.string() })).optional() })),
  });
  const data = { filename: 'data.json', bytes: new TextEncoder().encode('{"all": "of it"}') };

  it.each([
    ['after it was shared', { methods: /completeUpload/, failure: { kind: 'cut', accepted: 'accepted' } }],
    ['before it was shared', { methods: /completeUpload/, failure: { kind: 'cut', accepted: 'refused' } }],
    ['after its text was posted', { methods: /postMessage/, failure: { kind: 'cut', accepted: 'accepted' } }],
    ['before anything was posted', { methods: /postMessage/, failure: { kind: 'cut', accepted: 'refused' } }],
  ] as const)('%s, is there once, with its text', async (_, failing) => {
    const { channel } = await peer.call('conversations.open', { users: user.externalId }, Dm);
    const files = async () => {
      const { messages } = await peer.call('conversations.history', { channel: channel.id }, Files);
      return messages.flatMap((message) => message.files ?? []);
    };
    const before = {
      posted: (await inDm()).filter(({ text }) => text === 'Hello').length,
      files: await files(),
    };
    const once = sendOptions();
    peer.fail(failing);
    expect(await newAdapter().postEphemeral(user, at(), hello, once, [data])).toMatchObject({
      ok: false,
      error: { retryable: true },
    });
    const again = { ...once, isRetry: true };
    expect(await newAdapter().postEphemeral(user, at(), hello, again, [data])).toMatchObject({ ok: true });
    expect((await inDm()).filter(({ text }) => text === 'Hello')).toHaveLength(before.posted + 1);
    expect(await files()).toHaveLength(before.files.length + 1);
  });
});

describe('a file of a person', () => {
  const signal = new AbortController().signal;
  const file = (more: Partial<FileRef> = {}): FileRef => {
    const address = `${peer.url}/files-pri/F1/resume.txt`;
    return {
      id: 'F1',
      name: 'resume.txt',
      size: 10,
      mediaType: null,
      url: address,
      owner: user.externalId,
      ...more,
    };
  };
  const download = (more: Partial<FileRef> = {}) => newAdapter().download(file(more), at(), signal);

  it.each([
    'https://evil.example/resume.txt',
    'https://slack.com.evil.example/resume.txt',
    'https://evilslack.com/resume.txt',
    'http://files.slack.com/resume.txt',
    'https://files.slack.com:8443/resume.txt',
    'https://user@files.slack.com/resume.txt',
    'file:///etc/passwd',
    'no address',
  ])('at %s, which is not Slack’s, is not requested', async (url) => {
    const before = peer.calls.length;
    expect(await download({ url })).toMatchObject({
      ok: false,
      error: { code: 'file_unavailable', retryable: false },
    });
    expect(peer.calls.slice(before).map(({ method }) => method)).toEqual(['auth.test']);
  });

  it('that redirects away from Slack is not followed', async () => {
    peer.fail({ methods: /files-pri/, failure: { kind: 'redirect', to: 'https://evil.example/' } });
    expect(await download()).toMatchObject({ ok: false, error: { code: 'file_unavailable' } });
  });

  it('that arrives as a login page is reported as a missing scope', async () => {
    peer.fail({ methods: /files-pri/, failure: { kind: 'html' } });
    expect(await download()).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('files:read') },
    });
  });

  it('that is too large is refused, whatever size it claims', async () => {
    expect(await download({ size: 11 * 1024 * 1024 })).toMatchObject({
      error: { code: 'document_too_large' },
    });
    peer.fail({ methods: /files-pri/, failure: { kind: 'bytes', size: 10 * 1024 * 1024 + 1 } });
    expect(await download()).toMatchObject({ error: { code: 'document_too_large' } });
  });

  it('can be retried when Slack fails or limits the rate', async () => {
    peer.fail({ methods: /files-pri/, failure: { kind: 'status', status: 502 } });
    expect(await download()).toMatchObject({ error: { code: 'file_unavailable', retryable: true } });
    peer.fail({ methods: /files-pri/, failure: { kind: 'status', status: 429, retryAfter: 7 } });
    expect(await download()).toMatchObject({ error: { retryable: true, retryAfter: 7 } });
  });

  it('from another workspace, known only by its id, is looked up first', async () => {
    const Slot = z.object({ upload_url: z.string(), file_id: z.string() });
    const slot = await peer.call('files.getUploadURLExternal', { filename: 'a.txt', length: 5 }, Slot);
    await fetch(slot.upload_url, { method: 'POST', body: 'Hello' });
    const shared = { files: [{ id: slot.file_id }], channel_id: peer.channel };
    await peer.call('files.completeUploadExternal', shared, z.unknown());
    const got = await download({ id: slot.file_id, url: null, size: null });
    expect(got.ok && new TextDecoder().decode(got.value)).toBe('Hello');
    expect(await download({ id: 'F404', url: null })).toMatchObject({ error: { code: 'file_unavailable' } });
  });
});

describe('the post that a thread began with', () => {
  it('is out of reach where the workspace left out the scope', async () => {
    const { ts } = await peer.call(
      'chat.postMessage',
      { channel: peer.channel, text: '*Cook wanted*' },
      z.object({ ts: z.string() }),
      peer.tokenOf(user.externalId),
    );
    expect(await newAdapter().readThreadStart?.(at({ thread: ts }))).toEqual({ ok: true, value: null });
  });

  it('is read with its markup ended, and with its card', async () => {
    const first = { text: 'New: Cook', attachments: [{ title: 'Cook', text: '• knives &amp; pans' }] };
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ ok: true, messages: [first] }));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const web = createSlackWebClients({ apiUrl: `http://127.0.0.1:${port}/api/`, log: createRecordingLog() });
    const bot = { workspace: peer.workspace, token: TOKEN, botUser: 'U1', bot: null, organisation: null };
    const read = await readSlackThreadStart(at({ thread: '1.2' }), bot, { web });
    server.close();
    expect(read).toMatchObject({ value: { text: 'New: Cook\n\n## Cook\n• knives & pans' } });
  });
});
