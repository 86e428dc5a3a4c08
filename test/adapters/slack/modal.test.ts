import { describe, expect, it } from 'vitest';
import { createSlackWebClients } from '../../../src/adapters/slack/api-client.ts';
import { readSlackForm } from '../../../src/adapters/slack/inbound/form-values.ts';
import { openModal } from '../../../src/adapters/slack/inbound/responses.ts';
import { SLACK_FORM_LIMITS, SLACK_LIMITS } from '../../../src/adapters/slack/limits.ts';
import { renderSlackModal } from '../../../src/adapters/slack/render/modal.ts';
import type { EventContext } from '../../../src/chat/types/chat-event.ts';
import type { Field, Form } from '../../../src/chat/types/form.ts';
import { ResumeId } from '../../../src/jobs/model/ids.ts';
import { findProblems } from './check-limits.ts';
import { createRecordingLog } from './recording-log.ts';

const context: EventContext = {
  ...{ platform: 'slack', workspace: 'T000000001', kind: 'channel', channel: 'C000000001' },
  ...{ thread: '1790000000.000100', message: '1790000000.000200' },
  reply: `1790000000000 https://hooks.slack.com/actions/T000000001/${'9'.repeat(60)}/${'x'.repeat(60)}`,
};

function form(fields: readonly Field[], more: Partial<Form> = {}): Form {
  const context = { form: 'tailor', draft: null } as const;
  return { context, title: 'Tailor my resume', submit: 'Tailor it', notes: [], fields, ...more };
}

function renderChecked(one: Form) {
  const view = renderSlackModal(one, context);
  expect(findProblems('views.open', { view })).toEqual([]);
  return view;
}

it('a form that cannot be rendered is logged without the words of the error', async () => {
  const log = createRecordingLog();
  const web = createSlackWebClients({ apiUrl: 'http://127.0.0.1:9/', log });
  const bot = { workspace: 'T1', token: 'xoxb-1', botUser: 'U1', bot: null, organisation: null };
  const broken: Form = {
    ...form([]),
    get title(): string {
      throw new SyntaxError('Invalid regular expression: /Ines Okafor/');
    },
  };
  expect(await openModal(broken, 'trigger', context, bot, { web, log })).toBe(false);
  expect(log.lines).toEqual([{ detail: 'SyntaxError', message: 'a form could not be opened' }]);
});

const named = (name: string) => ({ name, label: name, required: false });

describe('a form stays within Slack’s limits:', () => {
  it('a hundred resumes and their long names in one menu', () => {
    const options = Array.from({ length: 130 }, (_, index) => ({
      value: `0198f7c2-9d4e-7a11-8b21-${String(index).padStart(12, '0')}`,
      label: `${index} ${'履歴書 '.repeat(40)}.pdf`,
      detail: 'added yesterday, '.repeat(20),
    }));
    const view = renderChecked(
      form([{ ...named('resume'), type: 'choice', options, value: options[99]?.value ?? '' }]),
    );
    expect(JSON.stringify(view)).toContain('"initial_option"');
    expect(SLACK_FORM_LIMITS.options).toBe(SLACK_LIMITS.menu.options);
  });

  it('a posting as long as a field, in any script, with hints and notes that are too long', () => {
    for (const posting of ['x', '厨', 'מ', '👩‍🍳'].map((one) => one.repeat(4_000).slice(0, 3_000)))
      renderChecked(
        form(
          [
            {
              ...named('posting'),
              hint: 'h'.repeat(3_000),
              type: 'text',
              multiline: true,
              maxLength: 30_000,
              placeholder: 'p'.repeat(400),
              value: posting,
            },
          ],
          { notes: ['n'.repeat(5_000)] },
        ),
      );
  });

  it('a title that is too long, cut between characters', () => {
    const view = renderChecked(
      form([], { title: 'Tailor my resume 👩‍👩‍👧‍👦 to this', submit: 'Tailor my resume to this job' }),
    );
    expect(view.title.text.length).toBeLessThanOrEqual(24);
    expect(view.title.text.isWellFormed()).toBe(true);
  });

  it('forty gaps as forty fields', () => {
    const fields = Array.from(
      { length: 40 },
      (_, index): Field => ({
        ...named(`gap-${index}`),
        label: 'A driving licence '.repeat(200),
        type: 'text',
        multiline: true,
        maxLength: 500,
      }),
    );
    expect(renderChecked(form(fields)).blocks).toHaveLength(40);
  });

  it('a choice without options is left out', () => {
    expect(renderChecked(form([{ ...named('resume'), type: 'choice', options: [] }])).blocks).toEqual([]);
  });
});

it('a submitted form has its values by field name, with its purpose and context', () => {
  const resume = ResumeId.parse('0198f7c2-9d4e-7a11-8b21-3f6c5d4e2a11');
  const { private_metadata } = renderSlackModal(form([], { context: { form: 'fix', resume } }), context);
  const file = {
    id: 'F1',
    name: 'a.pdf',
    size: 3,
    mimetype: 'application/pdf',
    url_private: 'https://files.slack.com/a',
    user: 'U1',
  };
  const values = {
    title: { value: { type: 'plain_text_input', value: 'Head Chef' } },
    company: { value: { type: 'plain_text_input', value: null } },
    resume: { value: { type: 'static_select', selected_option: { value: 'r1', text: {} } } },
    place: { value: { type: 'static_select', selected_option: null } },
    channels: { value: { type: 'multi_conversations_select', selected_conversations: ['C1', 'C2'] } },
    posting_file: { value: { type: 'file_input', files: [file] } },
    resume_file: { value: { type: 'file_input', files: [] } },
  };
  expect(readSlackForm({ private_metadata, state: { values } })).toEqual({
    form: { form: 'fix', resume },
    context: context,
    values: {
      title: 'Head Chef',
      resume: 'r1',
      channels: 'C1,C2',
      posting_file: [
        {
          id: 'F1',
          name: 'a.pdf',
          size: 3,
          mediaType: 'application/pdf',
          url: 'https://files.slack.com/a',
          owner: 'U1',
        },
      ],
    },
  });
});
