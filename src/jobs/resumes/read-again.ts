import { READER_VERSION, type Resume } from '../../resume/resume.ts';
import type { Job } from '../model/job.ts';
import type { Store } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { type ReadResumeDeps, readResume } from './read-resume.ts';

/**
 * Reads a saved resume again from its bytes if an older reader read it. Entries keep their ids, so that facts stay where
 * they are; jobs made before keep the reading that they were made from. Where a model labelled its lines, its labels
 * hold. Returns the resume as it was where reading fails, where a fact's entry would be lost, or where a labelled
 * resume has other lines now.
 */
export async function readAgain(
  saved: SavedResume,
  { store, ...deps }: ReadResumeDeps & { readonly store: Store },
): Promise<SavedResume> {
  if (versionOf(saved.structure) >= READER_VERSION) return saved;
  const bytes = await store.resumes.bytes(saved.userId, saved.id);
  if (!bytes) return saved;
  const read = await readResume(
    saved.userId,
    { bytes, filename: saved.filename },
    { ...deps, earlier: saved.structure },
  );
  if (!read.ok || read.value.structure.sources.length === 0) return saved;
  if (saved.structure.labels && !read.value.structure.labels) return saved;
  const input = { before: saved.structure, after: read.value.structure };
  const kept = await deps.compute.run('keepEntryIds', input, { owner: saved.userId });
  if (!kept.ok) return saved;
  const { resume: structure, lost } = kept.value;
  return store.transaction(async (tx) => {
    if (!(await tx.users.lock(saved.userId))) return saved;
    const facts = await tx.facts.list(saved.userId, saved.id);
    if (facts.some(({ entry }) => lost.includes(entry))) return saved;
    const text = read.value.text;
    return (await tx.resumes.replaceReading(saved, { structure, parsedText: text })) ?? saved;
  });
}

/** Returns the reading of a resume that a job was made from. */
export function readingOf({ revision }: Job, { structure, earlier }: SavedResume): Resume {
  const version = revision.readerVersion ?? 0;
  return [structure, ...earlier].find((one) => versionOf(one) === version) ?? structure;
}

/** Readers before there was a version are 0. */
export const versionOf = ({ readerVersion = 0 }: Resume): number => readerVersion;
