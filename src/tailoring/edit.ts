import { z } from 'zod';
import { RequirementId } from '../posting/requirements.ts';
import { EditReason } from './edit-reason.ts';

const Id = z.string().min(1).max(40);

/** The longest text that may replace a line. */
export const MAX_REPHRASE_CHARS = 300;

/**
 * What an engine may answer: operations over ids of the resume, never a resume. The `parent` of an `order` is
 * an entry id (its lines), a section id (its entries' ids, or its lines), or `resume` (the ids of its
 * sections without contact).
 */
export const EditOperation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('keep'), line: Id }),
  z.object({ op: z.literal('drop'), line: Id, reason: z.string() }),
  z.object({ op: z.literal('order'), parent: Id, lines: z.array(Id) }),
  z.object({ op: z.literal('rephrase'), line: Id, text: z.string(), requirement: Id }),
  z.object({
    op: z.literal('summary'),
    sentences: z.array(z.object({ text: z.string(), sources: z.array(Id) })),
  }),
  z.object({ op: z.literal('skills'), ids: z.array(Id) }),
  z.object({ op: z.literal('place'), fact: Id, after: Id }),
]);
export type EditOperation = z.infer<typeof EditOperation>;

/** `K3`: third edit of a job. */
export const EditId = z
  .string()
  .regex(/^K\d+$/)
  .brand<'EditId'>();
export type EditId = z.infer<typeof EditId>;

export const EditState = z.enum(['applied', 'rejected', 'suggested', 'undone']);

/** A person's decision about an edit of a version: to undo it, or to accept a suggestion. */
export const Decision = z.enum(['undone', 'accepted']);
export type Decision = z.infer<typeof Decision>;

/** One change as the person sees it: the text before, the text after, and why. */
export const Edit = z.object({
  id: EditId,
  state: EditState,
  operation: EditOperation,
  before: z.string(),
  after: z.string(),
  /** Why the edit was made or rejected. */
  reason: EditReason,
  requirement: RequirementId.nullable(),
});
export type Edit = z.infer<typeof Edit>;
