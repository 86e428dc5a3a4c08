import type { APIInteractionResponse, InteractionType } from 'discord.js';
import { onDiscordInteraction } from '../../../src/adapters/discord/inbound/listeners/interaction.ts';
import type { DiscordMessage } from '../../../src/adapters/discord/render/messages.ts';
import type { ChatEvent } from '../../../src/chat/types/chat-event.ts';
import type {
  FormResponse,
  FormTrigger,
  InteractionService,
} from '../../../src/chat/types/interaction-service.ts';
import { RecordedPost } from '../../../src/jobs/ports/recorded-post.ts';
import { silent } from './silent-log.ts';

const USER = { id: '42', username: 'ines' };
export const POSTING = { id: '5', channel_id: '7', author: USER, content: 'Head chef wanted' };
export const FILE = { id: '9', filename: 'resume.pdf', size: 10, url: 'https://cdn.example/9' };

const OPTIONS = ['Line cook.pdf', 'Baker.pdf'].map((label) => ({ value: label, label }));
const FORM: FormResponse = {
  type: 'form',
  form: {
    context: { form: 'tailor', draft: null },
    title: 'Tailor',
    notes: [],
    submit: 'Tailor',
    fields: [{ type: 'choice', name: 'resume', label: 'Saved', required: false, options: OPTIONS }],
  },
};

/** Runs one interaction with a fake chat, and returns the chat's calls and the adapter's answers, in order. */
export async function runInteraction(
  type: InteractionType | number,
  data: unknown,
  chat: Partial<InteractionService> & { readonly opens?: FormResponse; readonly payload?: unknown } = {},
) {
  const opened: FormTrigger[] = [];
  const received: ChatEvent[] = [];
  const answers: (APIInteractionResponse | DiscordMessage)[] = [];
  const order: ('stored' | 'answered')[] = [];
  const { opens = FORM, payload = {}, ...rest } = chat;
  const interactions: InteractionService = {
    async openForm(trigger) {
      opened.push(trigger);
      return opens;
    },
    validateForm: () => ({}),
    recordShown: async () => RecordedPost.aboutNobody('x'.repeat(22)),
    async enqueueEvent(event) {
      received.push(event);
      await new Promise((resolve) => setImmediate(resolve));
      order.push('stored');
      return true;
    },
    async enqueueUninstall() {},
    ...rest,
  };
  const interaction = {
    id: '1',
    token: 'a-token',
    type,
    channel_id: '7',
    user: USER,
    data,
    ...Object(payload),
  };
  await onDiscordInteraction(interaction, {
    interactions,
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
  return { opened, received, answers, order, answersJson: JSON.stringify(answers) };
}
