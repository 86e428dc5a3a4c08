import type { APIInteractionResponse, InteractionType } from 'discord.js';
import { onInteraction } from '../../../src/adapters/discord/inbound/interactions.ts';
import type { Post } from '../../../src/adapters/discord/render/posts.ts';
import type { Gesture } from '../../../src/chat/types/chat-event.ts';
import type { Opened, Opening, Reception } from '../../../src/chat/types/interaction-service.ts';
import { silent } from './silent.ts';

const USER = { id: '42', username: 'ines' };
export const POSTING = { id: '5', channel_id: '7', author: USER, content: 'Head chef wanted' };
export const FILE = { id: '9', filename: 'resume.pdf', size: 10, url: 'https://cdn.example/9' };

const OPTIONS = ['Line cook.pdf', 'Baker.pdf'].map((label) => ({ value: label, label }));
const FORM: Opened = {
  show: 'form',
  form: {
    context: { form: 'tailor', draft: null },
    title: 'Tailor',
    notes: [],
    submit: 'Tailor',
    fields: [{ type: 'choice', name: 'resume', label: 'Saved', required: false, options: OPTIONS }],
  },
};

/** What the adapter asked of the chat about one interaction, and what it answered, in the order in which it did. */
export async function interact(
  type: InteractionType | number,
  data: unknown,
  chat: Partial<Reception> & { readonly opens?: Opened; readonly payload?: unknown } = {},
) {
  const opened: Opening[] = [];
  const received: Gesture[] = [];
  const answers: (APIInteractionResponse | Post)[] = [];
  const order: ('stored' | 'answered')[] = [];
  const { opens = FORM, payload = {}, ...rest } = chat;
  const reception: Reception = {
    async open(opening) {
      opened.push(opening);
      return opens;
    },
    check: () => ({}),
    async receive(gesture) {
      received.push(gesture);
      await new Promise((resolve) => setImmediate(resolve));
      order.push('stored');
      return true;
    },
    async receiveLeave() {},
    ...rest,
  };
  const made = { id: '1', token: 'a-token', type, channel_id: '7', user: USER, data, ...Object(payload) };
  await onInteraction(made, {
    reception,
    log: silent,
    api: {
      async respond(_, answer) {
        answers.push(answer);
        order.push('answered');
      },
      async followUp(_, post) {
        answers.push(post);
        return '2';
      },
    },
  });
  return { opened, received, answers, order, said: JSON.stringify(answers) };
}
