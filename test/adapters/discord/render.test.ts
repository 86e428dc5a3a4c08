import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DISCORD_FORM_LIMITS, DISCORD_LIMITS } from '../../../src/adapters/discord/limits.ts';
import { escapeMarkdown, renderMarkdown } from '../../../src/adapters/discord/render/markdown.ts';
import { renderDiscordMessages } from '../../../src/adapters/discord/render/messages.ts';
import { renderDiscordModal } from '../../../src/adapters/discord/render/modal.ts';
import { splitDiscordLines } from '../../../src/adapters/discord/render/text.ts';
import { type TailorFormData, tailorForm } from '../../../src/chat/forms/tailor.ts';
import type { Block, MessageContent } from '../../../src/chat/types/message.ts';
import { JobId, ResumeId } from '../../../src/jobs/model/ids.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { checkRequest } from './check-request.ts';
import { textOf } from './visible-messages.ts';

describe("a person's text is shown on Discord as it is", () => {
  it.each([
    ['a mention of a person', 'ask <@123> or <@!123>', 'ask \\<@123> or \\<@!123>'],
    ['a mention of a role', '<@&9>', '\\<@&9>'],
    ['a mention of everybody', '@everyone and @here', '@\u200beveryone and @\u200bhere'],
    ['a channel', '<#77>', '\\<#77>'],
    ['a command', '</tailor:5>', '\\</tailor:5>'],
    ['a time', '<t:1700000000:R>', '\\<t:1700000000:R>'],
    ['an emoji of a server', '<:ok:5>', '\\<:ok:5>'],
    ['a masked link', '[my site](https://evil.example)', '\\[my site\\](https://evil.example)'],
    ['a masked link in angle brackets', '[a](<https://b.example>)', '\\[a\\](\\<https://b.example\\>)'],
    ['a heading', '# Loud\n### Less', '\\# Loud\n\\### Less'],
    ['small print', '-# small', '\\-# small'],
    ['a quotation', '> said\n>>> all', '\\> said\n\\>>> all'],
    ['a list', '- one\n  - two\n* three\n+ four', '\\- one\n  \\- two\n\\* three\n\\+ four'],
    ['a numbered list', '1. one\n22) two', '1\\. one\n22\\) two'],
    [
      'bold, italic and struck',
      '**b** *i* _i_ __u__ ~~s~~',
      '\\*\\*b\\*\\* \\*i\\* \\_i\\_ \\_\\_u\\_\\_ \\~\\~s\\~\\~',
    ],
    ['a spoiler', '||hidden||', '\\|\\|hidden\\|\\|'],
    ['code', '`code`', '\\`code\\`'],
    ['a fence', '```js\nx\n```', '\\`\\`\\`js\nx\n\\`\\`\\`'],
    ['text that is escaped already', '\\*x\\* \\<@1>', '\\\\\\*x\\\\\\* \\\\\\<@1>'],
    ['an address with signs in it', 'see https://a.example/b_c*d~e', 'see https://a.example/b_c*d~e'],
    ['an address that runs into a mention', 'https://a.example<@1>', 'https://a.example\\<@1>'],
    ['text from right to left', 'ניסיון: 5 שנים', 'ניסיון: 5 שנים'],
    ['text that changes the direction of what follows', 'a\u202efdp.b\u2066c', 'afdp.bc'],
    ['plain words and signs', 'C++, 50% (net), R&D, a/b - c. 3.5', 'C++, 50% (net), R&D, a/b - c. 3.5'],
  ])('%s', (_, text, shown) => {
    expect(escapeMarkdown(text)).toBe(shown);
  });

  it('inside our own text', () => {
    const spans = [
      'for ',
      { bold: '**Chef** <@1>' },
      ' ',
      { code: 'a`b' },
      ' ',
      { link: 'https://a.example/x y)(', text: '](https://evil.example) [' },
      { bold: ' ' },
    ];
    expect(renderMarkdown(spans)).toBe(
      'for **\\*\\*Chef\\*\\* \\<@1>** `aˋb` [\\](https://evil.example) \\[](https://a.example/x%20y%29%28)',
    );
  });

  it('with long lines cut between words and long words between graphemes, losing nothing', () => {
    const family = '👩‍👩‍👧';
    const text = `one two*three ${family.repeat(6)}\n\nlast`;
    const lines = splitDiscordLines(text, 20, escapeMarkdown);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20);
    expect(lines.join('').replaceAll('\\*', '*')).toBe(text.replaceAll('\n', ''));
    expect(lines.filter((line) => line.includes('👩')).every((line) => line.endsWith('👧'))).toBe(true);
  });
});

const job = JobId.parse('0196aaaa-0000-7000-8000-000000000001');
const show = (index: number) => ({
  label: `Show ${index}`.padEnd(200, '!'),
  action: { do: 'turn', job, page: index } as const,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => show(index));

describe('a message that is too long for one Discord message', () => {
  const long = Array.from(
    { length: 900 },
    (_, line) => `- *line* ${line} of a long resume_${'x'.repeat(line % 50)}`,
  );
  it.each<[string, readonly Block[]]>([
    ['a long text', [{ kind: 'verbatim', text: long.join('\n') }]],
    ['an endless line', [{ kind: 'verbatim', text: '*'.repeat(30_000) }]],
    ['a hundred texts', Array.from({ length: 100 }, () => ({ kind: 'text', text: ['a text'] }))],
    ['sixty buttons', [{ kind: 'buttons', buttons: many(60) }]],
    ['a menu of sixty', [{ kind: 'menu', label: 'Choose '.repeat(60), options: many(60) }]],
    [
      'all of it',
      [
        { kind: 'heading', text: '# '.repeat(1_000) },
        { kind: 'list', items: long.map((line) => [line]) },
        { kind: 'small', text: [long.join('\n')] },
        { kind: 'buttons', buttons: many(12) },
      ],
    ],
    ['nothing at all', []],
  ])('is sent as several that Discord accepts: %s', (_, blocks) => {
    const message: MessageContent = { summary: 'One sentence.', blocks };
    const messages = renderDiscordMessages(message);
    for (const { components } of messages) {
      const body = {
        components,
        flags: 1 << 15,
        nonce: 'n',
        enforce_nonce: true,
        allowed_mentions: { parse: [] },
      };
      expect(checkRequest('POST', '/channels/1/messages', body, [])).toEqual([]);
    }
    expect(renderDiscordMessages(message)).toEqual(messages);
  });

  it('keeps all of its lines in order', () => {
    const messages = renderDiscordMessages({
      summary: '',
      blocks: [{ kind: 'verbatim', text: long.join('\n') }],
    });
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.map(({ components }) => textOf(components)).join('\n')).toBe(
      long.map((line) => line.replaceAll(/^- |\*/g, (sign) => sign)).join('\n'),
    );
  });

  it('fails our own check if it passes a limit', () => {
    const body = (content: string) => ({
      components: [{ type: 10, content }],
      flags: 1 << 15,
      nonce: 'n',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
    });
    const problems = (content: string, more = {}) =>
      checkRequest('POST', '/channels/1/messages', { ...body(content), ...more }, []);
    expect(problems('x'.repeat(DISCORD_LIMITS.message.text))).toEqual([]);
    expect(problems('x'.repeat(DISCORD_LIMITS.message.text + 1))).not.toEqual([]);
    expect(problems('x', { allowed_mentions: { parse: ['users'] } })).not.toEqual([]);
    expect(problems('x', { enforce_nonce: false })).not.toEqual([]);
    expect(problems('x', { nonce: 'n'.repeat(26) })).not.toEqual([]);
    expect(problems('x', { components: 'none' })).not.toEqual([]);
  });
});

describe('a form on Discord', () => {
  const offer = { stored: null, locations: ['thread', 'dm'], workspaceLocation: null } as const;
  const renderTailorForm = (resumes: TailorFormData['resumes']) =>
    renderDiscordModal(tailorForm({ ...offer, resumes }, DISCORD_FORM_LIMITS, stringsFor()));
  const resumes = Array.from({ length: 40 }, (_, index) => ({
    id: ResumeId.parse(`0196aaaa-0000-7000-8000-0000000000${String(index).padStart(2, '0')}`),
    filename: `${'a long name '.repeat(20)}${index}.pdf`,
    isDefault: index === 0,
    createdAt: new Date(),
  }));
  const expectAccepted = (data: unknown) =>
    expect(checkRequest('POST', '/interactions/1/a-token/callback', { type: 9, data }, [])).toEqual([]);

  it('has five components: saved resume, resume file, role, posting or link, posting file', () => {
    const modal = renderTailorForm(resumes);
    const fields = modal.components.flatMap((one) => ('component' in one ? one.component : []));
    expect(fields.map(({ custom_id, type }) => [custom_id, type])).toEqual([
      ['resume', ComponentType.StringSelect],
      ['resume_file', ComponentType.FileUpload],
      ['role', ComponentType.TextInput],
      ['posting', ComponentType.TextInput],
      ['posting_file', ComponentType.FileUpload],
    ]);
    expect(fields[3]).toMatchObject({ max_length: 4_000 });
    expectAccepted(modal);
  });

  it('shows the whole notice if the saved resumes could not be loaded in time', () => {
    const modal = renderTailorForm(null);
    expect(JSON.stringify(modal)).toContain(stringsFor().forms.tailor.slow);
    expectAccepted(modal);
  });

  it('has at most five components, for a newcomer too', () => {
    expectAccepted(renderTailorForm([]));
    const label = (index: number) => ({
      type: ComponentType.Label,
      label: 'x',
      component: { type: ComponentType.TextInput, custom_id: `f${index}`, style: 1 },
    });
    const modal = (count: number) => ({
      type: 9,
      data: {
        custom_id: 'x',
        title: 'x',
        components: Array.from({ length: count }, (_, index) => label(index)),
      },
    });
    const problems = (count: number) =>
      checkRequest('POST', '/interactions/1/a-token/callback', modal(count), []);
    expect(problems(5)).toEqual([]);
    expect(problems(6)).not.toEqual([]);
  });
});
