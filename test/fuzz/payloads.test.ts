import { ApplicationCommandType, InteractionType } from 'discord.js';
import express from 'express';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onDiscordInteraction } from '../../src/adapters/discord/inbound/listeners/interaction.ts';
import { onDiscordMessage } from '../../src/adapters/discord/inbound/listeners/message.ts';
import { AnyDiscordInteraction } from '../../src/adapters/discord/inbound/payloads.ts';
import { startHttpServer } from '../../src/adapters/http/server.ts';
import { createSlackWebClients } from '../../src/adapters/slack/api-client.ts';
import { createBoltApp } from '../../src/adapters/slack/inbound/bolt.ts';
import { createSlackDispatcher } from '../../src/adapters/slack/inbound/dispatcher.ts';
import { createSlackRouter } from '../../src/adapters/slack/inbound/transport/http.ts';
import { encodeViewMetadata } from '../../src/adapters/slack/render/view-metadata.ts';
import { validateFormValues } from '../../src/chat/forms/validate-form.ts';
import { noticeMessage } from '../../src/chat/messages/blocks.ts';
import { encodeAction } from '../../src/chat/types/action.ts';
import { ChatEvent } from '../../src/chat/types/chat-event.ts';
import type { InteractionService } from '../../src/chat/types/interaction-service.ts';
import { impersonal } from '../../src/chat/types/message.ts';
import { ResumeId } from '../../src/jobs/model/ids.ts';
import { createLogger } from '../../src/log.ts';
import { stringsFor } from '../../src/strings/strings.ts';
import {
  type Delivery,
  encodeBody,
  eventDelivery,
  post,
  signatureHeaders,
} from '../adapters/slack/deliver.ts';
import { SIGNING_SECRET } from '../adapters/slack/slack-peer.ts';
import { fuzzRuns } from '../setup/fuzz-runs.ts';
import { mutatedJson, mutatedText, SECRET_TEXT } from './mutate.ts';

const WORKSPACE = 'T1';
const resume = '0196aaaa-0000-7000-8000-000000000001';

/** Stores nothing, and checks what it is given as the handlers of a later process would. */
const interactions: InteractionService = {
  openForm: async () => ({ type: 'message', message: impersonal(noticeMessage('x')) }),
  recordShown: async () => null,
  validateForm: (context, values) => validateFormValues(context, values, stringsFor()),
  async enqueueEvent(event, key) {
    expect(ChatEvent.parse(event)).toEqual(event);
    expect(key).not.toBe('');
    return true;
  },
  enqueueUninstall: async () => {},
};

/** The log as operators have it, at its most talkative. */
function createFuzzLog() {
  const lines: string[] = [];
  const log = createLogger({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  /** Fails if a line since the last call has text of a payload. */
  const expectNoSecret = () => {
    expect(lines.splice(0).filter((line) => line.includes(SECRET_TEXT))).toEqual([]);
  };
  return { log, expectNoSecret };
}

describe('Slack', () => {
  const { log, expectNoSecret } = createFuzzLog();
  let server: Awaited<ReturnType<typeof startHttpServer>>;
  beforeAll(async () => {
    // Nothing listens there: an answer by a response URL can't be sent.
    const web = createSlackWebClients({ apiUrl: 'http://127.0.0.1:9/api/', log });
    const never = () => Promise.reject(new Error('not called'));
    const installation = {
      workspace: WORKSPACE,
      organisation: null,
      bot: null,
      botUser: 'U0BOT',
      token: 'xoxb-1',
    };
    const app = createBoltApp(
      { init() {}, start: never, stop: never },
      async () => ({ ok: true, value: installation }),
      {
        interactions,
        web,
        users: { describe: async (_, user) => user, isMember: async () => true },
        log,
      },
    );
    const site = express();
    site.use(createSlackRouter(SIGNING_SECRET, createSlackDispatcher(app, web.url, log).dispatch, log));
    server = await startHttpServer(site, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());

  const where = {
    platform: 'slack',
    workspace: WORKSPACE,
    kind: 'dm',
    channel: 'D1',
    thread: null,
    message: null,
    reply: null,
  } as const;
  const who = {
    user: { id: 'U1', name: 'ines', team_id: WORKSPACE },
    team: { id: WORKSPACE },
    trigger_id: 't.1',
  };
  const slackFile = {
    id: 'F1',
    name: SECRET_TEXT,
    size: 1,
    url_private: 'https://files.slack.com/1',
    user: 'U1',
  };
  const message = {
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    text: SECRET_TEXT,
    ts: '1.2',
    files: [slackFile],
  };
  const view = (form: Parameters<typeof encodeViewMetadata>[0]['form'], fields: object) => ({
    ...{ id: 'V1', hash: 'h', callback_id: 'form', type: 'modal', state: { values: fields } },
    private_metadata: encodeViewMetadata({ form, context: where }),
  });
  const payloads: Extract<Delivery, { payload: unknown }>[] = [
    eventDelivery(WORKSPACE, 'U0BOT', message),
    eventDelivery(WORKSPACE, 'U0BOT', { ...message, type: 'app_mention', text: `<@U0BOT> ${SECRET_TEXT}` }),
    eventDelivery(WORKSPACE, 'U0BOT', { type: 'app_home_opened', user: 'U1', tab: 'home' }),
    eventDelivery(WORKSPACE, 'U0BOT', { type: 'app_uninstalled' }),
    eventDelivery(WORKSPACE, 'U0BOT', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }),
    eventDelivery(WORKSPACE, 'U0BOT', { type: 'team_access_revoked', team_ids: [WORKSPACE] }),
    {
      type: 'interaction',
      payload: {
        ...{
          ...who,
          type: 'block_actions',
          container: { type: 'message', channel_id: 'D1', message_ts: '1.2' },
        },
        actions: [
          {
            type: 'button',
            action_id: 'act-0-0',
            block_id: 'b',
            value: encodeAction({ do: 'history' }),
            action_ts: '1',
          },
        ],
      },
    },
    {
      type: 'interaction',
      payload: {
        ...{ ...who, type: 'view_submission' },
        view: view(
          { form: 'tailor', draft: null },
          {
            resume: { value: { type: 'static_select', selected_option: { value: 'default' } } },
            posting: { value: { type: 'plain_text_input', value: `${SECRET_TEXT} `.repeat(50) } },
            resume_file: { value: { type: 'file_input', files: [slackFile] } },
          },
        ),
      },
    },
    {
      type: 'interaction',
      payload: {
        ...{ ...who, type: 'view_submission' },
        view: view(
          { form: 'fix', resume: ResumeId.parse(resume) },
          { part_1: { value: { type: 'plain_text_input', value: SECRET_TEXT } } },
        ),
      },
    },
    {
      type: 'interaction',
      payload: {
        ...{ ...who, type: 'message_action', callback_id: 'tailor_to_this', channel: { id: 'C1' } },
        message: { ts: '1.2', text: SECRET_TEXT, files: [slackFile], attachments: [{ text: SECRET_TEXT }] },
      },
    },
  ];

  const send = async (body: string, type: string) => {
    const { status } = await post(`${server.address}/slack/events`, body, {
      'Content-Type': type,
      ...signatureHeaders(body),
    });
    expectNoSecret();
    return status;
  };

  it('accepts what it sends', async () => {
    for (const payload of payloads) expect(await send(...encodeBody(payload))).toBe(200);
  });

  it('gets an answer to any payload, and the log has none of its text', async () => {
    const mutated = fc.constantFrom(...payloads).chain(({ type, payload }) =>
      mutatedJson(payload).map((changed): [string, string] => {
        const isObject = typeof changed === 'object' && changed !== null;
        return encodeBody({ type, payload: isObject ? { ...changed } : { changed } });
      }),
    );
    await fc.assert(
      fc.asyncProperty(mutated, async ([body, type]) => {
        // An event that can't be read is sent again, as one that couldn't be stored.
        expect([200, 400, 500]).toContain(await send(body, type));
      }),
      fuzzRuns(150),
    );
  });

  it('gets an answer to any body', async () => {
    const command = 'command=%2Ftailor&text=help&trigger_id=t&user_id=U1&channel_id=C1&team_id=T1';
    const body = fc.oneof(
      fc.string({ unit: 'binary' }),
      mutatedText(command),
      fc.constantFrom(...payloads).chain((payload) => mutatedText(encodeBody(payload)[0])),
      fc.string({ unit: 'binary' }).map((text) => `${command.replace('help', encodeURIComponent(text))}`),
    );
    const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', 'x');
    await fc.assert(
      fc.asyncProperty(body, type, async (text, mediaType) => {
        expect([200, 400, 500]).toContain(await send(text, mediaType));
      }),
      fuzzRuns(150),
    );
  });
});

describe('Discord', () => {
  it('gets an answer to an attachment by a name that every object has', async () => {
    const { expectNoSecret, deps, responses } = listeners();
    const options = [{ name: 'resume', type: 11, value: '__proto__' }];
    const data = { type: ApplicationCommandType.ChatInput, name: 'tailor', options, resolved };
    await onDiscordInteraction({ ...base, type: InteractionType.ApplicationCommand, data }, deps);
    const message = { type: ApplicationCommandType.Message, name: 'x', target_id: 'constructor', resolved };
    await onDiscordInteraction({ ...base, type: InteractionType.ApplicationCommand, data: message }, deps);
    expect(responses()).toBe(2);
    expectNoSecret();
  });

  const user = { id: '200000000000000001', username: SECRET_TEXT };
  const base = {
    ...{ id: '1310000000000000000', token: 'token', application_id: '1', version: 1, locale: 'en-US' },
    ...{ guild_id: '1', channel_id: '2', channel: { id: '2', type: 0 }, member: { user, permissions: '0' } },
  };
  const attachment = { id: '5', filename: SECRET_TEXT, size: 5, url: 'https://cdn.discordapp.com/a' };
  const message = {
    ...{
      id: '7',
      channel_id: '2',
      author: user,
      content: SECRET_TEXT,
      attachments: [attachment],
      mentions: [],
    },
    message_snapshots: [{ message: { content: SECRET_TEXT, attachments: [attachment] } }],
  };
  const resolved = { attachments: { 5: attachment }, messages: { 7: message } };
  const label = (component: object) => ({ type: 18, component });
  const payloads = [
    {
      ...base,
      type: InteractionType.ApplicationCommand,
      data: { type: ApplicationCommandType.ChatInput, name: 'help' },
    },
    {
      ...base,
      type: InteractionType.ApplicationCommand,
      data: {
        ...{ type: ApplicationCommandType.ChatInput, name: 'tailor', resolved },
        options: [
          { name: 'posting', type: 3, value: SECRET_TEXT },
          { name: 'resume', type: 11, value: '5' },
        ],
      },
    },
    {
      ...base,
      type: InteractionType.ApplicationCommand,
      data: { type: ApplicationCommandType.Message, name: 'x', target_id: '7', resolved },
    },
    {
      ...base,
      type: InteractionType.MessageComponent,
      data: { custom_id: 'help', component_type: 2 },
      message: { id: '7' },
    },
    {
      ...base,
      type: InteractionType.ApplicationCommandAutocomplete,
      data: { name: 'tailor', options: [{ name: 'role', value: SECRET_TEXT, focused: true }] },
    },
    {
      ...base,
      type: InteractionType.ModalSubmit,
      data: {
        ...{ custom_id: 'tailor', resolved },
        components: [
          label({ type: 4, custom_id: 'posting', value: SECRET_TEXT }),
          label({ type: 19, custom_id: 'resume_file', values: ['5'] }),
        ],
      },
    },
  ];

  function listeners() {
    const { log, expectNoSecret } = createFuzzLog();
    let responses = 0;
    const respond = async () => {
      responses += 1;
    };
    const api = { respond, followUp: async () => '1', post: async () => '1' };
    const deps = { interactions, api, log, botId: '9', parentOf: () => null };
    return { expectNoSecret, deps, responses: () => responses };
  }

  it('gets an answer to any interaction that can be answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...payloads).chain(mutatedJson), async (payload) => {
        const { expectNoSecret, deps, responses } = listeners();
        await onDiscordInteraction(payload, deps);
        expectNoSecret();
        if (AnyDiscordInteraction.safeParse(payload).success) expect(responses()).toBe(1);
      }),
      fuzzRuns(400),
    );
  });

  it('has its messages stored or ignored', async () => {
    await fc.assert(
      fc.asyncProperty(mutatedJson(message), async (payload) => {
        const { expectNoSecret, deps } = listeners();
        await onDiscordMessage(payload, deps);
        expectNoSecret();
      }),
      fuzzRuns(300),
    );
  });
});
