import { createReader } from '../infra/documents/reader.ts';
import type { FaultCode } from '../jobs/model/fault.ts';
import type { ReadWarning } from '../jobs/ports/documents.ts';
import {
  type ReadResume,
  type ResumeFile,
  readResume as readResumeFile,
} from '../jobs/resumes/read-resume.ts';
import { type ExportedJsonResume, toJsonResume } from '../resume/json-resume/export.ts';
import type { Resume } from '../resume/resume.ts';
import { unusableText } from '../strings/notice-text.ts';

/** What was read from a document, and what was made of it. */
export interface ResumeReading extends Omit<Resume, 'sources'> {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
  readonly reader: string;
  readonly ms: number;
}

type ReadingOf<T> =
  | { readonly ok: true; readonly reading: T }
  | { readonly ok: false; readonly code: FaultCode; readonly error: string };

/** Reads a document without saving it; needs no database. */
export function readResume(file: ResumeFile): Promise<ReadingOf<ResumeReading>> {
  return withReading(file, ({ text, structure, warnings, reader, ms }) => {
    const { language, contact, sections } = structure;
    return { text, language, contact, sections, warnings, reader, ms };
  });
}

/** Reads a document and gives it as JSON Resume. */
export function exportResume(file: ResumeFile): Promise<ReadingOf<ExportedJsonResume>> {
  return withReading(file, ({ structure }) => toJsonResume(structure));
}

async function withReading<T>(file: ResumeFile, use: (read: ReadResume) => T): Promise<ReadingOf<T>> {
  const documents = createReader();
  try {
    const read = await readResumeFile(file, documents);
    if (!read.ok) return { ok: false, code: read.error.code, error: unusableText(read.error) };
    return { ok: true, reading: use(read.value) };
  } finally {
    await documents.close();
  }
}
