import { fault } from '../model/fault.ts';
import type { UserId } from '../model/ids.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { ReadWarning } from '../ports/documents.ts';
import type { Store } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { readAgain } from './read-again.ts';
import { type ParsedResume, type ReadResumeDeps, type ResumeFile, readResume } from './read-resume.ts';

export interface ResumeAndWarnings {
  readonly resume: SavedResume;
  readonly warnings: readonly ReadWarning[];
  readonly words: number;
}

/**
 * Reads a resume and saves it for a user. Their first resume becomes the default. The same bytes again return the saved
 * resume, under the new filename. A document that doesn't look like a resume fails with `not_a_resume`, unless the
 * caller wants it `anyway`.
 */
export async function saveResume(
  user: UserId,
  file: ResumeFile,
  deps: ReadResumeDeps & { readonly store: Store },
  { signal, anyway = false }: { readonly signal?: AbortSignal | undefined; readonly anyway?: boolean } = {},
): Promise<Result<ResumeAndWarnings>> {
  const read = await readResume(user, file, deps, signal);
  if (!read.ok) return read;
  if (read.value.kind !== 'resume' && !anyway)
    return err(fault('not_a_resume', `it reads like ${read.value.kind}`));
  const saved = await saveParsedResume(user, file, read.value, deps.store);
  // The same bytes may have been saved as an older reader read them.
  return saved.ok ? ok({ ...saved.value, resume: await readAgain(saved.value.resume, deps) }) : saved;
}

/** Saves a resume that was read already, as `saveResume` does. */
export async function saveParsedResume(
  user: UserId,
  file: ResumeFile,
  { text, structure, words, warnings, mediaType }: ParsedResume,
  store: Store,
): Promise<Result<ResumeAndWarnings>> {
  if (warnings.some((warning) => warning.code === 'scan'))
    return err(fault('document_scan', 'almost no text'));
  if (structure.sources.length === 0) return err(fault('resume_unreadable', 'no lines were read'));

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
  return store.transaction(async (tx): Promise<Result<ResumeAndWarnings>> => {
    // Reading takes seconds, and the user may have deleted their data meanwhile.
    if (!(await tx.users.lock(user))) return err(fault('person_gone', 'no such user'));
    return ok({ resume: await tx.resumes.save(resume), warnings, words });
  });
}
