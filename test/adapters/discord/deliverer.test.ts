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
import { parcelOf } from '../../chat/parcels.ts';
import { delivererContract, messageOf, newPart } from '../../infra/queue/deliverer-contract.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { replyTo } from './interaction-reply.ts';
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
  deliverer = createDiscordDeliverer({ api, discordIdOf: async () => person });
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
  const channel = await api.makeThread(peer.channel, `thread ${threads}`);
  return { platform: 'discord', workspace: peer.guild, channel, thread: null, reply };
}

/** Posts one message of a delivery, under a nonce of its own. */
const post = (payload: DeliveryPayload, key: string) => messageOf(deliverer, payload, key).post(newPart());

delivererContract('the Discord deliverer at discord-digital-twin', async () => {
  const place = await newThread();
  return {
    deliverer,
    payload: (kind, job) => parcelOf(kind, place, job),
    count: async () => (await peer.messages(place.channel)).length,
    failAfterAccepting: () => peer.recorder.fail({ matches: posts, times: 1, answer: 'cut', after: true }),
    refuseOnce: () => peer.recorder.fail({ matches: posts, times: 1, answer: { status: 503 } }),
  };
});

describe('an answer on Discord', () => {
  it('is found by its mark when Discord has forgotten its nonce', async () => {
    const parcel = parcelOf('answer', await newThread());
    for (const message of deliverer.render(parcel)) {
      const part = newPart();
      peer.recorder.fail({ matches: posts, times: 1, answer: 'cut', after: true });
      await message.post(part);
      peer.recorder.forgetNonces();
      expect(await message.find(part)).toEqual({ ok: true, value: expect.any(String) });
    }
  });

  it('pings nobody and goes under an enforced nonce, in every request that posts', () => {
    const made = peer.recorder.requests.filter(posts).map(({ body }) => z.looseObject({}).parse(body));
    expect(made.length).toBeGreaterThan(10);
    for (const body of made)
      expect(body).toMatchObject({
        allowed_mentions: { parse: [] },
        enforce_nonce: true,
        nonce: expect.any(String),
      });
  });

  it('stands under the status message of its job', async () => {
    const place = await newThread();
    const status = await post(parcelOf('status', place), 'status');
    if (!status.ok) throw new Error(status.error.detail);
    await post({ ...parcelOf('answer', place), statusId: status.value }, 'text');
    expect((await peer.messages(place.channel)).at(-1)?.replyTo).toBe(status.value);
  });

  it('has its files whole, under the names that people see', async () => {
    const parcel = parcelOf('answer', await newThread());
    await post(parcel, 'documents');
    const [message] = await peer.messages(parcel.target.channel);
    expect(message?.files.map(({ name }) => name)).toEqual([
      'Ines Kalliomaki - Head pastry chef - Padaria Aurora.docx',
      'Ines Kalliomaki - Head pastry chef - Padaria Aurora.pdf',
      'Ines Kalliomaki - Head pastry chef - Padaria Aurora.png',
    ]);
    expect(message?.files.map(({ bytes }) => bytes)).toEqual(parcel.files.map(({ bytes }) => bytes));
  });

  it('leaves the picture out where the server takes no file as large, and says so', async () => {
    const parcel = parcelOf('answer', await newThread());
    const large = { kind: 'png', bytes: new Uint8Array(3_000) } as const;
    const files = [...parcel.files.filter(({ kind }) => kind !== 'png'), large];
    peer.recorder.mostBytes = 2_500;
    expect(await post({ ...parcel, files }, 'documents')).toMatchObject({ ok: true });
    peer.recorder.mostBytes = DISCORD_MAX_UPLOAD_BYTES.usual;
    const [message] = await peer.messages(parcel.target.channel);
    expect(message?.files.map(({ name }) => name.slice(-4))).toEqual(['docx', '.pdf']);
    expect(JSON.stringify(message?.components)).toContain('takes no files as large as');
  });
});

describe('a place on Discord that is closed', () => {
  it.each([
    ['the bot is not let in', 403, 50_001],
    ['the bot may not write', 403, 50_013],
    ['the channel is gone', 404, 10_003],
    ['the person takes no direct messages', 403, 50_007],
    ['the thread is locked', 400, 160_005],
  ])('because %s (%i, %i) is not tried again', async (_, status, code) => {
    const parcel = parcelOf('answer', await newThread());
    peer.recorder.fail({ matches: posts, times: 1, answer: { status, code } });
    expect(await post(parcel, 'text')).toMatchObject({
      ok: false,
      error: { code: 'place_closed', retryable: false },
    });
  });

  it('leads from a thread to the DM, from there to the person alone, and from there nowhere', async () => {
    const id = SnowflakeUtil.generate().toString();
    const place = await newThread(encodeDiscordReply({ id, token: 'a-token' }, 'shown'));
    const dm = await deliverer.fallbackTarget(parcelOf('answer', place));
    expect(dm).toEqual({ ok: true, value: { ...place, channel: dmChannel(await peer.openDm(person)) } });
    if (!dm.ok || !dm.value) throw new Error('there is a DM');
    const alone = await deliverer.fallbackTarget(parcelOf('answer', dm.value));
    expect(alone).toEqual({ ok: true, value: { ...place, channel: '' } });
    if (!alone.ok || !alone.value) throw new Error('the token is young');
    expect(await deliverer.fallbackTarget(parcelOf('answer', alone.value))).toEqual({
      ok: true,
      value: null,
    });
  });

  it('answers the person alone with the files while the token is young, and never after 14 minutes', async () => {
    const placeAt = async (minutes: number): Promise<ReplyTarget> => {
      const reply = await replyTo(peer, minutes);
      return { platform: 'discord', workspace: peer.guild, channel: '', thread: null, reply };
    };
    const young = parcelOf('answer', await placeAt(13));
    expect(await post(young, 'documents')).toMatchObject({ ok: true });
    const said = (await peer.messages(peer.channel)).at(-1);
    expect(said).toMatchObject({ flags: 64 | (1 << 15) });
    expect(said?.files).toHaveLength(3);

    const before = peer.recorder.requests.filter(followUps).length;
    const old = parcelOf('answer', await placeAt(14));
    expect(await post(old, 'documents')).toMatchObject({ error: { code: 'place_closed' } });
    expect(await deliverer.fallbackTarget(parcelOf('answer', { ...old.target, channel: '@me/1' }))).toEqual({
      ok: true,
      value: null,
    });
    expect(peer.recorder.requests.filter(followUps)).toHaveLength(before);
  });
});

describe('when Discord', () => {
  it('asks to wait, the answer waits as long', async () => {
    const parcel = parcelOf('answer', await newThread());
    peer.recorder.fail({ matches: posts, times: 1, answer: { status: 429, retryAfter: 30 } });
    expect(await post(parcel, 'text')).toMatchObject({
      error: { code: 'delivery_failed', retryable: true, retryAfter: expect.closeTo(30, -1) },
    });
  });

  it('does not accept the token, that is an error for the operator, and the next try has the token', async () => {
    const parcel = parcelOf('answer', await newThread());
    peer.recorder.fail({ matches: posts, times: 1, answer: { status: 401 } });
    expect(await post(parcel, 'text')).toMatchObject({
      error: { detail: expect.stringContaining('DISCORD_TOKEN') },
    });
    expect(await post(parcel, 'text')).toMatchObject({ ok: true });
  });

  it('refuses the request itself, it is not sent again', async () => {
    const parcel = parcelOf('answer', await newThread());
    peer.recorder.fail({ matches: posts, times: 1, answer: { status: 400, code: 50_035 } });
    expect(await post(parcel, 'text')).toMatchObject({
      error: { code: 'delivery_failed', retryable: false },
    });
  });
});

describe('a thread that fell asleep', () => {
  it('is woken to edit and to take back what stands in it', async () => {
    const parcel = parcelOf('status', await newThread());
    const posted = await post(parcel, 'status');
    if (!posted.ok) throw new Error(posted.error.detail);
    await peer.fallAsleep(parcel.target.channel);
    expect(await deliverer.edit(parcel, posted.value ?? '')).toEqual({ ok: true, value: undefined });
    await peer.fallAsleep(parcel.target.channel);
    expect(await deliverer.remove(parcel.target, { draft: null, id: posted.value })).toMatchObject({
      ok: true,
    });
    expect(await peer.messages(parcel.target.channel)).toEqual([]);
  });

  it('and was locked by a moderator stays as it is, which is not tried again', async () => {
    const parcel = parcelOf('status', await newThread());
    const posted = await post(parcel, 'status');
    if (!posted.ok) throw new Error(posted.error.detail);
    await peer.fallAsleep(parcel.target.channel);
    const waking = ({ method, path }: { method: string; path: string }) =>
      method === 'PATCH' && path === `/channels/${parcel.target.channel}`;
    peer.recorder.fail({ matches: waking, times: 1, answer: { status: 403, code: 50_013 } });
    expect(await deliverer.remove(parcel.target, { draft: null, id: posted.value })).toMatchObject({
      error: { code: 'place_closed', retryable: false },
    });
  });
});

it('takes back what it posted, and minds nothing that is gone', async () => {
  const place = await newThread();
  const posted = await post(parcelOf('status', place), 'status');
  if (!posted.ok) throw new Error(posted.error.detail);
  const gone = { draft: null, id: posted.value };
  expect(await deliverer.remove(place, gone)).toEqual({ ok: true, value: undefined });
  expect(await peer.messages(place.channel)).toEqual([]);
  expect(await deliverer.remove(place, gone)).toEqual({ ok: true, value: undefined });
});
