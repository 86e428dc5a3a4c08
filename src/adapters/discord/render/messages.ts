import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Attachment } from '../../../chat/types/chat-adapter.ts';
import type { Block, MessageContent } from '../../../chat/types/message.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { renderButtonRows, renderMenuRows } from './controls.ts';
import { renderFiles } from './files.ts';
import { escapeMarkdown, renderMarkdown } from './markdown.ts';
import { splitDiscordLines } from './text.ts';

/** An outgoing Discord message: components, which name its files. */
export interface DiscordMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly Attachment[];
}

/**
 * Renders a message as one or more Discord messages, the same every time. The files are in the last one, above its
 * buttons.
 */
export function renderDiscordMessages(
  message: MessageContent,
  attachments: readonly Attachment[] = [],
): readonly [DiscordMessage, ...DiscordMessage[]] {
  const rendered = message.blocks.map(renderPart);
  const controls = rendered.findLastIndex((part) => 'lines' in part) + 1;
  const parts = [
    ...rendered.slice(0, controls),
    ...(attachments.length === 0 ? [] : [{ components: renderFiles(attachments) }]),
    ...rendered.slice(controls),
  ];
  const [first, ...rest] = pack(parts.length === 0 ? [{ lines: [escapeMarkdown(message.summary)] }] : parts);
  const last = rest.pop();
  const withoutFiles = (components: Components): DiscordMessage => ({ components, files: [] });
  return last
    ? [withoutFiles(first), ...rest.map(withoutFiles), { components: last, files: attachments }]
    : [{ components: first, files: attachments }];
}

/** Renders a message as one Discord message, to edit one. Leaves out what doesn't fit. */
export function renderOneDiscordMessage(message: MessageContent): DiscordMessage {
  return renderDiscordMessages(message)[0];
}

type Components = readonly APIMessageTopLevelComponent[];
type Part = { readonly lines: readonly string[] } | { readonly components: Components };

function renderPart(block: Block): Part {
  switch (block.kind) {
    case 'heading':
      return lines(`### ${escapeMarkdown(block.text)}`);
    case 'text':
      return lines(renderMarkdown(block.text));
    case 'small':
      return lines(renderMarkdown(block.text).replaceAll(/^(?=.)/gm, '-# '));
    case 'list':
      return lines(
        block.items.map((item) => `- ${renderMarkdown(item).replaceAll('\n', '\n  ')}`).join('\n'),
      );
    case 'verbatim':
      return {
        lines: splitDiscordLines(
          block.text.replace(/^\n+/, '').trimEnd(),
          DISCORD_LIMITS.message.text,
          escapeMarkdown,
        ),
      };
    case 'buttons':
      return { components: renderButtonRows(block.buttons) };
    case 'menu':
      return { components: renderMenuRows(block) };
  }
}

const lines = (markdown: string): Part => ({
  lines: splitDiscordLines(markdown, DISCORD_LIMITS.message.text, (line) => line),
});

interface Draft {
  readonly components: APIMessageTopLevelComponent[];
  text: number;
  count: number;
}

/** Distributes parts to messages. Text that doesn't fit continues in the next message. */
function pack(parts: readonly Part[]): readonly [Components, ...Components[]] {
  const drafts: [Draft, ...Draft[]] = [newDraft()];
  let draft = drafts[0];
  const startNext = () => {
    draft = newDraft();
    drafts.push(draft);
  };
  const add = (component: APIMessageTopLevelComponent) => {
    const count = countOf(component);
    if (draft.count + count > DISCORD_LIMITS.message.components) startNext();
    draft.components.push(component);
    draft.count += count;
  };
  for (const part of parts) {
    if ('components' in part) {
      for (const component of part.components) add(component);
      continue;
    }
    let display: string[] = [];
    const close = () => {
      const content = display.join('\n');
      if (content.trim() !== '') add({ type: ComponentType.TextDisplay, content });
      display = [];
    };
    for (const line of part.lines) {
      const space = DISCORD_LIMITS.message.text - draft.text - 1;
      if (line.length > space || draft.count >= DISCORD_LIMITS.message.components) {
        close();
        if (draft.components.length > 0) startNext();
      }
      draft.text += line.length + 1;
      display.push(line);
    }
    close();
  }
  const [first, ...rest] = drafts;
  return [first.components, ...rest.map(({ components }) => components)];
}

const newDraft = (): Draft => ({ components: [], text: 0, count: 0 });

function countOf(component: APIMessageTopLevelComponent): number {
  return 1 + ('components' in component ? component.components.length : 0);
}
