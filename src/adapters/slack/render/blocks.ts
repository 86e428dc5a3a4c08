import type { types } from '@slack/bolt';
import { encodeAction } from '../../../chat/types/action.ts';
import type { Block, Button, Choice, Span } from '../../../chat/types/message.ts';
import { limits } from '../limits.ts';
import { inert } from './mrkdwn.ts';
import { bullets, packed, paragraph, verbatim } from './rich-text.ts';
import { clean, shorten } from './text.ts';

/** What the ids of buttons and menus begin with: how the listeners tell them apart. */
export const ACT = 'act';
export const MENU = 'menu';
export const LINK = 'link';

/** One block of a message, in as many of Slack's as it needs. `at` is its place in the message. */
export function blocksOf(block: Block, at: number): types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.text);
    case 'text':
      return paragraph(block.text);
    case 'small':
      return small(block.text);
    case 'list':
      return bullets(block.items);
    case 'verbatim':
      return verbatim(block.text);
    case 'buttons':
      return rows(block.buttons.map((button, index) => buttonOf(button, `${at}-${index}`)));
    case 'menu':
      return menusOf(block.label, block.options, at).flatMap((menu) => rows([menu]));
  }
}

export function plainText(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shorten(clean(text), most), emoji: false };
}

function heading(text: string): types.KnownBlock[] {
  if (text.length > limits.block.header) return paragraph([{ bold: text }]);
  return text.trim() === '' ? [] : [{ type: 'header', text: plainText(text, limits.block.header) }];
}

function small(spans: readonly Span[]): types.KnownBlock[] {
  const text = spans.map(mrkdwn).join('');
  if (text.trim() === '') return [];
  if (text.length > limits.block.context) return paragraph(spans);
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text }] }];
}

function mrkdwn(span: Span): string {
  if (typeof span === 'string') return inert(clean(span));
  if ('bold' in span) return `*${inert(clean(span.bold))}*`;
  if ('code' in span) return `\`${inert(clean(span.code))}\``;
  return `<${escapeLink(span.link)}|${inert(clean(span.text)).replaceAll('|', '¦')}>`;
}

function escapeLink(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');
}

function rows(elements: readonly types.ActionsBlockElement[]): types.KnownBlock[] {
  return packed(elements, () => 1, limits.block.actions).map((row) => ({ type: 'actions', elements: row }));
}

function buttonOf(button: Button, id: string): types.Button {
  const text = plainText(button.label, limits.button.text);
  if ('url' in button) return { type: 'button', text, url: button.url, action_id: `${LINK}-${id}` };
  return {
    type: 'button',
    text,
    value: encodeAction(button.action),
    action_id: `${ACT}-${id}`,
    ...(button.style && { style: button.style }),
  };
}

/** As many menus as the options need: each of a row of its own, as they may be as long as a message. */
function menusOf(label: string, choices: readonly Choice[], at: number): types.StaticSelect[] {
  const options = choices.map(({ label: text, detail, action }) =>
    option(text, encodeAction(action), detail),
  );
  return packed(options, sizeOfOption, limits.message.budget)
    .flatMap((some) => packed(some, () => 1, limits.menu.options))
    .map((some, index) => ({
      type: 'static_select',
      action_id: `${MENU}-${at}-${index}`,
      placeholder: plainText(label, limits.menu.placeholder),
      options: some,
    }));
}

export function sizeOfOption({ text, description }: types.PlainTextOption): number {
  return text.text.length + (description?.text.length ?? 0);
}

export function option(label: string, value: string, detail?: string): types.PlainTextOption {
  return {
    text: plainText(label, limits.menu.text),
    value,
    ...(detail && { description: plainText(detail, limits.menu.description) }),
  };
}
