import { InteractionType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/chat/types/action.ts';
import type { FormResponse } from '../../../src/chat/types/interaction-service.ts';
import { DraftId, JobId } from '../../../src/jobs/model/ids.ts';
import { problemsOf } from './check-request.ts';
import { POSTING, runInteraction } from './run-interaction.ts';

const job = JobId.parse('0196aaaa-0000-7000-8000-000000000001');
const draft = DraftId.parse('0196aaaa-0000-7000-8000-000000000002');
const { ApplicationCommand, ApplicationCommandAutocomplete, MessageComponent, ModalSubmit } = InteractionType;

const button = (custom_id: string) => ({ custom_id, component_type: 2 });
const chosen = (value: string) => ({ custom_id: 'menu/x', component_type: 3, values: [value] });
const modal = (custom_id: string) => ({ custom_id, components: [] });
const slash = (name: string) => ({ type: 1, name });
const ASKED = { do: 'history' } as const;

/** One message to the person alone, and one that Discord takes. */
function expectAlone(answers: readonly unknown[]): void {
  expect(answers).toHaveLength(1);
  expect(answers).toMatchObject([
    {
      type: 4,
      data: { flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } },
    },
  ]);
  expect(problemsOf('POST', '/interactions/1/a-token/callback', answers[0], [])).toEqual([]);
}

describe('an interaction that no version of this code has made, or an old one', () => {
  it.each([
    ['a command that is gone', ApplicationCommand, slash('rewrite')],
    [
      'a command of a kind that we have none of',
      ApplicationCommand,
      { type: 2, name: 'whois', target_id: '9' },
    ],
    [
      'a message that Discord did not send along',
      ApplicationCommand,
      { type: 3, name: 'Tailor', target_id: '9' },
    ],
    ['an interaction of a new kind', 99, { something: 'else' }],
    ['one that lacks what all of its kind have', MessageComponent, {}],
    ['a button that is no action', MessageComponent, button('buy:now')],
    ['a button with an id that is none', MessageComponent, button('refine:not-an-id')],
    ['a button without an id', MessageComponent, button('refine')],
    ['a button that would be everything', MessageComponent, button('__proto__:constructor')],
    ['a choice that is no action', MessageComponent, chosen('drop table')],
    ['a page that is no number', MessageComponent, button(`${encodeAction({ do: 'turn', job, page: 1 })}x`)],
    ['a form that is none', ModalSubmit, modal('survey:1')],
    ['a form about nothing', ModalSubmit, modal('refine')],
    ['a form about what is no id', ModalSubmit, modal('fix:../../etc')],
  ])('is answered with a sentence and does nothing: %s', async (_, type, data) => {
    const { opened, received, answers, said } = await runInteraction(type, data);
    expect([...opened, ...received]).toEqual([]);
    expectAlone(answers);
    expect(said).toMatch(/earlier version of me.*Start again with \/tailor/);
  });

  it('is answered, too, where it says nobody’s name', async () => {
    for (const data of [slash('tailor'), slash('help')])
      expectAlone((await runInteraction(ApplicationCommand, data, { payload: { user: undefined } })).answers);
  });

  it('offers nothing to whoever types', async () => {
    for (const data of [{}, { name: 'tailor', options: [{ name: 'role', value: 'x', focused: true }] }])
      expect((await runInteraction(ApplicationCommandAutocomplete, data)).answers).toEqual([
        { type: 8, data: { choices: [] } },
      ]);
  });
});

describe('what a person does', () => {
  const START: FormResponse = {
    type: 'enqueue',
    action: { type: 'message_shortcut', message: { text: 'Head chef', links: [], files: [] } },
    message: { summary: 'Got it.', blocks: [{ kind: 'text', text: ['Got it.'] }] },
  };
  const pointed = { type: 3, name: 'Tailor', target_id: '5', resolved: { messages: { '5': POSTING } } };
  const WAYS = [
    ['a command', ApplicationCommand, slash('history'), { type: 5, data: { flags: 64 } }],
    ['a button', MessageComponent, button(encodeAction(ASKED)), { type: 6 }],
    ['a choice', MessageComponent, chosen(encodeAction({ do: 'show', job })), { type: 6 }],
    ['a form', ModalSubmit, modal('settings'), { type: 5 }],
    ['a post that is pointed at', ApplicationCommand, pointed, { type: 4 }],
  ] as const;

  it.each(WAYS)('is stored before it is acknowledged: %s', async (_, type, data, answer) => {
    const { received, answers, order } = await runInteraction(type, data, { opens: START });
    expect(received).toHaveLength(1);
    expect(order).toEqual(['stored', 'answered']);
    expect(answers).toMatchObject([answer]);
  });

  it.each(WAYS)(
    'that cannot be stored in time is said to be lost, to them alone: %s',
    async (_, type, data) => {
      const { answers, said } = await runInteraction(type, data, {
        opens: START,
        enqueueEvent: () => Promise.reject(new Error('not stored within 1.5 seconds')),
      });
      expectAlone(answers);
      expect(said).toMatch(/do it once more/);
      expect(said).not.toContain('Got it');
    },
  );

  it('in a form that is wrong is said, with what was typed and a button that opens it again', async () => {
    const typed = 'A posting. '.repeat(380);
    const input = { type: 18, component: { type: 4, custom_id: 'posting', value: typed } };
    const { received, answers } = await runInteraction(
      ModalSubmit,
      { custom_id: 'tailor', components: [input] },
      { validateForm: () => ({ resume_file: 'Add your resume as a file.' }) },
    );
    expect(received).toEqual([]);
    const [first] = answers;
    expect(problemsOf('POST', '/interactions/1/a-token/callback', first, [])).toEqual([]);
    const said = JSON.stringify(answers);
    expect(said).toContain('Add your resume as a file.');
    expect(said.match(/posting\./g)).toHaveLength(380);
    expect(said).toContain(encodeAction({ do: 'tailor' }));
  });

  it('with a button that needs a form opens it as the first response', async () => {
    const { opened, answers } = await runInteraction(
      MessageComponent,
      button(encodeAction({ do: 'edit', draft })),
    );
    expect(opened).toEqual([{ type: 'action', action: { do: 'edit', draft } }]);
    expect(answers).toMatchObject([{ type: 9 }]);
    expect(problemsOf('POST', '/interactions/1/a-token/callback', answers[0], [])).toEqual([]);
  });

  it('is answered even where the chat fails', async () => {
    const { answers } = await runInteraction(ApplicationCommand, slash('tailor'), {
      openForm: () => Promise.reject(new Error('it failed')),
    });
    expectAlone(answers);
  });
});
