import { z } from 'zod';
import type { Layout } from '../../resume/layout/layout.ts';
import { DOUBTS } from '../../resume/parse/doubts.ts';
import type { Paper } from '../../resume/resume.ts';
import type { SourceLine } from '../../resume/source.ts';
import type { FileKind } from '../model/job.ts';
import type { Result } from '../model/result.ts';
import type { Caller } from './compute.ts';
import type { OwnFileOrder, OwnFiles, OwnObstacle } from './own-file.ts';

/** The largest file that is read, in bytes. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;

/** The endings of the files that are read. */
export const READABLE_EXTENSIONS = ['.pdf', '.docx', '.doc', '.odt', '.rtf', '.txt', '.md', '.json'] as const;

export const READ_WARNING_CODES = [
  'scan',
  'hidden_text_removed',
  'letters_lost',
  'letters_guessed',
  'encrypted',
  'cut',
  'set_aside',
  'reading_unclear',
  'own_file',
] as const;

/** A warning about how a document was read. The sentence is made when it is shown (strings/en/warnings.ts). */
export const ReadWarning = z.union([
  /** `hasText`: with the text that a scanner recognised. */
  z.object({ code: z.literal('scan'), params: z.object({ hasText: z.boolean() }) }),
  z.object({
    code: z.enum(['hidden_text_removed', 'letters_lost', 'letters_guessed']),
    params: z.object({ characters: z.number() }),
  }),
  z.object({ code: z.literal('encrypted'), params: z.object({}) }),
  /** Only the first pages, or the first characters, were read. */
  z.object({ code: z.literal('cut'), params: z.object({ pages: z.number(), ofPages: z.number() }) }),
  z.object({ code: z.literal('cut'), params: z.object({ characters: z.number() }) }),
  /** Lines that say nothing about the person: page numbers, "Last updated …". */
  z.object({ code: z.literal('set_aside'), params: z.object({ lines: z.number() }) }),
  z.object({ code: z.literal('reading_unclear'), params: z.object({ part: z.enum(DOUBTS) }) }),
  /** So many of a Word file's lines can be edited in the file itself. */
  z.object({ code: z.literal('own_file'), params: z.object({ lines: z.number(), editable: z.number() }) }),
]);
export type ReadWarning = z.infer<typeof ReadWarning>;

export interface ReadDocument {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  /** Why each of the lines of a Word file can't be edited in place; null for one that can. */
  readonly obstacles?: readonly (OwnObstacle | null)[];
  /** The paper of its first page, where that is known. */
  readonly paper?: Paper;
  readonly warnings: readonly ReadWarning[];
  /** The library that read it: `pdfium`, `mammoth`, … */
  readonly reader: string;
  readonly mediaType: string;
  readonly ms: number;
}

export interface Reader {
  /**
   * Reads a document in a child process within the limits of infra/documents/read/common/read-limits.ts. Never throws for
   * a bad document. Owners get their turn, so that nobody waits for all the files of another; `reader_busy` if too many of
   * this owner's files wait already. `owner` is a user's id, or `local` for the command line.
   */
  read(
    owner: string,
    file: { bytes: Uint8Array; filename: string },
    signal?: AbortSignal,
  ): Promise<Result<ReadDocument>>;
  close(): Promise<void>;
}

/** What was read of the edited Word files, and of the one they were made from. */
export interface OwnTexts {
  readonly source: string;
  readonly own: string;
  /** The tracked changes, all accepted and all rejected. */
  readonly accepted: string;
  readonly rejected: string;
}

export interface WrittenFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A document, or the resume as JSON Resume, which is stored with them and never posted. */
export interface KeptFile {
  readonly kind: FileKind | 'json';
  readonly bytes: Uint8Array;
}

export interface WrittenDocuments {
  readonly files: readonly WrittenFile[];
  /** Pages of the PDF. */
  readonly pages: number;
  /** How much of the last page is filled, 0 to 1. */
  readonly lastPage: number;
}

/** Writes documents within limits: `text_too_complex` past one, `cancelled` on abort. People take turns. */
export interface Writer {
  /** Counts the pages that the PDF of a layout would have. Writes nothing. */
  countPages(layout: Layout, caller: Caller): Promise<Result<number>>;
  write(layout: Layout, caller: Caller): Promise<Result<WrittenDocuments>>;
  /** Edits a person's own Word file in place, and reads the result with another library than the one that reads resumes. */
  writeOwn(order: OwnFileOrder, caller: Caller): Promise<Result<OwnFiles & { readonly texts: OwnTexts }>>;
  /** Reads the text of each finished document, with another library than the one that reads resumes. */
  readBack(files: readonly WrittenFile[], caller: Caller): Promise<Result<ReadonlyMap<FileKind, string>>>;
  close(): Promise<void>;
}
