import { z } from 'zod';
import type { FormValues } from '../../../chat/types/chat-event.ts';
import { limits } from '../limits.ts';
import { SlackFile } from '../outbound/slack-file.ts';
import { VALUE } from '../render/modal.ts';
import { readMetadata, type ViewMetadata } from '../render/view-metadata.ts';

/** A form as it was filled in. */
export interface Submission extends ViewMetadata {
  readonly values: FormValues;
}

/** Null for a view that is none of ours, or whose state is not what our forms can hold. */
export function readSubmission(view: unknown): Submission | null {
  const read = View.safeParse(view);
  if (!read.success) return null;
  const { private_metadata, state } = read.data;
  const metadata = readMetadata(private_metadata);
  return metadata && { ...metadata, values: state.values };
}

/** No id of Slack's comes near, and no workspace lets the bot into more. */
const MOST_ID = 50;
const MOST_CHANNELS = 500;

/** An empty field is null here, and absent from the values. */
const Element = z.discriminatedUnion('type', [
  z.object({ type: z.literal('plain_text_input'), value: z.string().max(limits.input.text).nullish() }),
  z.object({
    type: z.literal('static_select'),
    selected_option: z.object({ value: z.string().max(limits.menu.value) }).nullish(),
  }),
  z.object({
    type: z.literal('multi_conversations_select'),
    selected_conversations: z.array(z.string().max(MOST_ID)).max(MOST_CHANNELS).nullish(),
  }),
  z.object({ type: z.literal('file_input'), files: z.array(SlackFile).max(limits.input.files).nullish() }),
]);

const Values = z
  .record(z.string().max(limits.block.id), z.object({ [VALUE]: Element }))
  .transform((blocks) => {
    const values: FormValues = {};
    for (const [name, { [VALUE]: element }] of Object.entries(blocks)) {
      const value = element && filledIn(element);
      if (value) values[name] = value;
    }
    return values;
  });

const View = z.object({
  private_metadata: z.string().max(limits.view.privateMetadata),
  state: z.object({ values: Values }),
});

function filledIn(element: z.infer<typeof Element>): FormValues[string] | null {
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
