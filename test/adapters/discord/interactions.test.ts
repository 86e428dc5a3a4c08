import { InteractionType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/chat/types/action.ts';
import type { FormResponse } from '../../../src/chat/types/interaction-service.ts';
import { DraftId, JobId } from '../../../src/jobs/model/ids.ts';
import { checkRequest } from './check-request.ts';
import { POSTING, runInteraction } from './run-interaction.ts';

const job = JobId.parse('0196aaaa-0000-7000-8000-000000000001');
const draft = DraftId.parse('0196aaaa-0000-7000-8000-000000000002');
const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType;

const button = (custom_id: string) => ({ custom_id, component_type: 2 });
const option = (value: string) => ({ custom_id: 'menu/x', component_type: 3, values: [value] });
const modal = (custom_id: string) => ({ custom_id, components: [] });
const slash = (name: string) => ({ type: 1, name });
const HISTORY = { do: 'history' } as const;

/** Expects one ephemeral message, which Discord accepts. */
function expectEphemeral(answers: readonly unknown[]): void {
  expect(answers).toHaveLength(1);
  expect(answers).toMatchObject([
    {
      type: 4,
      data: { flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } },
    },
  ]);
  expect(checkRequest('POST', '/interactions/1/a-token/callback', answers[0], [])).toEqual([]);
}

describe('an interaction of an older version, or of no version', () => {
  it.each([
    ['a command that was removed', ApplicationCommand, slash('rewrite')],
    [
      'a command of a type that the bot has none of',
      ApplicationCommand,
      { type: 2, name: 'whois', target_id: '9' },
    ],
    [
      'a message command without its message',
      ApplicationCommand,
      { type: 3, name: 'Tailor', target_id: '9' },
    ],
    ['an interaction of a new type', 99, { something: 'else' }],
    ['a button without data', MessageComponent, {}],
    ['a button without a known action', MessageComponent, button('buy:now')],
    ['a button with an invalid id', MessageComponent, button('refine:not-an-id')],
    ['a button without an id', MessageComponent, button('refine')],
    ['a button that names a prototype', MessageComponent, button('__proto__:constructor')],
    ['an option without a known action', MessageComponent, option('drop table')],
    [
      'a page that is not a number',
      MessageComponent,
      button(`${encodeAction({ do: 'turn', job, page: 1 })}x`),
    ],
    ['an unknown form', ModalSubmit, modal('survey:1')],
    ['a form without an id', ModalSubmit, modal('refine')],
    ['a form with an invalid id', ModalSubmit, modal('fix:../../etc')],
  ])('is answered with a notice and does nothing: %s', async (_, type, data) => {
    const { opened, received, answers, answersJson } = await runInteraction(type, data);
    expect([...opened, ...received]).toEqual([]);
    expectEphemeral(answers);
    expect(answersJson).toMatch(/earlier version of me.*Start again with \/tailor/);
  });

  it('is answered even if it names no user', async () => {
    for (const data of [slash('tailor'), slash('help')])
      expectEphemeral(
        (await runInteraction(ApplicationCommand, data, { payload: { user: undefined } })).answers,
      );
  });

  it('offers no choices', async () => {
    for (const data of [{}, { name: 'tailor', options: [{ name: 'role', value: 'x', focused: true }] }])
      expect((await runInteraction(ApplicationCommandAutocomplete, data)).answers).toEqual([
        { type: 8, data: { choices: [] } },
      ]);
  });
});

describe('an interaction', () => {
  const START: FormResponse = {
    type: 'enqueue',
    action: { type: 'message_shortcut', message: { text: 'Head chef', links: [], files: [] } },
    message: { summary: 'Got it.', blocks: [{ kind: 'text', text: ['Got it.'] }], about: 'nobody' },
  };
  const messageCommand = {
    type: 3,
    name: 'Tailor',
    target_id: '5',
    resolved: { messages: { '5': POSTING } },
  };
  const INTERACTIONS = [
    ['a command', ApplicationCommand, slash('history'), { type: 5, data: { flags: 64 } }],
    ['a button', MessageComponent, button(encodeAction(HISTORY)), { type: 6 }],
    ['an option of a menu', MessageComponent, option(encodeAction({ do: 'show', job })), { type: 6 }],
    ['a form', ModalSubmit, modal('settings'), { type: 5 }],
    ['a message command', ApplicationCommand, messageCommand, { type: 4 }],
  ] as const;

  it.each(INTERACTIONS)('is stored before it is acknowledged: %s', async (_, type, data, answer) => {
    const { received, answers, order } = await runInteraction(type, data, { opens: START });
    expect(received).toHaveLength(1);
    expect(order).toEqual(['stored', 'answered']);
    expect(answers).toMatchObject([answer]);
  });

  it.each(INTERACTIONS)(
    'that cannot be stored in time is answered with an apology, to the person alone: %s',
    async (_, type, data) => {
      const { answers, answersJson } = await runInteraction(type, data, {
        opens: START,
        enqueueEvent: () => Promise.reject(new Error('not stored within 1.5 seconds')),
      });
      expectEphemeral(answers);
      expect(answersJson).toMatch(/couldn't save that[\s\S]*Please do it again\./);
      expect(answersJson).not.toContain('Got it');
    },
  );

  it.each(INTERACTIONS)(
    'that is stored is not called unsaved, though nothing more can be saved: %s',
    async (_, type, data, answer) => {
      const { received, answers, answersJson } = await runInteraction(type, data, {
        opens: START,
        recordShown: async () => null,
      });
      expect(received).toHaveLength(1);
      expect(answers).toMatchObject([answer]);
      expect(answersJson).not.toMatch(/couldn't save/);
    },
  );

  it('with form errors is answered with them, the typed text and a button that opens the form again', async () => {
    const typed = 'A posting. '.repeat(380);
    const input = { type: 18, component: { type: 4, custom_id: 'posting', value: typed } };
    const { received, answers } = await runInteraction(
      ModalSubmit,
      { custom_id: 'tailor', components: [input] },
      { validateForm: () => ({ resume_file: 'Add your resume as a file.' }) },
    );
    expect(received).toEqual([]);
    const [first] = answers;
    expect(checkRequest('POST', '/interactions/1/a-token/callback', first, [])).toEqual([]);
    const answersJson = JSON.stringify(answers);
    expect(answersJson).toContain('Add your resume as a file.');
    expect(answersJson.match(/posting\./g)).toHaveLength(380);
    expect(answersJson).toContain(encodeAction({ do: 'tailor' }));
  });

  it('with a button that needs a form opens the form as the first response', async () => {
    const { opened, answers } = await runInteraction(
      MessageComponent,
      button(encodeAction({ do: 'edit', draft })),
    );
    expect(opened).toEqual([{ type: 'action', action: { do: 'edit', draft } }]);
    expect(answers).toMatchObject([{ type: 9 }]);
    expect(checkRequest('POST', '/interactions/1/a-token/callback', answers[0], [])).toEqual([]);
  });

  it('is answered even if the chat fails', async () => {
    const { answers } = await runInteraction(ApplicationCommand, slash('tailor'), {
      openForm: () => Promise.reject(new Error('it failed')),
    });
    expectEphemeral(answers);
  });
});
