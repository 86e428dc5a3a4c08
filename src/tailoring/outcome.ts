import type { Requirement } from '../posting/requirements.ts';
import type { Resume } from '../resume/resume.ts';
import type { Edit, EditOperation } from './edit.ts';

/** A finished resume, and what it was made from. */
export interface FinishedResume {
  /** The resume before any edit, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly requirements: readonly Requirement[];
}

/** What an edit came to: its change as the finished resume has it, or why the resume has none. */
export type Outcome =
  | Pick<Edit, 'before' | 'after' | 'reason' | 'requirement'>
  | { readonly none: 'changes_nothing' | 'overtaken' };

/** What another edit undid, or wrote over. */
export const OVERTAKEN: Outcome = { none: 'overtaken' };

/** An applied edit of one kind. */
export type EditOf<Op extends EditOperation['op']> = Omit<Edit, 'operation'> & {
  readonly operation: Extract<EditOperation, { op: Op }>;
};
