import type { types } from '@slack/bolt';
import { encodeAction } from '../../../chat/types/action.ts';
import type { Block, Button, MenuOption, Span } from '../../../chat/types/message.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { groupBySize, renderBullets, renderParagraph, renderVerbatim } from './rich-text.ts';
import { removeControlCharacters, truncateSlackText } from './text.ts';

/** How the ids of buttons, menus and links start. The listeners tell them apart by it. */
export const BUTTON_PREFIX = 'act';
export const MENU_PREFIX = 'menu';
export const LINK_PREFIX = 'link';

/** Renders a block as one or more Slack blocks. `index` is its position in the message. */
export function renderSlackBlocks(block: Block, index: number): types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.text);
    case 'text':
      return renderParagraph(block.text);
    case 'small':
      return small(block.text);
    case 'list':
      return renderBullets(block.items);
    case 'verbatim':
      return renderVerbatim(block.text);
    case 'buttons':
      return rows(
        block.buttons.map((button, buttonIndex) => renderButton(button, `${index}-${buttonIndex}`)),
      );
    case 'menu':
      return renderMenus(block.label, block.options, index).flatMap((menu) => rows([menu]));
  }
}

/** Renders text as plain text, shortened to `maxChars`. */
export function renderPlainText(text: string, maxChars: number): types.PlainTextElement {
  return {
    type: 'plain_text',
    text: truncateSlackText(removeControlCharacters(text), maxChars),
    emoji: false,
  };
}

function heading(text: string): types.KnownBlock[] {
  if (text.length > SLACK_LIMITS.block.header) return renderParagraph([{ bold: text }]);
  return text.trim() === ''
    ? []
    : [{ type: 'header', text: renderPlainText(text, SLACK_LIMITS.block.header) }];
}

function small(spans: readonly Span[]): types.KnownBlock[] {
  const text = spans.map(mrkdwn).join('');
  if (text.trim() === '') return [];
  if (text.length > SLACK_LIMITS.block.context) return renderParagraph(spans);
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text }] }];
}

function mrkdwn(span: Span): string {
  if (typeof span === 'string') return escapeMrkdwn(removeControlCharacters(span));
  if ('bold' in span) return `*${escapeMrkdwn(removeControlCharacters(span.bold))}*`;
  if ('code' in span) return `\`${escapeMrkdwn(removeControlCharacters(span.code))}\``;
  return `<${escapeLink(span.link)}|${escapeMrkdwn(removeControlCharacters(span.text)).replaceAll('|', '¦')}>`;
}

function escapeLink(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');
}

function rows(elements: readonly types.ActionsBlockElement[]): types.KnownBlock[] {
  return groupBySize(elements, () => 1, SLACK_LIMITS.block.actions).map((row) => ({
    type: 'actions',
    elements: row,
  }));
}

function renderButton(button: Button, id: string): types.Button {
  const text = renderPlainText(button.label, SLACK_LIMITS.button.text);
  if ('url' in button) return { type: 'button', text, url: button.url, action_id: `${LINK_PREFIX}-${id}` };
  return {
    type: 'button',
    text,
    value: encodeAction(button.action),
    action_id: `${BUTTON_PREFIX}-${id}`,
    ...(button.style && { style: button.style }),
  };
}

/** Renders as many menus as the options need, each in its own row, as one may be as large as a message. */
function renderMenus(label: string, choices: readonly MenuOption[], index: number): types.StaticSelect[] {
  const options = choices.map(({ label: text, detail, action }) =>
    renderOption(text, encodeAction(action), detail),
  );
  return groupBySize(options, sizeOfOption, SLACK_LIMITS.message.budget)
    .flatMap((group) => groupBySize(group, () => 1, SLACK_LIMITS.menu.options))
    .map((group, menuIndex) => ({
      type: 'static_select',
      action_id: `${MENU_PREFIX}-${index}-${menuIndex}`,
      placeholder: renderPlainText(label, SLACK_LIMITS.menu.placeholder),
      options: group,
    }));
}

/** Counts the characters of an option's texts. */
export function sizeOfOption({ text, description }: types.PlainTextOption): number {
  return text.text.length + (description?.text.length ?? 0);
}

/** Renders an option of a menu. `value` comes back when it is chosen. */
export function renderOption(label: string, value: string, detail?: string): types.PlainTextOption {
  return {
    text: renderPlainText(label, SLACK_LIMITS.menu.text),
    value,
    ...(detail && { description: renderPlainText(detail, SLACK_LIMITS.menu.description) }),
  };
}
