import type { FileRef, SharedMessage } from '../../../chat/types/chat-event.ts';
import { toDiscordFileRef } from './file.ts';
import type { DiscordMessagePayload } from './message-payload.ts';
import { readDiscordMarkdown } from './plain-text.ts';

/** A forwarded message doesn't say who wrote it. Its resume counts as somebody else's, because resumes are personal. */
const UNKNOWN_OWNER = 'unknown';

/**
 * Reads everything that a message shows, as plain text with its headings and lists: its own text, the messages that it
 * forwards, and the cards that bots and links come with.
 */
export function readDiscordMessage(message: DiscordMessagePayload): SharedMessage {
  const forwarded = (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
  const parts = [message, ...forwarded];
  const embeds = parts.flatMap((part) => part.embeds);
  const texts = [...parts.map(({ content }) => content), ...embeds.map(embedText)];
  const text = texts
    .map(readDiscordMarkdown)
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    text,
    links: [...new Set([...findLinks(text), ...embeds.flatMap(({ url }) => url ?? [])])],
    files: [
      ...filesOf(message, message.author.id),
      ...forwarded.flatMap((one) => filesOf(one, UNKNOWN_OWNER)),
    ],
  };
}

type Embed = DiscordMessagePayload['embeds'][number];

function embedText({ author, title, description, fields = [], footer }: Embed): string {
  const heading = title && `## ${title.replace(/^#+ /, '')}`;
  const parts = [author?.name, heading, description, ...fields.map(fieldText), footer?.text];
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n');
}

/** `Place: Hull`, or a heading above a list or several lines. */
function fieldText({ name, value }: { readonly name: string; readonly value: string }): string {
  const label = name.replaceAll(/\*\*|__/g, '').trim();
  return value.includes('\n') || /^\s*[-*•]\s/.test(value)
    ? `## ${label}\n${value}`
    : `${label.replace(/(?<!:):$/, '')}: ${value}`;
}

function filesOf({ attachments }: Pick<DiscordMessagePayload, 'attachments'>, owner: string): FileRef[] {
  return attachments.map((one) => toDiscordFileRef(one, owner));
}

/** Finds the addresses in a text. Angle brackets, and the brackets of a masked link, end one. */
function findLinks(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>)\]]+/g) ?? []).map((link) =>
    link.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''),
  );
}
