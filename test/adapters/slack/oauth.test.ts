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
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { createInstallations } from '../../../src/infra/database/people/installations.ts';
import { openDatabase } from '../../../src/infra/database/postgres/database.ts';
import { queues } from '../../../src/infra/queue/queues.ts';
import { handleEvent } from '../../../src/jobs/inbox/inbox.ts';
import { fault } from '../../../src/jobs/model/fault.ts';
import { EventId, type UserId } from '../../../src/jobs/model/ids.ts';
import { InMemoryRecordingPlatform } from '../../chat/recording-platform.ts';
import { testCompute, testInteractiveCompute } from '../../setup/compute.ts';
import { openPostgres } from '../../setup/databases.ts';
import { createTestQueue, makeSubmitDeps, type TestQueue } from '../../setup/queue.ts';
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

const createOAuth = (apiUrl: string): SlackOAuth => ({
  clientId: '1.2',
  clientSecret: 's',
  stateSecret: 'a secret of the state',
  apiUrl,
  log,
});

const openInstallations = () => createInstallations(database.db, codec);
/** Waits a minute for a new token by default. */
const createFinder = (timeoutMs = 60_000) =>
  createInstallationFinder(openInstallations(), createOAuth(peer.apiUrl), timeoutMs);

async function loadToken(workspace: string, organisation: string | null = null, find = createFinder()) {
  const found = await find(workspace, organisation);
  if (!found.ok) throw new Error(found.error.detail);
  return found.value?.token ?? null;
}

const sites: Server[] = [];
afterAll(() => {
  for (const site of sites) site.close();
});

/** Serves the installation pages. */
async function serve(apiUrl: string): Promise<string> {
  const site = createServer(express().use(createInstallRouter(openInstallations(), createOAuth(apiUrl))));
  sites.push(site.listen(0, '127.0.0.1'));
  await once(site, 'listening');
  return `http://127.0.0.1:${z.object({ port: z.number() }).parse(site.address()).port}`;
}

/** Opens the page in a browser. Returns its link to Slack and its cookie. */
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

describe('a workspace installs the bot, against emulated Slack', () => {
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

  test('from our page, through Slack’s, to an encrypted row whose token works', async () => {
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
      // Slack fills in the address from the app's settings if there is one.
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
    expect(rows).toMatchObject([{ platform: 'slack', content: expect.stringMatching(/^enc2:/) }]);
    expect(JSON.stringify(rows)).not.toContain('xoxb');
    const workspace = rows[0]?.id ?? '';
    const found = await createInstallationFinder(openInstallations(), createOAuth(`${url}/api/`))(workspace);
    const token = found.ok ? found.value?.token : '';
    const authTest = await fetch(`${url}/api/auth.test`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(await authTest.json()).toMatchObject({ ok: true, team_id: workspace });

    const again = await fetch(back, { headers: { cookie } });
    expect(again.status).toBe(400);
  });
});

test('without an encryption key, installing is off', () => {
  const env = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 's' };
  const parts = (more: object) => ({ config: loadConfig({ ...env, ...more }, '/nowhere'), codec, log });
  expect(() => createSlackOAuth(parts({}))).toThrow(/^DATA_KEY: .*openssl rand/);
  const DATA_KEY = randomBytes(32).toString('base64');
  expect(createSlackOAuth(parts({ DATA_KEY }))).toMatchObject({ clientId: '1.2' });
  expect(createSlackOAuth(parts({ DATA_KEY, SLACK_STATE_SECRET: 'the operator’s own' }))?.stateSecret).toBe(
    'the operator’s own',
  );
});

test('a renewal that fails after its caller went on with the old token is logged, and pauses', async () => {
  await install(await serve(peer.apiUrl), forTeam('T-late-failure', 3_600));
  const failure = Promise.withResolvers<never>();
  const installations = { ...openInstallations(), renew: vi.fn(() => failure.promise) };
  const warn = vi.fn();
  const oauth = { ...createOAuth(peer.apiUrl), log: { ...log, warn } };
  const find = createInstallationFinder(installations, oauth, 1);
  expect(await loadToken('T-late-failure', null, find)).toMatch(/^xox/);
  failure.reject(new DOMException('the connection is gone', 'AbortError'));
  await expect.poll(() => warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toEqual({ error: 'AbortError', workspace: 'T-late-failure' });
  expect(await loadToken('T-late-failure', null, find)).toMatch(/^xox/);
  expect(installations.renew).toHaveBeenCalledOnce();
});

describe('a return from Slack is refused, and nothing is stored', () => {
  const stored = async () => (await database.db.selectFrom('installations').select('id').execute()).length;

  test.each([
    ['without the cookie', (state: string) => ({ state, cookie: '' })],
    [
      'with another browser’s cookie',
      (state: string, _: string, theirs: string) => ({ state, cookie: theirs }),
    ],
    [
      'with a forged state and cookie',
      (state: string, name: string) => {
        const forged = `${state.slice(0, -4)}AAAA`;
        return { state: forged, cookie: `${name}=${forged}` };
      },
    ],
  ])('%s', async (_, forge) => {
    const site = await serve(peer.apiUrl);
    const [mine, theirs] = [await openInstallPage(site), await openInstallPage(site)];
    const given = mine.link.searchParams.get('state') ?? '';
    const { state, cookie } = forge(given, mine.cookie.split('=')[0] ?? '', theirs.cookie);
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

test('a renewal that fails at once gives every caller the old token, and is tried again once that has expired', async () => {
  await install(await serve(peer.apiUrl), forTeam('T-early-failure', 3_600));
  const stored = openInstallations();
  const installations = {
    ...stored,
    renew: vi
      .fn(stored.renew)
      .mockRejectedValueOnce(new DOMException('the connection is gone', 'AbortError')),
  };
  const find = createInstallationFinder(installations, createOAuth(peer.apiUrl), 60_000);
  const [first, second] = await Promise.all([1, 2].map(() => loadToken('T-early-failure', null, find)));
  expect(first).toMatch(/^xox/);
  expect(second).toBe(first);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
  installations.renew.mockRejectedValueOnce(new DOMException('the connection is gone', 'AbortError'));
  await expect(find('T-early-failure')).rejects.toThrow('the connection is gone');
  expect(await loadToken('T-early-failure', null, find)).not.toBe(first);
});

describe('expiring tokens, against a server that accepts each refresh token once', () => {
  test('two processes that see one expire at the same time exchange it once, and so the next time', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-rotating', 3_600));
    const other = await openDatabase(database.config);
    const finders = [database.db, other.db].map((db) =>
      createInstallationFinder(createInstallations(db, codec), createOAuth(peer.apiUrl), 60_000),
    );
    try {
      const start = Date.now();
      for (const hours of [0, 11]) {
        vi.useFakeTimers({ toFake: ['Date'], now: start + hours * 3_600_000 });
        const before = peer.countExchanges();
        const lookups = finders.flatMap((find) => [1, 2, 3].map(() => loadToken('T-rotating', null, find)));
        const tokens = new Set(await Promise.all(lookups));
        expect(tokens.size).toBe(1);
        expect(peer.countExchanges()).toBe(before + 1);
        expect(peer.isGood([...tokens][0] ?? '')).toBe(true);
      }
    } finally {
      await other.close();
    }
  });

  test('nobody waits for a new one while the old one is valid', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-hurried', 3_600));
    const find = createFinder(0);
    const before = peer.countExchanges();
    const old = await loadToken('T-hurried', null, find);
    expect(peer.countExchanges()).toBe(before);
    await expect.poll(() => loadToken('T-hurried', null, find)).not.toBe(old);
    expect(peer.countExchanges()).toBe(before + 1);
  });

  test('the old one is used while Slack sends no new one, and Slack is not asked every time', async () => {
    await install(await serve(peer.apiUrl), forTeam('T-waiting', 3_600));
    const find = createFinder();
    peer.isDown = true;
    const before = peer.countExchanges();
    const first = await loadToken('T-waiting', null, find);
    expect(await loadToken('T-waiting', null, find)).toBe(first);
    expect(peer.countExchanges()).toBe(before + 1);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    expect(await find('T-waiting')).toMatchObject({ ok: false, error: { retryable: true } });
    peer.isDown = false;
    vi.setSystemTime(Date.now() + 61_000);
    expect(await loadToken('T-waiting', null, find)).not.toBe(first);
  });

  test('an organisation’s installation works in each of its workspaces, and then by the workspace’s id alone', async () => {
    const site = await serve(peer.apiUrl);
    await install(site, { team: null, enterprise: 'E1', lifetimeSeconds: 3_600 });
    expect(await loadToken('T-of-E1')).toBeNull();
    const token = await loadToken('T-of-E1', 'E1');
    expect(token).not.toBeNull();
    expect(await loadToken('T-of-E1')).toBe(token);
    expect(await loadToken('T-of-E2', 'E2')).toBeNull();
    await install(site, forTeam('T-of-E1'));
    expect(await loadToken('T-of-E1')).not.toBe(token);
  });
});

describe('a workspace removes the bot', () => {
  const platform = new InMemoryRecordingPlatform('slack', false);
  const web = () => createSlackWebClients({ apiUrl: peer.apiUrl, log });
  const installation = { vendor: null, retention: { resumes: 1, jobs: 1, events: 1 } };
  let event = 0;

  /** Creates an event as the receiver passes it on. */
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
    const interactions = createInteractionService({
      compute: testInteractiveCompute,
      store,
      installation,
      defaultEngine: 'offline',
      adapter: platform,
      log,
    });
    const bolt = createBoltApp(
      { init() {}, start: async () => undefined, stop: async () => undefined },
      createInstallationFinder(store.installations, createOAuth(peer.apiUrl)),
      { interactions, web: web(), users: createUserDirectory(web(), log), log },
    );
    const unavailable = { ok: false, error: fault('internal', 'not asked for here') } as const;
    const handler = createChatHandler({
      store,
      submission: makeSubmitDeps(store),
      reader: { read: async () => unavailable, async close() {} },
      compute: testCompute,
      fetcher: { fetch: async () => unavailable, async close() {} },
      adapter: platform,
      installation,
      log,
    });
    return {
      bolt,
      dispatch: createSlackDispatcher(bolt, web().url, log).dispatch,
      async settle() {
        for (;;) {
          const work = await queued.take(queues.intake('slack'));
          if (!work) return;
          const { eventId } = z.object({ eventId: EventId }).parse(work.data);
          await handleEvent(eventId, work, { store, handler, log });
        }
      },
    };
  }

  async function saveInstallation(workspace: string) {
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
  ])('%s, then %s, each twice, delete its tokens and people, and nobody else’s', async (first, second) => {
    const { dispatch, settle } = await app();
    const [gone, stays] = [await saveInstallation('T-gone'), await saveInstallation('T-stays')];
    for (const type of [first, second]) {
      const once = envelope('T-gone', type, later());
      await dispatch(once);
      await settle();
      await dispatch(once);
      await settle();
    }
    const { store } = queued;
    expect(await store.users.find(gone)).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-gone' })).toBeNull();
    expect(await store.users.find(stays)).not.toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-stays' })).not.toBeNull();
  });

  test('an uninstall from before the current installation deletes nothing', async () => {
    const { dispatch, settle } = await app();
    const before = new Date(Date.now() - 5_000);
    const user = await saveInstallation('T-again');
    for (const type of ['app_uninstalled', 'tokens_revoked'])
      await dispatch(envelope('T-again', type, before));
    await settle();
    expect(await queued.store.users.find(user)).not.toBeNull();
    expect(await queued.store.installations.find({ platform: 'slack', id: 'T-again' })).not.toBeNull();
  });

  test('an organisation removes it from all workspaces of its installation', async () => {
    const { dispatch, settle } = await app();
    const { store } = queued;
    const alone = await saveInstallation('T-alone');
    await saveInstallation('E-all');
    const people = [];
    for (const workspace of ['T-one', 'T-two']) {
      await store.installations.serve({ platform: 'slack', id: workspace }, 'E-all');
      const identity = { platform: 'slack', tenantId: workspace, externalId: 'U1' } as const;
      people.push((await store.users.findOrCreate(identity, null)).id);
    }
    const authorizations = [{ enterprise_id: 'E-all', team_id: null, is_enterprise_install: true }];
    await dispatch(envelope(null, 'app_uninstalled', later(), { enterprise_id: 'E-all', authorizations }));
    await settle();
    for (const user of people) expect(await store.users.find(user)).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-one' })).toBeNull();
    expect(await store.users.find(alone)).not.toBeNull();
  });

  test('an organisation removes one workspace from its installation, which loses everything, and the others nothing', async () => {
    const { dispatch, settle } = await app();
    const { store } = queued;
    await saveInstallation('E-some');
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
      await dispatch(time);
      await settle();
    }
    const left = await Promise.all([...people.values()].map((user) => store.users.find(user)));
    expect(left).toEqual([null, expect.objectContaining({ id: people.get('T-left') })]);
    expect(await store.installations.find({ platform: 'slack', id: 'T-taken' })).toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'T-left' })).not.toBeNull();
    expect(await store.installations.find({ platform: 'slack', id: 'E-some' })).not.toBeNull();
  });

  test('a hundred tokens of one workspace in a row leave no client in memory', async () => {
    const { bolt, dispatch } = await app();
    for (let n = 0; n < 100; n += 1) {
      const grant = {
        team: { id: 'T-many' },
        user: { id: 'U1' },
        bot: { token: `xoxb-${n}`, scopes: [], id: 'B1', userId: 'U-BOT' },
      };
      await queued.store.installations.save({ platform: 'slack', id: 'T-many' }, grant);
      await dispatch(envelope('T-many', 'app_home_opened', new Date(), { event: HOME }));
    }
    expect(Reflect.get(bolt, 'clients')).toEqual({});
  });
});

const HOME = { type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages' };
