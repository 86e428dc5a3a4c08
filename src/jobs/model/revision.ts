import { z } from 'zod';
import { SectionId } from '../../resume/resume.ts';
import { Decision, EditId, EditOperation } from '../../tailoring/edit.ts';
import { LeftPart } from '../../tailoring/left-out.ts';
import { FactId, JobId } from './ids.ts';

/** What the user did to make a version. */
export const RevisionOrigin = z.discriminatedUnion('by', [
  z.object({ by: z.literal('run') }),
  z.object({ by: z.literal('undo'), edits: z.array(EditId) }),
  z.object({ by: z.literal('accept'), edits: z.array(EditId) }),
  z.object({ by: z.literal('fact'), fact: FactId }),
  z.object({
    by: z.literal('refine'),
    instruction: z.string().nullable(),
    /** Sections that were locked with it. */
    locked: z.array(SectionId),
    /** What the person asked for besides and the resume doesn't say, in their words; left out where that is nothing. */
    leftOut: z.array(z.string()).exactOptional(),
    /** What else of it wasn't granted before any engine was asked, and why. */
    left: z.array(LeftPart).exactOptional(),
    /** What code left of it to an engine; left out where that is all of it. */
    rest: z.string().exactOptional(),
  }),
  z.object({ by: z.literal('restore'), job: JobId }),
  /** Not a version, but what was written beside one. */
  z.object({ by: z.literal('letter') }),
  z.object({ by: z.literal('questions') }),
]);
export type RevisionOrigin = z.infer<typeof RevisionOrigin>;

/** How a version differs from others of the same resume and posting. */
export const Revision = z.object({
  made: RevisionOrigin,
  /** What the person decided about edits of this version's answer. */
  decisions: z.array(z.tuple([EditId, Decision])),
  /** The user's own statements that are evidence in this version. */
  facts: z.array(FactId),
  /** What the person asked a model for so far, oldest first, this version's own included. */
  wishes: z.array(z.string()).exactOptional(),
  /** What the person asked code to move and to leave out, which holds whatever an engine answers. */
  asked: z.array(EditOperation).exactOptional(),
  /** What they undid before an engine was asked again (`EditTarget`), which stays undone. */
  held: z.array(z.string()).exactOptional(),
  /** The reader whose reading of the resume the version is made from; left out in versions from before there was one. */
  readerVersion: z.number().int().exactOptional(),
});
export type Revision = z.infer<typeof Revision>;

/** A statement that a user adds to their resume, and the entry or section that it belongs to. */
export interface Statement {
  /** The id of the entry, such as `E2`, or of the section, such as `X3`. */
  readonly entry: string;
  readonly text: string;
  /** The id of this job's requirement that it answers, such as `R3`. */
  readonly requirement?: string | undefined;
  /** The part of it that `text`, a line of the resume, is said to show; left out for the first that it comes near. */
  readonly words?: string | undefined;
}

/** The longest statement, in characters: as long as a line may become when it is reworded. */
export const MAX_STATEMENT_CHARS = 300;
