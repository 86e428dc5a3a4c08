import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  SnowflakeUtil,
} from 'discord.js';
import { expect } from 'vitest';
import { z } from 'zod';
import { MESSAGE_COMMAND } from '../../../src/adapters/discord/commands/commands.ts';
import { readDiscordForm } from '../../../src/adapters/discord/inbound/form-values.ts';
import { DiscordInteractionPayload } from '../../../src/adapters/discord/inbound/payloads.ts';
import { validateFormValues } from '../../../src/chat/forms/validate-form.ts';
import { decodeFormContext } from '../../../src/chat/types/form.ts';
import { createCodec } from '../../../src/infra/database/encryption/codec.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import type { Actor, ImmediateResponse, SeenMessage, SentFile } from '../../chat/driver.ts';
import type { TestDatabase } from '../../setup/databases.ts';
import { createSubmission, Modal, shownForm } from './modal-payload.ts';
import type { DiscordTestSession } from './session.ts';
import {
  type Control,
  controlsOf,
  textOf,
  type VisibleMessage,
  visibleMessages,
} from './visible-messages.ts';

type Found = Control & { readonly message: VisibleMessage };

/** The options of `/tailor`, by name: text, or a file. */
export type TailorOptions = Readonly<Record<string, string | SentFile>>;

/** A person on Discord, with what only Discord has. */
export interface DiscordActor extends Actor {
  /** `/tailor` with options, in the channel. */
  tailor(options: TailorOptions): Promise<ImmediateResponse>;
  /** The choices that Discord shows while they type into an option of `/tailor`. */
  typing(option: string, typed: string): Promise<readonly Choice[]>;
  /** Has a form open that Discord showed them before this process began. */
  reopen(modal: unknown): void;
}

interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Creates a person in the server. What they do arrives as the events that Discord would send. */
export function createDiscordActor(id: string, isAdmin: boolean, session: DiscordTestSession): DiscordActor {
  const { peer } = session;
  const reader = { id, isModerator: isAdmin };
  let form: Modal | null = null;
  let formAt: { channel: string; message?: string | undefined } = { channel: peer.channel };

  /** Sends an interaction, and returns the first response to it. */
  async function respondTo(
    type: InteractionType,
    data: unknown,
    at: { readonly channel: string; readonly message?: string | undefined },
  ): Promise<z.infer<typeof Callback>> {
    const interaction = SnowflakeUtil.generate().toString();
    const token = `token-${interaction}`;
    const inServer = at.channel !== (await peer.openDm(id));
    session.tokens.set(token, id);
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
    session.last = { event: 'INTERACTION_CREATE', data: payload };
    peer.dispatch('INTERACTION_CREATE', payload);
    return Callback.parse((await answered).body);
  }

  async function interact(...interaction: Parameters<typeof respondTo>): Promise<ImmediateResponse> {
    const { type: kind, data: response } = await respondTo(...interaction);
    if (kind === 9) {
      form = Modal.parse(response);
      formAt = interaction[2];
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
    answers?: SeenMessage,
  ) {
    const message = SnowflakeUtil.generate().toString();
    const bot = { id: peer.twin.botUserId, username: 'TestBot', discriminator: '0', avatar: null, bot: true };
    const upload = (isForwarded: boolean) =>
      files
        .filter(({ sharedBy }) => (sharedBy !== undefined) === isForwarded)
        .map(({ name, bytes }) => peer.upload({ name, bytes }));
    const attachments = upload(false);
    const forwarded = upload(true);
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
      // A file that somebody else shared arrives forwarded.
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
    session.last = { event: 'MESSAGE_CREATE', data };
    peer.dispatch('MESSAGE_CREATE', data);
    await waitUntilStored(message, session.database);
  }

  async function find(label: string, on?: SeenMessage): Promise<Found> {
    const messages = await visibleMessages(reader, session);
    const found = messages
      .filter((message) => on === undefined || message.id === on.id)
      .flatMap((message) => controlsOf(message.components).map((control) => ({ ...control, message })))
      .findLast(({ menu, label: shown }) => shown === label || `${menu}: ${shown}` === label);
    if (!found) throw new Error(`nobody sees "${label}"`);
    return found;
  }

  return {
    id,
    command: () =>
      interact(InteractionType.ApplicationCommand, chatInput('tailor'), { channel: peer.channel }),
    tailor(options) {
      const attachments: Record<string, unknown> = {};
      const typed = Object.entries(options).map(([name, value]) => {
        if (typeof value === 'string') return { type: ApplicationCommandOptionType.String, name, value };
        const attachment = peer.upload({ name: value.name, bytes: value.bytes });
        attachments[attachment.id] = attachment;
        return { type: ApplicationCommandOptionType.Attachment, name, value: attachment.id };
      });
      const data = { ...chatInput('tailor'), options: typed, resolved: { attachments } };
      return interact(InteractionType.ApplicationCommand, data, { channel: peer.channel });
    },
    async typing(option, typed) {
      const focused = {
        type: ApplicationCommandOptionType.String,
        name: option,
        value: typed,
        focused: true,
      };
      const { data } = await respondTo(
        InteractionType.ApplicationCommandAutocomplete,
        { ...chatInput('tailor'), options: [focused] },
        { channel: peer.channel },
      );
      return data?.choices ?? [];
    },
    reopen(modal) {
      form = Modal.parse(modal);
      formAt = { channel: peer.channel };
    },
    async runCommand(command) {
      await interact(InteractionType.ApplicationCommand, chatInput(command), { channel: peer.channel });
    },

    async fill(values) {
      if (!form) throw new Error('no form is open');
      const data = createSubmission(form, values, peer);
      const shown = await interact(InteractionType.ModalSubmit, data, formAt);
      if (shown.show !== 'message') return {};
      // Discord shows no errors on fields: a message must list each, and offer the form again.
      const errors = validateSubmission(session.last?.data, id);
      for (const error of Object.values(errors)) expect(shown.text).toContain(error);
      await this.press('Fill it in again');
      return errors;
    },

    async useShortcut({ text, links = [], files = [] }) {
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
        name: MESSAGE_COMMAND,
        target_id: target,
        resolved: { messages: { [target]: message } },
      };
      return interact(InteractionType.ApplicationCommand, data, { channel: peer.channel });
    },

    dm: async (text, files = []) => write(await peer.openDm(id), false, text, files),
    mention: (text, files = []) => write(peer.channel, true, `<@${peer.twin.botUserId}> ${text}`, files),

    async reply(to, text) {
      const at = (await visibleMessages(reader, session)).find((message) => message.id === to.id);
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
      return (await visibleMessages(reader, session)).map((message) => ({
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

/** Waits until a message is stored, as Discord gets no acknowledgement of it. */
async function waitUntilStored(key: string, { db }: TestDatabase): Promise<void> {
  for (;;) {
    const row = await db
      .selectFrom('inbox')
      .select('id')
      .where('key', '=', createCodec(null).hash(key, 'inbox.key'))
      .executeTakeFirst();
    if (row) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Validates a submitted form as the chat does, and returns its errors by field name. */
function validateSubmission(payload: unknown, person: string): Readonly<Record<string, string>> {
  const submitted = DiscordInteractionPayload.parse(payload);
  const context =
    submitted.type === InteractionType.ModalSubmit && decodeFormContext(submitted.data.custom_id);
  if (!context) throw new Error('no form of ours was submitted');
  return validateFormValues(context, readDiscordForm(submitted, person), stringsFor());
}

const Callback = z.object({
  type: z.number(),
  data: z
    .looseObject({
      components: z.array(z.unknown()).optional(),
      choices: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    })
    .optional(),
});
