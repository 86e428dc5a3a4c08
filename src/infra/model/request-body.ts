import type OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { ResponseFormatJSONSchema } from 'openai/resources/shared';
import type { Dialect } from './dialect.ts';

/** A call as the product means it, in no server's dialect yet. */
export interface PlainRequest {
  readonly messages: readonly ChatCompletionMessageParam[];
  /** The JSON schema that the answer follows. */
  readonly format: ResponseFormatJSONSchema;
  readonly model: string;
}

/** Renders a call in a server's dialect. */
export function renderBody(
  { messages, format, model }: PlainRequest,
  dialect: Dialect,
): OpenAI.ChatCompletionCreateParams {
  return {
    model,
    messages: dialect.isSchemaTold ? withSchema(messages, format) : [...messages],
    ...(dialect.format === 'json_schema' && { response_format: format }),
    ...(dialect.format === 'json_object' && { response_format: { type: 'json_object' as const } }),
    ...(dialect.store && { store: false }),
    ...(dialect.stream && { stream: true as const }),
    ...(dialect.stream && dialect.streamOptions && { stream_options: { include_usage: true } }),
  };
}

/** Says the schema at the end of the system message, so that what is the same in each call stays at its beginning. */
function withSchema(
  messages: readonly ChatCompletionMessageParam[],
  { json_schema }: ResponseFormatJSONSchema,
): ChatCompletionMessageParam[] {
  const words = `Answer with one JSON object alone, without a word before or after it. It follows this JSON schema:\n${JSON.stringify(json_schema.schema)}`;
  const [first, ...rest] = messages;
  return first?.role === 'system' && typeof first.content === 'string'
    ? [{ role: 'system', content: `${first.content}\n\n${words}` }, ...rest]
    : [{ role: 'system', content: words }, ...messages];
}
