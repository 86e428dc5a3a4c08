import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DISCORD_COMMANDS, MESSAGE_COMMAND } from '../../../src/adapters/discord/commands/commands.ts';
import { registerCommands } from '../../../src/adapters/discord/commands/register.ts';
import { BOT_PERMISSIONS, discordInviteLink } from '../../../src/adapters/discord/install/permissions.ts';
import { err, ok } from '../../../src/jobs/model/result.ts';
import { runTailor } from '../../cli/tailor.ts';
import { type DiscordPeer, openDiscordPeer } from './discord-peer.ts';
import type { PlannedFault } from './recording-proxy.ts';

let peer: DiscordPeer;

beforeAll(async () => {
  peer = await openDiscordPeer();
});
afterEach(() => {
  expect(peer.recorder.problems.splice(0)).toEqual([]);
});
afterAll(() => peer.close());

const account = () => ({
  token: peer.twin.botToken,
  applicationId: peer.twin.botUserId,
  apiUrl: peer.recorder.url,
});
const globalPath = () => `/applications/${peer.twin.botUserId}/commands`;
const ALL = DISCORD_COMMANDS.map(({ name, type }) => (type === 1 ? `/${name}` : name));
const NONE = { created: [], updated: [], removed: [], unchanged: [] };

describe('registering the commands, at discord-digital-twin', () => {
  it('creates all of them, and the second time changes none', async () => {
    peer.recorder.commands.clear();
    const first = await registerCommands(account(), { guild: null, mode: 'apply' });
    expect(first).toEqual(ok({ ...NONE, created: ALL }));
    const second = await registerCommands(account(), { guild: null, mode: 'apply' });
    expect(second).toEqual(ok({ ...NONE, unchanged: ALL }));
  });

  it('lists what it created, updated and removed', async () => {
    const [tailor, ...rest] = DISCORD_COMMANDS;
    const before = [{ ...tailor, description: 'An older one' }, ...rest.slice(1), { type: 1, name: 'old' }];
    peer.recorder.commands.set(globalPath(), before);
    const changes = await registeredChanges(account(), { guild: null, mode: 'apply' });
    expect(changes).toEqual({
      created: [ALL[1]],
      updated: ['/tailor'],
      removed: ['/old'],
      unchanged: ALL.slice(2),
    });
    expect(peer.recorder.commands.get(globalPath())).toEqual(DISCORD_COMMANDS);
  });

  it('counts the defaults that Discord fills in as no change', async () => {
    const filled = DISCORD_COMMANDS.map((command) => ({
      id: '1',
      version: '2',
      default_member_permissions: null,
      nsfw: false,
      dm_permission: true,
      ...('description' in command ? {} : { description: '', description_localizations: null }),
      ...command,
      contexts: command.contexts?.toReversed(),
    }));
    peer.recorder.commands.set(globalPath(), filled);
    const changes = await registeredChanges(account(), { guild: null, mode: 'preview' });
    expect(changes).toEqual({ ...NONE, unchanged: ALL });
  });

  it('changes nothing in look mode', async () => {
    peer.recorder.commands.clear();
    const changes = await registeredChanges(account(), { guild: null, mode: 'preview' });
    expect(changes).toEqual({ ...NONE, created: ALL });
    expect(peer.recorder.commands.size).toBe(0);
  });

  it('registers in one server alone if that is named', async () => {
    peer.recorder.commands.clear();
    await registerCommands(account(), { guild: peer.guild, mode: 'apply' });
    const path = `/applications/${peer.twin.botUserId}/guilds/${peer.guild}/commands`;
    expect([...peer.recorder.commands.keys()]).toEqual([path]);
    const again = await registerCommands(account(), { guild: peer.guild, mode: 'apply' });
    expect(again).toEqual(ok({ ...NONE, unchanged: ALL }));
  });

  const REFUSALS: readonly (readonly [string, PlannedFault['answer'], RegExp, string | null])[] = [
    ['rejects the token', { status: 401 }, /^DISCORD_TOKEN: .*Set the token/, null],
    [
      'says the token is of another application',
      { status: 403, code: 20_012 },
      /^DISCORD_APPLICATION_ID: /,
      null,
    ],
    ['knows no such application', { status: 404, code: 10_002 }, /^DISCORD_APPLICATION_ID: /, null],
    [
      'does not have the bot in the server',
      { status: 403, code: 50_001 },
      /isn't in the server 123456\. Invite it/,
      '123456',
    ],
    ['asks it to wait', { status: 429, retryAfter: 30 }, /Try again in 3[01] seconds/, null],
    [
      'has a problem of its own',
      { status: 503 },
      /has a problem of its own \(503\)\. Try again in a few minutes/,
      null,
    ],
    ['cannot be reached', 'cut', /could not be reached\. Check that this machine can/, null],
    ['refuses a command', { status: 400, code: 50_035 }, /refused the commands \(400, code 50035/, null],
  ];
  it.each(REFUSALS)('tells the operator what to do when Discord %s', async (_, answer, sentence, guild) => {
    const count = peer.recorder.faults.length;
    peer.recorder.plan({ matches: () => true, times: 5, answer });
    onTestFinished(() => void peer.recorder.faults.splice(count));
    const registered = await registerCommands(account(), { guild, mode: 'apply' });
    expect(registered).toEqual(err(expect.stringMatching(sentence)));
  });
});

describe('the invite link', () => {
  it('asks for the scopes and permissions that the bot uses, and for no more', () => {
    const { searchParams } = new URL(discordInviteLink('123'));
    expect(searchParams.get('client_id')).toBe('123');
    expect(searchParams.get('scope')).toBe('bot applications.commands');
    // View channels 10, send 11, attach 15, read history 16, private threads 36, send in threads 38.
    const bits = [10, 11, 15, 16, 36, 38].reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
    expect(searchParams.get('permissions')).toBe(String(bits));
  });

  it.each(BOT_PERMISSIONS)('asks for %s, which docs/discord.md explains', (permission) => {
    const words = permission.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
    const page = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');
    expect(page.toLowerCase()).toContain(`| ${words.toLowerCase()} |`);
  });
});

describe('tailor register discord', () => {
  it('prints what changed and the invite link', async () => {
    peer.recorder.commands.clear();
    const run = await runTailor('.', ['register', 'discord', '--guild', peer.guild], {
      env: {
        DISCORD_TOKEN: peer.twin.botToken,
        DISCORD_APPLICATION_ID: peer.twin.botUserId,
        DISCORD_API_URL: peer.recorder.url,
      },
    });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('+ created    /tailor');
    expect(run.stdout).toContain(MESSAGE_COMMAND);
    expect(run.stdout).toContain(discordInviteLink(peer.twin.botUserId));
  });
});

async function registeredChanges(...options: Parameters<typeof registerCommands>) {
  const registered = await registerCommands(...options);
  if (!registered.ok) throw new Error(registered.error);
  return registered.value;
}
