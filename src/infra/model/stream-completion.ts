import { setImmediate as nextTurn } from 'node:timers/promises';
import type OpenAI from 'openai';
import { APIError } from 'openai';
import { z } from 'zod';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { err, ok, type Result } from '../../jobs/model/result.ts';
import type { Dialect } from './dialect.ts';
import { unifyErrorBody } from './error-body.ts';
import { refusalOfForm, toModelFault } from './errors.ts';
import { findJson } from './find-json.ts';
import { type AnswerPart, PartialAnswer, type TokenCounts } from './partial-answer.ts';
import { type PlainRequest, renderBody } from './request-body.ts';
import { type SilenceLimits, startSilenceTimer } from './silence-timer.ts';

export interface Completion {
  readonly text: string;
  readonly model: string;
  readonly tokens: TokenCounts;
  /** How the server sent it. */
  readonly traits: CompletionTraits;
}

export interface CompletionTraits {
  /** In pieces, and not as a whole. */
  readonly isStreamed: boolean;
  readonly isUsageReported: boolean;
  /** Seconds until its text began. */
  readonly firstTokenSeconds: number;
}

/** A failed call may still have cost tokens: an answer that was cut off, a refusal. */
export interface FailedCompletion {
  readonly fault: Fault;
  readonly tokens: TokenCounts | null;
  /** What the server said where it may not take the request's form; it may quote the prompt. */
  readonly formRefusal: string | null;
}

export interface CompletionRequest extends PlainRequest, SilenceLimits {
  /** Aborts at the deadline over all calls, or when the caller cancels. */
  readonly signal: AbortSignal;
  /** Is called with the answer's text so far, whenever more of it came. */
  readonly onText?: ((text: string) => void) | undefined;
}

/**
 * An answer that arrives all at once must not delay other people's clicks: after this time others get a turn of the
 * event loop.
 */
const MAX_TURN_MS = 5;

/**
 * Makes one Chat Completions call, streamed where the server does. Streaming tells a stalled answer from a slow one: the
 * client's own timeout does not end a stream that has gone silent.
 */
export async function streamCompletion(
  client: OpenAI,
  request: CompletionRequest,
  dialect: Dialect,
): Promise<Result<Completion, FailedCompletion>> {
  const { model, signal, onText } = request;
  const silence = startSilenceTimer(request);
  const answer = new PartialAnswer(model);
  const body = renderBody(request, dialect);
  const startedAt = performance.now();
  let firstTokenSeconds = 0;
  const add = (part: AnswerPart) => {
    silence.restart();
    answer.add(part);
    if (!answer.hasBegun) return;
    if (!silence.hasBegun) firstTokenSeconds = (performance.now() - startedAt) / 1000;
    silence.begin();
    onText?.(answer.text);
  };
  const failed = (cause: Fault, formRefusal: string | null = null) =>
    err({ fault: cause, tokens: answer.countTokens(JSON.stringify(body.messages)), formRefusal });
  try {
    const isStreamed = await receive(client, body, AbortSignal.any([signal, silence.signal]), add);
    // An aborted stream ends without an error of its own.
    if (silence.signal.aborted || signal.aborted) return failed(abortFault(silence.signal, signal));
    const problem = findProblem(answer);
    if (problem) return failed(problem);
    const tokens = answer.countTokens(JSON.stringify(body.messages)) ?? NO_TOKENS;
    const traits = { isStreamed, isUsageReported: answer.isUsageReported, firstTokenSeconds };
    return ok({ text: answer.text, model: answer.model, tokens, traits });
  } catch (error) {
    const aborted = silence.signal.aborted || signal.aborted;
    if (aborted) return failed(abortFault(silence.signal, signal));
    return failed(toModelFault(error), refusalOfForm(error));
  } finally {
    silence.stop();
  }
}

/** Receives an answer in pieces, or as a whole from a server that does not stream. Returns which it was. */
async function receive(
  client: OpenAI,
  body: OpenAI.ChatCompletionCreateParams,
  signal: AbortSignal,
  add: (part: AnswerPart) => void,
): Promise<boolean> {
  const { data, response } = await client.chat.completions.create(body, { signal }).withResponse();
  if (!('controller' in data) || response.headers.get('content-type')?.includes('application/json')) {
    add('controller' in data ? Whole.parse(await response.json()) : data);
    return false;
  }
  let turnStart = performance.now();
  for await (const chunk of data) {
    if (performance.now() - turnStart > MAX_TURN_MS) {
      await nextTurn();
      turnStart = performance.now();
    }
    add(chunk);
  }
  return true;
}

/** A whole answer. Some servers send an error as one, with status 200. */
const Whole = z
  .custom<AnswerPart>((body) => typeof body === 'object' && body !== null)
  .transform((body) => {
    if ('error' in body && body.error)
      throw new APIError(undefined, unifyErrorBody(JSON.stringify(body)).error, undefined, undefined);
    return body;
  });

const NO_TOKENS: TokenCounts = { inputTokens: 0, cachedTokens: 0, outputTokens: 0 };

function findProblem({ refusal, finish, text }: PartialAnswer): Fault | null {
  if (refusal !== '') return fault('model_refused', 'the model refused');
  if (finish === 'content_filter') return fault('model_refused', 'stopped by the content filter');
  if (finish === 'length') return fault('model_truncated', 'stopped at the longest answer');
  // Some servers never say why a stream ends: then a whole answer is one.
  if (finish === '' && findJson(text) === undefined)
    return fault('model_unavailable', 'the stream ended before the answer did', true);
  return null;
}

function abortFault(silence: AbortSignal, outer: AbortSignal): Fault {
  if (outer.aborted) {
    const isTimeout = outer.reason instanceof DOMException && outer.reason.name === 'TimeoutError';
    return isTimeout
      ? fault('model_timeout', 'past the deadline', true)
      : fault('cancelled', 'aborted by the caller');
  }
  return silence.aborted ? fault('model_timeout', 'the stream stalled', true) : fault('cancelled', 'aborted');
}
