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
      /** What only a second reader can decide about its words; absent where there is nothing. */
      readonly doubts?: readonly WordingFault[];
    }
  | {
      readonly state: 'rejected';
      readonly before: string;
      readonly after: string;
      readonly reason: Rejection;
      /** Everything else that is wrong with its words. */
      readonly further?: readonly WordingFault[];
    };

/**
 * Checks a rewording against its evidence: the line itself, its entry and the skills. Returns all that the gates find;
 * a wording without findings passes. `applyEdits` requires one, so that no caller can skip the gates.
 */
export type VerifyRephrase = (input: {
  readonly source: string;
  readonly entry: readonly string[];
  readonly skills: readonly string[];
  readonly rewrite: string;
  /** What the same edit says beside it, where it makes several lines of one. */
  readonly beside?: string;
  readonly posting: { readonly title: string; readonly company: string; readonly description: string } | null;
  readonly language: Language;
}) => readonly GateFinding[];

/** What a gate found in a rewording. */
export interface GateFinding {
  readonly gate: string;
  readonly reason: WordingFault;
  /** `refuse`: code knows that the line doesn't say it. `unsure`: no table knows the words, so a judge decides. */
  readonly weight: 'refuse' | 'unsure';
}

/** What code says of a new wording. */
export type CheckedWording =
  | { readonly outcome: 'pass' }
  /** All that is wrong with a refused one; all that only a second reader can decide about an unsure one. */
  | { readonly outcome: 'refuse' | 'unsure'; readonly reasons: WordingReasons };

export type WordingReasons = readonly [WordingFault, ...WordingFault[]];

/** Sums up findings: one that refuses outweighs any number of doubts, which then don't count. */
export function outcomeOf(findings: readonly GateFinding[]): CheckedWording {
  for (const outcome of ['refuse', 'unsure'] as const) {
    const [first, ...others] = findings.flatMap(({ weight, reason }) => (weight === outcome ? reason : []));
    if (first) return { outcome, reasons: [first, ...others] };
  }
  return { outcome: 'pass' };
}

/** Sums up the texts of one operation: one that is refused refuses it, and one that is doubted leaves it in doubt. */
export function outcomeOfAll(checked: readonly CheckedWording[]): CheckedWording {
  for (const outcome of ['refuse', 'unsure'] as const) {
    const [first, ...others] = checked.flatMap((one) => (one.outcome === outcome ? one.reasons : []));
    if (first) return { outcome, reasons: [first, ...others] };
  }
  return { outcome: 'pass' };
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

/** Makes the outcome of an operation whose words were refused, with all reasons. */
export function rejectWording([reason, ...further]: WordingReasons, before = '', after = ''): Change {
  return { state: 'rejected', before, after, reason, ...(further.length > 0 && { further }) };
}
