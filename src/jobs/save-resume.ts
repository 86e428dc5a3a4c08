import { parseResume } from '../resume/parse.ts';
import { fault, type Outcome } from './fault.ts';
import type { UserId } from './ids.ts';
import type { Reader, ReadWarning, SavedResume, Store } from './ports.ts';

export interface ResumeFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

export interface Saved {
  readonly resume: SavedResume;
  readonly warnings: readonly ReadWarning[];
}

/**
 * Reads a document, finds its sections and entries, and saves it as one of the person's resumes. The first one
 * becomes their default. Sending the same bytes again gives the row that is there.
 */
export async function saveResume(
  user: UserId,
  file: ResumeFile,
  { reader, store }: { reader: Reader; store: Store },
  signal?: AbortSignal,
): Promise<Outcome<Saved>> {
  const read = await reader.read(file, signal);
  if (!read.ok) return read;
  const { text, lines, warnings, mediaType } = read.value;
  if (warnings.some((warning) => warning.code === 'scan'))
    return { ok: false, fault: fault('document_scan', 'almost no text') };
  if (lines.length === 0) return { ok: false, fault: fault('resume_unreadable', 'no lines were read') };

  const resume = await store.resumes.save({
    userId: user,
    filename: file.filename,
    mediaType,
    bytes: file.bytes,
    parsedText: text,
    structure: parseResume(lines),
    isDefault: false,
    expiresAt: null,
  });
  return { ok: true, value: { resume, warnings } };
}
