import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';

/** The schemas of our requests, by their names in Discord's API description. */
const SCHEMAS = {
  ApplicationCommandAutocompleteCallbackRequest: spec.ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequest: spec.ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequest: spec.CreateMessageInteractionCallbackRequestSchema,
  CreatePrivateChannelRequest: spec.CreatePrivateChannelRequestSchema,
  CreateTextThreadWithoutMessageRequest: spec.CreateTextThreadWithoutMessageRequestSchema,
  IncomingWebhookRequestPartial: spec.IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartial: spec.IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequest: spec.MessageCreateRequestSchema,
  MessageEditRequestPartial: spec.MessageEditRequestPartialSchema,
  ModalInteractionCallbackRequest: spec.ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequest: spec.UpdateMessageInteractionCallbackRequestSchema,
  UpdateThreadRequestPartial: spec.UpdateThreadRequestPartialSchema,
} as const;
export type SchemaName = keyof typeof SCHEMAS;

/**
 * Validates a body against Discord's API description: that of the package, and that of the file DISCORD_OPENAPI if it is
 * set. The body must match one of the schemas `names`. Returns what is wrong.
 */
export function validateBody(names: readonly SchemaName[], body: unknown): string[] {
  const errors = names.map((name) => SCHEMAS[name].safeParse(body).error);
  const mismatch = errors.every((error) => error !== undefined) ? errors : null;
  const check = compileSchemas(names);
  const invalid = check && !check(body) ? check.errors : null;
  return [mismatch, invalid].flatMap((one) => (one ? [JSON.stringify(one).slice(0, 600)] : []));
}

const compiled = new Map<string, ValidateFunction>();

function compileSchemas(names: readonly SchemaName[]): ValidateFunction | null {
  if (!description) return null;
  const key = names.join();
  const check =
    compiled.get(key) ??
    description.compile({ anyOf: names.map((name) => ({ $ref: `discord#/components/schemas/${name}` })) });
  compiled.set(key, check);
  return check;
}

const description = loadDescription(process.env.DISCORD_OPENAPI);

function loadDescription(file: string | undefined): Ajv2020 | null {
  if (!file) return null;
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return ajv.addSchema(z.looseObject({}).parse(read), 'discord');
}
