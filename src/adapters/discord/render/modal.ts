import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ChannelType,
  ComponentType,
  type FileUploadType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js';
import { encodeFormContext, type Field, type Form } from '../../../chat/types/form.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { truncateDiscordText } from './text.ts';

/** Renders a form as a modal. Its notes take one component, and are left out if the fields need all of them. */
export function renderDiscordModal(form: Form): APIModalInteractionResponseCallbackData {
  const fields = form.fields.slice(0, DISCORD_LIMITS.modal.components).map(renderLabel);
  const notes = form.notes.map(escapeMarkdown).join('\n\n');
  const notesComponent =
    notes === '' || fields.length >= DISCORD_LIMITS.modal.components
      ? []
      : [{ type: ComponentType.TextDisplay, content: notes } as const];
  return {
    custom_id: encodeFormContext(form.context),
    title: truncateDiscordText(form.title, DISCORD_LIMITS.modal.title),
    components: [...notesComponent, ...fields],
  };
}

function renderLabel(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: truncateDiscordText(field.label, DISCORD_LIMITS.modal.label),
    ...(field.hint ? { description: truncateDiscordText(field.hint, DISCORD_LIMITS.modal.description) } : {}),
    component: renderInput(field),
  };
}

function renderInput(field: Field): APIComponentInLabel {
  const { name: custom_id, required } = field;
  switch (field.type) {
    case 'text': {
      const maxChars = Math.min(field.maxLength, DISCORD_LIMITS.modal.text);
      return {
        type: ComponentType.TextInput,
        custom_id,
        required,
        style: field.multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: maxChars,
        ...(field.value ? { value: field.value.slice(0, maxChars) } : {}),
        ...(field.placeholder
          ? { placeholder: truncateDiscordText(field.placeholder, DISCORD_LIMITS.modal.placeholder) }
          : {}),
      };
    }
    case 'choice':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required,
        options: field.options.slice(0, DISCORD_LIMITS.select.options).map(({ value, label, detail }) => ({
          value,
          label: truncateDiscordText(label, DISCORD_LIMITS.select.label),
          ...(detail ? { description: truncateDiscordText(detail, DISCORD_LIMITS.select.description) } : {}),
          default: value === field.value,
        })),
      };
    case 'channels':
      return {
        type: ComponentType.ChannelSelect,
        custom_id,
        required,
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
        min_values: required ? 1 : 0,
        max_values: DISCORD_LIMITS.select.channels,
        default_values: field.value
          .slice(0, DISCORD_LIMITS.select.channels)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
    case 'file':
      return {
        type: ComponentType.FileUpload,
        custom_id,
        required,
        min_values: required ? 1 : 0,
        max_values: 1,
        file_types: field.accept.filter(isFileEnding).slice(0, DISCORD_LIMITS.modal.fileTypes),
      };
  }
}

function isFileEnding(text: string): text is Extract<FileUploadType, `.${string}`> {
  return text.startsWith('.');
}
