import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { Agent } from 'undici';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import type { Logger } from '../../jobs/ports/logger.ts';
import { completeInDialect } from './complete-in-dialect.ts';
import type { Dialect } from './dialect.ts';
import { limitFetch } from './limited-fetch.ts';
import type { TokenCounts } from './partial-answer.ts';
import { costOf, PRICES, type Price } from './prices.ts';
import { createServerDialect, type ServerDialect } from './server-dialect.ts';
import type { SilenceLimits } from './silence-timer.ts';
import type { CompletionRequest, CompletionTraits } from './stream-completion.ts';

export interface OpenAiOptions extends SilenceLimits {
  readonly apiKey: string;
  /** Null: OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Null: the listed price, if one is known. */
  readonly price: Price | null;
  /** Seconds for one answer, retries included. */
  readonly timeoutSeconds: number;
  /** Seconds before the first retry; doubled for each later one. */
  readonly firstDelaySeconds?: number;
  /** Sends the requests in place of `fetch`. */
  readonly fetch?: typeof fetch;
  /** Is told what the server lacks. */
  readonly log?: Pick<Logger, 'warn'>;
}

export interface StructuredPrompt<T> extends Pick<CompletionRequest, 'format' | 'onText'> {
  readonly system: string;
  readonly user: string;
  /** Parses an answer's text. The error tells the model in one line what is wrong, and quotes nothing of it. */
  parse(text: string): Result<T, string>;
}

export interface ModelResponse<T> {
  readonly value: T;
  readonly model: string;
  readonly usage: Usage;
  readonly traits: CompletionTraits;
}

export interface ModelClient {
  /** Gets one answer. Never throws for an error of the server or the connection. */
  ask<T>(prompt: StructuredPrompt<T>, cancel: AbortSignal | undefined): Promise<Result<ModelResponse<T>>>;
  /** Returns what the server is known to take. */
  dialect(): Dialect;
}

/**
 * Creates a client for a model behind Chat Completions, at OpenAI or any server that speaks it. Each prompt has one
 * overall deadline, a clock for the first token and one for silence after it, and a limited number of retries. The
 * SDK's own retries are off: they would repeat an exhausted quota, and a timeout three times over. An answer that
 * cannot be parsed is asked for once more, with the reason.
 */
export function createModelClient(options: OpenAiOptions): ModelClient {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeoutSeconds * 1000,
    logLevel: 'off',
    fetch: limitFetch(options.fetch ?? ((...request) => fetch(...request))),
    // Node's own limits, of 300 seconds each, would end a call to a model that thinks for longer.
    fetchOptions: { dispatcher: new Agent({ headersTimeout: 0, bodyTimeout: 0 }) },
  });
  const server = createServerDialect(options.log ?? null);
  return {
    ask: (prompt, cancel) => ask(prompt, cancel, { client, server, options }),
    dialect: () => server.current(),
  };
}

interface Connection {
  readonly client: OpenAI;
  readonly server: ServerDialect;
  readonly options: OpenAiOptions;
}

/** Calls for one answer, whatever goes wrong. */
const MAX_CALLS = 4;
const FIRST_DELAY_SECONDS = 1;
const MAX_DELAY_SECONDS = 20;

async function ask<T>(
  { system, user, format, parse, onText }: StructuredPrompt<T>,
  cancel: AbortSignal | undefined,
  { client, server, options }: Connection,
): Promise<Result<ModelResponse<T>>> {
  const endsAt = Date.now() + options.timeoutSeconds * 1000;
  const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const { model, firstTokenTimeoutSeconds, idleTimeoutSeconds } = options;
  const request = { format, model, firstTokenTimeoutSeconds, idleTimeoutSeconds, signal, onText };
  const paid: TokenCounts[] = [];
  const failed = (cause: Fault): Result<never> =>
    err(paid.length === 0 ? cause : { ...cause, usage: sumUsage(paid, options) });
  const promptMessages: readonly ChatCompletionMessageParam[] = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
  let messages = promptMessages;
  let hasReprompted = false;

  for (let calls = 1; ; calls += 1) {
    const completion = await completeInDialect(client, server, { ...request, messages });
    if (!completion.ok) {
      const { fault: cause, tokens } = completion.error;
      if (tokens) paid.push(tokens);
      if (!cause.retryable || calls === MAX_CALLS) return failed(cause);
      const delay = delayBeforeRetry(calls, cause, options);
      // The server may ask for a longer wait than there is time for: then fail at once.
      if (Date.now() + delay * 1000 >= endsAt) return failed(cause);
      if (!(await pause(delay, signal))) {
        return failed(cancel?.aborted ? fault('cancelled', 'aborted by the caller') : cause);
      }
      continue;
    }
    const { text, model: answeredBy, tokens, traits } = completion.value;
    paid.push(tokens);
    const parsed = parse(text);
    if (parsed.ok)
      return ok({ value: parsed.value, model: answeredBy, usage: sumUsage(paid, options), traits });
    if (hasReprompted || calls === MAX_CALLS) return failed(fault('model_invalid_answer', parsed.error));
    hasReprompted = true;
    // A server that holds a model to a schema gives no such answer: this one needs the schema in words.
    server.learn({ ...server.current(), isSchemaTold: true }, []);
    messages = [...promptMessages, ...renderReprompt(text, parsed.error)];
  }
}

/** Asks once more. An empty answer is left out, because some servers take no empty message. */
function renderReprompt(text: string, reason: string): ChatCompletionMessageParam[] {
  return [
    ...(text.trim() === '' ? [] : [{ role: 'assistant' as const, content: text }]),
    { role: 'user', content: `${reason} Answer again with the JSON object alone.` },
  ];
}

/** Seconds: what the server asked for, or twice the last delay; with jitter, so that clients spread out. */
function delayBeforeRetry(
  calls: number,
  { retryAfter }: Fault,
  { firstDelaySeconds: firstDelay = FIRST_DELAY_SECONDS }: OpenAiOptions,
): number {
  const backoff = Math.min(firstDelay * 2 ** (calls - 1), MAX_DELAY_SECONDS);
  return (retryAfter ?? backoff) + Math.random() * backoff * 0.5;
}

/** Waits. Returns false if the signal ended the wait. */
async function pause(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1000, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function sumUsage(paid: readonly TokenCounts[], { price, model }: OpenAiOptions): Usage {
  const sum = (count: (tokens: TokenCounts) => number) =>
    paid.reduce((total, tokens) => total + count(tokens), 0);
  const tokens = {
    inputTokens: sum((one) => one.inputTokens),
    cachedTokens: sum((one) => one.cachedTokens),
    outputTokens: sum((one) => one.outputTokens),
  };
  return { calls: paid.length, ...tokens, cost: costOf(tokens, price ?? PRICES[model] ?? null) };
}
