import { describe, expect, it } from 'vitest';
import { DiscordMessagePayload } from '../../../src/adapters/discord/content/message-payload.ts';
import { readDiscordMessage } from '../../../src/adapters/discord/content/shared-message.ts';
import {
  type DiscordMessageListenerDeps,
  onDiscordMessage,
} from '../../../src/adapters/discord/inbound/listeners/message.ts';
import type { DiscordMessage } from '../../../src/adapters/discord/render/messages.ts';
import type { ChatEvent } from '../../../src/chat/types/chat-event.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { silent } from './silent-log.ts';

const SELF = { id: '99', username: 'tailor', bot: true };
const INES = { id: '42', username: 'ines', global_name: 'Ines' };
const FILE = { id: '9', filename: 'cv.pdf', size: 10, url: 'https://cdn.discordapp.com/9' };

const message = (more: object = {}) => ({
  id: '5',
  channel_id: '7',
  author: INES,
  content: 'hello',
  ...more,
});
const inServer = (more: object = {}) =>
  message({ guild_id: '1', content: '<@99> hello', mentions: [SELF], ...more });

/** Handles a message, and returns what was stored of it and what was posted about it. */
async function handleMessage(
  payload: unknown,
  more: Partial<DiscordMessageListenerDeps['interactions']> = {},
) {
  const received: ChatEvent[] = [];
  const posted: { channel: string; post: DiscordMessage; replyTo: string | null }[] = [];
  await onDiscordMessage(payload, {
    botId: SELF.id,
    log: silent,
    parentOf: (channel) => (channel === '77' ? '7' : null),
    api: {
      async post(channel, post, { replyTo }) {
        posted.push({ channel, post, replyTo });
        return '6';
      },
    },
    interactions: {
      openForm: () => Promise.reject(new Error('messages open no form')),
      validateForm: () => ({}),
      recordShown: async () => RecordedPost.aboutNobody('x'.repeat(22)),
      async enqueueEvent(event) {
        received.push(event);
        return true;
      },
      async enqueueUninstall() {},
      ...more,
    },
  });
  return { received, posted };
}

describe('a message on Discord', () => {
  it.each([
    ['of a bot', message({ author: SELF })],
    ['of a webhook', message({ webhook_id: '3' })],
    ['in a server without a mention of the bot', inServer({ content: 'hello', mentions: [INES] })],
    ['that is incomplete', { id: '5' }],
  ])('is ignored: %s', async (_, payload) => {
    expect(await handleMessage(payload)).toEqual({ received: [], posted: [] });
  });

  it('in a DM is stored with its files and the name of its author', async () => {
    const { received } = await handleMessage(message({ attachments: [FILE] }));
    expect(received).toMatchObject([
      {
        user: { externalId: '42', displayName: 'Ines', tenantId: '', isAdmin: false },
        context: { kind: 'dm', workspace: '', channel: '@me/7', message: '5', reply: null },
        action: {
          type: 'message',
          text: 'hello',
          files: [{ id: '9', name: 'cv.pdf', owner: '42' }],
          answers: null,
        },
      },
    ]);
  });

  it('that mentions the bot is stored without the mention; one in a thread also has its channel', async () => {
    const { received } = await handleMessage(inServer({ channel_id: '77' }));
    expect(received).toMatchObject([
      { context: { kind: 'channel', workspace: '1', channel: '7', thread: '77' }, action: { text: 'hello' } },
    ]);
  });

  it('that replies to the bot with a ping says which message it answers; one that replies to somebody else does not', async () => {
    const [own, other] = await Promise.all(
      [SELF, INES].map((author) => handleMessage(inServer({ referenced_message: { id: '3', author } }))),
    );
    expect(own?.received).toMatchObject([{ action: { answers: '3' } }]);
    expect(other?.received).toMatchObject([{ action: { answers: null } }]);
  });

  it('that forwards a file has an unknown owner', async () => {
    const snapshot = { message: { content: 'my cv', attachments: [FILE] } };
    const { received } = await handleMessage(message({ content: '', message_snapshots: [snapshot] }));
    expect(received).toMatchObject([{ action: { text: 'my cv', files: [{ id: '9', owner: 'unknown' }] } }]);
  });

  it('that cannot be stored is answered with an apology', async () => {
    const { posted } = await handleMessage(message(), {
      enqueueEvent: () => Promise.reject(new Error('too slow')),
    });
    expect(posted).toMatchObject([{ channel: '7', replyTo: '5' }]);
    expect(JSON.stringify(posted)).toMatch(/couldn't save that[\s\S]*Please do it again\./);
  });
});

describe('a message that the command was used on', () => {
  it.each([
    [
      'its text and the links in it',
      message({ content: 'Chef: <https://a.example/x>, [here](https://b.example/y).' }),
      {
        text: 'Chef: https://a.example/x, here (https://b.example/y).',
        links: ['https://a.example/x', 'https://b.example/y'],
      },
    ],
    [
      'the text and address of its embed',
      message({
        content: '',
        embeds: [
          {
            title: 'Head Chef',
            description: 'Cook.',
            url: 'https://a.example/job',
            fields: [{ name: 'Pay', value: '40k' }],
          },
        ],
      }),
      { text: '## Head Chef\nCook.\nPay: 40k', links: ['https://a.example/job'] },
    ],
    [
      'its file',
      message({ content: '', attachments: [FILE] }),
      { text: '', links: [], files: [{ name: 'cv.pdf', owner: '42' }] },
    ],
    [
      'the message that it forwards',
      message({
        content: '',
        message_snapshots: [{ message: { content: 'Cook wanted', attachments: [FILE] } }],
      }),
      {
        text: 'Cook wanted',
        files: [{ name: 'cv.pdf' }],
      },
    ],
  ])('becomes a posting: %s', (_, payload, post) => {
    expect(readDiscordMessage(DiscordMessagePayload.parse(payload))).toMatchObject(post);
  });
});
