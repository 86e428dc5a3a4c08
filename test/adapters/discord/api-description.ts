import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as spec from 'discord-api-spec/zod';
import { z } from 'zod';

/** What our requests are called in Discord's description of its API. */
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
 * What a body is against Discord's description of its API, as a package has it, and as the file has it that
 * DISCORD_OPENAPI names. It has to be one of `names`.
 */
export function misfitsOf(names: readonly SchemaName[], body: unknown): string[] {
  const errors = names.map((name) => SCHEMAS[name].safeParse(body).error);
  const misfit = errors.every((error) => error !== undefined) ? errors : null;
  const check = described(names);
  const breach = check && !check(body) ? check.errors : null;
  return [misfit, breach].flatMap((one) => (one ? [JSON.stringify(one).slice(0, 600)] : []));
}

const compiled = new Map<string, ValidateFunction>();

function described(names: readonly SchemaName[]): ValidateFunction | null {
  if (!description) return null;
  const key = names.join();
  const check =
    compiled.get(key) ??
    description.compile({ anyOf: names.map((name) => ({ $ref: `discord#/components/schemas/${name}` })) });
  compiled.set(key, check);
  return check;
}

const description = open(process.env.DISCORD_OPENAPI);

function open(file: string | undefined): Ajv2020 | null {
  if (!file) return null;
  const ajv = new Ajv2020({ strict: false, logger: false });
  formats.default(ajv);
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return ajv.addSchema(z.looseObject({}).parse(read), 'discord');
}
