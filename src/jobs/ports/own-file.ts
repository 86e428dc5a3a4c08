import { z } from 'zod';
import type { Resume } from '../../resume/resume.ts';
import type { Edit } from '../../tailoring/edit.ts';

/** Why a line of a person's own Word file keeps its words or its place. */
export const OwnObstacle = z.enum([
  /** It isn't in the body of the file: a page header or footer, a note. */
  'margin',
  'text_box',
  'content_control',
  /** A field that Word fills in, such as a link or a date. */
  'field',
  'several_cells',
  /** Somebody's tracked changes are in it. */
  'tracked',
  /** A picture, a note or another object. */
  'object',
  'section_break',
  /** A bookmark or a comment that goes on in the next paragraph. */
  'range',
  /** It shares its paragraph with other lines. */
  'shared',
  /** The file's words are not the words that were read. */
  'unclear',
]);
export type OwnObstacle = z.infer<typeof OwnObstacle>;

/** How many lines of a person's own file can be edited in place. Contact details and page numbers don't count. */
export interface OwnReach {
  readonly lines: number;
  readonly editable: number;
  /** How many lines each obstacle keeps. */
  readonly obstacles: ReadonlyMap<OwnObstacle, number>;
}

/** What was asked of a person's own file. Plain data: it is cloned between processes. */
export interface OwnFileOrder {
  /** The Word file that the resume was read from. */
  readonly bytes: Uint8Array;
  /** As it was read, with the facts that the person added. */
  readonly source: Resume;
  readonly tailored: Resume;
  readonly edits: readonly Edit[];
  /** The sentence of each edit's comment, by the edit's id; `fact` for a fact that the person added. */
  readonly comments: ReadonlyMap<string, string>;
  /** The time of the changes: `2026-11-29T12:00:00Z`. */
  readonly date: string;
}

/** A text of the file that was replaced; empty where there was none, or where there is none now. */
export interface OwnChange {
  readonly before: string;
  readonly after: string;
}

/** A person's own file with the edits, the same as tracked changes, and what could not be done. */
export interface OwnFiles {
  readonly own: Uint8Array;
  readonly changes: Uint8Array;
  readonly report: OwnReport;
}

/** What was done to a person's own file. */
export interface OwnReport extends OwnReach {
  readonly changed: readonly OwnChange[];
  /** Lines and parts whose edit was left out, and why; `line` is a line's, an entry's or a section's id. */
  readonly refused: readonly {
    readonly line: string;
    readonly edit: string | null;
    readonly why: OwnObstacle;
  }[];
}
