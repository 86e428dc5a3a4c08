import type { Block, Message, Span } from '../../src/chat/types/message.ts';

/** Renders a message as plain text. */
export function render({ blocks }: Message): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return spans(block.text);
    case 'small':
      return `(${spans(block.text)})`;
    case 'list':
      return block.items.map((item) => `• ${spans(item)}`).join('\n');
    case 'verbatim':
      return block.text;
    case 'buttons':
      return block.buttons.map(({ label }) => `[${label}]`).join(' ');
    case 'menu':
      return `{${block.label}: ${block.options.map(({ label }) => label).join(' | ')}}`;
  }
}

function spans(all: readonly Span[]): string {
  return all
    .map((span) => {
      if (typeof span === 'string') return span;
      if ('bold' in span) return span.bold;
      return 'code' in span ? span.code : `${span.text} <${span.link}>`;
    })
    .join('');
}
