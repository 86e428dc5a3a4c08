import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import { fetchLimited } from './limited-fetch.ts';
import { costOf, PRICES, type Price } from './prices.ts';
import { type CompletionRequest, streamCompletion, type TokenCounts } from './stream-completion.ts';

export interface OpenAiOptions {
  readonly apiKey: string;
  /** Null: OpenAI's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Null: the listed price, if one is known. */
  readonly price: Price | null;
  /** Seconds for one answer, retries included. */
  readonly timeoutSeconds: number;
  /** Gives up a call after this many seconds without a chunk. */
  readonly idleTimeoutSeconds: number;
  /** Seconds before the first retry; doubled for each later one. */
  readonly firstDelaySeconds?: number;
}

export interface StructuredPrompt<T> extends Pick<CompletionRequest, 'messages' | 'format'> {
  /** Parses an answer's text. The error tells the model in one line what is wrong, and quotes nothing of it. */
  parse(text: string): Result<T, string>;
}

export interface ModelResponse<T> {
  readonly value: T;
  readonly model: string;
  readonly usage: Usage;
}

export interface ModelClient {
  /** Gets one answer. Never throws for an error of the server or the connection. */
  ask<T>(prompt: StructuredPrompt<T>, cancel: AbortSignal | undefined): Promise<Result<ModelResponse<T>>>;
}

/**
 * Creates a client for a model behind Chat Completions, at OpenAI or any server that speaks it. Each prompt has one
 * overall deadline, an idle timer, and a limited number of retries. The SDK's own retries are off: they would repeat
 * an exhausted quota, and a timeout three times over. An answer that cannot be parsed is asked for once more, with
 * the reason.
 */
export function createModelClient(options: OpenAiOptions): ModelClient {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeoutSeconds * 1000,
    logLevel: 'off',
    fetch: fetchLimited,
  });
  return { ask: (prompt, cancel) => ask(prompt, cancel, client, options) };
}

/** Calls for one answer, whatever goes wrong. */
const MAX_CALLS = 4;
const FIRST_DELAY_SECONDS = 1;
const MAX_DELAY_SECONDS = 20;

async function ask<T>(
  { messages: promptMessages, format, parse }: StructuredPrompt<T>,
  cancel: AbortSignal | undefined,
  client: OpenAI,
  options: OpenAiOptions,
): Promise<Result<ModelResponse<T>>> {
  const endsAt = Date.now() + options.timeoutSeconds * 1000;
  const deadline = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const { model, idleTimeoutSeconds: idleTimeout } = options;
  const messages: ChatCompletionMessageParam[] = [...promptMessages];
  const paid: TokenCounts[] = [];
  const failed = (cause: Fault): Result<never> =>
    err(paid.length === 0 ? cause : { ...cause, usage: sumUsage(paid, options) });
  let hasReprompted = false;

  for (let calls = 1; ; calls += 1) {
    const completion = await streamCompletion(client, {
      messages,
      format,
      model,
      idleTimeoutSeconds: idleTimeout,
      signal,
    });
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
    paid.push(completion.value.tokens);
    const parsed = parse(completion.value.text);
    if (parsed.ok)
      return ok({ value: parsed.value, model: completion.value.model, usage: sumUsage(paid, options) });
    if (hasReprompted || calls === MAX_CALLS) return failed(fault('model_invalid_answer', parsed.error));
    hasReprompted = true;
    messages.push(
      { role: 'assistant', content: completion.value.text },
      { role: 'user', content: `${parsed.error} Answer again with the JSON object alone.` },
    );
  }
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
