import type OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { ResponseFormatJSONSchema } from 'openai/resources/shared';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { faultOf } from './errors.ts';

export interface Tokens {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

export interface Reply {
  readonly text: string;
  readonly model: string;
  readonly tokens: Tokens;
}

/** A call that failed may have been paid for all the same: an answer that was cut off, a refusal. */
export type CallOutcome =
  | { readonly ok: true; readonly value: Reply }
  | { readonly ok: false; readonly fault: Fault; readonly tokens: Tokens | null };

export interface Call {
  readonly messages: readonly ChatCompletionMessageParam[];
  /** The JSON schema that the answer follows. */
  readonly format: ResponseFormatJSONSchema;
  readonly model: string;
  /** Seconds without a chunk after which the call is given up. */
  readonly idleTimeout: number;
  /** Ends the call: the deadline over all calls, or the caller. */
  readonly signal: AbortSignal;
}

/**
 * One streamed Chat Completions call. Streaming is what lets a stalled answer be told from a slow one: the client's
 * own timeout does not end a stream that has gone silent.
 */
export async function call(
  client: OpenAI,
  { messages, format, model, idleTimeout, signal }: Call,
): Promise<CallOutcome> {
  const idle = idleTimer(idleTimeout);
  const answer: Answer = { text: '', refusal: '', finish: '', model, tokens: null };
  try {
    const stream = await client.chat.completions.create(
      {
        model,
        messages: [...messages],
        response_format: format,
        store: false,
        stream: true,
        stream_options: { include_usage: true },
      },
      { signal: AbortSignal.any([signal, idle.signal]) },
    );
    for await (const chunk of stream) {
      idle.restart();
      const choice = chunk.choices[0];
      answer.text += choice?.delta.content ?? '';
      answer.refusal += choice?.delta.refusal ?? '';
      answer.finish = choice?.finish_reason ?? answer.finish;
      answer.model = chunk.model || answer.model;
      if (chunk.usage) answer.tokens = tokensOf(chunk.usage);
    }
    // An aborted stream ends without an error of its own.
    if (idle.signal.aborted || signal.aborted) return failed(abortFault(idle.signal, signal), answer);
    const problem = problemOf(answer);
    if (problem) return failed(problem, answer);
    return { ok: true, value: { ...answer, tokens: answer.tokens ?? NO_TOKENS } };
  } catch (error) {
    const aborted = idle.signal.aborted || signal.aborted;
    return failed(aborted ? abortFault(idle.signal, signal) : faultOf(error), answer);
  } finally {
    idle.stop();
  }
}

interface Answer {
  text: string;
  refusal: string;
  finish: string;
  model: string;
  tokens: Tokens | null;
}

const NO_TOKENS: Tokens = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

function problemOf({ refusal, finish }: { refusal: string; finish: string }): Fault | null {
  if (refusal !== '') return fault('model_refused', 'the model refused');
  if (finish === 'content_filter') return fault('model_refused', 'stopped by the content filter');
  if (finish === 'length') return fault('model_truncated', 'stopped at the longest answer');
  if (finish === '') return fault('model_unavailable', 'the stream ended before the answer did', true);
  return null;
}

function abortFault(idle: AbortSignal, outer: AbortSignal): Fault {
  if (outer.aborted) {
    const late = outer.reason instanceof DOMException && outer.reason.name === 'TimeoutError';
    return late
      ? fault('model_timeout', 'past the deadline', true)
      : fault('cancelled', 'aborted by the caller');
  }
  return idle.aborted ? fault('model_timeout', 'the stream stalled', true) : fault('cancelled', 'aborted');
}

function tokensOf(usage: OpenAI.CompletionUsage): Tokens {
  return {
    inputTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens,
  };
}

function failed(cause: Fault, { tokens }: Answer): CallOutcome {
  return { ok: false, fault: cause, tokens };
}

/** Aborts its signal when `restart` was not called for so many seconds. */
function idleTimer(seconds: number) {
  const controller = new AbortController();
  const start = () => setTimeout(() => controller.abort(), seconds * 1000);
  let timer = start();
  return {
    signal: controller.signal,
    restart() {
      clearTimeout(timer);
      timer = start();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
