import { z } from 'zod';
import { SLACK_LIMITS } from '../../../src/adapters/slack/limits.ts';

/*
 * Checks every call of the adapter against Slack's limits, by the adapter's own table: the emulator doesn't. Anything
 * unknown is a problem too.
 */

const Texts = z.object({ type: z.string(), text: z.string(), emoji: z.boolean().optional() });
const RichElement = z.object({
  type: z.enum(['text', 'link']),
  text: z.string().min(1),
  url: z.string().optional(),
});
const Option = z.object({
  text: Texts,
  value: z.string().max(SLACK_LIMITS.menu.value),
  description: Texts.optional(),
});

/** Finds what is wrong with a call of the Web API, one line each. */
export function findProblems(method: string, args: Readonly<Record<string, unknown>>): string[] {
  const check = CHECKS[method];
  return check ? check(args) : [];
}

const CHECKS: Readonly<Record<string, (args: Readonly<Record<string, unknown>>) => string[]>> = {
  'chat.postMessage': message,
  'chat.postEphemeral': message,
  'chat.update': message,
  response_url: message,
  'files.completeUploadExternal': ({ blocks }) =>
    blocks === undefined ? [] : checkBlocks(blocks, 'message'),
  'views.open': ({ view }) => checkView(view),
  'views.publish': ({ view }) => checkView(view),
};

function message({ text, blocks }: Readonly<Record<string, unknown>>): string[] {
  return [
    ...(typeof text === 'string' && text !== '' ? [] : ['no text']),
    ...checkLength('text', text, SLACK_LIMITS.message.text),
    ...(typeof text === 'string' && /<[!@#]|<http/.test(text) ? ['a live mention or link in the text'] : []),
    ...(blocks === undefined ? [] : checkBlocks(blocks, 'message')),
  ];
}

function checkView(value: unknown): string[] {
  const read = View.safeParse(value);
  if (!read.success) return [`view: ${read.error.message}`];
  const view = read.data;
  return [
    ...(view.type === 'modal' && !view.title ? ['a modal without a title'] : []),
    ...checkLength('title', view.title?.text, SLACK_LIMITS.view.title),
    ...checkLength('submit', view.submit?.text, SLACK_LIMITS.view.submit),
    ...checkLength('private_metadata', view.private_metadata, SLACK_LIMITS.view.privateMetadata),
    ...checkLength('callback_id', view.callback_id, SLACK_LIMITS.view.callbackId),
    ...(Buffer.byteLength(JSON.stringify(value)) > SLACK_LIMITS.view.bytes ? ['view too large'] : []),
    ...checkBlocks(view.blocks, 'view'),
  ];
}

const View = z.object({
  type: z.enum(['modal', 'home']),
  title: Texts.optional(),
  submit: Texts.optional(),
  private_metadata: z.string().optional(),
  callback_id: z.string().optional(),
  blocks: z.array(z.unknown()),
});

function checkBlocks(value: unknown, surface: 'message' | 'view'): string[] {
  const blocks = z.array(z.record(z.string(), z.unknown())).safeParse(value);
  if (!blocks.success) return ['blocks are not a list'];
  const max = surface === 'view' ? SLACK_LIMITS.view.blocks : SLACK_LIMITS.message.blocks;
  // For menus only the texts count; the adapter's table says why.
  const text = blocks.data.reduce(
    (sum, block) => sum + (isMenu(block) ? textIn(block) : JSON.stringify(block).length),
    0,
  );
  const ids = idsIn(blocks.data);
  return [
    ...(blocks.data.length > max ? [`${blocks.data.length} blocks`] : []),
    ...(surface === 'message' && text > SLACK_LIMITS.message.budget * 1.05
      ? [`${text} characters of blocks`]
      : []),
    ...(new Set(ids).size < ids.length ? ['a duplicate id'] : []),
    ...blocks.data.flatMap(checkBlock),
  ];
}

function isMenu(block: Record<string, unknown>): boolean {
  return JSON.stringify(block).includes('"static_select"');
}

function idsIn(blocks: readonly Record<string, unknown>[]): string[] {
  const text = JSON.stringify(blocks.map((block) => ({ ...block, element: undefined })));
  return [...text.matchAll(/"(?:block_id|action_id)":"([^"]*)"/g)].map(([, id = '']) => id);
}

function checkBlock(block: Record<string, unknown>): string[] {
  const read = Block.safeParse(block);
  return read.success
    ? []
    : read.error.issues.map(({ path, message: what }) => `${String(block.type)} ${path.join('.')}: ${what}`);
}

const plain = (max: number) =>
  z.object({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.literal(false).optional(),
  });
const id = z.string().min(1).max(SLACK_LIMITS.block.id);

const Button = z.object({
  type: z.literal('button'),
  text: plain(SLACK_LIMITS.button.text),
  action_id: id,
  value: z.string().max(SLACK_LIMITS.button.value).optional(),
  url: z.string().startsWith('https://').max(SLACK_LIMITS.button.url).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
const Options = z
  .array(
    Option.extend({
      text: plain(SLACK_LIMITS.menu.text),
      description: plain(SLACK_LIMITS.menu.description).optional(),
    }),
  )
  .min(1)
  .max(SLACK_LIMITS.menu.options);
const Menu = z.object({
  type: z.literal('static_select'),
  action_id: id,
  placeholder: plain(SLACK_LIMITS.menu.placeholder).optional(),
  options: Options,
  initial_option: z.unknown().optional(),
});

const RichSection = z.object({ type: z.literal('rich_text_section'), elements: z.array(RichElement).min(1) });
const RichText = z
  .object({
    type: z.literal('rich_text'),
    elements: z
      .array(
        z.union([
          RichSection,
          z.object({
            type: z.literal('rich_text_list'),
            style: z.literal('bullet'),
            elements: z.array(RichSection).min(1),
          }),
          z.object({ type: z.literal('rich_text_preformatted'), elements: z.array(RichElement).min(1) }),
        ]),
      )
      .min(1),
  })
  .refine((block) => textIn(block) <= SLACK_LIMITS.block.richText, { error: 'too long' })
  .refine(isWellFormed, { error: 'half a character' });

const Input = z.object({
  type: z.literal('input'),
  block_id: id,
  label: plain(SLACK_LIMITS.input.label),
  hint: plain(SLACK_LIMITS.input.hint).optional(),
  optional: z.boolean(),
  element: z.discriminatedUnion('type', [
    z.object({
      type: z.literal('plain_text_input'),
      action_id: id,
      multiline: z.boolean(),
      max_length: z.int().min(1).max(SLACK_LIMITS.input.text),
      placeholder: plain(SLACK_LIMITS.input.placeholder).optional(),
      initial_value: z.string().max(SLACK_LIMITS.input.text).optional(),
    }),
    Menu,
    z.object({
      type: z.literal('multi_conversations_select'),
      action_id: id,
      filter: z.object({ include: z.array(z.string()), exclude_bot_users: z.boolean() }),
      initial_conversations: z.array(z.string()).optional(),
    }),
    z.object({
      type: z.literal('file_input'),
      action_id: id,
      max_files: z.int().min(1).max(SLACK_LIMITS.input.files),
      filetypes: z.array(z.string().regex(/^[a-z0-9]+$/)).min(1),
    }),
  ]),
});

const Block = z.discriminatedUnion('type', [
  RichText,
  z.object({ type: z.literal('header'), text: plain(SLACK_LIMITS.block.header) }),
  z.object({
    type: z.literal('context'),
    elements: z
      .array(z.object({ type: z.literal('mrkdwn'), text: z.string().min(1).max(SLACK_LIMITS.block.context) }))
      .min(1)
      .max(SLACK_LIMITS.block.contextElements),
  }),
  z.object({ type: z.literal('section'), text: plain(SLACK_LIMITS.block.section) }),
  z.object({
    type: z.literal('actions'),
    elements: z
      .array(z.union([Button, Menu]))
      .min(1)
      .max(SLACK_LIMITS.block.actions),
  }),
  Input,
]);

function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : textIn(one)),
    0,
  );
}

function isWellFormed(value: unknown): boolean {
  return !JSON.stringify(value).includes('\\ud');
}

function checkLength(name: string, value: unknown, max: number): string[] {
  return typeof value === 'string' && value.length > max ? [`${name}: ${value.length} characters`] : [];
}
