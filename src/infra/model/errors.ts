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

function statusFault(error: APIError): Fault {
  const status: number | undefined = error.status;
  const detail = `HTTP ${status ?? 'none'} ${error.code ?? error.type ?? ''}`.trim();
  if ([error.code, error.type].includes('insufficient_quota')) return fault('model_quota_exhausted', detail);
  if (status === 401 || status === 403) return fault('model_unauthorized', detail);
  if (status === 404) return fault('model_not_configured', `${detail}: no such model or address`);
  if (status === 429) return { ...fault('model_rate_limited', detail, true), ...retryAfterOf(error.headers) };
  // No status: an error event inside the stream. 408 and 409 can be retried, as the SDK does.
  if (status === undefined || status >= 500 || status === 408 || status === 409) {
    return { ...fault('model_unavailable', detail, true), ...retryAfterOf(error.headers) };
  }
  if (error.code === 'content_filter') return fault('model_refused', detail);
  if (error.code === 'context_length_exceeded' || status === 413) return fault('model_truncated', detail);
  return concernsThisJobOnly(error) ? fault('model_refused', detail) : fault('model_not_configured', detail);
}

/**
 * True for an error about this job's content, which other jobs may not get. False for one about the form of the
 * request, which every job gets: a server without schemas, a model without an option. Those name the option.
 */
function concernsThisJobOnly({ status, code, param }: APIError): boolean {
  if (status !== 400 && status !== 422) return false;
  if (code?.startsWith('unsupported') || code?.startsWith('unknown')) return false;
  return !param || param.startsWith('messages');
}

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
