import type { SharedMessage } from '../../../chat/types/chat-event.ts';
import { type DiscordMessagePayload, toDiscordFileRef } from './payloads.ts';

/** Reads the message that somebody used the command on: its text, the text of its embeds, its links and its files. */
export function readDiscordSharedMessage(message: DiscordMessagePayload): SharedMessage {
  const parts = [message, ...(message.message_snapshots ?? []).map((snapshot) => snapshot.message)];
  const embeds = parts.flatMap((part) => part.embeds);
  const text = [
    ...parts.map(({ content }) => content),
    ...embeds.flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.map(({ name, value }) => `${name}\n${value}`),
    ]),
  ];
  const joined = text.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
  return {
    text: joined,
    links: [...new Set([...findLinks(joined), ...embeds.flatMap(({ url }) => url ?? [])])],
    files: parts.flatMap(({ attachments }) =>
      attachments.map((one) => toDiscordFileRef(one, message.author.id)),
    ),
  };
}

/** Finds the addresses in a text. Angle brackets, and the brackets of a masked link, end one. */
function findLinks(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>)\]]+/g) ?? []).map((link) =>
    link.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''),
  );
}
