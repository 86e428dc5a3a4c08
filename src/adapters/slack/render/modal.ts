import type { types } from '@slack/bolt';
import type { Origin } from '../../../chat/types/chat-event.ts';
import type { Field, Form, FormLimits } from '../../../chat/types/form.ts';
import { limits } from '../limits.ts';
import { option, plainText } from './blocks.ts';
import { clean, shorten } from './text.ts';
import { metadataOf } from './view-metadata.ts';

/** The callback id of every form. */
export const FORM = 'form';

/** The action id of every field; the block's id is the field's name. */
export const VALUE = 'value';

/** What a form may hold here, with room for its notes. */
export const formLimits: FormLimits = {
  fields: limits.view.blocks - 10,
  text: limits.input.text,
  options: limits.menu.options,
};

/** A form as a modal. Where it was asked for travels in it and comes back with what is filled in. */
export function modalOf(form: Form, where: Origin): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM,
    title: plainText(form.title, limits.view.title),
    submit: plainText(form.submit, limits.view.submit),
    private_metadata: metadataOf({ context: form.context, where }),
    blocks: [...form.notes.map(note), ...form.fields.flatMap(inputOf)].slice(0, limits.view.blocks),
  };
}

function note(text: string): types.SectionBlock {
  return { type: 'section', text: plainText(text, limits.block.section) };
}

function inputOf(field: Field): types.InputBlock[] {
  const element = elementOf(field);
  if (!element) return [];
  return [
    {
      type: 'input',
      block_id: field.name,
      label: plainText(field.label, limits.input.label),
      optional: !field.required,
      element,
      ...(field.hint && { hint: plainText(field.hint, limits.input.hint) }),
    },
  ];
}

/** Null for a choice of nothing, which Slack takes no menu for. */
function elementOf(field: Field): types.InputBlockElement | null {
  switch (field.type) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: VALUE,
        multiline: field.multiline,
        max_length: Math.min(field.maxLength, limits.input.text),
        ...(field.placeholder && { placeholder: plainText(field.placeholder, limits.input.placeholder) }),
        ...(field.value && { initial_value: shorten(clean(field.value), limits.input.text) }),
      };
    case 'choice': {
      const options = field.options
        .slice(0, limits.menu.options)
        .map(({ label, value, detail }) => option(label, value, detail));
      const chosen = options.find(({ value }) => value === field.value);
      if (options.length === 0) return null;
      return { type: 'static_select', action_id: VALUE, options, ...(chosen && { initial_option: chosen }) };
    }
    case 'channels':
      return {
        type: 'multi_conversations_select',
        action_id: VALUE,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(field.value.length > 0 && { initial_conversations: [...field.value] }),
      };
    case 'file':
      return {
        type: 'file_input',
        action_id: VALUE,
        max_files: 1,
        filetypes: field.accept.map((ending) => ending.replace(/^\./, '')),
      };
  }
}
