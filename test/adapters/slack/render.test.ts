import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { SLACK_LIMITS } from '../../../src/adapters/slack/limits.ts';
import { renderSlackParts } from '../../../src/adapters/slack/outbound/message-parts.ts';
import { renderSlackHome } from '../../../src/adapters/slack/render/home.ts';
import { renderSlackMessages, type SlackMessage } from '../../../src/adapters/slack/render/messages.ts';
import { escapeMrkdwn } from '../../../src/adapters/slack/render/mrkdwn.ts';
import { splitSlackText, truncateSlackText } from '../../../src/adapters/slack/render/text.ts';
import { homeMessage } from '../../../src/chat/messages/home.ts';
import { encodeAction } from '../../../src/chat/types/action.ts';
import type { MessageContent } from '../../../src/chat/types/message.ts';
import { FaultCode } from '../../../src/jobs/model/fault.ts';
import { JobId, ResumeId } from '../../../src/jobs/model/ids.ts';
import type { ReplyTarget } from '../../../src/jobs/model/reply-target.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { deliveryPayload } from '../../chat/delivery-payload.ts';
import { findProblems } from './check-limits.ts';

const job = JobId.parse('0198f7c2-9d4e-7a11-8b21-3f6c5d4e2a10');
const resume = ResumeId.parse('0198f7c2-9d4e-7a11-8b21-3f6c5d4e2a11');

function renderChecked(message: MessageContent): SlackMessage[] {
  const posts = renderSlackMessages(message);
  for (const { text, blocks } of posts)
    expect(findProblems('chat.postMessage', { text, blocks })).toEqual([]);
  return posts;
}

function verbatim(text: string): MessageContent {
  return { summary: 'The text.', blocks: [{ kind: 'verbatim', text }] };
}

/** Every text in the blocks, in order. */
function textOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'text' && typeof one === 'string' ? [one] : textOf(one),
  );
}

describe('a long text', () => {
  it('of 30,000 characters is sent as several messages, each line in one of them', () => {
    const lines = Array.from({ length: 600 }, (_, index) =>
      `${index} ${'bread and butter '.repeat(3)}`.trim(),
    );
    const posts = renderChecked(verbatim(lines.join('\n')));
    expect(posts.length).toBeGreaterThan(1);
    expect(
      textOf(posts.map(({ blocks }) => blocks))
        .join('\n')
        .split('\n'),
    ).toEqual(lines);
  });

  it.each([
    ['Hebrew', 'מנהלת מטבח עם ניסיון '],
    ['Arabic', 'رئيسة طهاة ذات خبرة '],
    ['Japanese', '厨房の責任者として働きました。'],
    ['Thai', 'หัวหน้าพ่อครัว'],
    ['families and flags', '👩‍👩‍👧‍👦🇫🇮'],
    ['letters with many marks', 'ẹ̀kọ́ '],
  ])('of %s without a line break is cut between characters', (_, phrase) => {
    const text = phrase.repeat(Math.ceil(20_000 / phrase.length));
    const pieces = textOf(renderChecked(verbatim(text)).map(({ blocks }) => blocks));
    expect(pieces.join('')).toBe(text);
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    const count = (one: string) => [...graphemes.segment(one)].length;
    expect(pieces.reduce((sum, piece) => sum + count(piece), 0)).toBe(count(text));
  });

  it('loses broken characters and control characters, and nothing else', () => {
    expect(
      textOf(renderChecked(verbatim(`a\u0000b\ud83dc\td\ne`)).map(({ blocks }) => blocks)).join(''),
    ).toBe('ab\ufffdc\td\ne');
  });
});

describe('text that people wrote', () => {
  const nasty = '<!channel> <@U1> @here *bold* _it_ `code` ~gone~ :smile: <https://evil.example|here> & co';

  it('is shown unchanged in every kind of block', () => {
    const posts = renderChecked({
      summary: nasty,
      blocks: [
        { kind: 'heading', text: nasty },
        { kind: 'text', text: [nasty, { bold: nasty }, { code: nasty }] },
        { kind: 'list', items: [[nasty]] },
        { kind: 'verbatim', text: nasty },
        { kind: 'small', text: [nasty] },
        { kind: 'buttons', buttons: [{ label: nasty, action: { do: 'help' } }] },
      ],
    });
    const [{ text = '', blocks = [] } = {}] = posts;
    expect(text).not.toMatch(/<!|<@|<http/);
    const small = blocks.find(({ type }) => type === 'context');
    expect(JSON.stringify(small)).not.toMatch(/<!|<@|<http/);
    // Slack doesn't parse rich_text, so it has the text as it was written.
    for (const block of blocks.filter(({ type }) => type === 'rich_text'))
      for (const said of textOf(block)) expect(said).toBe(nasty);
  });

  it('makes no formatting where Slack parses it', () => {
    const word = '\u2060';
    expect(escapeMrkdwn('*a* & <b>')).toBe(`${word}*${word}a${word}*${word} &amp; &lt;b&gt;`);
    expect(escapeMrkdwn(':tada:')).toBe(`${word}:${word}tada:`);
    expect(escapeMrkdwn('at 10:30')).toBe('at 10:30');
  });
});

it('links keep their address, and a bar in their text breaks nothing', () => {
  const [post] = renderChecked({
    summary: 'A link.',
    blocks: [{ kind: 'small', text: [{ link: 'https://jobs.example/?a=1&b=<2>', text: 'a | b > c' }] }],
  });
  expect(JSON.stringify(post)).toContain('<https://jobs.example/?a=1&amp;b=%3C2%3E|a ¦ b &gt; c>');
});

it('forty gaps with a button each take as many messages as they need', () => {
  const blocks = Array.from({ length: 40 }, (_, index): MessageContent['blocks'] => [
    { kind: 'text', text: [`Requirement ${index}: ${'x'.repeat(400)}`] },
    { kind: 'buttons', buttons: [{ label: 'I have this', action: { do: 'have', job } }] },
  ]).flat();
  const posts = renderChecked({ summary: 'Gaps.', blocks });
  expect(posts.flatMap((post) => post.blocks)).toHaveLength(80);
  expect(posts.length).toBeGreaterThan(1);
});

it('a hundred resumes fit one menu, and more need a second', () => {
  const options = Array.from({ length: 130 }, (_, index) => ({
    label: `${index} ${'a very long file name '.repeat(5)}.pdf`,
    detail: 'x'.repeat(200),
    action: { do: 'make_default', resume } as const,
  }));
  const posts = renderChecked({
    summary: 'Yours.',
    blocks: [{ kind: 'menu', label: 'Make default', options }],
  });
  const menus = posts.flatMap(({ blocks }) =>
    blocks.flatMap((row) => (row.type === 'actions' ? row.elements : [])),
  );
  expect(menus.map((menu) => ('options' in menu ? menu.options?.length : 0))).toEqual([80, 50]);
  const short = options.map((one) => ({ ...one, label: one.label.slice(0, 20), detail: 'Yesterday' }));
  const [post] = renderChecked({
    summary: 'Yours.',
    blocks: [{ kind: 'menu', label: 'Make default', options: short }],
  });
  expect(JSON.stringify(post).match(/"static_select"/g)).toHaveLength(2);
});

it('thirty buttons take two rows', () => {
  const buttons = Array.from({ length: 30 }, () => ({ label: 'Help', action: { do: 'help' } as const }));
  const [post] = renderChecked({ summary: 'Buttons.', blocks: [{ kind: 'buttons', buttons }] });
  expect(post?.blocks.map((block) => (block.type === 'actions' ? block.elements.length : 0))).toEqual([
    25, 5,
  ]);
});

it('the longest action fits a button and a menu', () => {
  const longest = encodeAction({ do: 'turn', job, page: 99 });
  expect(longest.length).toBeLessThanOrEqual(SLACK_LIMITS.menu.value);
});

it('a home page that is too long for Slack is cut at its end', () => {
  const blocks = Array.from({ length: 300 }, (_, index) => ({
    kind: 'heading' as const,
    text: `Job ${index}`,
  }));
  const view = renderSlackHome({ summary: 'Home.', blocks });
  expect(findProblems('views.publish', { view })).toEqual([]);
  expect(view.blocks).toHaveLength(SLACK_LIMITS.view.blocks);
});

it.each([
  ['Latin', 'Lebenslauf und Zeugnisse der letzten zehn Jahre '],
  ['right-to-left', 'سيرة ذاتية '],
  ['Chinese and Japanese', '履歴書简历'],
  ['emoji', '👩🏽‍🍳📄'],
])(
  'a home page has a hundred resumes with the longest names, in %s, and everything below them',
  (_, name) => {
    const resumes = Array.from({ length: 100 }, (_, index) => ({
      id: ResumeId.parse(uuidv7()),
      filename: `${index} ${name.repeat(60).slice(0, 245)}.pdf`.toWellFormed(),
      isDefault: index === 0,
      createdAt: new Date(),
    }));
    const jobs = Array.from(
      { length: 10 },
      () => deliveryPayload('answer', TARGET, { title: name.repeat(4), place: TARGET }).job,
    );
    const page = homeMessage({ ...PERSON, resumes, jobs }, () => null, stringsFor());
    const view = renderSlackHome(page);
    expect(findProblems('views.publish', { view })).toEqual([]);
    const offered = JSON.stringify(view);
    for (const { id, isDefault } of resumes)
      for (const verb of isDefault
        ? (['delete_resume', 'fix'] as const)
        : (['make_default', 'delete_resume', 'fix'] as const))
        expect(offered).toContain(`"${encodeAction({ do: verb, resume: id })}"`);
    expect(JSON.stringify(view.blocks.at(-1))).toContain(encodeAction({ do: 'forget' }));
  },
);

it('with more resumes, a home page has the newest hundred, says so, and has everything below them', () => {
  const resumes = Array.from({ length: 400 }, (_, index) => ({
    id: ResumeId.parse(uuidv7()),
    filename: `${index}.pdf`,
    isDefault: index === 0,
    createdAt: new Date(),
  }));
  const view = renderSlackHome(homeMessage({ ...PERSON, resumes, jobs: [] }, () => null, stringsFor()));
  expect(findProblems('views.publish', { view })).toEqual([]);
  expect(textOf(view.blocks).join('\n')).toContain('the newest 100 of 400');
  expect(JSON.stringify(view.blocks.at(-1))).toContain(encodeAction({ do: 'forget' }));
});

const TARGET: ReplyTarget = { platform: 'slack', workspace: 'T1', channel: 'D1', thread: null, reply: null };
const PERSON = {
  settings: { answerIn: null, pages: null, engine: null, look: null, locale: null },
  defaultEngine: 'openai',
  allowance: { used: 1, limit: 9, left: 8, workspace: null, installation: 'open', resetsAt: new Date() },
  workspace: { answerIn: null, channels: null, dailyCost: 5, dailyTokens: 9 },
} as const;

// A cancelled job gets none: its status message says it all.
it.each(FaultCode.exclude(['cancelled']).options)(
  'the notice of a job that failed with %s is complete and fits',
  (code) => {
    const failure = { code, message: 'x', reference: 'AB12CD34' };
    const [part, ...more] = renderSlackParts(
      deliveryPayload('notice', TARGET, { failure, title: 'Baker '.repeat(33) }),
      true,
    );
    expect(more).toEqual([]);
    const { text: summary, blocks } = part?.message ?? { text: '', blocks: [] };
    expect(findProblems('chat.postMessage', { text: summary, blocks })).toEqual([]);
    const { happened, next } = stringsFor().notices[code];
    const said = textOf(blocks).join('\n');
    for (const text of [happened, next, 'Reference AB12CD34', 'Try again']) expect(said).toContain(text);
  },
);

it('a heading of any length is shown whole', () => {
  const text = 'Head of Pastry, Bread and Everything Else That Rises '.repeat(20).trim();
  const posts = renderChecked({ summary: 'x', blocks: [{ kind: 'heading', text }] });
  expect(textOf(posts.map(({ blocks }) => blocks)).join('')).toBe(text);
});

describe('cutting', () => {
  it('prefers an empty line, then a line end, then a space', () => {
    expect(splitSlackText('aaaa\n\nbbb\ncc', 8)).toEqual(['aaaa', 'bbb\ncc']);
    expect(splitSlackText('aaaa\nbbbbbb', 8)).toEqual(['aaaa', 'bbbbbb']);
    expect(splitSlackText('aaaa bbbbbb', 8)).toEqual(['aaaa ', 'bbbbbb']);
    expect(splitSlackText('', 8)).toEqual(['']);
  });

  it('shortens with an ellipsis, between characters', () => {
    expect(truncateSlackText('a👩‍👩‍👧‍👦b', 5)).toBe('a…');
    expect(truncateSlackText('abcdef', 6)).toBe('abcdef');
  });
});
