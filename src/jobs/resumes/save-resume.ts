import { fault } from '../model/fault.ts';
import type { UserId } from '../model/ids.ts';
import type { Result } from '../model/result.ts';
import type { Reader, ReadWarning } from '../ports/documents.ts';
import type { Store } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { type ReadResume, type ResumeFile, readResume } from './read-resume.ts';

export interface Saved {
  readonly resume: SavedResume;
  readonly warnings: readonly ReadWarning[];
}

/**
 * Reads a resume and saves it as one of the person's resumes. The first one
 * becomes their default. Sending the same bytes again gives the row that is there, under the name they have now.
 */
export async function saveResume(
  user: UserId,
  file: ResumeFile,
  { reader, store }: { reader: Reader; store: Store },
  signal?: AbortSignal,
): Promise<Result<Saved>> {
  const read = await readResume(file, reader, signal);
  return read.ok ? saveRead(user, file, read.value, store) : read;
}

/** The same for a file that was read already. */
export async function saveRead(
  user: UserId,
  file: ResumeFile,
  { text, structure, warnings, mediaType }: ReadResume,
  store: Store,
): Promise<Result<Saved>> {
  if (warnings.some((warning) => warning.code === 'scan'))
    return { ok: false, error: fault('document_scan', 'almost no text') };
  if (structure.sources.length === 0)
    return { ok: false, error: fault('resume_unreadable', 'no lines were read') };

  const resume = {
    userId: user,
    filename: file.filename,
    mediaType,
    bytes: file.bytes,
    parsedText: text,
    structure,
    isDefault: false,
    expiresAt: null,
  };
  return store.transaction(async (tx): Promise<Result<Saved>> => {
    // Reading takes seconds, in which they may have had themselves forgotten.
    if (!(await tx.users.lock(user))) return { ok: false, error: fault('person_gone', 'no such user') };
    return { ok: true, value: { resume: await tx.resumes.save(resume), warnings } };
  });
}
