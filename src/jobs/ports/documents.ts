import type { Layout } from '../../resume/layout/layout.ts';
import type { SourceLine } from '../../resume/source.ts';
import type { Outcome } from '../model/fault.ts';
import type { FileKind } from '../model/job.ts';

export const WARNINGS = ['scan', 'hidden_text_removed', 'letters_lost', 'encrypted', 'cut'] as const;

/** Something the person should know about how their document was read. */
export interface ReadWarning {
  readonly code: (typeof WARNINGS)[number];
  /** One sentence for the person, with the count or the reason. */
  readonly message: string;
}

export interface ReadDocument {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly ReadWarning[];
  /** The library that read it: `pdfium`, `mammoth`, … */
  readonly reader: string;
  readonly mediaType: string;
  readonly ms: number;
}

export interface Reader {
  /** Reads a document in a child process within the caps of documents/caps.ts. Never throws for a bad document. */
  read(file: { bytes: Uint8Array; filename: string }, signal?: AbortSignal): Promise<Outcome<ReadDocument>>;
  close(): Promise<void>;
}

export interface WrittenFile {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** A document, or the resume as JSON Resume, which is kept with them and posted nowhere. */
export interface KeptFile {
  readonly kind: FileKind | 'json';
  readonly bytes: Uint8Array;
}

export interface WrittenDocuments {
  readonly files: readonly WrittenFile[];
  /** Pages of the PDF. */
  readonly pages: number;
}

export interface Writer {
  /** How many pages the PDF of a layout would have; nothing is written. */
  countPages(layout: Layout): Promise<Outcome<number>>;
  write(layout: Layout): Promise<Outcome<WrittenDocuments>>;
  /** The text of each finished document, read back by another library than the one used for intake. */
  readBack(files: readonly WrittenFile[]): Promise<Outcome<ReadonlyMap<FileKind, string>>>;
  close(): Promise<void>;
}
