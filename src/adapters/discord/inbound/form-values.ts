import { ComponentType } from 'discord.js';
import type { FileRef, FormValues } from '../../../chat/types/chat-event.ts';
import { OPTION_NAMES } from '../commands/commands.ts';
import { type DiscordAttachmentPayload, toDiscordFileRef } from '../content/file.ts';
import { readDiscordMarkdown } from '../content/plain-text.ts';
import type { DiscordCommandPayload, DiscordSubmissionPayload } from './payloads.ts';

type Attachments = Readonly<Record<string, DiscordAttachmentPayload>>;

/** Reads the values of a submitted modal, by field name. */
export function readDiscordForm({ data }: DiscordSubmissionPayload, owner: string): FormValues {
  const attachments = data.resolved?.attachments ?? {};
  const entries = data.components.flat().map(({ type, custom_id, value, values = [] }) => {
    if (type === ComponentType.FileUpload) return [custom_id, filesOf(values, attachments, owner)];
    return [
      custom_id,
      type === ComponentType.TextInput ? withoutMarkup(custom_id, value ?? '') : values.join(','),
    ];
  });
  return Object.fromEntries(entries);
}

/** Reads the options of `/tailor` as values of its form. Null if it has none. */
export function readCommandOptions({ data }: DiscordCommandPayload, owner: string): FormValues | null {
  if (data.options.length === 0) return null;
  const attachments = data.resolved?.attachments ?? {};
  const text = (name: string) => String(data.options.find((option) => option.name === name)?.value ?? '');
  const files = (name: string) => filesOf([text(name)], attachments, owner);
  const resume = files(OPTION_NAMES.resume);
  return {
    resume: text(OPTION_NAMES.saved) || (resume.length === 0 ? 'default' : ''),
    resume_file: resume,
    role: withoutMarkup('role', text(OPTION_NAMES.role)),
    posting: withoutMarkup('posting', text(OPTION_NAMES.posting)),
    posting_file: files(OPTION_NAMES.postingFile),
  };
}

/** Postings are pasted from messages, with their markup. What people write about themselves stays as it is. */
function withoutMarkup(name: string, value: string): string {
  if (name === 'posting') return readDiscordMarkdown(value);
  return name === 'role' ? readDiscordMarkdown(value).replaceAll(/^#+ |\*\*/g, '') : value;
}

/** Skips files that Discord didn't resolve: they aren't this owner's. */
function filesOf(ids: readonly string[], attachments: Attachments, owner: string): FileRef[] {
  return ids.flatMap((id) => {
    // An id such as `constructor` would find what every object has.
    const attachment = Object.hasOwn(attachments, id) ? attachments[id] : undefined;
    return attachment ? [toDiscordFileRef(attachment, owner)] : [];
  });
}
