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
import { encodeContext, type Field, type Form } from '../../../chat/types/form.ts';
import { LIMITS } from '../limits.ts';
import { cut, inert } from './inert.ts';

/** A form as a modal. The notes are one of its components, and give way where the fields take them all. */
export function modalOf(form: Form): APIModalInteractionResponseCallbackData {
  const fields = form.fields.slice(0, LIMITS.modal.components).map(labelOf);
  const notes = form.notes.map(inert).join('\n\n');
  const said =
    notes === '' || fields.length >= LIMITS.modal.components
      ? []
      : [{ type: ComponentType.TextDisplay, content: notes } as const];
  return {
    custom_id: encodeContext(form.context),
    title: cut(form.title, LIMITS.modal.title),
    components: [...said, ...fields],
  };
}

function labelOf(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: cut(field.label, LIMITS.modal.label),
    ...(field.hint ? { description: cut(field.hint, LIMITS.modal.description) } : {}),
    component: inputOf(field),
  };
}

function inputOf(field: Field): APIComponentInLabel {
  const { name: custom_id, required } = field;
  switch (field.type) {
    case 'text': {
      const most = Math.min(field.maxLength, LIMITS.modal.text);
      return {
        type: ComponentType.TextInput,
        custom_id,
        required,
        style: field.multiline ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: most,
        ...(field.value ? { value: field.value.slice(0, most) } : {}),
        ...(field.placeholder ? { placeholder: cut(field.placeholder, LIMITS.modal.placeholder) } : {}),
      };
    }
    case 'choice':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required,
        options: field.options.slice(0, LIMITS.select.options).map(({ value, label, detail }) => ({
          value,
          label: cut(label, LIMITS.select.label),
          ...(detail ? { description: cut(detail, LIMITS.select.description) } : {}),
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
        max_values: LIMITS.select.channels,
        default_values: field.value
          .slice(0, LIMITS.select.channels)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
    case 'file':
      return {
        type: ComponentType.FileUpload,
        custom_id,
        required,
        min_values: required ? 1 : 0,
        max_values: 1,
        file_types: field.accept.filter(isEnding).slice(0, LIMITS.modal.fileTypes),
      };
  }
}

function isEnding(text: string): text is Extract<FileUploadType, `.${string}`> {
  return text.startsWith('.');
}
