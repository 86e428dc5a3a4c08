import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { createBoltApp } from '../../../src/adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../../../src/adapters/slack/inbound/dispatcher.ts';
import { createUserDirectory } from '../../../src/adapters/slack/outbound/user-directory.ts';
import { eventDelivery } from './deliver.ts';
import { createRecordingLog } from './recording-log.ts';

/*
 * A workspace T-HOME, in the organisation E-HOME or in none, with a channel that others share by Slack Connect. The
 * profiles are what users.info says to the bot of T-HOME.
 */
const PROFILES: Record<string, object> = {
  'U-SIBLING': {
    team_id: 'T-SIBLING',
    enterprise_user: { id: 'W1', enterprise_id: 'E-HOME', teams: ['T-SIBLING'] },
  },
  'U-GUEST': { team_id: 'T-GUEST' },
  'U-GRID-GUEST': {
    team_id: 'T-GUEST',
    enterprise_user: { id: 'W2', enterprise_id: 'E-GUEST', teams: ['T-GUEST'] },
  },
  'U-STRANGER': { team_id: 'T-HOME', is_stranger: true },
};

let slack: Server;
let refused: number;
const stored: string[] = [];
const log = createRecordingLog();
const web = () => {
  const { port } = z.object({ port: z.number() }).parse(slack.address());
  return createSlackWebClients({ apiUrl: `http://127.0.0.1:${port}/api/`, log });
};
beforeAll(async () => {
  slack = createServer(async (request, response) => {
    const args = new URLSearchParams(await text(request));
    const method = request.url?.split('/').at(-1);
    const user = PROFILES[args.get('user') ?? ''];
    if (method === 'chat.postEphemeral' || method === 'views.open') refused += 1;
    const answer = method !== 'users.info' ? { ok: true } : user ? { ok: true, user } : { ok: false };
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(slack, 'listening');
});
afterAll(() => slack.close());
beforeEach(() => {
  stored.length = 0;
  refused = 0;
});

/** The bot of T-HOME as Slack's requests reach it. */
function openBot(organisation: string | null) {
  const users = createUserDirectory(web(), log);
  const interactions = {
    openForm: () => Promise.reject(new Error('no form is asked for here')),
    validateForm: () => ({}),
    recordShown: () => Promise.reject(new Error('nothing is shown here')),
    async enqueueEvent({ user }: { user: { externalId: string } }) {
      stored.push(user.externalId);
      return true;
    },
    enqueueUninstall: async () => {},
  };
  const bolt = createBoltApp(
    { init() {}, start: async () => undefined, stop: async () => undefined },
    async () => ({
      ok: true,
      value: { workspace: 'T-HOME', token: 'xoxb-1', botUser: 'U-BOT', bot: null, organisation },
    }),
    { interactions, web: web(), users, log },
  );
  const { dispatch } = createSlackDispatcher(bolt, web().url, log);
  let count = 0;
  const newId = () => {
    count += 1;
    return `${organisation}-${count}`;
  };
  return {
    press: (user: string, team_id: string, enterprise: string | null) =>
      dispatch({
        body: {
          type: 'block_actions',
          user: { id: user, team_id },
          team: { id: 'T-HOME', ...(enterprise !== null && { enterprise_id: enterprise }) },
          enterprise: enterprise === null ? null : { id: enterprise },
          trigger_id: newId(),
          container: { type: 'message', channel_id: 'C1', message_ts: '1.2' },
          actions: [
            { type: 'button', action_id: 'act-0-0', block_id: 'b', value: 'forget_now', action_ts: '1' },
          ],
          token: 'legacy',
        },
      }),
    mention: (user: string, homes: object, envelopeTeam = 'T-HOME') => {
      const event = { type: 'app_mention', channel: 'C1', text: 'Hello', ts: newId(), user, ...homes };
      const delivery = eventDelivery('T-HOME', 'U-BOT', event);
      if (delivery.type !== 'event') throw new Error('not an event');
      const authorizations = [
        { team_id: 'T-HOME', enterprise_id: organisation, is_bot: true, is_enterprise_install: false },
      ];
      return dispatch({ body: { ...delivery.payload, team_id: envelopeTeam, authorizations } });
    },
  };
}

/** Whom the bot serves: the person's id, the workspace or organisation that a payload names, and whether it may act. */
const IN_AN_ORGANISATION: [who: string, user: string, home: string, isServed: boolean][] = [
  ['a member', 'U-MEMBER', 'T-HOME', true],
  ['a member whom the payload places in the organisation', 'U-MEMBER', 'E-HOME', true],
  ['a member of another workspace of the organisation', 'U-SIBLING', 'T-SIBLING', true],
  ['a guest', 'U-GUEST', 'T-GUEST', false],
  ['a guest from another organisation', 'U-GRID-GUEST', 'T-GUEST', false],
  ['a guest from another organisation, named by it', 'U-GRID-GUEST', 'E-GUEST', false],
  ['somebody whom Slack calls a stranger', 'U-STRANGER', 'T-ELSEWHERE', false],
  ['somebody about whom Slack says nothing', 'U-UNKNOWN', 'T-ELSEWHERE', false],
];

describe('in a workspace of an organisation (Enterprise Grid)', () => {
  test.each(IN_AN_ORGANISATION)('%s presses a button', async (_who, user, home, isServed) => {
    const bot = openBot('E-HOME');
    await bot.press(user, home, 'E-HOME');
    expect(stored).toEqual(isServed ? [user] : []);
    expect(refused).toBe(isServed ? 0 : 1);
  });

  test.each(IN_AN_ORGANISATION)('%s writes to the bot', async (_who, user, home, isServed) => {
    const bot = openBot('E-HOME');
    await bot.mention(user, { user_team: home });
    await bot.mention(user, { source_team: home });
    await bot.mention(user, { team: home });
    expect(stored).toEqual(isServed ? [user, user, user] : []);
    expect(refused).toBe(isServed ? 0 : 3);
  });
});

describe('in a workspace of its own', () => {
  test('a guest from an organisation is a guest, also where the payload names the guest’s organisation', async () => {
    const bot = openBot(null);
    await bot.press('U-GRID-GUEST', 'T-GUEST', 'E-GUEST');
    await bot.mention('U-GRID-GUEST', { user_team: 'E-GUEST' });
    expect(stored).toEqual([]);
    expect(refused).toBe(2);
  });

  test('a guest is a guest, also where the event is said to come from their workspace', async () => {
    await openBot(null).mention('U-GUEST', { user_team: 'T-GUEST' }, 'T-GUEST');
    expect(stored).toEqual([]);
    expect(refused).toBe(1);
  });
});
