import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createEmulator, type Emulator } from 'emulate';
import express from 'express';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createBoltApp } from '../../../src/adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../../../src/adapters/slack/inbound/dispatcher.ts';
import { createInstallRouter } from '../../../src/adapters/slack/install/install-router.ts';
import { createInstallationFinder } from '../../../src/adapters/slack/install/many-installations.ts';
import type { SlackOAuth } from '../../../src/adapters/slack/install/provider.ts';
import { createUserDirectory } from '../../../src/adapters/slack/outbound/user-directory.ts';
import { createSlackOAuth } from '../../../src/app/slack.ts';
import { createChatHandler } from '../../../src/chat/handlers/event-handler.ts';
import { createInteractionService } from '../../../src/chat/interactions/interactions.ts';
import { loadConfig } from '../../../src/config.ts';
import { createCodec } from '../../../src/infra/database/codec.ts';
import { openDatabase } from '../../../src/infra/database/database.ts';
import { createInstallations } from '../../../src/infra/database/installations.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { handleEvent } from '../../../src/jobs/inbox/inbox.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { EventId, type UserId } from '../../../src/jobs/model/ids.ts';
import { InMemoryRecordingPlatform } from '../../chat/recording-platform.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createTestQueue, submitDepsFor, type TestQueue } from '../../setup/queue.ts';
import { type OAuthPeer, openOAuthPeer, type SlackGrantOptions } from './oauth-peer.ts';

const log = { info() {}, warn() {}, error() {} };
const codec = createCodec(randomBytes(32));

let database: Awaited<ReturnType<typeof openPostgres>>;
let peer: OAuthPeer;
let queued: TestQueue;
beforeAll(async () => {
  database = await openPostgres(inject('postgres').template);
  peer = await openOAuthPeer();
  queued = await createTestQueue(database);
});
afterAll(async () => {
  await queued.close();
  await peer.close();
  await database.remove();
});
afterEach(() => vi.useRealTimers());

const oauthAt = (apiUrl: string): SlackOAuth => ({
  clientId: '1.2',
  clientSecret: 's',
  stateSecret: 'a secret of the state',
  apiUrl,
  log,
});

const openInstallations = () => createInstallations(database.db, codec);
/** As patient as the tests are, unless told. */
const finder = (patience = 60_000) =>
  createInstallationFinder(openInstallations(), oauthAt(peer.apiUrl), patience);

async function tokenOf(workspace: string, organisation: string | null = null, find = finder()) {
  const found = await find(workspace, organisation);
  if (!found.ok) throw new Error(found.error.detail);
  return found.value?.token ?? null;
}

const sites: Server[] = [];
afterAll(() => {
  for (const site of sites) site.close();
});

/** The pages, served. */
async function serve(apiUrl: string): Promise<string> {
  const site = createServer(express().use(createInstallRouter(openInstallations(), oauthAt(apiUrl))));
  sites.push(site.listen(0, '127.0.0.1'));
  await once(site, 'listening');
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(site.address()).port}`;
}

/** A browser that opened the page: where the page leads, and what it was given to remember. */
async function openInstallPage(site: string) {
  const opened = await fetch(`${site}/slack/install`);
  const link = /href="([^"]+)"/.exec(await opened.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const cookie = opened.headers.get('set-cookie') ?? '';
  return { link: new URL(link), cookie: cookie.split(';')[0] ?? '', opened };
}

function returnFromSlack(site: string, code: string, state: string, cookie: string): Promise<Response> {
  const query = new URLSearchParams({ code, state });
  return fetch(`${site}/slack/oauth_redirect?${query}`, { headers: { cookie } });
}

async function install(site: string, granted: SlackGrantOptions): Promise<void> {
  const { link, cookie } = await openInstallPage(site);
  const state = link.searchParams.get('state') ?? '';
  expect((await returnFromSlack(site, peer.createCode(granted), state, cookie)).status).toBe(200);
}

const forTeam = (team: string, lives = 12 * 3_600): SlackGrantOptions => ({
  team,
  enterprise: null,
  lifetimeSeconds: lives,
});

describe('a workspace installs the bot, against the emulate peer', () => {
  let emulator: Emulator;
  let url: string;
  beforeAll(async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = z.object({ port: z.number() }).parse(free.address());
    free.close();
    await once(free, 'close');
    url = `http://127.0.0.1:${port}`;
    const app = { client_id: '1.2', client_secret: 's', name: 'Tailor', redirect_uris: [] };
    const seed = { slack: { users: [{ name: 'ines' }], oauth_apps: [app] } };
    emulator = await createEmulator({ service: 'slack', port, seed });
  });
  afterAll(() => emulator.close());

  test('from our page over Slack’s to a sealed row whose token works', async () => {
    const site = await serve(`${url}/api/`);
    const { link, cookie, opened } = await openInstallPage(site);
    expect(opened.headers.get('set-cookie')).toMatch(/Secure; HttpOnly.*Max-Age=600/);
    expect(opened.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(link.href).toContain(`${url}/oauth/v2/authorize?scope=app_mentions%3Aread`);
    const form = await (await fetch(link)).text();
    const user = /name="user_id" value="([^"]+)"/.exec(form)?.[1] ?? '';
    const agreed = await fetch(`${url}/oauth/v2/authorize/callback`, {
      method: 'POST',
      redirect: 'manual',
      // Where the app's own settings name one address, Slack fills it in.
      body: new URLSearchParams({
        ...Object.fromEntries(link.searchParams),
        user_id: user,
        redirect_uri: `${site}/slack/oauth_redirect`,
      }),
    });
    const back = agreed.headers.get('location') ?? '';
    const installed = await fetch(back, { headers: { cookie } });
    expect(await installed.text()).toContain('Tailor is installed');
    expect(installed.status).toBe(200);

    const rows = await database.db.selectFrom('installations').selectAll().execute();
    expect(rows).toMatchObject([{ platform: 'slack', content: expect.stringMatching(/^enc1:/) }]);
    expect(JSON.stringify(rows)).not.toContain('xoxb');
    const workspace = rows[0]?.id ?? '';
    const found = await createInstallationFinder(openInstallations(), oauthAt(`${url}/api/`))(workspace);
    const token = found.ok ? found.value?.token : '';
    const told = await fetch(`${url}/api/auth.test`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await told.json()).toMatchObject({ ok: true, team_id: workspace });

    const again = await fetch(back, { headers: { cookie } });
    expect(again.status).toBe(400);
  });
});

test('without a key to encrypt with, no workspace is asked to install it', () => {
  const env = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's' };
  const parts = (more: object) => ({ config: loadConfig({ ...env, ...more }, '/nowhere'), codec, log });
  expect(() => createSlackOAuth(parts({}))).toThrow(/^DATA_KEY: .*openssl rand/);
  const DATA_KEY = randomBytes(32).toString('base64');
  expect(createSlackOAuth(parts({ DATA_KEY }))).toMatchObject({ clientId: '1.2' });
  expect(createSlackOAuth(parts({ DATA_KEY, SLACK_STATE_SECRET: 'of the operator’s' }))?.stateSecret).toBe(
    'of the operator’s',
  );
});

describe('what comes back from Slack is refused, and nothing is stored', () => {
  const stored = async () => (await database.db.selectFrom('installations').select('id').execute()).length;

  test.each([
    ['without the cookie', (state: string) => ({ state, cookie: '' })],
    [
      'with another browser’s cookie',
      (state: string, _: string, theirs: string) => ({ state, cookie: theirs }),
    ],
    [
      'with a forged state, the cookie too',
      (state: string, name: string) => {
        const forged = `${state.slice(0, -4)}AAAA`;
        return { state: forged, cookie: `${name}=${forged}` };
      },
    ],
  ])('%s', async (_, twist) => {
    const site = await serve(peer.apiUrl);
    const [mine, theirs] = [await openInstallPage(site), await openInstallPage(site)];
    const given = mine.link.searchParams.get('state') ?? '';
    const { state, cookie } = twist(given, mine.cookie.split('=')[0] ?? '', theirs.cookie);
    const before = await stored();
    const answer = await returnFromSlack(site, peer.createCode(forTeam('T-refused')), state, cookie);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('/slack/install');
    expect(await stored()).toBe(before);
  });

  test('ten minutes late', async () => {
    const site = await serve(peer.apiUrl);
    const { link, cookie } = await openInstallPage(site);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 });
    const late = await returnFromSlack(
      site,
      peer.createCode(forTeam('T-late')),
      link.searchParams.get('state') ?? '',
      cookie,
    );
    expect(late.status).toBe(400);
    expect(await openInstallations().find({ platform: 'slack', id: 'T-late' })).toBeNull();
  });

  test('when the person said no', async () => {
    const site = await serve(peer.apiUrl);
    const { link, cookie } = await openInstallPage(site);
    const query = new URLSearchParams({
      error: 'access_denied',
      state: link.searchParams.get('state') ?? '',
    });
    const no = await fetch(`${site}/slack/oauth_redirect?${query}`, { headers: { cookie } });
    expect(no.status).toBe(400);
  });
});

describe('tokens that end, against a peer that takes each refresh token once', () => {
  test('two processes that find one ending at once exchange it once, and the chain goes on', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-rotating', 3_600));
    const other = await openDatabase(database.config);
    const finders = [database.db, other.db].map((db) =>
      createInstallationFinder(createInstallations(db, codec), oauthAt(peer.apiUrl), 60_000),
    );
    try {
      const start = Date.now();
      for (const hours of [0, 11]) {
        vi.useFakeTimers({ toFake: ['Date'], now: start + hours * 3_600_000 });
        const before = peer.countExchanges();
        const asked = finders.flatMap((find) => [1, 2, 3].map(() => tokenOf('T-rotating', null, find)));
        const tokens = new Set(await Promise.all(asked));
        expect(tokens.size).toBe(1);
        expect(peer.countExchanges()).toBe(before + 1);
        expect(peer.isGood([...tokens][0] ?? '')).toBe(true);
      }
    } finally {
      await other.close();
    }
  });

  test('nobody waits for the next one while the old one is good', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-hurried', 3_600));
    const find = finder(0);
    const before = peer.countExchanges();
    const old = await tokenOf('T-hurried', null, find);
    expect(peer.countExchanges()).toBe(before);
    await vi.waitFor(async () => expect(await tokenOf('T-hurried', null, find)).not.toBe(old), 10_000);
    expect(peer.countExchanges()).toBe(before + 1);
  });

  test('the old one is used while Slack gives no new one, and Slack is not asked at every turn', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-waiting', 3_600));
    const find = finder();
    peer.isDown = true;
    const before = peer.countExchanges();
    const first = await tokenOf('T-waiting', null, find);
    expect(await tokenOf('T-waiting', null, find)).toBe(first);
    expect(peer.countExchanges()).toBe(before + 1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    expect(await find('T-waiting')).toMatchObject({ ok: false, error: { retryable: true } });
    peer.isDown = false;
    vi.setSystemTime(Date.now() + 61_000);
    expect(await tokenOf('T-waiting', null, find)).not.toBe(first);
  });

  test('an installation for an organisation serves each of its workspaces, by its id alone from then on', async () => {
    const site = await serve(peer.apiUrl);
    await install(site, { team: null, enterprise: 'E1', lifetimeSeconds: 3_600 });
    expect(await tokenOf('T-of-E1')).toBeNull();
    const token = await tokenOf('T-of-E1', 'E1');
    expect(token).not.toBeNull();
    expect(await tokenOf('T-of-E1')).toBe(token);
    expect(await tokenOf('T-of-E2', 'E2')).toBeNull();
    await install(site, forTeam('T-of-E1'));
    expect(await tokenOf('T-of-E1')).not.toBe(token);
  });
});

describe('a workspace takes the bot out', () => {
  const platform = new InMemoryRecordingPlatform('slack');
  const web = () => createSlackWebClients({ apiUrl: peer.apiUrl, log });
  const house = { vendor: null, retention: { resumes: 1, jobs: 1, events: 1 } };
  let event = 0;

  /** What Slack sends, as its receiver hands it on. */
  function envelope(team: string | null, type: string, at: Date, more: object = {}) {
    event += 1;
    return {
      body: {
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A1',
        event: { type, ...(type === 'tokens_revoked' && { tokens: { bot: ['U-BOT'] } }) },
        event_id: `Ev${event}`,
        event_time: Math.floor(at.getTime() / 1000),
        ...more,
      },
    };
  }

  async function app() {
    const { store } = queued;
    const reception = createInteractionService({
      store,
      installation: house,
      defaultEngine: 'offline',
      adapter: platform,
      log,
    });
    const bolt = createBoltApp(
      { init() {}, start: async () => undefined, stop: async () => undefined },
      createInstallationFinder(store.installations, oauthAt(peer.apiUrl)),
      { interactions: reception, web: web(), users: createUserDirectory(web()), log },
    );
    const nobody = { ok: false, error: fault('internal', 'not asked for here') } as const;
    const intake = createChatHandler({
      store,
      submission: submitDepsFor(store),
      reader: { read: async () => nobody, async close() {} },
      fetcher: { fetch: async () => nobody, async close() {} },
      adapter: platform,
      installation: house,
      log,
    });
    return {
      bolt,
      take: createSlackDispatcher(bolt, web().url, log).dispatch,
      async settle() {
        for (;;) {
          const work = await queued.take(queues.intake('slack'));
          if (!work) return;
          const { eventId } = z.object({ eventId: EventId }).parse(work.data);
          await handleEvent(eventId, work, { store, handler: intake, log });
        }
      },
    };
  }

  async function installed(workspace: string) {
    const grant = {
      team: { id: workspace },
      user: { id: 'U1' },
      bot: { token: `xoxb-${workspace}`, scopes: [], id: 'B1', userId: 'U-BOT' },
    };
    await queued.store.installations.save({ platform: 'slack', id: workspace }, grant);
    const identity = { platform: 'slack', tenantId: workspace, externalId: 'U1' } as const;
    return (await queued.store.users.findOrCreate(identity, 'Ines')).id;
  }

  const later = () => new Date(Date.now() + 5_000);

  test.each([
    ['app_uninstalled', 'tokens_revoked'],
    ['tokens_revoked', 'app_uninstalled'],
  ])('%s, then %s, each twice: its keys and people go, and nobody else’s', async (first, second) => {
    const { take, settle } = await app();
    const [gone, stays] = [await installed('T-gone'), await installed('T-stays')];
    for (const type of [first, second]) {
      const once = envelope('T-gone', type, later());
      await take(once);
      await settle();
      await take(once);
      await settle();
    }
    const { store } = queued;
    expect(await store.users.find(gone)).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-gone' })).toBeNull();
    expect(await store.users.find(stays)).not.toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-stays' })).not.toBeNull();
  });

  test('an event of an end before the installation that is there takes nothing', async () => {
    const { take, settle } = await app();
    const before = new Date(Date.now() - 5_000);
    const user = await installed('T-again');
    for (const type of ['app_uninstalled', 'tokens_revoked']) await take(envelope('T-again', type, before));
    await settle();
    expect(await queued.store.users.find(user)).not.toBeNull();
    expect(await queued.store.installations.find({ platform: 'slack', id: 'T-again' })).not.toBeNull();
  });

  test('an organisation takes it from all the workspaces that its installation served', async () => {
    const { take, settle } = await app();
    const { store } = queued;
    const alone = await installed('T-alone');
    await installed('E-all');
    const people = [];
    for (const workspace of ['T-one', 'T-two']) {
      await store.installations.serve({ platform: 'slack', id: workspace }, 'E-all');
      const identity = { platform: 'slack', tenantId: workspace, externalId: 'U1' } as const;
      people.push((await store.users.findOrCreate(identity, null)).id);
    }
    const authorizations = [{ enterprise_id: 'E-all', team_id: null, is_enterprise_install: true }];
    await take(envelope(null, 'app_uninstalled', later(), { enterprise_id: 'E-all', authorizations }));
    await settle();
    for (const user of people) expect(await store.users.find(user)).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-one' })).toBeNull();
    expect(await store.users.find(alone)).not.toBeNull();
  });

  test('an organisation takes one workspace from its installation: of that one all goes, of the others nothing', async () => {
    const { take, settle } = await app();
    const { store } = queued;
    await installed('E-some');
    const people = new Map<string, UserId>();
    for (const workspace of ['T-taken', 'T-left']) {
      await store.installations.serve({ platform: 'slack', id: workspace }, 'E-some');
      const identity = { platform: 'slack', tenantId: workspace, externalId: 'U1' } as const;
      people.set(workspace, (await store.users.findOrCreate(identity, null)).id);
    }
    const authorizations = [{ enterprise_id: 'E-some', team_id: null, is_enterprise_install: true }];
    const event = { type: 'team_access_revoked', team_ids: ['T-taken'] };
    const more = { enterprise_id: 'E-some', authorizations, event };
    const once = envelope(null, 'team_access_revoked', later(), more);
    for (const time of [once, once]) {
      await take(time);
      await settle();
    }
    const left = await Promise.all([...people.values()].map((user) => store.users.find(user)));
    expect(left).toEqual([null, expect.objectContaining({ id: people.get('T-left') })]);
    expect(await store.installations.find({ platform: 'slack', id: 'T-taken' })).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-left' })).not.toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'E-some' })).not.toBeNull();
  });

  test('a hundred tokens of one workspace, one after the other, leave no client in memory', async () => {
    const { bolt, take } = await app();
    for (let n = 0; n < 100; n += 1) {
      const grant = {
        team: { id: 'T-many' },
        user: { id: 'U1' },
        bot: { token: `xoxb-${n}`, scopes: [], id: 'B1', userId: 'U-BOT' },
      };
      await queued.store.installations.save({ platform: 'slack', id: 'T-many' }, grant);
      await take(envelope('T-many', 'app_home_opened', new Date(), { event: HOME }));
    }
    expect(Reflect.get(bolt, 'clients')).toEqual({});
  });
});

const HOME = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' };
