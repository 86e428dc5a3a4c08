import { createReader } from '../infra/documents/reader.ts';
import type { Fault, FaultCode } from '../jobs/model/fault.ts';
import { err, ok, type Result } from '../jobs/model/result.ts';
import type { Compute } from '../jobs/ports/compute.ts';
import type { ReadWarning } from '../jobs/ports/documents.ts';
import { type ParsedResume, type ResumeFile, readResume } from '../jobs/resumes/read-resume.ts';
import type { PostKind } from '../posting/kind/kind.ts';
import type { ExportedJsonResume } from '../resume/json-resume/export.ts';
import type { Resume } from '../resume/resume.ts';
import { unusableText } from '../strings/notice-text.ts';
import { useCompute } from './compute.ts';

/** A document's text and the resume parsed from it. */
export interface ResumeReading
  extends Omit<Resume, 'sources' | 'origins' | 'readerVersion' | 'labels' | 'paper'> {
  readonly text: string;
  readonly warnings: readonly ReadWarning[];
  readonly reader: string;
  readonly ms: number;
  /** What the document looks like. */
  readonly kind: PostKind;
}

/** Why a document can't be read: the code, and a sentence for the person. */
export interface UnreadableFile {
  readonly code: FaultCode;
  readonly error: string;
}

/** Reads a document without saving it. Needs no database. */
export function parseResumeFile(file: ResumeFile): Promise<Result<ResumeReading, UnreadableFile>> {
  return withReading(file, async ({ text, structure, warnings, reader, ms, kind }) => {
    const { language, contact, sections, asides = [] } = structure;
    return ok({ text, language, contact, sections, asides, warnings, reader, ms, kind });
  });
}

/** Reads a document and converts it to JSON Resume. */
export function convertToJsonResume(file: ResumeFile): Promise<Result<ExportedJsonResume, UnreadableFile>> {
  return withReading(file, ({ structure }, compute) =>
    compute.run('exportJsonResume', structure, { owner: 'local' }),
  );
}

async function withReading<T>(
  file: ResumeFile,
  convert: (read: ParsedResume, compute: Compute) => Promise<Result<T>>,
): Promise<Result<T, UnreadableFile>> {
  const reader = createReader();
  try {
    return await useCompute(async (compute) => {
      const read = await readResume('local', file, { reader, compute });
      const converted = read.ok ? await convert(read.value, compute) : read;
      return converted.ok ? converted : toUnreadableFile(converted.error);
    });
  } finally {
    await reader.close();
  }
}

function toUnreadableFile(fault: Fault): Result<never, UnreadableFile> {
  return err({ code: fault.code, error: unusableText(fault) });
}
