import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { DISCORD_COMMANDS, MESSAGE_COMMAND } from '../../../src/adapters/discord/commands/commands.ts';
import { registerCommands } from '../../../src/adapters/discord/commands/register.ts';
import { BOT_PERMISSIONS, discordInviteLink } from '../../../src/adapters/discord/install/permissions.ts';
import { tailorIn } from '../../cli/tailor.ts';
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

const account = (more = {}) => ({
  token: peer.twin.botToken,
  applicationId: peer.twin.botUserId,
  apiUrl: peer.recorder.url,
  ...more,
});
const everywhere = () => `/applications/${peer.twin.botUserId}/commands`;
const ALL = DISCORD_COMMANDS.map(({ name, type }) => (type === 1 ? `/${name}` : name));
const NONE = { created: [], updated: [], removed: [], unchanged: [] };

describe('registering the commands, at discord-digital-twin', () => {
  it('makes all of them, and the second time changes none', async () => {
    peer.recorder.commands.clear();
    const first = await registerCommands(account(), { guild: null, mode: 'change' });
    expect(first).toEqual({ ok: true, changes: { ...NONE, created: ALL } });
    const second = await registerCommands(account(), { guild: null, mode: 'change' });
    expect(second).toEqual({ ok: true, changes: { ...NONE, unchanged: ALL } });
  });

  it('says which it changed and which it took away', async () => {
    const [tailor, ...rest] = DISCORD_COMMANDS;
    const before = [{ ...tailor, description: 'An older one' }, ...rest.slice(1), { type: 1, name: 'old' }];
    peer.recorder.commands.set(everywhere(), before);
    const { changes } = okay(await registerCommands(account(), { guild: null, mode: 'change' }));
    expect(changes).toEqual({
      created: [ALL[1]],
      updated: ['/tailor'],
      removed: ['/old'],
      unchanged: ALL.slice(2),
    });
    expect(peer.recorder.commands.get(everywhere())).toEqual(DISCORD_COMMANDS);
  });

  it('takes what Discord fills in for no change', async () => {
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
    peer.recorder.commands.set(everywhere(), filled);
    const { changes } = okay(await registerCommands(account(), { guild: null, mode: 'look' }));
    expect(changes).toEqual({ ...NONE, unchanged: ALL });
  });

  it('changes nothing when it only looks', async () => {
    peer.recorder.commands.clear();
    const { changes } = okay(await registerCommands(account(), { guild: null, mode: 'look' }));
    expect(changes).toEqual({ ...NONE, created: ALL });
    expect(peer.recorder.commands.size).toBe(0);
  });

  it('is of one server alone where that is named', async () => {
    peer.recorder.commands.clear();
    await registerCommands(account(), { guild: peer.guild, mode: 'change' });
    const path = `/applications/${peer.twin.botUserId}/guilds/${peer.guild}/commands`;
    expect([...peer.recorder.commands.keys()]).toEqual([path]);
    const again = await registerCommands(account(), { guild: peer.guild, mode: 'change' });
    expect(again).toEqual({ ok: true, changes: { ...NONE, unchanged: ALL } });
  });

  const REFUSALS: readonly (readonly [string, PlannedFault['answer'], RegExp, string | null])[] = [
    ['does not take the token', { status: 401 }, /^DISCORD_TOKEN: .*Set the token/, null],
    [
      'knows the token for another application',
      { status: 403, code: 20_012 },
      /^DISCORD_APPLICATION_ID: /,
      null,
    ],
    ['knows no such application', { status: 404, code: 10_002 }, /^DISCORD_APPLICATION_ID: /, null],
    [
      'has the bot not in the server',
      { status: 403, code: 50_001 },
      /not in the server 123456.*invite/,
      '123456',
    ],
    ['asks to wait', { status: 429, retryAfter: 30 }, /Do it again in 3[01] seconds/, null],
    ['is in trouble', { status: 503 }, /in trouble itself \(503\)/, null],
    ['cannot be reached', 'cut', /could not be reached\. See that this machine can/, null],
    ['refuses a command', { status: 400, code: 50_035 }, /refused the commands \(400, code 50035/, null],
  ];
  it.each(REFUSALS)('tells the operator what to do when Discord %s', async (_, answer, says, guild) => {
    const count = peer.recorder.faults.length;
    peer.recorder.fail({ matches: () => true, times: 5, answer });
    onTestFinished(() => void peer.recorder.faults.splice(count));
    const registered = await registerCommands(account(), { guild, mode: 'change' });
    expect(registered).toEqual({ ok: false, problem: expect.stringMatching(says) });
  });
});

describe('the invite link', () => {
  it('asks for the scopes and the permissions that are used, and for no more', () => {
    const { searchParams } = new URL(discordInviteLink('123'));
    expect(searchParams.get('client_id')).toBe('123');
    expect(searchParams.get('scope')).toBe('bot applications.commands');
    // View channels 10, send 11, attach 15, read history 16, private threads 36, send in threads 38.
    const bits = [10, 11, 15, 16, 36, 38].reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
    expect(searchParams.get('permissions')).toBe(String(bits));
  });

  it.each(BOT_PERMISSIONS)('has %s explained in docs/discord.md', (permission) => {
    const words = permission.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ');
    const page = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');
    expect(page.toLowerCase()).toContain(`| ${words.toLowerCase()} |`);
  });
});

describe('tailor register discord', () => {
  it('prints what changed and the invite link', async () => {
    peer.recorder.commands.clear();
    const said = await tailorIn('.', ['register', 'discord', '--guild', peer.guild], {
      env: {
        DISCORD_TOKEN: peer.twin.botToken,
        DISCORD_APPLICATION_ID: peer.twin.botUserId,
        DISCORD_API_URL: peer.recorder.url,
      },
    });
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('+ created    /tailor');
    expect(said.stdout).toContain(MESSAGE_COMMAND);
    expect(said.stdout).toContain(discordInviteLink(peer.twin.botUserId));
  });
});

function okay(registered: Awaited<ReturnType<typeof registerCommands>>) {
  if (!registered.ok) throw new Error(registered.problem);
  return registered;
}
