import { ComponentType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import { DISCORD_LIMITS } from '../../../src/adapters/discord/limits.ts';
import { misfitsOf, type SchemaName } from './api-description.ts';

/* What Discord would say of a request of ours: by its own API description, and by the limits that this misses. */

interface Check {
  readonly method: string;
  readonly path: RegExp;
  /** One of these in Discord's description of its API. */
  readonly takes: readonly SchemaName[];
  readonly more?: (body: unknown) => string[];
}

const CHECKS: readonly Check[] = [
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    takes: ['MessageCreateRequest'],
    more: (body) => [...ofMessage(body), ...ofNonce(body)],
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    takes: ['MessageEditRequestPartial'],
    more: ofMessage,
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/threads$/,
    takes: ['CreateTextThreadWithoutMessageRequest'],
  },
  { method: 'POST', path: /^\/users\/@me\/channels$/, takes: ['CreatePrivateChannelRequest'] },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    takes: ['IncomingWebhookRequestPartial'],
    more: ofMessage,
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/,
    takes: ['IncomingWebhookUpdateRequestPartial'],
    more: ofMessage,
  },
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback$/,
    takes: [
      'ApplicationCommandAutocompleteCallbackRequest',
      'CreateMessageInteractionCallbackRequest',
      'ModalInteractionCallbackRequest',
      'UpdateMessageInteractionCallbackRequest',
    ],
    more: ofCallback,
  },
  { method: 'PATCH', path: /^\/channels\/\d+$/, takes: ['UpdateThreadRequestPartial'] },
];

/** Without a body, as discord.js sends them. */
const BODILESS: readonly (readonly [string, RegExp])[] = [
  ['GET', /./],
  ['DELETE', /^\/channels\/\d+\/messages\/\d+$/],
  ['DELETE', /^\/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/],
  ['PUT', /^\/channels\/\d+\/thread-members\/\d+$/],
];

/** What is wrong with a request; nothing, if nothing is. `path` begins after the version. */
export function problemsOf(method: string, path: string, body: unknown, files: readonly string[]): string[] {
  if (BODILESS.some(([one, pattern]) => one === method && pattern.test(path))) return [];
  if (method === 'PUT' && COMMANDS.test(path))
    return z
      .array(z.unknown())
      .parse(body)
      .flatMap((one) => misfitsOf(['ApplicationCommandUpdateRequest'], one));
  const check = CHECKS.find((one) => one.method === method && one.path.test(path));
  if (!check) return [`no request of ours: ${method} ${path}`];
  const misfits = misfitsOf(check.takes, body);
  if (misfits.length > 0) return misfits.map((one) => `not what the API takes: ${one}`);
  return [...(check.more?.(body) ?? []), ...ofFiles(body, files)];
}

export const COMMANDS = /^\/applications\/\d+(\/guilds\/\d+)?\/commands$/;

const Component: z.ZodType<AnyComponent> = z.lazy(() =>
  z.looseObject({
    type: z.number(),
    id: z.number().optional(),
    custom_id: z.string().optional(),
    content: z.string().optional(),
    components: z.array(Component).optional(),
    options: z.array(z.looseObject({ value: z.string() })).optional(),
    file: z.looseObject({ url: z.string() }).optional(),
    items: z.array(z.looseObject({ media: z.looseObject({ url: z.string() }) })).optional(),
  }),
);
interface AnyComponent {
  type: number;
  id?: number | undefined;
  custom_id?: string | undefined;
  content?: string | undefined;
  components?: AnyComponent[] | undefined;
  options?: { value: string }[] | undefined;
  file?: { url: string } | undefined;
  items?: { media: { url: string } }[] | undefined;
}

const Message = z.looseObject({
  content: z.string().nullish(),
  flags: z.number().default(0),
  components: z.array(Component).default([]),
  attachments: z.array(z.looseObject({ filename: z.string() })).default([]),
  allowed_mentions: z.looseObject({ parse: z.array(z.string()) }).optional(),
  nonce: z.string().optional(),
  enforce_nonce: z.boolean().optional(),
});

function ofMessage(body: unknown): string[] {
  const { content, components, allowed_mentions } = Message.parse(body);
  const all = flat(components);
  const text = all.filter(({ type }) => type === ComponentType.TextDisplay).map((one) => one.content ?? '');
  const said = text.reduce((sum, { length }) => sum + length, 0);
  return [
    ...problem(
      allowed_mentions?.parse.length !== 0,
      'it may ping somebody: allowed_mentions is not { parse: [] }',
    ),
    ...problem((content ?? '').length > DISCORD_LIMITS.content, 'content is too long'),
    ...problem(all.length > DISCORD_LIMITS.message.components, `${all.length} components`),
    ...problem(said > DISCORD_LIMITS.message.text, `${said} characters of text`),
    ...problem(
      text.some((one) => one.trim() === ''),
      'an empty text',
    ),
    ...problem(components.length === 0, 'an empty message'),
    ...twice(
      'custom_id',
      all.flatMap(({ custom_id }) => custom_id ?? []),
    ),
    ...twice(
      'component id',
      all.flatMap(({ id }) => id ?? []),
    ),
    ...all.flatMap(({ options = [] }) =>
      twice(
        'option',
        options.map(({ value }) => value),
      ),
    ),
  ];
}

function ofNonce(body: unknown): string[] {
  const { nonce, enforce_nonce } = Message.parse(body);
  return problem(
    nonce === undefined || nonce.length > DISCORD_LIMITS.nonce || enforce_nonce !== true,
    'no nonce that is enforced',
  );
}

function ofCallback(body: unknown): string[] {
  const { type, data } = z
    .looseObject({
      type: z.number(),
      data: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
    })
    .parse(body);
  if (type === 4) return ofMessage(data);
  if (type === 9)
    return problem((data?.components?.length ?? 0) > DISCORD_LIMITS.modal.components, 'a modal too large');
  return [];
}

/** Files that no component shows are not seen, and components whose file is missing are refused. */
function ofFiles(body: unknown, files: readonly string[]): string[] {
  const message = Message.safeParse(body);
  if (!message.success) return [];
  const shown = flat(message.data.components)
    .flatMap(({ file, items = [] }) => [...(file ? [file.url] : []), ...items.map(({ media }) => media.url)])
    .map((url) => url.replace('attachment://', ''));
  return [
    ...problem(
      files.some((name) => !shown.includes(name)),
      'a file that is not shown',
    ),
    ...problem(
      shown.some((name) => !files.includes(name)),
      'a component without its file',
    ),
    ...problem(files.length > DISCORD_LIMITS.message.files, 'too many files'),
    ...problem(
      message.data.components.length > 0 &&
        'flags' in z.looseObject({}).parse(body) &&
        (message.data.flags & MessageFlags.IsComponentsV2) === 0,
      'components without their flag',
    ),
  ];
}

function flat(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((one) => [one, ...flat(one.components ?? [])]);
}

function twice(what: string, values: readonly unknown[]): string[] {
  return problem(new Set(values).size < values.length, `the same ${what} twice`);
}

function problem(is: boolean, what: string): string[] {
  return is ? [what] : [];
}
