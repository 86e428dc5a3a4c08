import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createBoltApp } from '../../../src/adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../../../src/adapters/slack/inbound/dispatcher.ts';
import { createSingleInstallationFinder } from '../../../src/adapters/slack/install/single-installation.ts';
import { createUserDirectory, toSlackChatUser } from '../../../src/adapters/slack/outbound/user-directory.ts';
import type { ChatEvent } from '../../../src/chat/types/chat-event.ts';
import { eventDelivery } from './deliver.ts';
import { createRecordingLog } from './recording-log.ts';
import { openSlackPeer, type SlackPeer, TOKEN } from './slack-peer.ts';

let peer: SlackPeer;
beforeAll(async () => {
  peer = await openSlackPeer();
});
afterAll(() => peer.close());
afterEach(() => expect(peer.problems.splice(0)).toEqual([]));

const log = createRecordingLog();
const web = () => createSlackWebClients({ apiUrl: peer.apiUrl, log });
const bot = () => ({
  workspace: peer.workspace,
  token: TOKEN,
  botUser: peer.botUser,
  bot: null,
  organisation: null,
});
const countLookups = () => peer.calls.filter(({ method }) => method === 'users.info').length;

describe('the user directory', () => {
  it('asks Slack once per user for a while', async () => {
    const directory = createUserDirectory(web(), log);
    const { id } = await peer.person('admin');
    const before = countLookups();
    for (let time = 0; time < 3; time += 1)
      expect(await directory.describe(bot(), toSlackChatUser(bot(), id))).toMatchObject({
        externalId: id,
        isAdmin: true,
      });
    expect(countLookups()).toBe(before + 1);
  });

  it('asks once in a workspace without the scope, where nobody is an admin', async () => {
    const directory = createUserDirectory(web(), log);
    const before = countLookups();
    peer.fail({ methods: /users\.info/, failure: { kind: 'error', error: 'missing_scope' } });
    for (const { id } of [await peer.person('admin'), await peer.person('admin')])
      expect(await directory.describe(bot(), toSlackChatUser(bot(), id, 'ines'))).toMatchObject({
        isAdmin: false,
        displayName: 'ines',
      });
    expect(countLookups()).toBe(before + 1);
    expect(log.lines.splice(0)).toEqual([
      {
        workspace: peer.workspace,
        message: 'nobody counts as an admin here: the scope users:read is missing',
      },
    ]);
  });

  it('asks again after a failure, and until then nobody is an admin', async () => {
    const directory = createUserDirectory(web(), log);
    const { id } = await peer.person('admin');
    peer.fail({ methods: /users\.info/, failure: { kind: 'status', status: 503 } });
    expect(await directory.describe(bot(), toSlackChatUser(bot(), id))).toMatchObject({ isAdmin: false });
    expect(log.lines.at(-1)).toMatchObject({
      err: expect.any(Error),
      message: 'the profile of a person could not be read: they count as no admin',
    });
    expect(await directory.describe(bot(), toSlackChatUser(bot(), id))).toMatchObject({ isAdmin: true });
  });

  it('looks nobody up before an event is stored', async () => {
    const stored: ChatEvent[] = [];
    const bolt = createBoltApp(
      { init() {}, start: async () => undefined, stop: async () => undefined },
      createSingleInstallationFinder(TOKEN, web()),
      {
        interactions: {
          openForm: () => Promise.resolve({ type: 'enqueue', action: { type: 'home_opened' }, message }),
          validateForm: () => ({}),
          recordShown: () => Promise.reject(new Error('a stored request needs no record')),
          enqueueEvent: async (event) => {
            stored.push(event);
            return true;
          },
          enqueueUninstall: async () => {},
        },
        web: web(),
        users: {
          describe: () => Promise.reject(new Error('a user was looked up')),
          isMember: () => Promise.reject(new Error('a user was looked up')),
        },
        log,
      },
    );
    const { dispatch } = createSlackDispatcher(bolt, web().url, log);
    const before = countLookups();
    for (const body of bodies()) await dispatch({ body });
    expect(stored.map(({ action }) => action.type)).toEqual([
      'message',
      'message',
      'home_opened',
      'command',
      'home_opened',
      'action',
      'form_submit',
    ]);
    expect(stored.map(({ user }) => user.isAdmin)).not.toContain(true);
    expect(log.lines).not.toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/could not be stored/) }),
    );
    expect(countLookups()).toBe(before);
  });
});

const message = { summary: 'Got it.', blocks: [], about: 'nobody' as const };

/** A request of each kind. */
function bodies(): Record<string, unknown>[] {
  const { workspace, botUser, channel } = peer;
  const event = (more: object) => eventDelivery(workspace, botUser, { user: 'U1', ts: '1.2', ...more });
  const interaction = (more: object) => ({
    ...{ user: { id: 'U1', team_id: workspace }, team: { id: workspace }, trigger_id: 't', token: 'legacy' },
    ...more,
  });
  const command = {
    command: '/tailor',
    trigger_id: 't',
    user_id: 'U1',
    team_id: workspace,
    channel_id: channel,
  };
  const button = { type: 'button', action_id: 'act-0-0', block_id: 'b', value: 'help', action_ts: '1' };
  const nowhere = { kind: 'home', channel: null, thread: null, message: null, reply: null };
  const metadata = { context: 'settings', where: { platform: 'slack', workspace, ...nowhere } };
  const view = {
    id: 'V',
    callback_id: 'form',
    private_metadata: JSON.stringify(metadata),
    state: { values: {} },
  };
  const events = [
    event({ type: 'message', channel_type: 'im', channel: 'D1', text: 'Hello' }),
    event({ type: 'app_mention', channel, text: 'Hello' }),
    event({ type: 'app_home_opened', tab: 'home' }),
  ];
  return [
    ...events.map(({ payload }) => payload),
    { ...command, text: 'help' },
    { ...command, text: '' },
    interaction({
      type: 'block_actions',
      container: { type: 'message', channel_id: channel, message_ts: '1.2' },
      actions: [button],
    }),
    interaction({ type: 'view_submission', view }),
  ];
}
