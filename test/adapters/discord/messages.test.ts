import { describe, expect, it } from 'vitest';
import {
  type MessageListenerDeps,
  onDiscordMessage,
} from '../../../src/adapters/discord/inbound/listeners/message.ts';
import { DiscordMessagePayload } from '../../../src/adapters/discord/inbound/payloads.ts';
import { readDiscordSharedMessage } from '../../../src/adapters/discord/inbound/shared-message.ts';
import type { DiscordMessage } from '../../../src/adapters/discord/render/messages.ts';
import type { ChatEvent } from '../../../src/chat/types/chat-event.ts';
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

/** What was stored of a message, and what was said about it. */
async function sent(payload: unknown, more: Partial<MessageListenerDeps['interactions']> = {}) {
  const received: ChatEvent[] = [];
  const said: { channel: string; post: DiscordMessage; replyTo: string | null }[] = [];
  await onDiscordMessage(payload, {
    botId: SELF.id,
    log: silent,
    parentOf: (channel) => (channel === '77' ? '7' : null),
    api: {
      async post(channel, post, { replyTo }) {
        said.push({ channel, post, replyTo });
        return '6';
      },
    },
    interactions: {
      openForm: () => Promise.reject(new Error('nothing opens')),
      validateForm: () => ({}),
      async enqueueEvent(gesture) {
        received.push(gesture);
        return true;
      },
      async enqueueUninstall() {},
      ...more,
    },
  });
  return { received, said };
}

describe('a message on Discord', () => {
  it.each([
    ['of a bot', message({ author: SELF })],
    ['of a webhook', message({ webhook_id: '3' })],
    ['in a server without a mention of the bot', inServer({ content: 'hello', mentions: [INES] })],
    ['that is none', { id: '5' }],
  ])('is not read: %s', async (_, payload) => {
    expect(await sent(payload)).toEqual({ received: [], said: [] });
  });

  it('in the DM is stored with its files and the name of its person', async () => {
    const { received } = await sent(message({ attachments: [FILE] }));
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

  it('that mentions the bot is stored without the mention, in a thread as one of its channel', async () => {
    const { received } = await sent(inServer({ channel_id: '77' }));
    expect(received).toMatchObject([
      { context: { kind: 'channel', workspace: '1', channel: '7', thread: '77' }, action: { text: 'hello' } },
    ]);
  });

  it('that answers the bot with a ping says which message it answers; one that answers somebody else does not', async () => {
    const [own, other] = await Promise.all(
      [SELF, INES].map((author) => sent(inServer({ referenced_message: { id: '3', author } }))),
    );
    expect(own?.received).toMatchObject([{ action: { answers: '3' } }]);
    expect(other?.received).toMatchObject([{ action: { answers: null } }]);
  });

  it('that forwards a file does not say whose it is', async () => {
    const snapshot = { message: { content: 'my cv', attachments: [FILE] } };
    const { received } = await sent(message({ content: '', message_snapshots: [snapshot] }));
    expect(received).toMatchObject([{ action: { text: 'my cv', files: [{ id: '9', owner: 'unknown' }] } }]);
  });

  it('that cannot be stored is answered: it is lost, and to be sent once more', async () => {
    const { said } = await sent(message(), { enqueueEvent: () => Promise.reject(new Error('too slow')) });
    expect(said).toMatchObject([{ channel: '7', replyTo: '5' }]);
    expect(JSON.stringify(said)).toMatch(/do it once more/);
  });
});

describe('a message that is pointed at', () => {
  it.each([
    [
      'its text, with the links in it',
      message({ content: 'Chef: <https://a.example/x>, [here](https://b.example/y).' }),
      {
        text: 'Chef: <https://a.example/x>, [here](https://b.example/y).',
        links: ['https://a.example/x', 'https://b.example/y'],
      },
    ],
    [
      'what its embed says, with its address',
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
      { text: 'Head Chef\n\nCook.\n\nPay\n40k', links: ['https://a.example/job'] },
    ],
    [
      'its file',
      message({ content: '', attachments: [FILE] }),
      { text: '', links: [], files: [{ name: 'cv.pdf', owner: '42' }] },
    ],
    [
      'what it forwards',
      message({
        content: '',
        message_snapshots: [{ message: { content: 'Cook wanted', attachments: [FILE] } }],
      }),
      {
        text: 'Cook wanted',
        files: [{ name: 'cv.pdf' }],
      },
    ],
  ])('is a posting: %s', (_, payload, post) => {
    expect(readDiscordSharedMessage(DiscordMessagePayload.parse(payload))).toMatchObject(post);
  });
});
