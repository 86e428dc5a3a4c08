import { z } from 'zod';
import type { VisibleForm } from '../../chat/driver.ts';

/* Reads Slack's blocks as people see them. */

export type Blocks = readonly Readonly<Record<string, unknown>>[];

const Text = z.object({ text: z.string() });
const Option = z.object({ text: Text, value: z.string() });
const Pressable = z.object({
  type: z.enum(['button', 'static_select']),
  action_id: z.string(),
  text: Text.optional(),
  placeholder: Text.optional(),
  value: z.string().optional(),
  url: z.string().optional(),
  options: z.array(Option).optional(),
});
const Actions = z.object({ type: z.literal('actions'), elements: z.array(Pressable) });
const Context = z.object({ type: z.literal('context'), elements: z.array(Text) });
const Plain = z.object({ type: z.enum(['header', 'section']), text: Text });
const Run = z.object({ text: z.string().optional(), url: z.string().optional() });
const Part: z.ZodType<{ type: string; elements: readonly unknown[] }> = z.object({
  type: z.string(),
  elements: z.array(z.unknown()),
});
const Rich = z.object({ type: z.literal('rich_text'), elements: z.array(Part) });

export interface Content {
  readonly text?: unknown;
  readonly blocks?: unknown;
}

export function blocksIn({ blocks }: Content): Blocks {
  return z.array(z.record(z.string(), z.unknown())).catch([]).parse(blocks);
}

/** The text as people read it: of the blocks, or else of the message. */
export function textOf(content: Content): string {
  const blocks = blocksIn(content);
  const text = blocks.length === 0 ? String(content.text ?? '') : blocks.map(textOfBlock).join('\n');
  return text.replaceAll('\u2060', '');
}

function textOfBlock(block: Blocks[number]): string {
  const rich = Rich.safeParse(block);
  if (rich.success) return rich.data.elements.map(textOfPart).join('\n');
  const plain = Plain.safeParse(block);
  if (plain.success) return plain.data.text.text;
  const context = Context.safeParse(block);
  if (context.success) return context.data.elements.map(({ text }) => decodeEntities(text)).join(' ');
  return '';
}

function textOfPart({ type, elements }: z.infer<typeof Part>): string {
  if (type === 'rich_text_list')
    return elements.map((item) => `• ${textOfPart(Part.parse(item))}`).join('\n');
  return elements
    .map((one) => {
      const { text = '', url } = Run.parse(one);
      return url === undefined ? text : `${text} <${url}>`;
    })
    .join('');
}

function decodeEntities(mrkdwn: string): string {
  return mrkdwn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A button or an option, and the action that Slack sends when it is used. */
export interface Pressable {
  readonly label: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export function listPressables(content: Content): Pressable[] {
  return blocksIn(content).flatMap((block) => {
    const actions = Actions.safeParse(block);
    return actions.success ? actions.data.elements.flatMap(toPressables) : [];
  });
}

function toPressables(element: z.infer<typeof Pressable>): Pressable[] {
  const { type, action_id, text, value, options = [] } = element;
  if (type === 'button')
    return [
      { label: text?.text ?? '', payload: { type, action_id, block_id: 'b', ...(value && { value }) } },
    ];
  return options.map((option) => ({
    label: option.text.text,
    payload: { type, action_id, block_id: 'b', selected_option: option },
  }));
}

/** Finds a button or an option by its label. An option can be named `menu: option`. */
export function findPressable(content: Content, name: string): Pressable | undefined {
  const all = listPressables(content);
  return all.find(({ label }) => label === name) ?? all.find(({ label }) => name.endsWith(`: ${label}`));
}

const Element = z.object({
  type: z.string(),
  initial_value: z.string().optional(),
  initial_option: Option.optional(),
  initial_conversations: z.array(z.string()).optional(),
  options: z.array(Option).optional(),
});
const Input = z.object({ type: z.literal('input'), block_id: z.string(), label: Text, element: Element });
export type Input = z.infer<typeof Input>;

const Modal = z.object({ title: Text, blocks: z.array(z.record(z.string(), z.unknown())) });

export function inputsIn(view: unknown): Input[] {
  return Modal.parse(view).blocks.flatMap((block) => {
    const input = Input.safeParse(block);
    return input.success ? [input.data] : [];
  });
}

export function initialValue({ element }: Input): string | null {
  const { initial_value, initial_option, initial_conversations } = element;
  return initial_value ?? initial_option?.value ?? initial_conversations?.join(',') ?? null;
}

export function parseForm(view: unknown): VisibleForm {
  const { title, blocks } = Modal.parse(view);
  return {
    title: title.text,
    notes: blocks.filter(({ type }) => type === 'section').map((block) => textOfBlock(block)),
    fields: inputsIn(view).map((input) => ({
      name: input.block_id,
      label: input.label.text,
      value: initialValue(input),
      options: (input.element.options ?? []).map(({ text, value }) => ({ label: text.text, value })),
    })),
  };
}
