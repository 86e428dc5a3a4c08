import type { Post } from '../../../chat/types/chat-event.ts';
import { fileOf } from './files.ts';
import type { WireMessage } from './payloads.ts';

/** A message that somebody pointed at, as a posting: its text, what its embeds say, its links and its files. */
export function postOf(message: WireMessage): Post {
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
  const said = text.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
  return {
    text: said,
    links: [...new Set([...linksIn(said), ...embeds.flatMap(({ url }) => url ?? [])])],
    files: parts.flatMap(({ attachments }) => attachments.map((one) => fileOf(one, message.author.id))),
  };
}

/** Angle brackets and the brackets of a masked link end an address. */
function linksIn(text: string): string[] {
  return (text.match(/https?:\/\/[^\s<>)\]]+/g) ?? []).map((link) => link.replace(/[.,;:!?]+$/, ''));
}
