import { type Kysely, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import {
  openSlackSocket,
  SocketTokenRejected,
} from '../../../src/adapters/slack/inbound/transport/socket.ts';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import type { Schema } from '../../../src/infra/database/postgres/schema.ts';
import { expectAnswer, findMessage, resumeFile, WITHOUT_MODEL } from '../../chat/scenarios/common.ts';
import { openTools, type Tools } from '../../chat/tools.ts';
import { openPostgres } from '../../setup/databases.ts';
import { POSTING } from '../../setup/pipeline.ts';
import { eventDelivery } from './deliver.ts';
import { createSlackDriver } from './driver.ts';
import { createRecordingLog } from './recording-log.ts';
import { openService } from './service.ts';
import { APP_TOKEN, openSlackPeer, type SlackPeer } from './slack-peer.ts';
import { openSocketServer, type SocketServer } from './socket-server.ts';

let peer: SlackPeer;
let server: SocketServer;
let tools: Tools & { close(): Promise<void> };
beforeAll(async () => {
  peer = await openSlackPeer();
  server = await openSocketServer(peer);
  tools = openTools(await openPostgres(inject('postgres').template));
});
afterAll(async () => {
  await server.close();
  await tools.close();
  await peer.close();
});
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

/** Opens a service in Socket Mode that waits as short as the product does. */
async function openSocketDriver() {
  const service = await openService({
    setup: WITHOUT_MODEL,
    interactionTimeoutMs: 500,
    peer,
    tools,
    transport: 'socket',
  });
  return createSlackDriver({ peer, transport: server, service: () => service }, () => service.close());
}

const event = () => eventDelivery(peer.workspace, peer.botUser, { type: 'message' });

it('with Socket Mode, a person sends a resume and a posting and gets the files, and each event is handled once', async () => {
  const driver = await openSocketDriver();
  const person = await driver.person();
  expect(await person.command()).toMatchObject({ show: 'form' });
  expect(await person.fill({})).toHaveProperty('posting');
  expect(await person.fill({ resume_file: [resumeFile()], posting: POSTING })).toEqual({});
  await driver.redeliver();
  await driver.settle();
  await expectAnswer(person);

  server.refresh();
  await server.connected(server.connections + 1);
  await person.runCommand('help');
  await driver.settle();
  await findMessage(person, /resume/);
  await driver.close();
});

it('an event that cannot be stored is not acknowledged, and is handled when Slack sends it again', async () => {
  let isDown = true;
  const taken: unknown[] = [];
  const socket = await openSlackSocket({
    appToken: APP_TOKEN,
    apiUrl: peer.apiUrl,
    log: createRecordingLog(),
    async dispatch({ body }) {
      if (isDown) throw new Error('no database');
      taken.push(body);
    },
  });
  await server.connected(server.connections);
  const one = event();
  expect(await server.deliver(one, 300)).toBeNull();
  isDown = false;
  expect(await server.deliver(one)).toMatchObject({ status: 200 });
  expect(taken).toHaveLength(1);
  await socket.stop();
});

it('an event that is not stored in time is not acknowledged, and is stored once when Slack sends it again', async () => {
  const driver = await openSocketDriver();
  const person = await driver.person();
  const { db } = tools.database;
  const message = {
    type: 'message',
    channel_type: 'im',
    channel: 'D0DM',
    user: person.id,
    text: 'x',
    ts: '1.5',
  };
  const one = eventDelivery(peer.workspace, peer.botUser, message);
  const lock = (tx: Kysely<Schema>) => sql`lock table inbox in exclusive mode`.execute(tx);
  await db.transaction().execute(async (tx) => {
    await lock(tx);
    expect(await server.deliver(one, 2_500)).toBeNull();
  });
  // Everything that waited for the table is done.
  await db.transaction().execute(lock);
  const stored = () =>
    db
      .selectFrom('inbox')
      .select('id')
      .where('sender', '=', createCodec(null).hash(person.id, 'inbox.sender'))
      .execute();
  expect(await stored()).toEqual([]);
  expect(await server.deliver(one)).toMatchObject({ status: 200 });
  expect(await server.deliver(one)).toMatchObject({ status: 200 });
  expect(await stored()).toHaveLength(1);
  await driver.close();
});

it('a connection that is cut while Slack is unreachable is opened again', async () => {
  const log = createRecordingLog();
  const socket = await openSlackSocket({
    appToken: APP_TOKEN,
    apiUrl: peer.apiUrl,
    log,
    dispatch: async () => '',
  });
  expect(socket.isConnected()).toBe(true);
  const next = server.connected(server.connections + 1);
  peer.fail({ methods: /apps\.connections\.open/, failure: { kind: 'cut', accepted: 'refused' } });
  server.cut();
  await next;
  expect(JSON.stringify(log.lines)).toContain('no connection to Slack');
  expect(await server.deliver(event())).toMatchObject({ status: 200 });
  expect(socket.isConnected()).toBe(true);
  await socket.stop();
  expect(socket.isConnected()).toBe(false);
});

it('the client waits for Slack when it is unreachable at the start', async () => {
  const next = server.connected(server.connections + 1);
  peer.fail({ methods: /apps\.connections\.open/, failure: { kind: 'status', status: 503 } });
  const socket = await openSlackSocket({
    appToken: APP_TOKEN,
    apiUrl: peer.apiUrl,
    log: createRecordingLog(),
    dispatch: async () => '',
  });
  expect(socket.isConnected()).toBe(false);
  await next;
  await socket.stop();
});

it('a token that Slack rejects is reported at the start', async () => {
  peer.fail({ methods: /apps\.connections\.open/, failure: { kind: 'error', error: 'invalid_auth' } });
  const opening = openSlackSocket({
    appToken: APP_TOKEN,
    apiUrl: peer.apiUrl,
    log: createRecordingLog(),
    dispatch: async () => '',
  });
  await expect(opening).rejects.toThrow(SocketTokenRejected);
});
