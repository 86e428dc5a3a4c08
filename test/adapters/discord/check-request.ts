import { ComponentType, MessageFlags } from 'discord.js';
import { z } from 'zod';
import { DISCORD_LIMITS } from '../../../src/adapters/discord/limits.ts';
import { type SchemaName, validateBody } from './api-description.ts';

/* Checks our requests as Discord would: by its API description, and by limits that the description lacks. */

interface Check {
  readonly method: string;
  readonly path: RegExp;
  /** The body must match one of these in Discord's API description. */
  readonly schemas: readonly SchemaName[];
  readonly more?: (body: unknown) => string[];
}

const CHECKS: readonly Check[] = [
  {
    method: 'POST',
    path: /^\/channels\/\d+\/messages$/,
    schemas: ['MessageCreateRequest'],
    more: (body) => [...checkMessage(body), ...checkNonce(body)],
  },
  {
    method: 'PATCH',
    path: /^\/channels\/\d+\/messages\/\d+$/,
    schemas: ['MessageEditRequestPartial'],
    more: checkMessage,
  },
  {
    method: 'POST',
    path: /^\/channels\/\d+\/threads$/,
    schemas: ['CreateTextThreadWithoutMessageRequest'],
  },
  { method: 'POST', path: /^\/users\/@me\/channels$/, schemas: ['CreatePrivateChannelRequest'] },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    schemas: ['IncomingWebhookRequestPartial'],
    more: checkMessage,
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/,
    schemas: ['IncomingWebhookUpdateRequestPartial'],
    more: checkMessage,
  },
  {
    method: 'POST',
    path: /^\/interactions\/\d+\/[^/]+\/callback$/,
    schemas: [
      'ApplicationCommandAutocompleteCallbackRequest',
      'CreateMessageInteractionCallbackRequest',
      'ModalInteractionCallbackRequest',
      'UpdateMessageInteractionCallbackRequest',
    ],
    more: checkCallback,
  },
  { method: 'PATCH', path: /^\/channels\/\d+$/, schemas: ['UpdateThreadRequestPartial'] },
];

/** Requests that discord.js sends without a body. */
const BODILESS: readonly (readonly [string, RegExp])[] = [
  ['GET', /./],
  ['DELETE', /^\/channels\/\d+\/messages\/\d+$/],
  ['DELETE', /^\/webhooks\/\d+\/[^/]+\/messages\/(@original|\d+)$/],
  ['PUT', /^\/channels\/\d+\/thread-members\/\d+$/],
];

/** Lists what is wrong with a request. `path` begins after the version. */
export function checkRequest(
  method: string,
  path: string,
  body: unknown,
  files: readonly string[],
): string[] {
  if (BODILESS.some(([one, pattern]) => one === method && pattern.test(path))) return [];
  if (method === 'PUT' && COMMANDS.test(path))
    return z
      .array(z.unknown())
      .parse(body)
      .flatMap((one) => validateBody(['ApplicationCommandUpdateRequest'], one));
  const check = CHECKS.find((one) => one.method === method && one.path.test(path));
  if (!check) return [`the bot doesn't make this request: ${method} ${path}`];
  const invalid = validateBody(check.schemas, body);
  if (invalid.length > 0) return invalid.map((one) => `the API doesn't accept it: ${one}`);
  return [...(check.more?.(body) ?? []), ...checkFiles(body, files)];
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

function checkMessage(body: unknown): string[] {
  const { content, components, allowed_mentions } = Message.parse(body);
  const all = flat(components);
  const text = all.filter(({ type }) => type === ComponentType.TextDisplay).map((one) => one.content ?? '');
  const characters = text.reduce((sum, { length }) => sum + length, 0);
  return [
    ...problem(
      allowed_mentions?.parse.length !== 0,
      'it may ping somebody: allowed_mentions is not { parse: [] }',
    ),
    ...problem((content ?? '').length > DISCORD_LIMITS.content, 'content is too long'),
    ...problem(all.length > DISCORD_LIMITS.message.components, `${all.length} components`),
    ...problem(characters > DISCORD_LIMITS.message.text, `${characters} characters of text`),
    ...problem(
      text.some((one) => one.trim() === ''),
      'an empty text',
    ),
    ...problem(components.length === 0, 'an empty message'),
    ...findDuplicates(
      'custom_id',
      all.flatMap(({ custom_id }) => custom_id ?? []),
    ),
    ...findDuplicates(
      'component id',
      all.flatMap(({ id }) => id ?? []),
    ),
    ...all.flatMap(({ options = [] }) =>
      findDuplicates(
        'option',
        options.map(({ value }) => value),
      ),
    ),
  ];
}

function checkNonce(body: unknown): string[] {
  const { nonce, enforce_nonce } = Message.parse(body);
  return problem(
    nonce === undefined || nonce.length > DISCORD_LIMITS.nonce || enforce_nonce !== true,
    'no enforced nonce',
  );
}

function checkCallback(body: unknown): string[] {
  const { type, data } = z
    .looseObject({
      type: z.number(),
      data: z.looseObject({ components: z.array(z.unknown()).optional() }).optional(),
    })
    .parse(body);
  if (type === 4) return checkMessage(data);
  if (type === 9)
    return problem((data?.components?.length ?? 0) > DISCORD_LIMITS.modal.components, 'a modal too large');
  return [];
}

/** Discord hides files that no component shows, and rejects components whose file is missing. */
function checkFiles(body: unknown, files: readonly string[]): string[] {
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

function findDuplicates(what: string, values: readonly unknown[]): string[] {
  return problem(new Set(values).size < values.length, `the same ${what} twice`);
}

function problem(isWrong: boolean, description: string): string[] {
  return isWrong ? [description] : [];
}
