import express from 'express';
import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createBoltApp } from '../../../src/adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../../../src/adapters/slack/inbound/dispatcher.ts';
import { createSlackRouter } from '../../../src/adapters/slack/inbound/transport/http.ts';
import type { Schema } from '../../../src/infra/database/postgres/schema.ts';
import { WITHOUT_MODEL } from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import {
  createHttpTransport,
  type Delivery,
  encodeBody,
  eventDelivery,
  post,
  signatureHeaders,
} from './deliver.ts';
import type { TestPerson } from './driver.ts';
import { createRecordingLog } from './recording-log.ts';
import { openService, type Service } from './service.ts';
import { openSlackPeer, SIGNING_SECRET, type SlackPeer } from './slack-peer.ts';

let peer: SlackPeer;
let tools: Tools & { close(): Promise<void> };
let service: Service;
let person: TestPerson;
beforeAll(async () => {
  peer = await openSlackPeer();
  tools = openTools(await openPostgres(inject('postgres').template));
  service = await openService({ setup: WITHOUT_MODEL, interactionTimeoutMs: 500, peer, tools });
  person = await peer.person('member');
});
afterAll(async () => {
  await service.close();
  await tools.close();
  await peer.close();
});
beforeEach(async () => {
  await service.settle();
  before = await countStoredEvents();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

let before = 0;
async function countStoredEvents(): Promise<number> {
  return (await tools.database.db.selectFrom('inbox').select('id').execute()).length;
}
const countNewEvents = async () => (await countStoredEvents()) - before;

const send = (delivery: Delivery) => createHttpTransport(() => service.url).send(delivery);

let sent = 0;
function newTs(): string {
  sent += 1;
  return `1790000000.${String(sent).padStart(6, '0')}`;
}

function messageEvent(more: Record<string, unknown> = {}): Delivery {
  const event = {
    type: 'message',
    channel_type: 'im',
    channel: 'D0DM',
    user: person.id,
    text: 'Hello',
    ts: newTs(),
  };
  return eventDelivery(peer.workspace, peer.botUser, { ...event, ...more });
}

describe('a request is accepted only when Slack signed it just now:', () => {
  const [body, type] = encodeBody({ type: 'event', payload: { type: 'url_verification', challenge: 'c0' } });
  const postBody = (headers: Record<string, string>, what = body) =>
    post(service.url, what, { 'Content-Type': type, ...headers });

  it('answers the check of its URL', async () => {
    expect(await postBody(signatureHeaders(body))).toEqual({ status: 200, body: { challenge: 'c0' } });
  });

  it.each([
    ['no signature', () => ({})],
    ['another secret', () => signatureHeaders(body, 0, 'f'.repeat(32))],
    ['an empty signature', () => ({ ...signatureHeaders(body), 'X-Slack-Signature': 'v0=' })],
    [
      'another version of the signature',
      () => ({
        ...signatureHeaders(body),
        'X-Slack-Signature': signatureHeaders(body)['X-Slack-Signature']?.replace('v0', 'v1') ?? '',
      }),
    ],
    ['an invalid date', () => ({ ...signatureHeaders(body), 'X-Slack-Request-Timestamp': 'NaN' })],
    ['a date six minutes ago', () => signatureHeaders(body, 360)],
    ['a date in six minutes', () => signatureHeaders(body, -360)],
    [
      'the date of another request',
      () => ({
        ...signatureHeaders(body),
        'X-Slack-Request-Timestamp': String(Math.floor(Date.now() / 1000) - 9),
      }),
    ],
  ])('not with %s', async (_, headers) => {
    expect((await postBody(headers())).status).toBe(401);
  });

  it('not when a byte was changed', async () => {
    expect((await postBody(signatureHeaders(body), body.replace('c0', 'c1'))).status).toBe(401);
  });

  it('not when it is larger than anything Slack sends', async () => {
    const large = JSON.stringify({ type: 'event_callback', filler: 'x'.repeat(1_100_000) });
    expect((await postBody(signatureHeaders(large), large)).status).toBe(413);
  });

  it('not when it is no valid payload', async () => {
    expect((await postBody(signatureHeaders('{"type"'), '{"type"')).status).toBe(400);
  });
});

describe('a message', () => {
  it('is stored once, however often it is delivered', async () => {
    const one = messageEvent();
    for (let time = 0; time < 3; time += 1) expect((await send(one)).status).toBe(200);
    expect(await countNewEvents()).toBe(1);
  });

  it('is stored once when it is delivered several times at once', async () => {
    const one = messageEvent();
    const answers = await Promise.all([send(one), send(one), send(one)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await countNewEvents()).toBe(1);
  });

  it('that arrives as two kinds of event is stored once', async () => {
    const ts = newTs();
    await send(messageEvent({ ts }));
    await send(
      messageEvent({ ts, type: 'app_mention', channel_type: undefined, text: `<@${peer.botUser}> Hello` }),
    );
    expect(await countNewEvents()).toBe(1);
  });

  it.each([
    ['an edit', { subtype: 'message_changed', hidden: true }],
    ['a deletion', { subtype: 'message_deleted', hidden: true }],
    ['a join', { subtype: 'channel_join' }],
    ['of another bot', { bot_id: 'B0OTHER', subtype: 'bot_message' }],
    ['of the bot itself', () => ({ user: peer.botUser })],
    ['in a channel, without a mention', { channel_type: 'channel', channel: 'C1' }],
  ])('that is %s is ignored', async (_, more) => {
    expect((await send(messageEvent(typeof more === 'function' ? more() : more))).status).toBe(200);
    expect(await countNewEvents()).toBe(0);
  });

  it('of a person from another workspace gets an ephemeral reply and is not stored', async () => {
    const ephemeralBefore = peer.ephemeralMessages.length;
    const mention = {
      type: 'app_mention',
      channel: peer.channel,
      user_team: 'T0OTHER',
      text: `<@${peer.botUser}> hi`,
    };
    const one = messageEvent({ ...mention, channel_type: undefined });
    for (let time = 0; time < 2; time += 1) await send(one);
    expect(await countNewEvents()).toBe(0);
    expect(
      peer.ephemeralMessages.slice(ephemeralBefore).map(({ user, content }) => [user, content.text]),
    ).toEqual([[person.id, expect.stringContaining('members of the workspace that installed me')]]);
  });

  it('from a workspace without the bot is acknowledged and dropped', async () => {
    const event = { type: 'message', channel_type: 'im', channel: 'D9', user: 'U9', text: 'x', ts: newTs() };
    expect((await send(eventDelivery('T0NOWHERE', 'U0', event))).status).toBe(200);
    expect(await countNewEvents()).toBe(0);
  });
});

it('an event that cannot be stored is not acknowledged, so that Slack sends it again', async () => {
  const site = express();
  const log = createRecordingLog();
  site.use(createSlackRouter(SIGNING_SECRET, () => Promise.reject(new Error('no database')), log));
  const server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
  const [body, type] = encodeBody(messageEvent());
  const { status } = await post(`${server.address}/slack/events`, body, {
    'Content-Type': type,
    ...signatureHeaders(body),
  });
  expect(status).toBe(500);
  await server.close();
});

it('without an installation in time, events are not acknowledged, and interactions get an apology that needs no token', async () => {
  const log = createRecordingLog();
  const never = () => Promise.reject(new Error('not called'));
  const web = createSlackWebClients({ apiUrl: peer.apiUrl, log });
  const interactions = {
    openForm: never,
    validateForm: () => ({}),
    recordShown: never,
    enqueueEvent: never,
    enqueueUninstall: never,
  };
  const nowhere = { init() {}, start: never, stop: never };
  const bolt = createBoltApp(nowhere, () => new Promise(() => {}), {
    interactions,
    web,
    users: { describe: never, isMember: never },
    log,
  });
  const { dispatch } = createSlackDispatcher(bolt, web.url, log);
  const command = { command: '/tailor', text: 'help', trigger_id: 't', user_id: 'U1', channel_id: 'C1' };
  const private_metadata = JSON.stringify({
    context: 'refine:AZrXaz0AcACAAAAAAAAAAQ',
    where: {
      ...{ platform: 'slack', workspace: peer.workspace, kind: 'home', channel: null },
      ...{ thread: null, message: null, reply: null },
    },
  });
  const instruction = { value: { type: 'plain_text_input', value: 'Shorter' } };
  const view = { id: 'V3', callback_id: 'form', private_metadata, state: { values: { instruction } } };
  const response_url = peer.responseUrl(person.id, peer.channel);
  const actions = [{ type: 'button', action_id: 'act-0-0', block_id: 'b', value: 'help', action_ts: '1' }];
  const ephemeralBefore = peer.ephemeralMessages.length;
  const did = (more: Record<string, unknown>) => dispatch({ body: payloadOf(more) });
  const [event, commandResult, submission, press, homePress] = await Promise.allSettled([
    dispatch({
      body: { ...eventDelivery(peer.workspace, peer.botUser, { type: 'app_home_opened' }).payload },
    }),
    dispatch({ body: { ...command, team_id: peer.workspace } }),
    did({ type: 'view_submission', view }),
    did({ type: 'block_actions', container: { type: 'message' }, actions, response_url }),
    did({ type: 'block_actions', container: { type: 'view' }, actions }),
  ]);
  expect(event.status).toBe('rejected');
  expect(commandResult).toMatchObject({ value: { text: expect.stringContaining('try again') } });
  expect(submission).toMatchObject({
    value: { response_action: 'errors', errors: { instruction: expect.stringContaining('try again') } },
  });
  expect(press).toEqual({ status: 'fulfilled', value: undefined });
  expect(peer.ephemeralMessages.slice(ephemeralBefore)).toMatchObject([
    { user: person.id, content: { text: expect.stringContaining('try again') } },
  ]);
  // Without a response URL, the person sees Slack's own sign of a failure.
  expect(homePress.status).toBe('rejected');
});

function interaction(more: Record<string, unknown>): Delivery {
  return { type: 'interaction', payload: payloadOf(more) };
}

function payloadOf(more: Record<string, unknown>): Record<string, unknown> {
  const user = { id: person.id, username: 'ines', team_id: peer.workspace };
  const team = { id: peer.workspace, domain: 'harbour' };
  return { user, team, trigger_id: `t-${newTs()}`, token: 'legacy', ...more };
}

describe('a form', () => {
  const where = () => ({
    ...{ platform: 'slack', workspace: peer.workspace, kind: 'channel', channel: peer.channel },
    ...{ thread: null, message: null, reply: null },
  });
  const settings = () => JSON.stringify({ context: 'settings', where: where() });
  const submitted = (private_metadata: string, values: unknown) =>
    interaction({
      type: 'view_submission',
      view: { id: 'V1', hash: `h-${newTs()}`, callback_id: 'form', private_metadata, state: { values } },
    });

  it('that is submitted twice is stored once', async () => {
    const one = submitted(settings(), {});
    await send(one);
    await send(one);
    expect(await countNewEvents()).toBe(1);
  });

  it.each([
    ['no metadata', () => ['', {}]],
    ['metadata that is no JSON', () => ['{', {}]],
    ['an unknown form', () => [JSON.stringify({ context: 'payroll', where: where() }), {}]],
    ['an invalid id', () => [JSON.stringify({ context: 'refine:zzz', where: where() }), {}]],
    [
      'the metadata of another workspace',
      () => [JSON.stringify({ context: 'settings', where: { ...where(), workspace: 'T0OTHER' } }), {}],
    ],
    ['a field type that no form has', () => [settings(), { title: { value: { type: 'radio_buttons' } } }]],
    [
      'a text longer than any field',
      () => [settings(), { title: { value: { type: 'plain_text_input', value: 'x'.repeat(3_001) } } }],
    ],
    ['a file without an id', () => [settings(), { resume: { value: { type: 'file_input', files: [{}] } } }]],
    ['an invalid state', () => [settings(), 'nothing']],
  ])('that was forged with %s is refused with an explanation', async (_, forged) => {
    const [metadata, values] = forged();
    const { status, body } = await send(submitted(String(metadata), values));
    expect(status).toBe(200);
    expect(body).toMatchObject({ response_action: 'update' });
    expect(JSON.stringify(body)).toContain('another version');
    expect(await countNewEvents()).toBe(0);
  });
});

describe('a button', () => {
  const pressed = (value: string, more: Record<string, unknown> = {}) =>
    interaction({
      type: 'block_actions',
      container: { type: 'message', channel_id: 'D0DM', message_ts: '1.2' },
      actions: [{ type: 'button', action_id: 'act-0-0', block_id: 'b', value, action_ts: '1.2' }],
      ...more,
    });

  it('is stored once, however often it is delivered', async () => {
    const one = pressed('help');
    await send(one);
    await send(one);
    expect(await countNewEvents()).toBe(1);
  });

  it.each(['', 'rm -rf', 'undo:zzz:1', 'delete_now:not-an-id'])(
    'that was forged with the value “%s” does nothing',
    async (value) => {
      expect((await send(pressed(value))).status).toBe(200);
      expect(await countNewEvents()).toBe(0);
    },
  );

  it('that is only a link is ignored', async () => {
    const actions = [
      { type: 'button', action_id: 'link-0-0', block_id: 'b', url: 'https://a.example', action_ts: '1' },
    ];
    expect((await send(pressed('', { actions }))).status).toBe(200);
    expect(await countNewEvents()).toBe(0);
  });

  it('pressed by a person from another workspace tells them once why it does nothing', async () => {
    const response_url = peer.responseUrl('U0STRANGER', peer.channel);
    const user = { id: 'U0STRANGER', team_id: 'T0OTHER' };
    const one = pressed('forget_now', { user, response_url });
    for (let time = 0; time < 2; time += 1) await send(one);
    expect(await countNewEvents()).toBe(0);
    expect(peer.ephemeralMessages.filter((one) => one.user === 'U0STRANGER')).toHaveLength(1);
  });
});

it('a command whose trigger has expired asks the person to try again', async () => {
  const fields = {
    ...{ command: '/tailor', text: '', trigger_id: 'long-gone', user_id: person.id, team_id: peer.workspace },
    channel_id: peer.channel,
  };
  const { body } = await send({ type: 'command', fields });
  expect(body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('try again') });
});

it('a form that hits a rate limit asks the person to try again, without another attempt', async () => {
  const Triggered = z.object({ trigger_id: z.string() });
  const { trigger_id } = await peer.call('views.generateTriggerId', { user_id: person.id }, Triggered);
  const fields = { command: '/tailor', text: '', trigger_id, user_id: person.id, team_id: peer.workspace };
  const opened = () => peer.calls.filter(({ method }) => method === 'views.open').length;
  const before = opened();
  peer.fail({ methods: /views\.open/, failure: { kind: 'status', status: 429, retryAfter: 30 } });
  const { body } = await send({ type: 'command', fields: { ...fields, channel_id: peer.channel } });
  expect(body).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('try again') });
  expect(opened()).toBe(before + 1);
});

it('a posting pasted after the command is in the form that opens', async () => {
  const posting = `Head Chef at The Anchor. We ask for ${'experience of kneading and baking, '.repeat(10)}and HACCP.`;
  const Triggered = z.object({ trigger_id: z.string() });
  const { trigger_id } = await peer.call('views.generateTriggerId', { user_id: person.id }, Triggered);
  const fields = { command: '/tailor', text: posting, trigger_id, user_id: person.id };
  await send({
    type: 'command',
    fields: { ...fields, team_id: peer.workspace, channel_id: peer.channel },
  });
  expect(JSON.stringify(peer.views.find(({ trigger }) => trigger === trigger_id)?.view)).toContain(posting);
});

it('the form says how long a posting may be, and what to do with a longer one', async () => {
  const shown = JSON.stringify(peer.views.findLast(({ view }) => view.callback_id === 'form')?.view);
  expect(shown).toMatch(/Paste up to 3,000 characters\. For a longer posting, use a link or a file/);
});

it('only revoked bot tokens count as an uninstall', async () => {
  await send(
    eventDelivery(peer.workspace, peer.botUser, { type: 'tokens_revoked', tokens: { oauth: ['U1'] } }),
  );
  expect(await countNewEvents()).toBe(0);
  await send(
    eventDelivery(peer.workspace, peer.botUser, { type: 'tokens_revoked', tokens: { bot: ['U1'] } }),
  );
  // It is stored, or carried out by now: then the workspace's other events are gone with it.
  expect(await countNewEvents()).not.toBe(0);
});

describe('while the database does not respond,', () => {
  let one: Delivery;

  it('events are not acknowledged, interactions get an apology, and nothing is done later', async () => {
    const { db } = tools.database;
    const lock = (tx: Kysely<Schema>) => sql`lock table inbox in exclusive mode`.execute(tx);
    one = messageEvent();
    const command = { command: '/tailor', text: 'help', trigger_id: 't-slow', user_id: person.id };
    const fields = { ...command, team_id: peer.workspace, channel_id: peer.channel };
    const actions = [{ type: 'button', action_id: 'act-0-0', block_id: 'b', value: 'help', action_ts: '1' }];
    const container = { type: 'message', channel_id: peer.channel, message_ts: '1.2' };
    const response_url = peer.responseUrl(person.id, peer.channel);
    const ephemeralBefore = peer.ephemeralMessages.length;
    const [event, commandResult, , submission] = await db.transaction().execute(async (tx) => {
      await lock(tx);
      return Promise.all([
        send(one),
        send({ type: 'command', fields }),
        send(interaction({ type: 'block_actions', container, actions, response_url })),
        send(createSubmission()),
      ]);
    });
    expect(event.status).toBe(500);
    expect(commandResult).toMatchObject({
      status: 200,
      body: { text: expect.stringContaining('try again') },
    });
    expect(submission).toMatchObject({
      status: 200,
      body: { response_action: 'errors', errors: { pages: expect.stringContaining('try again') } },
    });
    expect(peer.ephemeralMessages.slice(ephemeralBefore)).toMatchObject([
      { user: person.id, content: { text: expect.stringContaining('try again') } },
    ]);
    // Everything that waited for the table is done when this is.
    await db.transaction().execute(lock);
    expect(await countNewEvents()).toBe(0);
  });

  it('the event is stored once when Slack sends it again', async () => {
    for (let time = 0; time < 2; time += 1) expect((await send(one)).status).toBe(200);
    expect(await countNewEvents()).toBe(1);
  });

  function createSubmission(): Delivery {
    const where = { platform: 'slack', workspace: peer.workspace, kind: 'home', channel: null };
    const nowhere = { thread: null, message: null, reply: null };
    const private_metadata = JSON.stringify({ context: 'settings', where: { ...where, ...nowhere } });
    const pages = { value: { type: 'static_select', selected_option: { value: '1' } } };
    const view = { id: 'V2', hash: 'h', callback_id: 'form', private_metadata, state: { values: { pages } } };
    return interaction({ type: 'view_submission', view });
  }
});

it('the log has nothing that people wrote, and no token', () => {
  expect(JSON.stringify(service.log.lines)).not.toMatch(/Hello|legacy|xoxb/);
});
