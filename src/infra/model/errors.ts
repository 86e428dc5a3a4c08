import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { type Fault, fault } from '../../jobs/model/fault.ts';
import { AnswerTooLargeError } from './limited-fetch.ts';

/**
 * Translates an error of the SDK, or of the stream under it. Only codes and statuses go into the detail: a vendor's
 * message may quote the prompt.
 */
export function toModelFault(error: unknown): Fault {
  if (error instanceof AnswerTooLargeError)
    return fault('model_invalid_answer', 'more bytes than any answer');
  if (error instanceof APIUserAbortError) return fault('cancelled', 'aborted by the caller');
  if (error instanceof APIConnectionTimeoutError) return fault('model_timeout', 'connection timed out', true);
  if (error instanceof APIConnectionError)
    return fault('model_unavailable', `no connection: ${causeOf(error)}`, true);
  if (error instanceof APIError) return statusFault(error);
  // A stream that is cut throws fetch's own TypeError ("terminated"), which the SDK does not wrap.
  if (error instanceof TypeError) return fault('model_unavailable', `stream cut: ${causeOf(error)}`, true);
  return fault('model_unavailable', error instanceof Error ? error.name : 'unknown error', true);
}

/**
 * Returns what a server says of a request whose form it may not take, to find the option in; null for any other
 * error. It may quote the prompt: never log it.
 */
export function refusalOfForm(error: unknown): string | null {
  if (!(error instanceof APIError)) return null;
  const { code } = toModelFault(error);
  // A server that fails over an option, as over a grammar, names it.
  return code === 'model_incompatible' || (code === 'model_unavailable' && error.status !== undefined)
    ? `${error.param ?? ''} ${error.code ?? ''} ${error.message}`
    : null;
}

function statusFault(error: APIError): Fault {
  const status = statusOf(error);
  const detail = `HTTP ${status ?? 'none'} ${NAME.exec(error.code ?? error.type ?? '')?.[0] ?? ''}`.trim();
  const names = [error.code, error.type].map((name) => String(name ?? ''));
  if (names.includes('insufficient_quota') || status === 402) return fault('model_quota_exhausted', detail);
  if (status === 401 || status === 403) return fault('model_unauthorized', detail);
  if (status === 404) return fault('model_not_configured', `${detail}: no such model or address`);
  if (status === 429) return { ...fault('model_rate_limited', detail, true), ...retryAfterOf(error.headers) };
  if (names.some((name) => TOO_LONG.has(name)) || status === 413 || TOO_LONG_MESSAGE.test(error.message))
    return fault('model_truncated', detail);
  if (names.some((name) => DECLINED.has(name)) || DECLINED_MESSAGE.test(error.message))
    return fault('model_refused', detail);
  // No status: an error event inside the stream. 408 and 409 can be retried, as the SDK does.
  if (status === undefined || (status >= 500 && status !== 501) || status === 408 || status === 409) {
    return { ...fault('model_unavailable', detail, true), ...retryAfterOf(error.headers) };
  }
  return fault('model_incompatible', detail);
}

/** An error inside a stream, or in a whole answer, has its status in its code, if at all. */
function statusOf({ status, code }: APIError): number | undefined {
  const known: number | undefined = status;
  return known ?? (/^[45]\d\d$/.test(String(code)) ? Number(code) : undefined);
}

/** A code as vendors name them. Anything else may quote the prompt. */
const NAME = /^\w{1,50}$/;

/** How vendors say that they decline what is asked. Any other refusal is about the request's form. */
const DECLINED: ReadonlySet<string> = new Set([
  'content_filter',
  'content_policy_violation',
  'data_inspection_failed',
  'invalid_prompt',
  'moderation',
]);
const DECLINED_MESSAGE = /content exists risk|ResponsibleAIPolicyViolation/i;

const TOO_LONG: ReadonlySet<string> = new Set([
  'context_length_exceeded',
  'exceed_context_size_error',
  'string_above_max_length',
]);
const TOO_LONG_MESSAGE = /maximum context length|available context size|prompt is too long/i;

/** Reads `Retry-After`, a number of seconds or a date, as seconds. Empty if it is absent or makes no sense. */
function retryAfterOf(headers: Headers | undefined): { retryAfter?: number } {
  const value = headers?.get('retry-after');
  if (!value) return {};
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return seconds >= 0 ? { retryAfter: seconds } : {};
}

function causeOf({ cause }: Error): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no code';
}
