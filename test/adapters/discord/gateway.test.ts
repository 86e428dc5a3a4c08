import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, Events, SnowflakeUtil, Sweepers } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, onTestFinished, vi } from 'vitest';
import {
  GatewayRejected,
  openDiscordGateway,
} from '../../../src/adapters/discord/inbound/transport/gateway.ts';
import { createGatewayClient } from '../../../src/adapters/discord/inbound/transport/gateway-client.ts';
import { createDiscordApi } from '../../../src/adapters/discord/outbound/api.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { openPostgres } from '../../setup/databases.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import { createGatewayFaults, type GatewayFaults } from './gateway-faults.ts';
import { silent } from './silent-log.ts';

/* The connection to the gateway, at discord-digital-twin. */

let peer: DiscordPeer;
let gateway: GatewayFaults;
beforeAll(async () => {
  peer = await openDiscordPeer();
  gateway = createGatewayFaults(peer.twin);
});
afterEach(() => {
  peer.recorder.faults.splice(0);
});
afterAll(() => peer.close());

const createAccount = (token = peer.twin.botToken) => ({
  token,
  applicationId: peer.twin.botUserId,
  apiUrl: peer.recorder.url,
});
const doNothing = async () => {};

function connectAs(token = peer.twin.botToken, fatal: (reason: string) => void = () => {}) {
  const account = createAccount(token);
  return openDiscordGateway({
    account,
    api: createDiscordApi(account, silent),
    interactions: {
      openForm: () => Promise.reject(new Error('no form opens here')),
      validateForm: () => ({}),
      enqueueEvent: async () => true,
      recordShown: async () => RecordedPost.aboutNobody('x'.repeat(22)),
      enqueueUninstall: doNothing,
    },
    servers: { join: doNothing, joined: async () => [] },
    log: silent,
    fatal,
  });
}

it('requests the intents for messages to the bot, and none that is privileged', async () => {
  const opened = await connectAs();
  // Guilds 1, GuildMessages 512, DirectMessages 4096.
  expect(gateway.intents).toBe(1 + 512 + 4096);
  expect(opened).toMatchObject({ servers: 1 });
  expect(opened.isReady()).toBe(true);
  await opened.close();
});

it('goes on after an event that discord.js cannot read', async () => {
  const opened = await connectAs();
  const user = { id: '200000000000000001', username: 'ines', discriminator: '0', avatar: null };
  const interaction = (type: number, data: object) => ({
    ...{
      id: SnowflakeUtil.generate().toString(),
      token: 'token',
      application_id: '1',
      version: 1,
      type,
      data,
    },
    ...{
      guild_id: peer.guild,
      channel_id: peer.channel,
      channel: { id: peer.channel, type: 0 },
      entitlements: [],
    },
    ...{ member: { user, roles: [], permissions: '0' }, authorizing_integration_owners: {}, locale: 'en-US' },
  });
  // Without the message that the button is on.
  const odd = interaction(3, { custom_id: 'help', component_type: 2 });
  for (const one of [odd, interaction(2, { id: '1', type: 1, name: 'help' })]) {
    const answered = peer.recorder.next(({ path }) => path.startsWith(`/interactions/${one.id}/`));
    peer.dispatch('INTERACTION_CREATE', one);
    await answered;
  }
  expect(opened.isReady()).toBe(true);
  await opened.close();
});

describe('a gateway that rejects the bot', () => {
  it('reports a wrong token if it closes the connection (4004)', async () => {
    const error = await connectAs('wrong.token.here').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GatewayRejected);
    expect(String(error)).toMatch(/DISCORD_TOKEN: .*Set the bot's token/);
  });

  it('reports a wrong token if the REST API rejects it (401)', async () => {
    const matches = ({ path }: { path: string }) => path === '/gateway/bot';
    peer.recorder.plan({ matches, times: 1, answer: { status: 401 } });
    await expect(connectAs()).rejects.toThrow(/DISCORD_TOKEN: /);
  });

  it('reports the code of any other close (4014)', async () => {
    gateway.refuse(4014);
    await expect(connectAs()).rejects.toThrow(/for good \(4014\)/);
  });
});

describe('a gateway that is closed for good', () => {
  it.each([
    [4004, 'the token was revoked'],
    [4014, 'an intent is not allowed'],
  ])('is reported after the bot was connected: %i, %s', async (code) => {
    const ended = Promise.withResolvers<string>();
    const opened = await connectAs(undefined, ended.resolve);
    gateway.cut(code);
    expect(await ended.promise).toContain(`for good (${code})`);
    expect(opened.isReady()).toBe(false);
    await opened.close();
  });

  it('ends the process, for its supervisor to restart it', async () => {
    const database = await openPostgres(inject('postgres').template);
    onTestFinished(() => database.remove());
    const child = spawn(process.execPath, [MAIN, 'start', '--roles', 'discord'], {
      cwd: mkdtempSync(join(inject('scratch'), 'discord-')),
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database.url,
        DISCORD_TOKEN: peer.twin.botToken,
        DISCORD_APPLICATION_ID: peer.twin.botUserId,
        DISCORD_API_URL: peer.recorder.url,
        LOG_LEVEL: 'silent',
        NO_COLOR: '1',
      },
    });
    const before = gateway.identified;
    const output = readOutput(child);
    const exited = once(child, 'exit');
    await vi.waitUntil(() => output().includes('Ready.') || child.exitCode !== null, { timeout: 60_000 });
    expect(output()).toMatch(/^on +discord +the gateway, in 1 server$/m);
    expect(gateway.identified).toBe(before + 1);
    // Commands are registered by `tailor register`, never at start.
    expect(peer.recorder.requests.filter(({ path }) => path.includes('/commands'))).toEqual([]);
    gateway.cut(4004);
    expect((await exited)[0]).toBeGreaterThan(0);
    expect(output()).toContain('Discord closed the gateway for good (4004)');
  });
}, 120_000);

const MAIN = fileURLToPath(new URL('../../../src/main.ts', import.meta.url));

function readOutput(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return () => output;
}

describe('the memory used for a busy server', () => {
  const PEOPLE = 300;
  let client: Client;
  beforeAll(async () => {
    client = createGatewayClient(createAccount());
    const ready = once(client, Events.ClientReady);
    await client.login(peer.twin.botToken);
    await ready;
    for (let person = 0; person < PEOPLE; person += 1) peer.dispatch('MESSAGE_CREATE', messageOf(person));
    // The gateway keeps the order, so all messages have arrived once these have.
    for (const id of ['77', '78']) {
      const joined = once(client, Events.ThreadCreate);
      peer.dispatch('THREAD_CREATE', threadOf(id));
      await joined;
    }
  });
  afterAll(() => client.destroy());

  const user = (person: number) => ({
    id: String(9_000 + person),
    username: `p${person}`,
    discriminator: '0',
  });
  const messageOf = (person: number) => ({
    id: SnowflakeUtil.generate().toString(),
    guild_id: peer.guild,
    channel_id: peer.channel,
    author: user(person),
    member: { roles: [], joined_at: new Date().toISOString() },
    content: '',
    timestamp: new Date().toISOString(),
    type: 0,
    mentions: [],
    attachments: [],
    embeds: [],
  });
  const THREAD = {
    type: 12,
    name: 'a thread',
    thread_metadata: { archived: false, auto_archive_duration: 1440, locked: false },
  };

  const threadOf = (id: string) => ({ ...THREAD, id, guild_id: peer.guild, parent_id: peer.channel });

  it('holds no messages, and a bounded number of users', () => {
    const channel = client.channels.cache.get(peer.channel);
    expect(channel?.isTextBased() && channel.messages.cache.size).toBe(0);
    expect(client.users.cache.size).toBeLessThanOrEqual(201);
    expect(client.users.cache.has(String(9_000 + PEOPLE - 1))).toBe(true);
    expect(client.guilds.cache.get(peer.guild)?.members.cache.size).toBeLessThanOrEqual(11);
    expect(client.users.cache.has(client.user?.id ?? '')).toBe(true);
  });

  it('holds the channel of each thread', () => {
    const thread = client.channels.cache.get('77');
    expect(thread?.isThread() && thread.parentId).toBe(peer.channel);
  });

  it('is swept of users and archived threads every ten minutes', async () => {
    const { users, threads } = client.options.sweepers ?? {};
    const lifetime = threads && 'lifetime' in threads ? threads.lifetime : null;
    const ofUsers = users?.filter();
    const ofThreads = lifetime ? Sweepers.archivedThreadSweepFilter(lifetime)() : null;
    if (!ofUsers || !ofThreads) throw new Error('the client has no sweepers');
    expect([users?.interval, threads?.interval, lifetime]).toEqual([600, 600, 600]);
    const archived = { ...THREAD.thread_metadata, archived: true, archive_timestamp: minutesAgo(11) };
    const updated = once(client, Events.ThreadUpdate);
    peer.dispatch('THREAD_UPDATE', { ...threadOf('78'), thread_metadata: archived });
    await updated;
    client.sweepers.sweepUsers(ofUsers);
    client.sweepers.sweepThreads(ofThreads);
    expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
    expect(client.channels.cache.has('77')).toBe(true);
    expect(client.channels.cache.has('78')).toBe(false);
  });
});

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
