import { describe, expect, test } from 'vitest';
import { DiscordMessagePayload } from '../../src/adapters/discord/content/message-payload.ts';
import { readDiscordMarkdown } from '../../src/adapters/discord/content/plain-text.ts';
import { readDiscordMessage } from '../../src/adapters/discord/content/shared-message.ts';
import { readMrkdwn } from '../../src/adapters/slack/content/plain-text.ts';
import { readSlackMessage } from '../../src/adapters/slack/content/shared-message.ts';

describe("Slack's markup ends at its adapter", () => {
  test.each([
    ['emoji codes', 'hey folks :wave: anyone? :tada:', 'hey folks anyone?'],
    ['emphasis', 'Kirana is hiring _now_ for `Go`, ~not~ Rust', 'Kirana is hiring now for Go, not Rust'],
    [
      'words in bold, marked as in Markdown',
      'Hi! *Kirana* needs a *cook*',
      'Hi! **Kirana** needs a **cook**',
    ],
    ['a label and an address in bold', '*Mail:* ask *jobs@kirana.example*', 'Mail: ask jobs@kirana.example'],
    ['a line in bold, as a heading', '*Must haves:*\n• Xero', '## Must haves:\n• Xero'],
    ['quotes', '&gt; *Duties*\n&gt; • File', '## Duties\n• File'],
    ['emoji as bullets', ':x: BSc\n:x: cell culture', '• BSc\n• cell culture'],
    ['entities and links', 'A &amp; B <https://a.example/x|here>', 'A & B here (https://a.example/x)'],
    ['names and times, as they are', 'snake_case_name at 10:30:45', 'snake_case_name at 10:30:45'],
  ])('%s', (_, mrkdwn, text) => {
    expect(readMrkdwn(mrkdwn).text).toBe(text);
  });
});

describe("Discord's markup ends at its adapter", () => {
  test.each([
    ['mentions and custom emoji', '<@&123> hi <:panda:884> <#99>', 'hi'],
    ['times', 'until <t:1769900400:D>', 'until 2026-01-31'],
    ['emphasis', 'we *need* __you__ ||now|| ***please***', 'we need you now please'],
    [
      'words in bold, as they are',
      'we (**Moth & Lantern**) need **__you__**',
      'we (**Moth & Lantern**) need **you**',
    ],
    ['a label and an address in bold', '**Mail:** ask **a@moth.example**', 'Mail: ask a@moth.example'],
    [
      'a line in bold, as a heading',
      '**Your tasks:**\n* Cut\n\n__Nice__',
      '## Your tasks:\n* Cut\n\n## Nice',
    ],
    ['quotes and small print', '> Build\n-# via JobHound', 'Build\nvia JobHound'],
    [
      'links',
      '[Apply](https://a.example/x) <https://b.example>',
      'Apply (https://a.example/x) https://b.example',
    ],
  ])('%s', (_, markdown, text) => {
    expect(readDiscordMarkdown(markdown)).toBe(text);
  });
});

describe('whatever a message shows on Slack is read', () => {
  const card = [
    { type: 'header', text: { type: 'plain_text', text: 'Staff Nurse' } },
    {
      type: 'section',
      text: {
        type: 'mrkdwn',
        text: '*You have*\n• NMC registration &amp; 2 years in a <https://a.example/ward|ward>',
      },
      fields: [{ type: 'mrkdwn', text: '*Place*\nHull' }],
    },
    { type: 'context', elements: [{ type: 'mrkdwn', text: 'via JobHound' }] },
    {
      type: 'actions',
      elements: [{ type: 'button', text: { type: 'plain_text', text: 'Apply' }, url: 'https://a.example/1' }],
    },
  ];
  const all =
    '## Staff Nurse\n\n## You have\n• NMC registration & 2 years in a ward (https://a.example/ward)\n## Place\nHull\n\nvia JobHound\n\nApply (https://a.example/1)';

  test("a bot's card, with its line for notifications left out", () => {
    expect(readSlackMessage({ text: 'New job: Staff Nurse, Hull', blocks: card }).text).toBe(all);
  });

  test('a card that is attached, with a field and a footer', () => {
    const attachment = {
      fallback: 'Staff Nurse at Moth',
      title: 'Staff Nurse',
      title_link: 'https://a.example/1',
      fields: [{ title: 'Company', value: 'Moth' }],
      footer: 'Posted by JobHound :tada:',
      blocks: card.slice(1, 2),
    };
    const { text, links } = readSlackMessage({
      text: 'A new job for you, <!channel>',
      attachments: [attachment],
    });
    expect(text).toBe(
      'A new job for you,\n\n## Staff Nurse\nhttps://a.example/1\nCompany: Moth\n## You have\n• NMC registration & 2 years in a ward (https://a.example/ward)\n## Place\nHull\nPosted by JobHound',
    );
    expect(links).toEqual(['https://a.example/1', 'https://a.example/ward']);
  });

  test("a person's message once, with its lists, and without whom it mentions", () => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              { type: 'user', user_id: 'U1' },
              { type: 'text', text: ' ' },
              { type: 'text', text: 'Cook wanted\n', style: { bold: true } },
              { type: 'text', text: 'You bring' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a & b' }] }],
          },
        ],
      },
    ];
    const text = '<@U1> *Cook wanted*\nYou bring\n• a &amp; b';
    expect(readSlackMessage({ text, blocks }).text.trim()).toBe('## Cook wanted\nYou bring\n• a & b');
    expect(readSlackMessage({ text }).text.trim()).toBe('## Cook wanted\nYou bring\n• a & b');
  });

  test('a payload of an unknown shape loses no other text', () => {
    const odd = [{ type: 'news' }, null, { type: 'section', text: 7 }, ...card.slice(0, 1)];
    expect(readSlackMessage({ text: 'Come and cook', blocks: odd }).text).toBe(
      'Come and cook\n\n## Staff Nurse',
    );
  });
});

test('whatever a message shows on Discord is read: its embeds, and what it forwards', () => {
  const author = { id: '1', username: 'ines' };
  const embed = {
    title: '**Cook** <:pan:884>',
    description: '__You bring__\n- knives',
    fields: [{ name: '**Company:**', value: 'Moth' }],
    footer: { text: 'via <@&7>JobHound' },
    url: 'https://a.example/1',
  };
  const forwarded = { content: '> **Tasks**', attachments: [], embeds: [embed] };
  const message = DiscordMessagePayload.parse({
    id: '2',
    channel_id: '3',
    author,
    message_snapshots: [{ message: forwarded }],
  });
  expect(readDiscordMessage(message)).toEqual({
    text: '## Tasks\n\n## Cook\n## You bring\n- knives\nCompany: Moth\nvia JobHound',
    links: ['https://a.example/1'],
    files: [],
  });
});
