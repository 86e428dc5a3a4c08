import { z } from 'zod';
import type { Usage } from './usage.ts';

/** What can go wrong with a job. Each code has a notice that tells the user what to do (strings/en/notices.ts). */
export const FaultCode = z.enum([
  'document_unsupported',
  'document_empty',
  'document_too_large',
  'document_encrypted',
  'document_damaged',
  'document_scan',
  'document_unnamed_letters',
  'document_too_slow',
  'document_too_complex',
  'reader_busy',
  'text_too_complex',
  'file_unavailable',
  'not_a_posting',
  'posting_empty',
  'posting_too_long',
  'link_invalid',
  'link_private',
  'link_unreachable',
  'link_refused',
  'link_not_found',
  'link_too_large',
  'link_too_slow',
  'link_not_a_page',
  'link_no_posting',
  'not_a_resume',
  'resume_unreadable',
  'resume_json_invalid',
  'resume_deleted',
  'person_gone',
  'model_not_configured',
  'model_unauthorized',
  'model_quota_exhausted',
  'model_rate_limited',
  'model_unavailable',
  'model_timeout',
  'model_incompatible',
  'model_refused',
  'model_truncated',
  'model_invalid_answer',
  'letter_unsupported',
  'letter_language',
  'questions_unfit',
  'check_failed',
  'write_failed',
  'delivery_failed',
  'place_closed',
  'job_crashed_repeatedly',
  'suspended',
  'cancelled',
  'internal',
]);
export type FaultCode = z.infer<typeof FaultCode>;

/**
 * A failure as a value. `detail` is for the operator's log and never holds resume or posting text;
 * `retryable` says whether the same call may succeed later.
 */
export interface Fault {
  readonly code: FaultCode;
  readonly retryable: boolean;
  readonly detail: string;
  /** Seconds that the other side asked us to wait, if it did. */
  readonly retryAfter?: number;
  /** What the model used before it failed; absent when it used nothing. */
  readonly usage?: Usage;
}

/** Creates a fault. */
export function fault(code: FaultCode, detail: string, retryable = false): Fault {
  return { code, detail, retryable };
}
