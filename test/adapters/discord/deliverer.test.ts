import { SnowflakeUtil } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DISCORD_MAX_UPLOAD_BYTES } from '../../../src/adapters/discord/limits.ts';
import { createDiscordApi, type DiscordApi } from '../../../src/adapters/discord/outbound/api.ts';
import { createDiscordDeliverer } from '../../../src/adapters/discord/outbound/deliverer.ts';
import { encodeDiscordReply } from '../../../src/adapters/discord/outbound/reply.ts';
import { dmChannel } from '../../../src/adapters/discord/outbound/target.ts';
import type { ReplyTarget } from '../../../src/jobs/model/reply-target.ts';
import type { Deliverer, DeliveryPayload } from '../../../src/jobs/ports/deliverer.ts';
import { deliveryPayload } from '../../chat/delivery-payload.ts';
import { delivererContract, messageOf, newPart, retractable } from '../../infra/queue/deliverer-contract.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { createReply } from './interaction-reply.ts';
import { silent } from './silent-log.ts';

let peer: DiscordPeer;
let api: DiscordApi;
let deliverer: Deliverer;
let person: string;

beforeAll(async () => {
  peer = await openDiscordPeer();
  const account = {
    token: peer.twin.botToken,
    applicationId: peer.twin.botUserId,
    apiUrl: peer.recorder.url,
  };
  api = createDiscordApi(account, silent);
  person = await peer.person();
  deliverer = createDiscordDeliverer({ api, hasModel: true, discordIdOf: async () => person });
});

afterEach(() => {
  expect(peer.recorder.problems.splice(0)).toEqual([]);
});

afterAll(() => peer.close());

const posts = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
const followUps = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && path.startsWith('/webhooks/');

let threads = 0;

async function newThread(reply: string | null = null): Promise<ReplyTarget> {
  threads += 1;
  const channel = await api.createThread(peer.channel, `thread ${threads}`);
  return { platform: 'discord', workspace: peer.guild, channel, thread: null, reply };
}

/** Posts one message of a delivery, under a nonce of its own. */
const post = (payload: DeliveryPayload, key: string) => messageOf(deliverer, payload, key).post(newPart());

delivererContract('the Discord deliverer at discord-digital-twin', async () => {
  const target = await newThread();
  return {
    deliverer,
    payload: (kind, job) => deliveryPayload(kind, target, job),
    count: async () => (await peer.messages(target.channel)).length,
    failAfterAccepting: () => peer.recorder.plan({ matches: posts, times: 1, answer: 'cut', after: true }),
    refuseOnce: () => peer.recorder.plan({ matches: posts, times: 1, answer: { status: 503 } }),
  };
});

describe('an answer on Discord', () => {
  it('is found by its mark after Discord has forgotten its nonce', async () => {
    const payload = deliveryPayload('answer', await newThread());
    for (const message of deliverer.render(payload)) {
      const part = newPart();
      peer.recorder.plan({ matches: posts, times: 1, answer: 'cut', after: true });
      await message.post(part);
      peer.recorder.forgetNonces();
      expect(await message.find(part)).toEqual({ ok: true, value: expect.any(String) });
    }
  });

  it('pings nobody and has an enforced nonce, in every request that posts', () => {
    const bodies = peer.recorder.requests.filter(posts).map(({ body }) => z.looseObject({}).parse(body));
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies)
      expect(body).toMatchObject({
        allowed_mentions: { parse: [] },
        enforce_nonce: true,
        nonce: expect.any(String),
      });
  });

  it('replies to the status message of its job', async () => {
    const target = await newThread();
    const status = await post(deliveryPayload('status', target), 'status');
    if (!status.ok) throw new Error(status.error.detail);
    await post({ ...deliveryPayload('answer', target), statusId: status.value }, 'text');
    expect((await peer.messages(target.channel)).at(-1)?.replyTo).toBe(status.value);
  });

  it('has all bytes of its files, under the names that people see', async () => {
    const payload = deliveryPayload('answer', await newThread());
    await post(payload, 'documents');
    const [message] = await peer.messages(payload.target.channel);
    expect(message?.files.map(({ name }) => name)).toEqual([
      'Ines Kalliomaki - Head pastry chef.docx',
      'Ines Kalliomaki - Head pastry chef.pdf',
      'Ines Kalliomaki - Head pastry chef.png',
    ]);
    expect(message?.files.map(({ bytes }) => bytes)).toEqual(payload.files.map(({ bytes }) => bytes));
  });

  it('leaves the picture out if it is too large for the server, and says so', async () => {
    const payload = deliveryPayload('answer', await newThread());
    const large = { kind: 'png', bytes: new Uint8Array(3_000) } as const;
    const files = [...payload.files.filter(({ kind }) => kind !== 'png'), large];
    peer.recorder.maxFileBytes = 2_500;
    expect(await post({ ...payload, files }, 'documents')).toMatchObject({ ok: true });
    peer.recorder.maxFileBytes = DISCORD_MAX_UPLOAD_BYTES.usual;
    const [message] = await peer.messages(payload.target.channel);
    expect(message?.files.map(({ name }) => name.slice(-4))).toEqual(['docx', '.pdf']);
    expect(JSON.stringify(message?.components)).toContain(
      "This server doesn't allow files as large as Ines Kalliomaki - Head pastry chef.png.",
    );
  });
});

describe('a closed target on Discord', () => {
  it.each([
    ['the bot has no access', 403, 50_001],
    ['the bot may not write', 403, 50_013],
    ['the channel is gone', 404, 10_003],
    ['the person takes no direct messages', 403, 50_007],
    ['the thread is locked', 400, 160_005],
  ])('is not retried: %s (%i, %i)', async (_, status, code) => {
    const payload = deliveryPayload('answer', await newThread());
    peer.recorder.plan({ matches: posts, times: 1, answer: { status, code } });
    expect(await post(payload, 'text')).toMatchObject({
      ok: false,
      error: { code: 'place_closed', retryable: false },
    });
  });

  it('falls back from a thread to the DM, from there to an ephemeral reply, and from there to nothing', async () => {
    const id = SnowflakeUtil.generate().toString();
    const target = await newThread(encodeDiscordReply({ id, token: 'a-token' }, 'shown'));
    const dm = await deliverer.fallbackTarget(deliveryPayload('answer', target));
    expect(dm).toEqual({ ok: true, value: { ...target, channel: dmChannel(await peer.openDm(person)) } });
    if (!dm.ok || !dm.value) throw new Error('there is a DM');
    const ephemeral = await deliverer.fallbackTarget(deliveryPayload('answer', dm.value));
    expect(ephemeral).toEqual({ ok: true, value: { ...target, channel: '' } });
    if (!ephemeral.ok || !ephemeral.value) throw new Error('the token has not expired');
    expect(await deliverer.fallbackTarget(deliveryPayload('answer', ephemeral.value))).toEqual({
      ok: true,
      value: null,
    });
  });

  it('becomes an ephemeral reply with the files for 14 minutes, and never after that', async () => {
    const targetFrom = async (minutes: number): Promise<ReplyTarget> => {
      const reply = await createReply(peer, minutes);
      return { platform: 'discord', workspace: peer.guild, channel: '', thread: null, reply };
    };
    const young = deliveryPayload('answer', await targetFrom(13));
    expect(await post(young, 'documents')).toMatchObject({ ok: true });
    const message = (await peer.messages(peer.channel)).at(-1);
    expect(message).toMatchObject({ flags: 64 | (1 << 15) });
    expect(message?.files).toHaveLength(3);

    const before = peer.recorder.requests.filter(followUps).length;
    const old = deliveryPayload('answer', await targetFrom(14));
    expect(await post(old, 'documents')).toMatchObject({ error: { code: 'place_closed' } });
    expect(
      await deliverer.fallbackTarget(deliveryPayload('answer', { ...old.target, channel: '@me/1' })),
    ).toEqual({
      ok: true,
      value: null,
    });
    expect(peer.recorder.requests.filter(followUps)).toHaveLength(before);
  });
});

describe('when Discord', () => {
  it('asks to wait, the answer waits that long', async () => {
    const payload = deliveryPayload('answer', await newThread());
    peer.recorder.plan({ matches: posts, times: 1, answer: { status: 429, retryAfter: 30 } });
    expect(await post(payload, 'text')).toMatchObject({
      error: { code: 'delivery_failed', retryable: true, retryAfter: expect.closeTo(30, -1) },
    });
  });

  it('rejects the token, the operator gets an error, and the next attempt sends the token again', async () => {
    const payload = deliveryPayload('answer', await newThread());
    peer.recorder.plan({ matches: posts, times: 1, answer: { status: 401 } });
    expect(await post(payload, 'text')).toMatchObject({
      error: { detail: expect.stringContaining('DISCORD_TOKEN') },
    });
    expect(await post(payload, 'text')).toMatchObject({ ok: true });
  });

  it('rejects the request itself, it is not sent again', async () => {
    const payload = deliveryPayload('answer', await newThread());
    peer.recorder.plan({ matches: posts, times: 1, answer: { status: 400, code: 50_035 } });
    expect(await post(payload, 'text')).toMatchObject({
      error: { code: 'delivery_failed', retryable: false },
    });
  });
});

describe('an archived thread', () => {
  it('is unarchived to edit and to remove its messages', async () => {
    const payload = deliveryPayload('status', await newThread());
    const posted = await post(payload, 'status');
    if (!posted.ok) throw new Error(posted.error.detail);
    await peer.archive(payload.target.channel);
    expect(await deliverer.edit(payload, posted.value ?? '')).toEqual({ ok: true, value: undefined });
    await peer.archive(payload.target.channel);
    expect(await deliverer.remove(retractable(payload.target, { messageId: posted.value }))).toMatchObject({
      ok: true,
    });
    expect(await peer.messages(payload.target.channel)).toEqual([]);
  });

  it('that a moderator locked stays as it is, and is not retried', async () => {
    const payload = deliveryPayload('status', await newThread());
    const posted = await post(payload, 'status');
    if (!posted.ok) throw new Error(posted.error.detail);
    await peer.archive(payload.target.channel);
    const unarchiving = ({ method, path }: { method: string; path: string }) =>
      method === 'PATCH' && path === `/channels/${payload.target.channel}`;
    peer.recorder.plan({ matches: unarchiving, times: 1, answer: { status: 403, code: 50_013 } });
    expect(await deliverer.remove(retractable(payload.target, { messageId: posted.value }))).toMatchObject({
      error: { code: 'place_closed', retryable: false },
    });
  });
});

it('removes what it posted, and accepts that it is gone already', async () => {
  const target = await newThread();
  const posted = await post(deliveryPayload('status', target), 'status');
  if (!posted.ok) throw new Error(posted.error.detail);
  const gone = retractable(target, { messageId: posted.value });
  expect(await deliverer.remove(gone)).toEqual({ ok: true, value: undefined });
  expect(await peer.messages(target.channel)).toEqual([]);
  expect(await deliverer.remove(gone)).toEqual({ ok: true, value: undefined });
});

it('removes a message whose id was never stored, by its nonce', async () => {
  const target = await newThread();
  const part = newPart();
  await messageOf(deliverer, deliveryPayload('status', target)).post(part);
  expect(await deliverer.remove(retractable(target, { nonce: part.nonce }))).toMatchObject({ ok: true });
  expect(await peer.messages(target.channel)).toEqual([]);
  expect(await deliverer.remove(retractable(target, { nonce: part.nonce }))).toMatchObject({ ok: true });
});
