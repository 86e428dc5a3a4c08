import { z } from 'zod';
import { stringsFor } from '../../../src/strings/strings.ts';
import type { Actor, ChatDriver, ImmediateResponse, SeenMessage, SentFile } from '../../chat/driver.ts';
import { type Answer, type Delivery, eventDelivery, type SlackTransport } from './deliver.ts';
import {
  findPressable,
  type Input,
  initialValue,
  inputsIn,
  listPressables,
  parseForm,
  textOf,
} from './rendered.ts';
import type { Service } from './service.ts';
import type { SlackPeer } from './slack-peer.ts';
import { visibleMessages } from './visible-messages.ts';

export interface SlackTestSession {
  readonly peer: SlackPeer;
  readonly transport: SlackTransport;
  service(): Service;
}

export interface SlackDriver extends ChatDriver {
  person(as?: 'admin' | 'member'): Promise<SlackActor>;
}

/** Creates people in the emulated workspace. What they do reaches the adapter as Slack would send it. */
export function createSlackDriver(session: SlackTestSession, close: () => Promise<void>): SlackDriver {
  const { peer, transport } = session;
  let last: Delivery | null = null;
  const send = (delivery: Delivery): Promise<Answer> => {
    last = delivery;
    return transport.send(delivery);
  };
  return {
    platform: 'slack',
    hasLargeForms: true,
    async person(as = 'member') {
      return createActor(await peer.person(as), { ...session, send });
    },
    async redeliver() {
      if (last) await transport.send(last);
    },
    settle: () => session.service().settle(),
    async uninstall() {
      await send(eventDelivery(peer.workspace, peer.botUser, { type: 'app_uninstalled' }));
    },
    close,
  };
}

/** Slack allows three seconds for a form. A person to whom the bot says that it took longer tries again. */
async function untilInTime(act: () => Promise<ImmediateResponse>): Promise<ImmediateResponse> {
  const shown = await act();
  const isLate = shown.show === 'message' && shown.text.includes(stringsFor().slack.formTooLate);
  return isLate ? untilInTime(act) : shown;
}

interface ActorContext extends SlackTestSession {
  send(delivery: Delivery): Promise<Answer>;
}

export interface TestPerson {
  readonly id: string;
  readonly token: string;
}

const Opened = z.object({ channel: z.object({ id: z.string() }) });
const Triggered = z.object({ trigger_id: z.string() });

/** A person on Slack, where a command can have text after it. */
export interface SlackActor extends Actor {
  command(text?: string): Promise<ImmediateResponse>;
  /** Has a form open that Slack showed them before this process began. */
  reopen(view: Readonly<Record<string, unknown>>): void;
}

function createActor(me: TestPerson, { peer, send }: ActorContext): SlackActor {
  const user = { id: me.id, name: 'ines', username: 'ines', team_id: peer.workspace };
  const base = {
    user,
    team: { id: peer.workspace, domain: 'harbour' },
    api_app_id: 'A00TAILOR',
    token: 'legacy',
  };
  let open: Readonly<Record<string, unknown>> | null = null;

  const dmChannel = async () => (await peer.call('conversations.open', { users: me.id }, Opened)).channel.id;
  const trigger = async () =>
    (await peer.call('views.generateTriggerId', { user_id: me.id }, Triggered)).trigger_id;

  /** Sends a delivery, and returns what the person sees at once. */
  async function sendAndRead(delivery: Delivery, triggerId: string): Promise<ImmediateResponse> {
    const before = peer.ephemeralMessages.length;
    const { status, body } = await send(delivery);
    if (status !== 200) throw new Error(`HTTP ${status}`);
    const view = peer.views.find((one) => one.trigger === triggerId)?.view;
    if (view?.callback_id === 'form') {
      open = view;
      return { show: 'form', form: parseForm(view) };
    }
    if (view) return { show: 'message', text: textOf(view) };
    const ephemeral = z.looseObject({ response_type: z.literal('ephemeral') }).safeParse(body);
    if (ephemeral.success) peer.showEphemeral(me.id, peer.channel, ephemeral.data);
    const shown = peer.ephemeralMessages.slice(before).find((one) => one.user === me.id);
    return shown ? { show: 'message', text: textOf(shown.content) } : { show: 'nothing' };
  }

  const command = (text: string) => untilInTime(() => commandOnce(text));

  async function commandOnce(text: string): Promise<ImmediateResponse> {
    const trigger_id = await trigger();
    const fields = {
      ...{ command: '/tailor', text, trigger_id, user_id: me.id, user_name: 'ines', token: 'legacy' },
      ...{ team_id: peer.workspace, channel_id: peer.channel, channel_name: 'jobs', api_app_id: 'A00TAILOR' },
      response_url: peer.responseUrl(me.id, peer.channel),
    };
    return sendAndRead({ type: 'command', fields }, trigger_id);
  }

  /** Posts a message as the person, and sends the bot its event as Slack does. */
  async function postMessage(
    channel: string,
    type: 'message' | 'app_mention',
    written: string,
    files: readonly SentFile[],
    thread: string | null,
  ): Promise<void> {
    const text = type === 'app_mention' ? `<@${peer.botUser}> ${written}` : written;
    const shared = await Promise.all(files.map((file) => upload(file, channel)));
    const posted = await peer.call(
      'chat.postMessage',
      { channel, text: text || 'files', ...(thread && { thread_ts: thread }) },
      z.object({ ts: z.string() }),
      me.token,
    );
    const event = {
      ...{ type, channel, user: me.id, text, ts: posted.ts, event_ts: posted.ts, team: peer.workspace },
      ...(type === 'message' && { channel_type: 'im', ...(files.length > 0 && { subtype: 'file_share' }) }),
      ...(files.length > 0 && { files: shared }),
      ...(thread && { thread_ts: thread }),
    };
    await send(eventDelivery(peer.workspace, peer.botUser, event));
  }

  /** Uploads a file and shares it where the bot can read it. */
  async function upload({ name, bytes, sharedBy }: SentFile, channel: string): Promise<unknown> {
    const owner = sharedBy ? peer.tokenOf(sharedBy.id) : me.token;
    const Slot = z.object({ upload_url: z.string(), file_id: z.string() });
    const upload = { filename: name, length: bytes.length };
    const slot = await peer.call('files.getUploadURLExternal', upload, Slot, owner);
    await fetch(slot.upload_url, { method: 'POST', body: Buffer.from(bytes) });
    const shown = { files: [{ id: slot.file_id }], channel_id: sharedBy ? peer.channel : channel };
    const Files = z.object({ files: z.array(z.unknown()) });
    return (await peer.call('files.completeUploadExternal', shown, Files, owner)).files[0];
  }

  async function stateOf(input: Input, given: string | readonly SentFile[] | undefined): Promise<unknown> {
    const { type, options = [] } = input.element;
    const value = typeof given === 'string' ? given : initialValue(input);
    switch (type) {
      case 'file_input': {
        const channel = await dmChannel();
        const files = typeof given === 'object' ? given : [];
        return { type, files: await Promise.all(files.map((file) => upload(file, channel))) };
      }
      case 'static_select': {
        const chosen = options.find((option) => option.value === value);
        return { type, selected_option: chosen ?? null };
      }
      case 'multi_conversations_select':
        return { type, selected_conversations: value ? value.split(',') : [] };
      default:
        return { type, value: value || null };
    }
  }

  async function pressOnce(label: string, on?: SeenMessage): Promise<ImmediateResponse> {
    const all = await visibleMessages(me, await dmChannel(), peer);
    const found = all.findLast((one) => (!on || one.id === on.id) && findPressable(one.content, label));
    const pressed = found && findPressable(found.content, label);
    if (!pressed) throw new Error(`nothing to press is called “${label}”`);
    const trigger_id = await trigger();
    const channel = found.where === 'dm' ? await dmChannel() : peer.channel;
    const message = {
      container: {
        type: 'message',
        message_ts: found.id,
        channel_id: channel,
        is_ephemeral: found.where === 'ephemeral',
        ...(found.under && { thread_ts: found.under }),
      },
      channel: { id: channel, name: 'jobs' },
      response_url: peer.responseUrl(me.id, channel, found.id),
      ...(found.where !== 'ephemeral' && {
        message: { ts: found.id, user: peer.botUser, ...(found.under && { thread_ts: found.under }) },
      }),
    };
    const home = { container: { type: 'view', view_id: found.id }, view: { id: found.id, type: 'home' } };
    const payload = {
      ...base,
      type: 'block_actions',
      trigger_id,
      actions: [{ ...pressed.payload, action_ts: '1.2' }],
      ...(found.where === 'home' ? home : message),
    };
    return sendAndRead({ type: 'interaction', payload }, trigger_id);
  }

  return {
    id: me.id,
    command: (text = '') => command(text),
    reopen(view) {
      open = view;
    },
    async runCommand(name) {
      await command(name.replaceAll('-', ' '));
    },

    async fill(values) {
      if (!open) throw new Error('no form is open');
      const inputs = inputsIn(open);
      for (const name of Object.keys(values))
        if (!inputs.some((input) => input.block_id === name))
          throw new Error(`the form has no field ${name}`);
      const state: Record<string, unknown> = {};
      for (const input of inputs)
        state[input.block_id] = { value: await stateOf(input, values[input.block_id]) };
      const view = { ...open, state: { values: state } };
      const payload = { ...base, type: 'view_submission', trigger_id: await trigger(), view };
      const { status, body } = await send({ type: 'interaction', payload });
      if (status !== 200) throw new Error(`HTTP ${status}`);
      const FieldErrors = z.object({
        response_action: z.literal('errors'),
        errors: z.record(z.string(), z.string()),
      });
      const refused = FieldErrors.safeParse(body);
      if (refused.success) return refused.data.errors;
      open = null;
      return {};
    },

    async useShortcut({ text, links = [], files = [] }) {
      const trigger_id = await trigger();
      const shared = await Promise.all(files.map((file) => upload(file, peer.channel)));
      const ts = `${Math.floor(Date.now() / 1000)}.000100`;
      const written = [text, ...links.map((link) => `<${link}>`)].join('\n');
      const payload = {
        ...base,
        type: 'message_action',
        callback_id: 'tailor_to_this',
        trigger_id,
        message_ts: ts,
        channel: { id: peer.channel, name: 'jobs' },
        message: {
          type: 'message',
          user: 'U0SOMEBODY',
          ts,
          text: written,
          ...(files.length > 0 && { files: shared }),
        },
        response_url: peer.responseUrl(me.id, peer.channel),
      };
      return sendAndRead({ type: 'interaction', payload }, trigger_id);
    },

    async dm(text, files = []) {
      await postMessage(await dmChannel(), 'message', text, files, null);
    },
    mention: (text, files = []) => postMessage(peer.channel, 'app_mention', text, files, null),
    async mentionUnder(post, text) {
      const { ts } = await peer.call(
        'chat.postMessage',
        { channel: peer.channel, text: post },
        z.object({ ts: z.string() }),
        me.token,
      );
      await postMessage(peer.channel, 'app_mention', text, [], ts);
    },
    async reply(to, text) {
      const thread = to.under ?? to.id;
      if (to.where === 'dm') await postMessage(await dmChannel(), 'message', text, [], thread);
      else await postMessage(peer.channel, 'app_mention', text, [], thread);
    },

    press: (label, on) => untilInTime(() => pressOnce(label, on)),

    async openHome() {
      const event = { type: 'app_home_opened', user: me.id, tab: 'home', channel: await dmChannel() };
      await send(eventDelivery(peer.workspace, peer.botUser, event));
      return true;
    },

    async sees() {
      const all = await visibleMessages(me, await dmChannel(), peer);
      return all.map(({ content, ...seen }) => ({
        ...seen,
        text: textOf(content),
        buttons: listPressables(content).map(({ label }) => label),
      }));
    },
  };
}
