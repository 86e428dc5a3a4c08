import { v7 as uuidv7 } from 'uuid';
import { FactId, ResumeId, type UserId } from '../model/ids.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';
import type { Repositories, Store } from '../ports/repositories.ts';
import type { SavedResume } from '../ports/resumes.ts';
import { type ReadResumeDeps, readResume } from './read-resume.ts';

/** The longest corrected text, in characters: about 18 full pages. */
export const MAX_RESUME_CHARS = 60_000;

/** A corrected resume, and what happened to the facts that the user had added to the old one. */
export interface CorrectedResume {
  readonly resume: SavedResume;
  /** How many facts were copied to the corrected resume. */
  readonly carried: number;
  /** The texts of facts whose entry is gone. They stay with the old resume only. */
  readonly left: readonly string[];
}

/**
 * Saves a user's correction of a parsed resume as a new resume, which becomes the default if the old one was. Copies the
 * user's facts to it where their entry is found again. The old resume stays, with its jobs and facts.
 */
export async function fixResume(
  user: UserId,
  id: string,
  text: string,
  { store, ...deps }: ReadResumeDeps & { readonly store: Store },
  signal?: AbortSignal,
): Promise<Result<CorrectedResume, Refusal>> {
  const known = ResumeId.safeParse(id);
  const first = known.success ? await store.resumes.find(user, known.data) : null;
  if (!first) return refuse({ resume_id: reason('resume_not_found') });
  if (text.trim() === '') return refuse({ text: reason('correction_empty') });
  if (text.length > MAX_RESUME_CHARS) {
    const params = { chars: text.length, maxChars: MAX_RESUME_CHARS };
    return refuse({ text: reason('correction_too_long', params) });
  }

  const file = { bytes: new TextEncoder().encode(text), filename: correctedName(first.filename) };
  // The person has just said how it is built.
  const read = await readResume(user, file, { ...deps, labeller: undefined }, signal);
  if (!read.ok) {
    const { code, detail } = read.error;
    return refuse({ text: reason('unusable_input', { fault: code, detail }) });
  }
  const { text: parsedText, structure, mediaType } = read.value;
  if (structure.sources.length === 0) return refuse({ text: reason('correction_empty') });
  const input = { before: first.structure, after: structure };
  const matched = await deps.compute.run('matchResumeEntries', input, { owner: user, signal });
  const matches = matched.ok ? matched.value : new Map<string, string>();
  return store.transaction(async (tx): Promise<Result<CorrectedResume, Refusal>> => {
    const old = (await tx.users.lock(user)) ? await tx.resumes.find(user, first.id) : null;
    if (!old) return refuse({ resume_id: reason('resume_not_found') });
    const { isDefault, expiresAt } = old;
    const parsed = { ...file, userId: user, mediaType, parsedText, structure };
    const resume = await tx.resumes.save({ ...parsed, isDefault, expiresAt });
    return ok({ resume, ...(await carryFacts(old, resume, matches, tx)) });
  });
}

/** `resume.pdf` → `resume (corrected).txt`. Further corrections keep that name. */
function correctedName(filename: string): string {
  const stem = filename.replace(/\.[^.]*$/, '').replace(/ \(corrected\)$/, '');
  return `${stem} (corrected).txt`;
}

async function carryFacts(
  old: SavedResume,
  resume: SavedResume,
  matches: ReadonlyMap<string, string>,
  { facts }: Repositories,
): Promise<{ readonly carried: number; readonly left: readonly string[] }> {
  if (old.id === resume.id) return { carried: 0, left: [] };
  // The same text may have been saved before, as another version of Tailor read it.
  const entries = new Set<string>(
    resume.structure.sections.flatMap(({ id, entries }) => [id, ...entries.map((one) => one.id)]),
  );
  const existing = await facts.list(resume.userId, resume.id);
  const left: string[] = [];
  let carried = 0;
  for (const fact of await facts.list(old.userId, old.id)) {
    const entry = matches.get(fact.entry);
    if (entry === undefined || !entries.has(entry)) left.push(fact.text);
    else if (!existing.some((one) => one.entry === entry && one.text === fact.text)) {
      await facts.add({ ...fact, id: FactId.parse(uuidv7()), resumeId: resume.id, entry });
      carried += 1;
    }
  }
  return { carried, left };
}
