import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createSingleInstallationFinder } from '../../../src/adapters/slack/install/single-installation.ts';
import { createSlackDeliverer } from '../../../src/adapters/slack/outbound/deliverer.ts';
import { createSlackMessageSender } from '../../../src/adapters/slack/outbound/message-sender.ts';
import { createUserDirectory } from '../../../src/adapters/slack/outbound/user-directory.ts';
import type { ReplyTarget } from '../../../src/jobs/model/reply-target.ts';
import type { Deliverer, DeliveryPayload } from '../../../src/jobs/ports/deliverer.ts';
import type { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { deliveryPayload, TEXT } from '../../chat/delivery-payload.ts';
import { delivererContract, messageOf, newPart, retractable } from '../../infra/queue/deliverer-contract.ts';
import { createRecordingLog } from './recording-log.ts';
import { openSlackPeer, type SlackPeer, TOKEN } from './slack-peer.ts';

let peer: SlackPeer;
beforeAll(async () => {
  peer = await openSlackPeer();
});
afterAll(() => peer.close());
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

/** A deliverer without the memory of earlier ones, as in a new process. */
function newDeliverer(): Deliverer {
  const log = createRecordingLog();
  const web = createSlackWebClients({ apiUrl: peer.apiUrl, log });
  return createSlackDeliverer({
    hasModel: true,
    web,
    sender: createSlackMessageSender(web, log),
    users: createUserDirectory(web, log),
    findInstallation: createSingleInstallationFinder(TOKEN, web),
    log,
  });
}

const Opened = z.object({ channel: z.object({ id: z.string() }) });
const Posts = z.object({
  messages: z.array(
    z.looseObject({ ts: z.string(), user: z.string(), thread_ts: z.string().optional(), text: z.string() }),
  ),
});

/** The empty DM of a new person. */
async function newTarget(): Promise<ReplyTarget> {
  const { id } = await peer.person('member');
  const { channel } = await peer.call('conversations.open', { users: id }, Opened);
  return { platform: 'slack', workspace: peer.workspace, channel: channel.id, thread: null, reply: null };
}

function underRoot(root: string, target: ReplyTarget) {
  return peer.call('conversations.replies', { channel: target.channel, ts: root }, Posts);
}

async function postedRoot(target: ReplyTarget): Promise<string> {
  const posted = z.object({ ts: z.string() });
  const { ts } = await peer.call('chat.postMessage', { channel: target.channel, text: 'Status' }, posted);
  return ts;
}

delivererContract('the Slack deliverer, against the emulate peer,', async () => {
  const target = await newTarget();
  const root = await postedRoot(target);
  const inThread = { ...target, thread: root };
  return {
    deliverer: newDeliverer(),
    payload: (kind, job) => deliveryPayload(kind, inThread, job),
    count: async () => (await underRoot(root, target)).messages.length - 1,
    failAfterAccepting: () =>
      peer.fail({
        methods: /^(chat\.postMessage|files\.completeUploadExternal)$/,
        failure: { kind: 'cut', accepted: 'accepted' },
      }),
    refuseOnce: () => peer.fail({ methods: /^chat\.postMessage$/, failure: { kind: 'status', status: 503 } }),
  };
});

async function post(
  deliverer: Deliverer,
  payload: DeliveryPayload,
  key?: string,
  part: RecordedPost = newPart(),
): Promise<string> {
  const posted = await messageOf(deliverer, payload, key).post(part);
  if (!posted.ok) throw new Error(posted.error.detail);
  return posted.value;
}

it('the answer is posted in a thread under the status message: text, files, report', async () => {
  const deliverer = newDeliverer();
  const target = await newTarget();
  const status = await post(deliverer, deliveryPayload('status', target));
  const answer = { ...deliveryPayload('answer', target), statusId: status };
  for (const { key } of deliverer.render(answer)) await post(deliverer, answer, key);
  const { messages } = await underRoot(status, target);
  expect(messages.map(({ thread_ts }) => thread_ts ?? null).slice(1)).toEqual(
    messages.slice(1).map(() => status),
  );
  expect(JSON.stringify(messages)).toContain(TEXT.split('\n')[1]);
  const files = messages.flatMap((message) => (Array.isArray(message.files) ? message.files : []));
  expect(files.map(({ filetype }) => filetype)).toEqual(['docx', 'pdf', 'png']);
});

it('posts of another process are found: messages by their nonce, files by their ids', async () => {
  const target = await newTarget();
  const status = await post(newDeliverer(), deliveryPayload('status', target));
  const answer = { ...deliveryPayload('answer', target), statusId: status };
  for (const { key } of newDeliverer().render(answer)) {
    const part = newPart();
    const id = await post(newDeliverer(), answer, key, part);
    expect(await messageOf(newDeliverer(), answer, key).find(part)).toEqual({ ok: true, value: id });
  }
});

it('a post from before the status message was known is found afterwards', async () => {
  const target = await newTarget();
  const part = newPart();
  const id = await post(newDeliverer(), deliveryPayload('notice', target), 'notice', part);
  const later = { ...deliveryPayload('notice', target), statusId: await postedRoot(target) };
  expect(await messageOf(newDeliverer(), later).find(part)).toEqual({ ok: true, value: id });
});

it('files that were uploaded and never shared are uploaded again', async () => {
  const deliverer = newDeliverer();
  const target = await newTarget();
  const answer = { ...deliveryPayload('answer', target), statusId: await postedRoot(target) };
  const { key } = deliverer.render(answer).find((message) => message.key.endsWith('files')) ?? {};
  const part = newPart();
  peer.fail({ methods: /completeUpload/, failure: { kind: 'cut', accepted: 'refused' } });
  expect(await messageOf(deliverer, answer, key).post(part)).toMatchObject({
    ok: false,
    error: { retryable: true },
  });
  expect(part.uploadId).not.toBeNull();
  expect(await messageOf(newDeliverer(), answer, key).find(part)).toEqual({ ok: true, value: null });
  const id = await post(newDeliverer(), answer, key, part);
  expect(part.uploadId).toBe(id);
  expect(await messageOf(newDeliverer(), answer, key).find(part)).toEqual({ ok: true, value: id });
});

describe('a rate limit', () => {
  it('of a second is waited for, and the message is posted once', async () => {
    const target = await newTarget();
    const root = await postedRoot(target);
    peer.fail({ methods: /chat\.postMessage/, failure: { kind: 'status', status: 429, retryAfter: 1 } });
    await post(newDeliverer(), { ...deliveryPayload('notice', target), statusId: root });
    expect((await underRoot(root, target)).messages).toHaveLength(2);
  });

  it('of a second is also waited for when a message is edited', async () => {
    const target = await newTarget();
    const root = await postedRoot(target);
    peer.fail({ methods: /chat\.update/, failure: { kind: 'status', status: 429, retryAfter: 1 } });
    const done = { ...deliveryPayload('answer', target), kind: 'status' } as const;
    expect(await newDeliverer().edit(done, root)).toMatchObject({ ok: true });
    expect(JSON.stringify(await underRoot(root, target))).toMatch(/is ready/);
  });

  it('of a minute is left to the queue', async () => {
    const target = await newTarget();
    peer.fail({ methods: /chat\.postMessage/, failure: { kind: 'status', status: 429, retryAfter: 60 } });
    const posted = await messageOf(newDeliverer(), deliveryPayload('notice', target)).post(newPart());
    expect(posted).toMatchObject({ ok: false, error: { retryable: true, retryAfter: 60 } });
  });
});

describe('a channel that the bot cannot write in', () => {
  it.each(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])(
    '(%s) is closed, and the answer goes to the person’s DM',
    async (error) => {
      const deliverer = newDeliverer();
      const { id } = await peer.person('member');
      const target: ReplyTarget = {
        platform: 'slack',
        workspace: peer.workspace,
        channel: 'C0',
        thread: '1.2',
        reply: id,
      };
      peer.fail({ methods: /chat\.postMessage/, failure: { kind: 'error', error } });
      const posted = await messageOf(deliverer, deliveryPayload('notice', target)).post(newPart());
      expect(posted).toMatchObject({ ok: false, error: { code: 'place_closed', retryable: false } });
      const other = await deliverer.fallbackTarget(deliveryPayload('notice', target));
      expect(other).toMatchObject({
        ok: true,
        value: { channel: expect.stringMatching(/^D/), thread: null },
      });
      if (other.ok && other.value)
        expect(await deliverer.fallbackTarget(deliveryPayload('notice', other.value))).toEqual({
          ok: true,
          value: null,
        });
    },
  );
});

it('in a channel whose history the bot may not read, nothing is found and nothing fails', async () => {
  const target: ReplyTarget = {
    platform: 'slack',
    workspace: peer.workspace,
    channel: peer.channel,
    thread: null,
    reply: null,
  };
  const part = newPart();
  await post(newDeliverer(), deliveryPayload('status', target), 'status', part);
  expect(await messageOf(newDeliverer(), deliveryPayload('status', target)).find(part)).toEqual({
    ok: true,
    value: null,
  });
});

it('a resume of 30,000 characters is posted in several parts, the same each time', async () => {
  const deliverer = newDeliverer();
  const target = await newTarget();
  const line = 'Trained six apprentices in knife work and hygiene.\n';
  const payload = deliveryPayload('answer', target, { tailoredResumeText: line.repeat(600) });
  const answer = { ...payload, statusId: await postedRoot(target) };
  const keys = deliverer.render(answer).flatMap(({ key }) => (key.startsWith('text') ? [key] : []));
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) await post(deliverer, answer, key);
});

it('removes messages and files, also when they are gone already', async () => {
  const deliverer = newDeliverer();
  const target = await newTarget();
  const root = await postedRoot(target);
  const answer = { ...deliveryPayload('answer', target), statusId: root };
  const posted: { uploadId: string | null; messageId: string }[] = [];
  for (const { key } of deliverer.render(answer)) {
    const part = newPart();
    posted.push({ messageId: await post(deliverer, answer, key, part), uploadId: part.uploadId });
  }
  for (const one of [...posted, ...posted])
    expect(await deliverer.remove(retractable(target, one))).toMatchObject({ ok: true });
  const { messages } = await underRoot(root, target);
  const rest = messages.flatMap((message) => (Array.isArray(message.files) ? message.files : []));
  expect(rest).toEqual([]);
  expect(JSON.stringify(messages)).not.toContain(TEXT.split('\n')[1]);
});

it('removes a message whose id was never stored, by its nonce, under the status message and at the root', async () => {
  const deliverer = newDeliverer();
  const target = await newTarget();
  const root = await postedRoot(target);
  const [under, atRoot] = [newPart(), newPart()];
  await post(deliverer, { ...deliveryPayload('notice', target), statusId: root }, 'notice', under);
  await post(deliverer, deliveryPayload('notice', target), 'notice', atRoot);
  const place = { ...target, thread: root };
  for (const { nonce } of [under, atRoot, newPart()])
    expect(await deliverer.remove(retractable(place, { nonce }))).toMatchObject({ ok: true });
  expect(await messageOf(deliverer, deliveryPayload('notice', target)).find(atRoot)).toEqual({
    ok: true,
    value: null,
  });
  expect((await underRoot(root, target)).messages).toHaveLength(1);
});

it('there is no bot in a workspace that the token is not for', async () => {
  const target = { ...(await newTarget()), workspace: 'T0ELSEWHERE' };
  const posted = await messageOf(newDeliverer(), deliveryPayload('notice', target)).post(newPart());
  expect(posted).toMatchObject({ ok: false, error: { retryable: false } });
});
