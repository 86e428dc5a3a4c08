import type { types } from '@slack/bolt';
import type { EventContext } from '../../../chat/types/chat-event.ts';
import type { Field, Form } from '../../../chat/types/form.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { renderOption, renderPlainText } from './blocks.ts';
import { removeControlCharacters, truncateSlackText } from './text.ts';
import { encodeViewMetadata } from './view-metadata.ts';

/** The callback id of every form. */
export const FORM_CALLBACK_ID = 'form';

/** The action id of every field. The block's id is the field's name. */
export const FIELD_ACTION_ID = 'value';

/** Renders a form as a modal. It carries its context, which comes back with the values. */
export function renderSlackModal(form: Form, context: EventContext): types.ModalView {
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK_ID,
    title: renderPlainText(form.title, SLACK_LIMITS.view.title),
    submit: renderPlainText(form.submit, SLACK_LIMITS.view.submit),
    private_metadata: encodeViewMetadata({ form: form.context, context }),
    blocks: [...form.notes.map(renderNote), ...form.fields.flatMap(renderInput)].slice(
      0,
      SLACK_LIMITS.view.blocks,
    ),
  };
}

function renderNote(text: string): types.SectionBlock {
  return { type: 'section', text: renderPlainText(text, SLACK_LIMITS.block.section) };
}

function renderInput(field: Field): types.InputBlock[] {
  const element = renderElement(field);
  if (!element) return [];
  return [
    {
      type: 'input',
      block_id: field.name,
      label: renderPlainText(field.label, SLACK_LIMITS.input.label),
      optional: !field.required,
      element,
      ...(field.hint && { hint: renderPlainText(field.hint, SLACK_LIMITS.input.hint) }),
    },
  ];
}

/** Null for a choice without options: Slack takes no empty menu. */
function renderElement(field: Field): types.InputBlockElement | null {
  switch (field.type) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: FIELD_ACTION_ID,
        multiline: field.multiline,
        max_length: Math.min(field.maxLength, SLACK_LIMITS.input.text),
        ...(field.placeholder && {
          placeholder: renderPlainText(field.placeholder, SLACK_LIMITS.input.placeholder),
        }),
        ...(field.value && {
          initial_value: truncateSlackText(removeControlCharacters(field.value), SLACK_LIMITS.input.text),
        }),
      };
    case 'choice': {
      const options = field.options
        .slice(0, SLACK_LIMITS.menu.options)
        .map(({ label, value, detail }) => renderOption(label, value, detail));
      const chosen = options.find(({ value }) => value === field.value);
      if (options.length === 0) return null;
      return {
        type: 'static_select',
        action_id: FIELD_ACTION_ID,
        options,
        ...(chosen && { initial_option: chosen }),
      };
    }
    case 'channels':
      return {
        type: 'multi_conversations_select',
        action_id: FIELD_ACTION_ID,
        filter: { include: ['public', 'private'], exclude_bot_users: true },
        ...(field.value.length > 0 && { initial_conversations: [...field.value] }),
      };
    case 'file':
      return {
        type: 'file_input',
        action_id: FIELD_ACTION_ID,
        max_files: 1,
        filetypes: field.accept.map((ending) => ending.replace(/^\./, '')),
      };
  }
}
