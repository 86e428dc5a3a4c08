import { setTimeout as sleep } from 'node:timers/promises';
import OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import { type Fault, fault, type Outcome } from '../jobs/fault.ts';
import type { Answered, Engine } from '../jobs/ports.ts';
import { restoreAnswer } from '../tailoring/privacy.ts';
import type { TailoringPrompt } from '../tailoring/prompt.ts';
import { call, type Reply, type Tokens } from './call.ts';
import { costOf, PRICES, type Price } from './prices.ts';
import { parseAnswer } from './wire.ts';

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

/** Calls made at most for one answer, whatever goes wrong. */
const MOST_CALLS = 4;
const FIRST_DELAY = 1;
const LONGEST_DELAY = 20;

/**
 * The model behind Chat Completions, at OpenAI or any server that speaks it. One overall deadline, an idle timer,
 * and retries with a bound, which the client's own would not respect (it retries an exhausted quota, and timeouts
 * three times over); so the client's are off. An answer that does not parse is asked for once more, with the reason.
 */
export function createOpenAiEngine(options: OpenAiOptions): Engine {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl,
    maxRetries: 0,
    timeout: options.timeout * 1000,
    logLevel: 'off',
  });
  return {
    name: 'openai',
    answer: (prompt, signal) => answer(prompt, client, options, signal),
  };
}

async function answer(
  prompt: TailoringPrompt,
  client: OpenAI,
  options: OpenAiOptions,
  cancel: AbortSignal | undefined,
): Promise<Outcome<Answered>> {
  const deadline = AbortSignal.timeout(options.timeout * 1000);
  const signal = cancel ? AbortSignal.any([cancel, deadline]) : deadline;
  const messages: ChatCompletionMessageParam[] = [
    { role: 'system', content: prompt.system },
    { role: 'user', content: prompt.user },
  ];
  const replies: Reply[] = [];
  let mended = false;

  for (let calls = 1; ; calls += 1) {
    const reply = await call(client, messages, { ...options, signal });
    if (!reply.ok) {
      if (!reply.fault.retryable || calls === MOST_CALLS) return reply;
      const waited = await pause(delayBefore(calls, reply.fault, options), signal);
      if (!waited)
        return {
          ok: false,
          fault: cancel?.aborted ? fault('cancelled', 'aborted by the caller') : reply.fault,
        };
      continue;
    }
    replies.push(reply.value);
    const parsed = parseAnswer(reply.value.text);
    if (parsed.ok) {
      const usage = usageOf(replies, options);
      return {
        ok: true,
        value: { answer: restoreAnswer(parsed.answer, prompt.restore), model: reply.value.model, usage },
      };
    }
    if (mended || calls === MOST_CALLS)
      return { ok: false, fault: fault('model_invalid_answer', parsed.reason) };
    mended = true;
    messages.push(
      { role: 'assistant', content: reply.value.text },
      { role: 'user', content: `${parsed.reason} Answer again with the JSON object alone.` },
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

/** False where the signal ended the wait, or would end it before the wait is over. */
async function pause(seconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(seconds * 1000, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function usageOf(replies: readonly Reply[], { price, model }: OpenAiOptions): Answered['usage'] {
  const sum = (count: (tokens: Tokens) => number) =>
    replies.reduce((total, { tokens }) => total + count(tokens), 0);
  const tokens = {
    inputTokens: sum((one) => one.inputTokens),
    cachedTokens: sum((one) => one.cachedTokens),
    outputTokens: sum((one) => one.outputTokens),
  };
  return { calls: replies.length, ...tokens, cost: costOf(tokens, price ?? PRICES[model] ?? null) };
}
