import { z } from 'zod';
import type { SharedMessage } from '../../../chat/types/chat-event.ts';
import { escapeMrkdwn } from '../render/mrkdwn.ts';
import { SlackFile } from './file.ts';
import { readMrkdwn } from './plain-text.ts';

/** A text of a block: an object with the text, or the text itself. */
const BlockText = z
  .union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)])
  .nullish()
  .catch(null);

const RichTextStyle = z
  .union([z.string(), z.object({ bold: z.boolean().nullish() }).transform(({ bold }) => bold && 'bold')])
  .nullish()
  .catch(null);

/** Parts that are read one by one, so that one of an unknown shape loses no other. */
const Unread = z.array(z.unknown()).nullish().catch(null);

/** A part of a rich text, of a context or of a row of buttons (docs.slack.dev/reference/block-kit/blocks). */
const BlockElement = z.object({
  type: z.string(),
  text: BlockText,
  url: z.string().nullish().catch(null),
  /** Of an emoji. */
  name: z.string().nullish().catch(null),
  /** Of a date. */
  fallback: z.string().nullish().catch(null),
  /** `bold`, or of a list: `bullet` or `ordered`. */
  style: RichTextStyle,
  indent: z.number().int().min(0).max(8).nullish().catch(null),
  elements: Unread,
});

const Block = z.object({
  type: z.string(),
  text: BlockText,
  title: BlockText,
  description: BlockText,
  fields: z.array(BlockText).nullish().catch(null),
  elements: Unread,
  rows: z.array(z.array(z.unknown())).nullish().catch(null),
});

/** What a bot attaches, another message that a person shares, or what a site says about a link. */
const Attachment = z.object({
  pretext: z.string().nullish(),
  title: z.string().nullish(),
  title_link: z.string().nullish(),
  text: z.string().nullish(),
  fields: z.array(z.object({ title: z.string().nullish(), value: z.string().nullish() })).nullish(),
  footer: z.string().nullish(),
  fallback: z.string().nullish(),
  blocks: Unread,
  files: z.array(SlackFile).nullish(),
});

/** The content of a message, written by a person or a bot. */
export const SlackMessageContent = z.object({
  text: z.string().nullish(),
  files: z.array(SlackFile).nullish(),
  attachments: z.array(Attachment).nullish(),
  blocks: Unread,
});
export type SlackMessageContent = z.infer<typeof SlackMessageContent>;

/**
 * Reads everything that a message shows, as plain text with its headings and lists. Beside blocks and attachments, bots
 * put a line for notifications into `text`: it is left out where the rest says the same.
 */
export function readSlackMessage({ text, blocks, attachments, files }: SlackMessageContent): SharedMessage {
  const shown = [blocksText(blocks), ...(attachments ?? []).map(attachmentText)];
  const rest = shown.filter((part) => part !== '').join('\n\n');
  const own = withoutRepeated(text?.trim() ?? '', rest);
  const all = [own, rest].filter((part) => part !== '').join('\n\n');
  return {
    ...readMrkdwn(all),
    files: [...(files ?? []), ...(attachments ?? []).flatMap((one) => one.files ?? [])],
  };
}

/** A line says nothing new if the rest of the message has this share of its words. */
const REPEATED_SHARE = 0.6;

function withoutRepeated(text: string, rest: string): string {
  if (rest === '') return text;
  const known = new Set(wordsOf(rest));
  const says = (line: string) => {
    const words = wordsOf(line);
    return words.filter((word) => known.has(word)).length < words.length * REPEATED_SHARE;
  };
  const lines = text.split('\n').filter((line) => line.trim() === '' || says(line));
  return lines.join('\n').trim();
}

function wordsOf(mrkdwn: string): string[] {
  return (
    readMrkdwn(mrkdwn)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function attachmentText(attachment: z.infer<typeof Attachment>): string {
  const { pretext, title, title_link: link, text, fields, footer, fallback, blocks } = attachment;
  const parts = [
    pretext,
    title && boldLines(title),
    link && `<${link}>`,
    text,
    ...(fields ?? []).map(fieldText),
    blocksText(blocks),
    footer,
  ];
  return parts.filter(Boolean).join('\n') || fallback || '';
}

/** `Place: Hull`, or a heading above several lines. */
function fieldText({
  title,
  value,
}: {
  title?: string | null | undefined;
  value?: string | null | undefined;
}) {
  if (!title || !value) return title || value || '';
  return value.includes('\n')
    ? `${boldLines(title)}\n${value}`
    : `${title.replace(/(?<![\s:])[\s:]+$/, '')}: ${value}`;
}

function blocksText(blocks: z.infer<typeof Unread>): string {
  return (blocks ?? [])
    .map((block) => {
      const { data } = Block.safeParse(block);
      return data ? blockText(data) : '';
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}

function blockText({
  type,
  text,
  title,
  description,
  fields,
  elements,
  rows,
}: z.infer<typeof Block>): string {
  const own = type === 'header' ? boldLines(text ?? '') : text;
  const cells = (rows ?? []).map((row) => row.map(elementText).join(' | '));
  const inner = (elements ?? []).map(elementText);
  return [own, title, description, ...(fields ?? []), ...cells, ...inner].filter(Boolean).join('\n');
}

/** Returns an element as mrkdwn. Rich text is not escaped as Slack sends it. */
function elementText(element: unknown): string {
  const { data } = BlockElement.safeParse(element);
  if (!data) return '';
  const { type, text, url, name, fallback, style, indent, elements } = data;
  switch (type) {
    case 'text':
    case 'raw_text': {
      const escaped = escapeMrkdwn(text ?? '');
      return style === 'bold' ? boldLines(escaped) : escaped;
    }
    case 'link':
    case 'button':
      return url ? `<${url}|${escapeMrkdwn(text ?? '')}>` : '';
    case 'emoji':
      return name ? `:${name}:` : '';
    case 'date':
      return fallback ?? '';
    case 'rich_text_list':
      return (elements ?? []).map((item) => `${'  '.repeat(indent ?? 0)}• ${elementText(item)}`).join('\n');
    case 'rich_text':
      return (elements ?? []).map(elementText).join('\n');
    case 'mrkdwn':
    case 'plain_text':
      return text ?? '';
    default:
      return (elements ?? []).map(elementText).join('');
  }
}

/** Marks each line as bold: a line in bold on its own is a heading. */
function boldLines(text: string): string {
  return text.replaceAll(/[^\n]+/g, (line) => {
    const bare = line.trim().replaceAll('*', '');
    return bare === '' ? line : line.replace(line.trim(), () => `*${bare}*`);
  });
}
