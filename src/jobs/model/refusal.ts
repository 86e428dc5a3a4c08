import type { Language } from '../../language/language.ts';
import type { EditReason } from '../../tailoring/edit-reason.ts';
import type { LeftPart } from '../../tailoring/left-out.ts';
import type { FaultCode } from './fault.ts';
import { type Err, err } from './result.ts';
import type { LimitName } from './usage.ts';

type None = Record<string, never>;

/** Every reason to refuse a request, with the parameters of its sentence (strings/en/refusals.ts). */
export interface RefusalParams {
  // The person and the day's limits
  user_not_found: None;
  /** An operator switched the person or their workspace off. */
  suspended: { readonly scope: 'person' | 'workspace' };
  /** `vendor`: the host of the model, such as `api.openai.com`. */
  consent_required: { readonly vendor: string };
  /** `jobs`: how many a person may start in a day, where that limit was reached. `resetsAt`: ISO 8601. */
  daily_limit_reached: {
    readonly limit: LimitName;
    readonly jobs: number | null;
    readonly resetsAt: string;
    readonly minutes: number;
  };

  // Fields of a request. `field` is its name in the request's JSON.
  field_missing: { readonly field: string; readonly expected: string };
  field_too_long: { readonly field: string; readonly maxChars: number };
  field_not_uuid: { readonly field: string };
  field_invalid: { readonly field: string };
  job_description_empty: None;
  section_not_found: {
    readonly name: string;
    readonly sections: readonly { readonly id: string; readonly heading: string }[];
  };
  /** `isSetUp`: whether there is a model here at all. */
  translation_needs_ai: { readonly isSetUp: boolean };

  // Resumes
  resume_not_found: None;
  no_saved_resume: None;
  correction_empty: None;
  correction_too_long: { readonly chars: number; readonly maxChars: number };
  /** A document, link or posting could not be used. `detail` says where a JSON Resume is wrong. */
  unusable_input: { readonly fault: FaultCode; readonly detail: string };

  // Jobs
  job_not_found: None;
  reference_ambiguous: { readonly jobs: number };
  job_running: None;
  job_failed: None;
  source_resume_deleted: None;
  transcript_missing: None;
  cancel_completed: None;
  cancel_failed: None;
  cancel_conflict: None;
  retry_completed: None;
  retry_crashed: None;
  newest_version: None;
  /** The job is a cover letter or interview questions: there is no resume in it to change. */
  job_is_supplement: None;

  // What is written beside a finished resume. `isSetUp`: whether there is a model here at all.
  letter_needs_ai: { readonly isSetUp: boolean };
  questions_need_ai: { readonly isSetUp: boolean };
  nothing_reworded: None;

  // Edits of a version
  no_edit_named: None;
  nothing_to_undo: None;
  no_version_before: None;
  edit_not_found: { readonly name: string; readonly edits: readonly string[] };
  undo_rejected: { readonly edit: string };
  undo_suggested: { readonly edit: string };
  undo_undone: { readonly edit: string };
  undo_unchanged: { readonly edit: string };
  accept_applied: { readonly edit: string };
  /** The edit says more than the resume does. */
  accept_ungrounded: { readonly edit: string; readonly reason: EditReason };
  accept_impossible: { readonly edit: string; readonly reason: EditReason };
  several: { readonly reasons: readonly Reason[] };
  /** Nothing of a wish with several parts can be done. */
  none_granted: { readonly parts: readonly LeftPart[] };

  // Statements that a person adds
  statement_empty: None;
  statement_several_lines: None;
  statement_too_long: { readonly chars: number; readonly maxChars: number };
  statement_known: None;
  no_entries: None;
  entry_not_found: {
    readonly entries: readonly { readonly id: string; readonly name: string | null }[];
  };
  requirement_not_found: { readonly requirements: readonly string[] };

  // Instructions to refine a version
  instruction_empty: None;
  instruction_too_long: { readonly chars: number; readonly maxChars: number };
  instruction_invents: { readonly phrase: string };
  first_already: None;
  contact_first_already: None;
  chronological: None;
  nothing_says: { readonly name: string };
  several_say: { readonly name: string };
  there_already: None;
  contact_kept: None;
  dates_kept: None;
  prose_stays: None;
  spelled_already: None;
  looks_stay: None;
  spelling_stays: None;
  /** `titles`: those of the resume, the newest first. */
  title_not_own: { readonly titles: readonly string[] };
  not_beside: { readonly what: string; readonly other: string };
  rewording_needs_ai: { readonly isSetUp: boolean };
  /** A language that no gate covers. */
  language_not_covered: { readonly name: string };
  language_already: { readonly language: Language };
  one_page_already: None;

  // Settings
  settings_not_object: None;
  answer_in_invalid: None;
  pages_invalid: None;
  engine_invalid: None;
  look_invalid: None;
  locale_invalid: None;
  channels_invalid: None;
  daily_cost_invalid: None;
  daily_tokens_invalid: None;
  admins_only: None;
}

export type RefusalCode = keyof RefusalParams;

/** Why one field was refused. */
export type Reason = {
  readonly [Code in RefusalCode]: { readonly code: Code; readonly params: RefusalParams[Code] };
}[RefusalCode];

/**
 * Why a request was refused and nothing was started: the first reason, and the reason for each field by its name in
 * the request.
 */
export type Refusal = Reason & { readonly fields: Readonly<Record<string, Reason>> };

/** A refusal as a failed result. */
export type Refused = Err<Refusal>;

/** Creates a reason. Takes parameters only if its code has some. */
export function reason<Code extends RefusalCode>(
  code: Code,
  ...[params]: RefusalParams[Code] extends None ? [] : [params: RefusalParams[Code]]
): Reason {
  return { code, params: params ?? {} } as Reason;
}

/** Creates a refusal from the reasons by field, of which there must be at least one. */
export function refuse(fields: Readonly<Record<string, Reason>>): Refused {
  const [first] = Object.values(fields);
  if (!first) throw new Error('a refusal needs a reason');
  return err({ ...first, fields });
}
