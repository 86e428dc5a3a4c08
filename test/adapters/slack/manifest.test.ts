import { readFileSync } from 'node:fs';
import { App } from '@slack/bolt';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { slackApp, slackScopeNames } from '../../../src/adapters/slack/app-definition.ts';
import { createBoltApp } from '../../../src/adapters/slack/inbound/bolt.ts';
import { createSlackAppLink, createSlackManifest } from '../../../src/adapters/slack/manifest.ts';
import { createUserDirectory } from '../../../src/adapters/slack/outbound/user-directory.ts';
import { runTailor } from '../../cli/tailor.ts';
import { SlackManifest } from './manifest-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const ALL = (['one', 'many'] as const).flatMap((workspaces) =>
  [null, 'https://tailor.example'].map((address) => ({ address, workspaces })),
);

test('manifests/slack.json is the manifest for Socket Mode that the code creates', () => {
  expect(JSON.parse(read('manifests/slack.json'))).toEqual(
    createSlackManifest({ address: null, workspaces: 'one' }),
  );
});

test('the manifest names exactly what the app listens to', () => {
  const listeners = { command: vi.spyOn(App.prototype, 'command'), event: vi.spyOn(App.prototype, 'event') };
  const shortcut = vi.spyOn(App.prototype, 'shortcut');
  const log = { info() {}, warn() {}, error() {} };
  const web = createSlackWebClients({ apiUrl: 'http://127.0.0.1:9/', log });
  const never = () => Promise.reject(new Error('not called'));
  createBoltApp(
    { init() {}, start: async () => undefined, stop: async () => undefined },
    async () => ({ ok: true, value: null }),
    {
      interactions: {
        openForm: never,
        validateForm: () => ({}),
        recordShown: never,
        enqueueEvent: never,
        enqueueUninstall: never,
      },
      web,
      users: createUserDirectory(web, log),
      log,
    },
  );
  const { features, settings } = createSlackManifest({ address: null, workspaces: 'one' });
  expect(listeners.command.mock.calls.map(([name]) => name)).toEqual(
    features.slash_commands.map(({ command }) => command),
  );
  expect(shortcut.mock.calls.map(([constraints]) => constraints)).toEqual(
    features.shortcuts.map(({ callback_id }) => ({ type: 'message_action', callback_id })),
  );
  // The subscription `message.im` delivers events named `message`.
  const events = settings.event_subscriptions.bot_events.map((name) => name.split('.')[0]);
  expect(listeners.event.mock.calls.map(([name]) => name)).toEqual(events);
  vi.restoreAllMocks();
});

describe.each(ALL)('the manifest at $address for $workspaces', (options) => {
  const manifest = createSlackManifest(options);

  test('is within Slack’s lengths and patterns', () => {
    const { display_information: shown, features } = manifest;
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    expect(shown.background_color).toMatch(/^#[0-9a-f]{6}$/);
    expect(features.bot_user.display_name.length).toBeLessThanOrEqual(80);
    for (const { command, description, usage_hint } of features.slash_commands) {
      expect(command).toMatch(/^\/[a-z-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    for (const { name, callback_id, description } of features.shortcuts) {
      // docs.slack.dev/interactivity/implementing-shortcuts: 24 characters of a name are shown.
      expect(name.length).toBeLessThanOrEqual(24);
      expect(callback_id.length).toBeLessThanOrEqual(255);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  test('uses Socket Mode without an address, and has the address everywhere with one', () => {
    const { slash_commands } = manifest.features;
    const { event_subscriptions, interactivity, socket_mode_enabled } = manifest.settings;
    expect(socket_mode_enabled).toBe(options.address === null);
    for (const one of [...slash_commands, event_subscriptions, interactivity]) {
      const url = 'url' in one ? one.url : 'request_url' in one ? one.request_url : null;
      expect(url).toBe(options.address === null ? null : 'https://tailor.example/slack/events');
    }
  });

  test('fits into the link that creates the app', () => {
    const link = new URL(createSlackAppLink(manifest));
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest);
    expect(link.href.length).toBeLessThan(8_000);
  });

  test('is valid by Slack’s reference of each property', () => {
    expect(SlackManifest.safeParse(manifest).error?.issues ?? []).toEqual([]);
  });

  const schema = process.env.SLACK_MANIFEST_SCHEMA;
  if (schema)
    test('is valid against Slack’s own schema', () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
      validate(manifest);
      expect(validate.errors ?? []).toEqual([]);
    });
});

test.each([
  ['an unknown property', ['settings', 'socket_mode'], true],
  ['a name that is too long', ['display_information', 'name'], 'T'.repeat(36)],
  ['a misspelt scope', ['oauth_config', 'scopes', 'bot'], ['chat.write']],
  ['no address without Socket Mode', ['settings', 'socket_mode_enabled'], false],
])('a manifest with %s is not valid', (_, path, value) => {
  const manifest: unknown = structuredClone(createSlackManifest({ address: null, workspaces: 'one' }));
  setIn(manifest, path, value);
  expect(SlackManifest.safeParse(manifest).success).toBe(false);
});

function setIn(target: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const object = z.record(z.string(), z.unknown()).parse(target);
  if (rest.length > 0) setIn(object[key], rest, value);
  else Object.assign(target as object, { [key]: value });
}

test('every scope has a valid name and is explained in docs/slack.md', () => {
  const page = read('docs/slack.md');
  for (const scope of slackScopeNames()) {
    expect(scope).toMatch(/^(commands|[a-z_]+:(read|write|history))$/);
    expect(page).toContain(`| \`${scope}\` |`);
  }
  for (const why of Object.values({ ...slackApp.scopes, ...slackApp.optionalScopes }))
    expect(page).toContain(why);
});

describe('tailor register slack', () => {
  test('prints a manifest with the address, the link and five steps', async () => {
    const args = ['register', 'slack', '--print-url', 'https://tailor.example/'];
    const result = await runTailor('.', args, { env: {} });
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toEqual(
      createSlackManifest({ address: 'https://tailor.example', workspaces: 'one' }),
    );
    expect(result.stderr).toContain('https://api.slack.com/apps?new_app=1');
    expect(result.stderr.match(/^\d\. /gm)).toHaveLength(5);
  });

  test('refuses an address that Slack would not call', async () => {
    const result = await runTailor('.', ['register', 'slack', '--print-url', 'http://tailor.example'], {
      env: {},
    });
    expect(result).toMatchObject({ code: 2, stderr: expect.stringContaining('https://') });
  });
});
