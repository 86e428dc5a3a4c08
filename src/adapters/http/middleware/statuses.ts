import type { FaultCode } from '../../../jobs/model/fault.ts';
import type { RefusalCode } from '../../../jobs/model/refusal.ts';

/** Statuses of refused requests. The OpenAPI document describes each of them. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 429;

/** Where a request names the thing that it was refused for: in its address, or in its body. */
export type NamedIn = 'address' | 'body';

/** Something that does not exist: the address leads nowhere, or a field of the body is wrong. */
const NOT_FOUND = { address: 404, body: 400 } as const;

/**
 * The HTTP status of every refusal but `unusable_input`, which has that of its fault: 400 where the request itself is
 * wrong, 409 where the job is in another state than the request needs.
 */
export const REFUSAL_STATUSES = {
  user_not_found: NOT_FOUND,
  suspended: 403,
  resume_not_found: NOT_FOUND,
  job_not_found: 404,
  daily_limit_reached: 429,

  reference_ambiguous: 409,
  job_running: 409,
  job_failed: 409,
  source_resume_deleted: 409,
  transcript_missing: 409,
  cancel_completed: 409,
  cancel_failed: 409,
  cancel_conflict: 409,
  retry_completed: 409,
  retry_crashed: 409,
  newest_version: 409,
  job_is_supplement: 409,
  letter_needs_ai: 409,
  questions_need_ai: 409,
  nothing_reworded: 409,

  consent_required: 400,
  field_missing: 400,
  field_too_long: 400,
  field_not_uuid: 400,
  field_invalid: 400,
  job_description_empty: 400,
  section_not_found: 400,
  translation_needs_ai: 400,
  no_saved_resume: 400,
  correction_empty: 400,
  correction_too_long: 400,
  no_edit_named: 400,
  nothing_to_undo: 400,
  no_version_before: 400,
  edit_not_found: 400,
  undo_rejected: 400,
  undo_suggested: 400,
  undo_undone: 400,
  undo_unchanged: 400,
  accept_applied: 400,
  accept_ungrounded: 400,
  accept_impossible: 400,
  several: 400,
  none_granted: 400,
  statement_empty: 400,
  statement_several_lines: 400,
  statement_too_long: 400,
  statement_known: 400,
  no_entries: 400,
  entry_not_found: 400,
  requirement_not_found: 400,
  instruction_empty: 400,
  instruction_too_long: 400,
  instruction_invents: 400,
  first_already: 400,
  contact_first_already: 400,
  chronological: 400,
  several_say: 400,
  there_already: 400,
  contact_kept: 400,
  dates_kept: 400,
  prose_stays: 400,
  spelled_already: 400,
  looks_stay: 400,
  not_beside: 400,
  spelling_stays: 400,
  title_not_own: 400,
  nothing_says: 400,
  rewording_needs_ai: 400,
  one_page_already: 400,
  language_not_covered: 400,
  language_already: 400,
  settings_not_object: 400,
  answer_in_invalid: 400,
  pages_invalid: 400,
  engine_invalid: 400,
  look_invalid: 400,
  locale_invalid: 400,
  channels_invalid: 400,
  daily_cost_invalid: 400,
  daily_tokens_invalid: 400,
  admins_only: 403,
} as const satisfies Readonly<
  Record<Exclude<RefusalCode, 'unusable_input'>, RefusalStatus | Readonly<Record<NamedIn, RefusalStatus>>>
>;

/** Statuses of requests that were valid and failed. */
export type FaultStatus = 404 | 413 | 415 | 422 | 429 | 500;

/**
 * The HTTP status of every fault that ends a request. A fault that ends a job is no error of the request for it: the
 * response is 200, and the job says why in `failure`. Those faults have 500 here.
 */
export const FAULT_STATUSES: Readonly<Record<FaultCode, FaultStatus>> = {
  document_unsupported: 415,
  document_empty: 422,
  document_too_large: 413,
  document_encrypted: 422,
  document_damaged: 422,
  document_scan: 422,
  document_unnamed_letters: 422,
  document_too_slow: 422,
  document_too_complex: 422,
  text_too_complex: 422,
  reader_busy: 429,
  not_a_posting: 422,
  not_a_resume: 422,
  resume_unreadable: 422,
  resume_json_invalid: 422,
  person_gone: 404,
  internal: 500,

  cancelled: 500,
  file_unavailable: 500,
  posting_empty: 500,
  posting_too_long: 500,
  link_invalid: 500,
  link_private: 500,
  link_unreachable: 500,
  link_refused: 500,
  link_not_found: 500,
  link_too_large: 500,
  link_too_slow: 500,
  link_not_a_page: 500,
  link_no_posting: 500,
  resume_deleted: 500,
  model_not_configured: 500,
  model_unauthorized: 500,
  model_quota_exhausted: 500,
  model_rate_limited: 500,
  model_unavailable: 500,
  model_timeout: 500,
  model_incompatible: 500,
  model_refused: 500,
  model_truncated: 500,
  model_invalid_answer: 500,
  letter_unsupported: 500,
  letter_language: 500,
  questions_unfit: 500,
  check_failed: 500,
  write_failed: 500,
  delivery_failed: 500,
  place_closed: 500,
  job_crashed_repeatedly: 500,
  suspended: 500,
};
