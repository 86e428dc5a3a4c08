import {
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
  SnowflakeUtil,
} from 'discord.js';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { z } from 'zod';
import { discordHands, listenToDiscord } from '../../src/app/discord-parts.ts';
import { catalogueFor } from '../../src/chat/catalogue/catalogue.ts';
import { checkForm } from '../../src/chat/check.ts';
import { decodeContext } from '../../src/chat/form.ts';
import { loadConfig } from '../../src/config.ts';
import { ON_MESSAGE } from '../../src/discord/commands.ts';
import { valuesOfModal } from '../../src/discord/gateway/values.ts';
import { WireInteraction } from '../../src/discord/gateway/wire.ts';
import { createReader } from '../../src/documents/reader.ts';
import { createWriter } from '../../src/documents/writer.ts';
import { fault } from '../../src/jobs/fault.ts';
import type { PostingFetcher } from '../../src/jobs/ports.ts';
import { openQueue } from '../../src/queue/service.ts';
import { createCodec } from '../../src/store/codec.ts';
import { createOfflineEngine } from '../../src/tailoring/offline.ts';
import type { Actor, ChatDriver, Filling, Seen, SentFile, Setup, Shown, ShownField } from '../chat/driver.ts';
import type { TestDatabase } from '../setup/databases.ts';
import type { Peer } from './peer.ts';
import { silent } from './silent.ts';

/** One peer to a test file, whose installations come one after another, each on a database of its own. */
export async function openDiscord(peer: Peer, database: TestDatabase, setup: Setup): Promise<ChatDriver> {
  const config = loadConfig(
    {
      DISCORD_TOKEN: peer.twin.botToken,
      DISCORD_APPLICATION_ID: peer.twin.botUserId,
      DISCORD_API_URL: peer.recorder.url,
    },
    '/nowhere',
  );
  const log = silent;
  const opened = new AsyncDisposableStack();
  const reader = createReader();
  const writer = createWriter();
  const queue = await openQueue({ database, codec: createCodec(null), log });
  const engines = new Map(
    [createOfflineEngine(), ...(setup.model ? [setup.model] : [])].map((one) => [one.name, one]),
  );
  const defaultEngine = setup.model?.name ?? 'offline';
  const none = { cost: null, tokens: null };
  const limits = { jobsPerPerson: setup.jobsPerPerson, workspace: none, installation: none };
  const desk = { store: queue.store, quota: { limits, price: null }, defaultEngine };
  const house = { vendor: setup.model ? 'model.example' : null, keep: config.keep };
  const context = { config, queue, desk, reader, fetcher: fetcherOf(setup), house, log, opened };
  const hands = discordHands(context);
  await queue.deliver(hands.deliverer);
  await queue.intake('discord', hands.intake);
  const deliverers = new Map([['discord', hands.deliverer]] as const);
  await queue.tailor(
    { engines, defaultEngine, writer, deliverers, deadline: 3_600 },
    { lanes: 4, perWorkspace: 4 },
  );
  const fail = (reason: string) => {
    throw new Error(reason);
  };
  await listenToDiscord({ ...context, fail });

  const scene: Scene = { peer, database, tokens: new Map(), last: null };
  return {
    platform: 'discord',
    roomy: false,
    person: async (as = 'member') => createActor(await peer.person(), as === 'admin', scene),
    async redeliver() {
      if (!scene.last) return;
      peer.dispatch(scene.last.event, scene.last.data);
    },
    settle: () => settled(database),
    async leave() {
      peer.dispatch('GUILD_DELETE', { id: peer.guild });
      await new Promise((resolve) => setImmediate(resolve));
    },
    async close() {
      await opened.disposeAsync();
      await queue.stop(5);
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}

interface Scene {
  readonly peer: Peer;
  readonly database: TestDatabase;
  /** Whose the token of each interaction is. */
  readonly tokens: Map<string, string>;
  last: { readonly event: string; readonly data: unknown } | null;
}

function fetcherOf({ pages }: Setup): PostingFetcher {
  return {
    async fetch(url) {
      const page = pages.get(url);
      if (!page) return { ok: false, fault: fault('link_refused', 'no such page') };
      return { ok: true, value: { ...page, url, via: 'page', warnings: [] } };
    },
    async close() {},
  };
}

/** Nothing is left on any queue, and nothing of the inbox is waiting. */
async function settled(database: TestDatabase): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    const { rows } = await sql<{ left: string }>`
      select (select count(*) from pgboss.job where state < 'completed') +
             (select count(*) from inbox where handled_at is null) as left`.execute(database.db);
    quiet = Number(rows[0]?.left) === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** A message is not acknowledged on Discord: it has arrived when it is stored. */
async function arrived(key: string, { db }: TestDatabase): Promise<void> {
  for (;;) {
    const row = await db.selectFrom('inbox').select('id').where('key', '=', key).executeTakeFirst();
    if (row) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function createActor(id: string, isAdmin: boolean, scene: Scene): Actor {
  const { peer } = scene;
  let form: Modal | null = null;
  let formAt: { channel: string; message?: string | undefined } = { channel: peer.channel };

  async function interact(
    type: InteractionType,
    data: unknown,
    at: { readonly channel: string; readonly message?: string | undefined },
  ): Promise<Shown> {
    const interaction = SnowflakeUtil.generate().toString();
    const token = `token-${interaction}`;
    const inServer = at.channel !== (await peer.openDm(id));
    scene.tokens.set(token, id);
    await peer.twin.prisma.interactionResponse.create({
      data: {
        interactionId: interaction,
        interactionToken: token,
        applicationId: peer.twin.botUserId,
        channelId: at.channel,
        type: 0,
        messageId: at.message ?? null,
      },
    });
    const user = { id, username: `user-${id}`, discriminator: '0', avatar: null };
    const row = await peer.twin.prisma.channel.findUniqueOrThrow({ where: { id: at.channel } });
    const payload = {
      id: interaction,
      application_id: peer.twin.botUserId,
      type,
      data,
      token,
      version: 1,
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      app_permissions: '0',
      channel_id: at.channel,
      channel: { id: at.channel, type: row.type, parent_id: row.parentId },
      ...(inServer
        ? {
            guild_id: peer.guild,
            member: {
              user,
              roles: [],
              permissions: isAdmin ? '32' : '0',
              joined_at: new Date().toISOString(),
            },
          }
        : { user }),
      ...(at.message === undefined ? {} : { message: { id: at.message, channel_id: at.channel } }),
    };
    const answered = peer.recorder.next(({ path }) => path.startsWith(`/interactions/${interaction}/`));
    scene.last = { event: 'INTERACTION_CREATE', data: payload };
    peer.dispatch('INTERACTION_CREATE', payload);
    const { body } = await answered;
    const { type: kind, data: response } = Callback.parse(body);
    if (kind === 9) {
      form = Modal.parse(response);
      formAt = at;
      return { show: 'form', form: shownForm(form) };
    }
    if (kind === 4) return { show: 'message', text: textOf(response?.components ?? []) };
    return { show: 'nothing' };
  }

  async function write(
    channel: string,
    inServer: boolean,
    text: string,
    files: readonly SentFile[],
    answers?: Seen,
  ) {
    const message = SnowflakeUtil.generate().toString();
    const bot = { id: peer.twin.botUserId, username: 'TestBot', discriminator: '0', avatar: null, bot: true };
    const uploaded = (theirs: boolean) =>
      files
        .filter(({ sharedBy }) => (sharedBy !== undefined) === theirs)
        .map(({ name, bytes }) => peer.upload({ name, bytes }));
    const attachments = uploaded(false);
    const forwarded = uploaded(true);
    await peer.twin.prisma.message.create({
      data: {
        id: message,
        channelId: channel,
        authorId: id,
        content: text,
        attachments: JSON.stringify(attachments),
      },
    });
    const data = {
      id: message,
      channel_id: channel,
      ...(inServer ? { guild_id: peer.guild } : {}),
      author: { id, username: `user-${id}`, discriminator: '0', avatar: null },
      content: text,
      timestamp: new Date().toISOString(),
      type: answers ? 19 : 0,
      mentions: inServer ? [bot] : [],
      attachments,
      embeds: [],
      // What somebody else shared comes forwarded.
      ...(forwarded.length === 0
        ? {}
        : { message_snapshots: [{ message: { content: '', attachments: forwarded } }] }),
      ...(answers
        ? {
            message_reference: { message_id: answers.id },
            referenced_message: { id: answers.id, author: bot },
          }
        : {}),
    };
    scene.last = { event: 'MESSAGE_CREATE', data };
    peer.dispatch('MESSAGE_CREATE', data);
    await arrived(message, scene.database);
  }

  async function find(label: string, on?: Seen): Promise<Found> {
    const messages = await visible(id, scene);
    const found = messages
      .filter((message) => on === undefined || message.id === on.id)
      .flatMap((message) => controlsOf(message.components).map((control) => ({ ...control, message })))
      .findLast((control) => control.label === label);
    if (!found) throw new Error(`nobody sees "${label}"`);
    return found;
  }

  return {
    id,
    command: () =>
      interact(InteractionType.ApplicationCommand, chatInput('tailor'), { channel: peer.channel }),
    async ask(command) {
      await interact(InteractionType.ApplicationCommand, chatInput(command), { channel: peer.channel });
    },

    async fill(values) {
      if (!form) throw new Error('no form is open');
      const data = submissionOf(form, values, peer);
      const shown = await interact(InteractionType.ModalSubmit, data, formAt);
      if (shown.show !== 'message') return {};
      // Discord has no fields to put errors on: each has to be said, and the form to come again.
      const errors = errorsOf(scene.last?.data, id);
      for (const error of Object.values(errors)) expect(shown.text).toContain(error);
      await this.press('Fill it in again');
      return errors;
    },

    async point({ text, links = [], files = [] }) {
      const target = SnowflakeUtil.generate().toString();
      const message = {
        id: target,
        channel_id: peer.channel,
        author: { id: '1', username: 'somebody', discriminator: '0', avatar: null },
        content: text,
        embeds: links.map((url) => ({ url })),
        attachments: files.map(({ name, bytes }) => peer.upload({ name, bytes })),
        timestamp: new Date().toISOString(),
        type: 0,
        mentions: [],
      };
      const data = {
        id: '7',
        type: ApplicationCommandType.Message,
        name: ON_MESSAGE,
        target_id: target,
        resolved: { messages: { [target]: message } },
      };
      return interact(InteractionType.ApplicationCommand, data, { channel: peer.channel });
    },

    dm: async (text, files = []) => write(await peer.openDm(id), false, text, files),
    mention: (text, files = []) => write(peer.channel, true, `<@${peer.twin.botUserId}> ${text}`, files),

    async reply(to, text) {
      const at = (await visible(id, scene)).find((message) => message.id === to.id);
      if (!at) throw new Error('nobody sees it');
      await write(at.channel, at.where !== 'dm', text, [], to);
    },

    async press(label, on) {
      const { message, custom_id, value } = await find(label, on);
      const component_type = value === null ? ComponentType.Button : ComponentType.StringSelect;
      const data = { custom_id, component_type, ...(value === null ? {} : { values: [value] }) };
      return interact(InteractionType.MessageComponent, data, {
        channel: message.channel,
        message: message.id,
      });
    },

    openHome: async () => false,

    async sees() {
      return (await visible(id, scene)).map((message) => ({
        id: message.id,
        where: message.where,
        under: message.replyTo,
        text: message.text,
        files: message.files,
        buttons: controlsOf(message.components).map(({ label }) => label),
      }));
    },
  };
}

const chatInput = (name: string) => ({ id: '1', type: ApplicationCommandType.ChatInput, name });

/** The sentences that chat has for what was submitted, by the names of the fields. */
function errorsOf(payload: unknown, person: string): Readonly<Record<string, string>> {
  const submitted = WireInteraction.parse(payload);
  const context = submitted.type === InteractionType.ModalSubmit && decodeContext(submitted.data.custom_id);
  if (!context) throw new Error('no form of ours was submitted');
  return checkForm(context, valuesOfModal(submitted, person), catalogueFor());
}

interface Visible extends Omit<Seen, 'under' | 'buttons'> {
  readonly channel: string;
  readonly components: readonly Component[];
  readonly replyTo: string | null;
}

type Found = Control & { readonly message: Visible };

/** What the bot said in the channel, in the person's DM and in the threads they are in, the oldest first. */
async function visible(person: string, { peer, tokens }: Scene): Promise<readonly Visible[]> {
  const dm = await peer.openDm(person);
  const memberships = await peer.twin.prisma.threadMember.findMany({ where: { userId: person } });
  const places = [
    { channel: peer.channel, where: 'channel' as const },
    { channel: dm, where: 'dm' as const },
    ...memberships.map(({ channelId }) => ({ channel: channelId, where: 'thread' as const })),
  ];
  const own = new Set([...tokens].filter(([, owner]) => owner === person).map(([token]) => token));
  const alone = await peer.saidBy(own);
  const found: Visible[] = [];
  for (const { channel, where } of places)
    for (const message of await peer.messages(channel)) {
      const forOne = (message.flags & MessageFlags.Ephemeral) !== 0;
      if (message.author !== peer.twin.botUserId || (forOne && !alone.has(message.id))) continue;
      const components = z.array(Component).parse(message.components);
      found.push({
        id: message.id,
        channel,
        where: forOne ? 'alone' : where,
        replyTo: message.replyTo,
        text: textOf(components),
        files: message.files,
        components,
      });
    }
  return found.toSorted((one, other) => Number(BigInt(one.id) - BigInt(other.id)));
}

interface Component {
  readonly type: number;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly components?: readonly Component[] | undefined;
  readonly options?: readonly { readonly label: string; readonly value: string }[] | undefined;
}
const Component: z.ZodType<Component> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    content: z.string().optional(),
    custom_id: z.string().optional(),
    label: z.string().optional(),
    placeholder: z.string().optional(),
    components: z.array(Component).optional(),
    options: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  }),
);

const Modal = z.object({
  custom_id: z.string(),
  title: z.string(),
  components: z.array(
    z.looseObject({
      type: z.number(),
      content: z.string().optional(),
      label: z.string().optional(),
      component: z
        .looseObject({
          type: z.number(),
          custom_id: z.string(),
          value: z.string().optional(),
          options: z
            .array(z.object({ label: z.string(), value: z.string(), default: z.boolean().optional() }))
            .optional(),
        })
        .optional(),
    }),
  ),
});
type Modal = z.infer<typeof Modal>;

const Callback = z.object({
  type: z.number(),
  data: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
});

/** As a person reads it: what makes a text inert is not seen. */
function textOf(components: readonly unknown[]): string {
  return z
    .array(Component)
    .parse(components)
    .flatMap(({ content }) => content ?? [])
    .join('\n')
    .replaceAll(/\\(?=[^\w\s])/g, '')
    .replaceAll(/\*\*|^### |^-# /gm, '');
}

interface Control {
  readonly label: string;
  readonly custom_id: string;
  readonly value: string | null;
}

function controlsOf(components: readonly Component[]): Control[] {
  return components.flatMap(({ components: inside = [] }) =>
    inside.flatMap(({ label, placeholder, custom_id, options }): Control[] => {
      if (custom_id === undefined) return [];
      if (options)
        return options.map((option) => ({
          label: `${placeholder}: ${option.label}`,
          custom_id,
          value: option.value,
        }));
      return label === undefined ? [] : [{ label, custom_id, value: null }];
    }),
  );
}

function shownForm({ title, components }: Modal) {
  return {
    title,
    notes: components.flatMap(({ content }) => content ?? []),
    fields: components.flatMap(({ label = '', component }): ShownField[] => {
      if (!component) return [];
      const { custom_id, value, options = [] } = component;
      const chosen = options.find((option) => option.default)?.value;
      return [{ name: custom_id, label, value: value ?? chosen ?? null, options }];
    }),
  };
}

/** What Discord sends of a modal: all of its fields, those that were left alone with what stood in them. */
function submissionOf(form: Modal, values: Filling, peer: Peer) {
  const attachments: Record<string, unknown> = {};
  const components = form.components.flatMap(({ component }) => {
    if (!component) return [];
    const { type, custom_id, value, options = [] } = component;
    const filled = values[custom_id];
    const base = { type, custom_id };
    if (type === ComponentType.FileUpload) {
      const files = typeof filled === 'object' ? filled : [];
      const ids = files.map(({ name, bytes }) => {
        const attachment = peer.upload({ name, bytes });
        attachments[attachment.id] = attachment;
        return attachment.id;
      });
      return [label({ ...base, values: ids })];
    }
    if (type === ComponentType.TextInput)
      return [label({ ...base, value: typeof filled === 'string' ? filled : (value ?? '') })];
    const chosen = typeof filled === 'string' ? filled : options.find((option) => option.default)?.value;
    return [label({ ...base, values: chosen === undefined || chosen === '' ? [] : chosen.split(',') })];
  });
  return { custom_id: form.custom_id, components, resolved: { attachments } };
}

const label = (component: unknown) => ({ type: ComponentType.Label, component });
