import { ComponentType } from 'discord.js';
import type { FileRef, FormValues } from '../../../chat/types/chat-event.ts';
import { OPTIONS } from '../commands/commands.ts';
import { fileOf } from './files.ts';
import type { WireAttachment, WireCommand, WireSubmitted } from './payloads.ts';

type Attachments = Readonly<Record<string, WireAttachment>>;

/** What a modal came back with, by the names of its fields. */
export function valuesOfModal({ data }: WireSubmitted, person: string): FormValues {
  const attachments = data.resolved?.attachments ?? {};
  const entries = data.components.flat().map(({ type, custom_id, value, values = [] }) => {
    if (type === ComponentType.FileUpload) return [custom_id, filesOf(values, attachments, person)];
    return [custom_id, type === ComponentType.TextInput ? (value ?? '') : values.join(',')];
  });
  return Object.fromEntries(entries);
}

/** The options of `/tailor`, as its form would give them; null where there are none. */
export function valuesOfOptions({ data }: WireCommand, person: string): FormValues | null {
  if (data.options.length === 0) return null;
  const attachments = data.resolved?.attachments ?? {};
  const said = (name: string) => String(data.options.find((option) => option.name === name)?.value ?? '');
  const files = (name: string) => filesOf([said(name)], attachments, person);
  const resume = files(OPTIONS.resume);
  return {
    resume: said(OPTIONS.saved) || (resume.length === 0 ? 'default' : ''),
    resume_file: resume,
    role: said(OPTIONS.role),
    posting: said(OPTIONS.posting),
    posting_file: files(OPTIONS.postingFile),
  };
}

/** A file that Discord did not resolve is none of theirs. */
function filesOf(ids: readonly string[], attachments: Attachments, person: string): FileRef[] {
  return ids.flatMap((id) => {
    const attachment = attachments[id];
    return attachment ? [fileOf(attachment, person)] : [];
  });
}
