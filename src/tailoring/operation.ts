import type { Language } from '../language/language.ts';
import type { Posting } from '../posting/posting.ts';
import type { Requirement, RequirementId } from '../posting/requirements.ts';
import type { Resume } from '../resume/resume.ts';
import type { EditReason, Rejection, WordingFault } from './edit-reason.ts';

/**
 * The outcome of one operation: the resume after it (for a suggestion, as it would be once accepted), or why
 * it was rejected.
 */
export type Change =
  | {
      readonly state: 'applied' | 'suggested';
      readonly resume: Resume;
      readonly before: string;
      readonly after: string;
      readonly reason: EditReason;
      readonly requirement: RequirementId | null;
    }
  | {
      readonly state: 'rejected';
      readonly before: string;
      readonly after: string;
      readonly reason: Rejection;
    };

/**
 * Checks a rewording against its evidence: the line itself, its entry and the skills. Returns the refusal of
 * a gate, or null where it passes. `applyEdits` requires one, so that no caller can skip the gates.
 */
export type VerifyRephrase = (input: {
  readonly source: string;
  readonly entry: readonly string[];
  readonly skills: readonly string[];
  readonly rewrite: string;
  readonly posting: { readonly title: string; readonly company: string; readonly description: string } | null;
  readonly language: Language;
}) => GateRefusal | null;

/** The gate that rejected a rewording, and why. */
export interface GateRefusal {
  readonly gate: string;
  readonly reason: WordingFault;
}

/** What the operations of one answer are checked against. */
export interface ApplyDeps {
  /** The resume before any operation: the only evidence. */
  readonly source: Resume;
  readonly posting: Posting;
  /** The requirements whose words are in the posting. */
  readonly requirements: readonly Requirement[];
  /** The longest result in pages, or null for any length. */
  readonly pages: number | null;
  /** The ids of the lines that the same answer drops. */
  readonly dropped: ReadonlySet<string>;
  readonly verify: VerifyRephrase;
  /** The language of new words. */
  readonly language: Language;
}

/** Makes the outcome of an operation that is rejected and changes nothing. */
export function rejectEdit(reason: Rejection, before = '', after = ''): Change {
  return { state: 'rejected', before, after, reason };
}
