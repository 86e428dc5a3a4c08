import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { type Fault, fault, type Outcome } from '../../jobs/model/fault.ts';
import type { Usage } from '../../jobs/model/usage.ts';
import { type Call, call, type Tokens } from './call.ts';
import { costOf, PRICES, type Price } from './prices.ts';

export interface OpenAiOptions {
  readonly apiKey: string;
  /** Null: the vendor's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Null: the listed price, where one is known. */
  readonly price: Price | null;
  /** Seconds for one answer, retries included. */
  readonly timeout: number;
  /** Seconds without a chunk before a call is given up. */
  readonly idleTimeout: number;
  /** Seconds before the first retry; doubled for each one after it. */
  readonly firstDelay?: number;
}

export interface Question<T> extends Pick<Call, 'messages' | 'format'> {
  /** Reads an answer's text, or says in one line for the model what is wrong with it, quoting nothing of it. */
  read(
    text: string,
  ): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };
}

export interface Told<T> {
  readonly value: T;
  readonly model: string;
  readonly usage: Usage;
}

export interface Model {
  /** One answer, or why there is none. Never throws for what the other side does. */
  ask<T>(question: Question<T>, cancel: AbortSignal | undefined): Promise<Outcome<Told<T>>>;
}

/**
 * A model behind Chat Completions, at OpenAI or any server that speaks it. For each question one overall deadline,
 * an idle timer, and retries with a bound, which the client's own would not respect (it retries an exhausted quota,
 * and timeouts three times over); so the client's are off. An answer that cannot be read is asked for once more,
 * with the reason.
 */
export function createModel(options: OpenAiOptions): Model {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeout * 1000,
    logLevel: 'off',
  });
  return { ask: (question, cancel) => ask(question, cancel, client, options) };
}

/** Calls made at most for one answer, whatever goes wrong. */
const MOST_CALLS = 4;
const FIRST_DELAY = 1;
const LONGEST_DELAY = 20;

async function ask<T>(
  { messages: asked, format, read }: Question<T>,
  cancel: AbortSignal | undefined,
  client: OpenAI,
  options: OpenAiOptions,
): Promise<Outcome<Told<T>>> {
  const ends = Date.now() + options.timeout * 1000;
  const deadline = AbortSignal.timeout(options.timeout * 1000);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const { model, idleTimeout } = options;
  const messages: ChatCompletionMessageParam[] = [...asked];
  const paid: Tokens[] = [];
  const failed = (cause: Fault): Outcome<never> => ({
    ok: false,
    fault: paid.length === 0 ? cause : { ...cause, usage: usageOf(paid, options) },
  });
  let mended = false;

  for (let calls = 1; ; calls += 1) {
    const reply = await call(client, { messages, format, model, idleTimeout, signal });
    if (!reply.ok) {
      if (reply.tokens) paid.push(reply.tokens);
      if (!reply.fault.retryable || calls === MOST_CALLS) return failed(reply.fault);
      const wait = delayBefore(calls, reply.fault, options);
      // A server may ask for more time than there is: then the caller hears of it at once.
      if (Date.now() + wait * 1000 >= ends) return failed(reply.fault);
      if (!(await pause(wait, signal))) {
        return failed(cancel?.aborted ? fault('cancelled', 'aborted by the caller') : reply.fault);
      }
      continue;
    }
    paid.push(reply.value.tokens);
    const said = read(reply.value.text);
    if (said.ok)
      return {
        ok: true,
        value: { value: said.value, model: reply.value.model, usage: usageOf(paid, options) },
      };
    if (mended || calls === MOST_CALLS) return failed(fault('model_invalid_answer', said.reason));
    mended = true;
    messages.push(
      { role: 'assistant', content: reply.value.text },
      { role: 'user', content: `${said.reason} Answer again with the JSON object alone.` },
    );
  }
}

/** What the server asked for, or twice as long as last time; in each case with jitter, so that waiters spread out. */
function delayBefore(
  calls: number,
  { retryAfter }: Fault,
  { firstDelay = FIRST_DELAY }: OpenAiOptions,
): number {
  const backoff = Math.min(firstDelay * 2 ** (calls - 1), LONGEST_DELAY);
  return (retryAfter ?? backoff) + Math.random() * backoff * 0.5;
}

/** False where the signal ended the wait. */
async function pause(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1000, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function usageOf(paid: readonly Tokens[], { price, model }: OpenAiOptions): Usage {
  const sum = (count: (tokens: Tokens) => number) => paid.reduce((total, tokens) => total + count(tokens), 0);
  const tokens = {
    inputTokens: sum((one) => one.inputTokens),
    cachedTokens: sum((one) => one.cachedTokens),
    outputTokens: sum((one) => one.outputTokens),
  };
  return { calls: paid.length, ...tokens, cost: costOf(tokens, price ?? PRICES[model] ?? null) };
}
