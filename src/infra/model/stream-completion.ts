import type OpenAI from 'openai';
import type { ChatCompletionMessageParam } from 'openai/resources/chat/completions';
import type { ResponseFormatJSONSchema } from 'openai/resources/shared';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import { toModelFault } from './errors.ts';

export interface TokenCounts {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly outputTokens: number;
}

export interface Completion {
  readonly text: string;
  readonly model: string;
  readonly tokens: TokenCounts;
}

/** A failed call may still have cost tokens: an answer that was cut off, a refusal. */
export interface FailedCompletion {
  readonly fault: Fault;
  readonly tokens: TokenCounts | null;
}

export interface CompletionRequest {
  readonly messages: readonly ChatCompletionMessageParam[];
  /** The JSON schema that the answer follows. */
  readonly format: ResponseFormatJSONSchema;
  readonly model: string;
  /** Gives up after this many seconds without a chunk. */
  readonly idleTimeoutSeconds: number;
  /** Aborts at the deadline over all calls, or when the caller cancels. */
  readonly signal: AbortSignal;
}

/**
 * Makes one streamed Chat Completions call. Streaming tells a stalled answer from a slow one: the client's own timeout
 * does not end a stream that has gone silent.
 */
export async function streamCompletion(
  client: OpenAI,
  { messages, format, model, idleTimeoutSeconds, signal }: CompletionRequest,
): Promise<Result<Completion, FailedCompletion>> {
  const idle = startIdleTimer(idleTimeoutSeconds);
  const answer: PartialAnswer = { text: '', refusal: '', finish: '', model, tokens: null };
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
      if (chunk.usage) answer.tokens = countTokens(chunk.usage);
    }
    // An aborted stream ends without an error of its own.
    if (idle.signal.aborted || signal.aborted) return failure(abortFault(idle.signal, signal), answer);
    const problem = findProblem(answer);
    if (problem) return failure(problem, answer);
    return ok({ ...answer, tokens: answer.tokens ?? NO_TOKENS });
  } catch (error) {
    const aborted = idle.signal.aborted || signal.aborted;
    return failure(aborted ? abortFault(idle.signal, signal) : toModelFault(error), answer);
  } finally {
    idle.stop();
  }
}

interface PartialAnswer {
  text: string;
  refusal: string;
  finish: string;
  model: string;
  tokens: TokenCounts | null;
}

const NO_TOKENS: TokenCounts = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

function findProblem({ refusal, finish }: { refusal: string; finish: string }): Fault | null {
  if (refusal !== '') return fault('model_refused', 'the model refused');
  if (finish === 'content_filter') return fault('model_refused', 'stopped by the content filter');
  if (finish === 'length') return fault('model_truncated', 'stopped at the longest answer');
  if (finish === '') return fault('model_unavailable', 'the stream ended before the answer did', true);
  return null;
}

function abortFault(idle: AbortSignal, outer: AbortSignal): Fault {
  if (outer.aborted) {
    const isTimeout = outer.reason instanceof DOMException && outer.reason.name === 'TimeoutError';
    return isTimeout
      ? fault('model_timeout', 'past the deadline', true)
      : fault('cancelled', 'aborted by the caller');
  }
  return idle.aborted ? fault('model_timeout', 'the stream stalled', true) : fault('cancelled', 'aborted');
}

function countTokens(usage: OpenAI.CompletionUsage): TokenCounts {
  return {
    inputTokens: usage.prompt_tokens,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    outputTokens: usage.completion_tokens,
  };
}

function failure(cause: Fault, { tokens }: PartialAnswer): Result<never, FailedCompletion> {
  return err({ fault: cause, tokens });
}

/** Aborts its signal when `restart` was not called for this many seconds. */
function startIdleTimer(seconds: number) {
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
