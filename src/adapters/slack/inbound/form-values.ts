import { z } from 'zod';
import type { FormValues } from '../../../chat/types/chat-event.ts';
import { SlackFile } from '../content/file.ts';
import { readTypedText } from '../content/plain-text.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { FIELD_ACTION_ID } from '../render/modal.ts';
import { decodeViewMetadata, type ViewMetadata } from '../render/view-metadata.ts';

/** A submitted form. */
export interface SlackFormSubmission extends ViewMetadata {
  readonly values: FormValues;
}

/** Reads a submitted view. Null if it isn't one of our forms, or has values that our forms can't have. */
export function readSlackForm(view: unknown): SlackFormSubmission | null {
  const read = View.safeParse(view);
  if (!read.success) return null;
  const { private_metadata, state } = read.data;
  const metadata = decodeViewMetadata(private_metadata);
  return metadata && { ...metadata, values: state.values };
}

/** Well above the length of any Slack id, and the number of channels that a bot is in. */
const MAX_ID_CHARS = 50;
const MAX_CHANNELS = 500;

/** An empty field has null here, and is left out of the values. */
const Element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plain_text_input'), value: z.string().max(SLACK_LIMITS.input.text).nullish() }),
  z.object({
    type: z.literal('static_select'),
    selected_option: z.object({ value: z.string().max(SLACK_LIMITS.menu.value) }).nullish(),
  }),
  z.object({
    type: z.literal('multi_conversations_select'),
    selected_conversations: z.array(z.string().max(MAX_ID_CHARS)).max(MAX_CHANNELS).nullish(),
  }),
  z.object({
    type: z.literal('file_input'),
    files: z.array(SlackFile).max(SLACK_LIMITS.input.files).nullish(),
  }),
]);

const Values = z
  .record(z.string().max(SLACK_LIMITS.block.id), z.object({ [FIELD_ACTION_ID]: Element }))
  .transform((blocks) => {
    const values: FormValues = {};
    for (const [name, { [FIELD_ACTION_ID]: element }] of Object.entries(blocks)) {
      const value = element && parseValue(element);
      if (value) values[name] = typeof value === 'string' ? withoutMarkup(name, value) : value;
    }
    return values;
  });

const View = z.object({
  private_metadata: z.string().max(SLACK_LIMITS.view.privateMetadata),
  state: z.object({ values: Values }),
});

/** Postings are pasted from messages, with their markup. What people write about themselves stays as it is. */
function withoutMarkup(name: string, value: string): string {
  if (name === 'posting') return readTypedText(value);
  return name === 'title' || name === 'company' ? readTypedText(value).replaceAll(/^#+ |\*\*/g, '') : value;
}

function parseValue(element: z.infer<typeof Element>): FormValues[string] | null {
  switch (element.type) {
    case 'plain_text_input':
      return element.value ?? null;
    case 'static_select':
      return element.selected_option?.value ?? null;
    case 'multi_conversations_select':
      return element.selected_conversations?.join(',') || null;
    case 'file_input':
      return element.files?.length ? element.files : null;
  }
}
