import { z } from 'zod';
import { Spelling } from '../language/spelling.ts';
import { RequirementId } from '../posting/requirements.ts';
import { joinCells } from '../resume/cells.ts';
import { EditReason } from './edit-reason.ts';

const MAX_ID_CHARS = 40;
const Id = z.string().min(1).max(MAX_ID_CHARS);

/** The longest piece of a line that may go without the rest. */
export const MAX_PIECE_CHARS = 300;

/** An id, or a line's id and the text of a piece: `C2:Driving licence B`. */
const Part = z
  .string()
  .min(1)
  .max(MAX_ID_CHARS + MAX_PIECE_CHARS);

/** Characters of the posting's words that an edit serves. */
export const MAX_SERVED_CHARS = 200;

/** A requirement's id, or the posting's words until they are matched to one. */
const Served = z.string().min(1).max(MAX_SERVED_CHARS);

/** The longest text that may replace a line. */
export const MAX_REPHRASE_CHARS = 300;

/**
 * How much longer than its line a rewording may be without being read again by a judge, whatever its words are: this many
 * times its line, and so many characters more, which a short line needs. All but one of the 106 faithful wordings of the
 * recorded answers' development half are within it, and a third of the fabricated ones are past the factor.
 */
export const MAX_GROWTH_FACTOR = 1.35;
export const MAX_GROWTH_CHARS = 15;

/** Lines that may become one, and texts that may come of one line. */
const MAX_PARTS = 3;

/**
 * What an engine may answer: operations over ids of the resume, never a resume. The `parent` of an `order` is
 * an entry id (its lines), a section id (its entries' ids, or its lines), or `resume` (the ids of its
 * sections without contact).
 */
export const EditOperation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('keep'), line: Id }),
  z.object({ op: z.literal('drop'), line: Id, reason: z.string() }),
  z.object({ op: z.literal('order'), parent: Id, lines: z.array(Id) }),
  z.object({ op: z.literal('rephrase'), line: Id, text: z.string(), requirement: Served }),
  z.object({ op: z.literal('merge'), lines: z.array(Id).min(2).max(MAX_PARTS), text: z.string() }),
  z.object({ op: z.literal('split'), line: Id, texts: z.array(z.string()).min(2).max(MAX_PARTS) }),
  z.object({ op: z.literal('headline'), text: z.string() }),
  z.object({
    op: z.literal('summary'),
    sentences: z.array(z.object({ text: z.string(), sources: z.array(Id) })),
  }),
  /** `languages`: the languages that the person speaks move too, as they asked. No engine may answer it. */
  z.object({ op: z.literal('skills'), ids: z.array(Id), languages: z.literal(true).exactOptional() }),
  z.object({ op: z.literal('place'), fact: Id, after: Id }),
  /** What the person wants left out: a section, an entry, a line, a piece of it or a skill. No engine may answer it. */
  z.object({ op: z.literal('leave_out'), part: Part }),
  /** A line whose words the person wants spelled another way, whatever they are by then. No engine may answer it. */
  z.object({ op: z.literal('respell'), line: Id, spelling: Spelling }),
]);
export type EditOperation = z.infer<typeof EditOperation>;

/** A text that an operation writes, and the ids of what bears it out: lines, entries, skills. */
export interface NewText {
  readonly text: string;
  /** Null for a headline: the titles of the resume bear it out. */
  readonly sources: readonly string[] | null;
}

/** Lists the texts that an operation writes. */
export function newTextsOf(operation: EditOperation): readonly NewText[] {
  switch (operation.op) {
    case 'rephrase':
      return [{ text: operation.text, sources: [operation.line] }];
    case 'merge':
      return [{ text: operation.text, sources: operation.lines }];
    case 'split':
      return operation.texts.map((text) => ({ text, sources: [operation.line] }));
    case 'headline':
      return [{ text: operation.text, sources: null }];
    case 'summary':
      return operation.sentences;
    default:
      return [];
  }
}

/** Changes each text that an operation writes. */
export function mapNewTexts<T extends EditOperation>(operation: T, change: (one: NewText) => string): T {
  const [first = '', ...others] = newTextsOf(operation).map(change);
  switch (operation.op) {
    case 'rephrase':
    case 'merge':
    case 'headline':
      return { ...operation, text: first };
    case 'split':
      return { ...operation, texts: [first, ...others] };
    case 'summary': {
      const texts = [first, ...others];
      return {
        ...operation,
        sentences: operation.sentences.map((one, index) => ({ ...one, text: texts[index] ?? '' })),
      };
    }
    default:
      return operation;
  }
}

/** `K3`: third edit of a job, as its list numbers them. */
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
  /**
   * What decisions, and the versions made from this one, know the edit by: its place in the answer. Absent where it is
   * the same as the id, and in jobs stored before edits were numbered as they are shown.
   */
  key: EditId.optional(),
  state: EditState,
  operation: EditOperation,
  before: z.string(),
  after: z.string(),
  /** Why the edit was made or rejected. */
  reason: EditReason,
  /** What else the gates found in its words. */
  further: z.array(EditReason).optional(),
  requirement: RequirementId.nullable(),
});
export type Edit = z.infer<typeof Edit>;

/** Returns what decisions and later versions know an edit by. */
export function keyOf({ id, key }: Pick<Edit, 'id' | 'key'>): EditId {
  return key ?? id;
}

/** True for an edit that takes whole lines out of the resume. */
export function isLeavingOut({ operation: { op }, after }: Pick<Edit, 'operation' | 'after'>): boolean {
  return op === 'drop' || (op === 'leave_out' && after === '');
}

/** Returns the lines that an edit takes out on one line. */
export function textLeftOut({ before }: Pick<Edit, 'before'>): string {
  return joinCells(before, ', ').replaceAll('\n', ' / ');
}

/** Lists the operations of the edits that are applied. */
export function appliedOperations(edits: readonly Edit[]): EditOperation[] {
  return edits.flatMap(({ state, operation }) => (state === 'applied' ? operation : []));
}

/** Lists the lines that operations leave out. */
export function droppedLines(operations: readonly EditOperation[]): string[] {
  return operations.flatMap((one) => (one.op === 'drop' ? one.line : []));
}
