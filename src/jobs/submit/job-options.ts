import { type Resume, SectionId } from '../../resume/resume.ts';
import type { EngineName, JobOptions } from '../model/job.ts';
import { type Refusal, type Refused, reason, refuse } from '../model/refusal.ts';
import { ok, type Result } from '../model/result.ts';

/** Characters of an unknown name that a refusal repeats. */
const MAX_ECHOED_CHARS = 20;

/** Finds the sections of a resume to lock by their ids, such as `X3`, in any case. Refuses an unknown one. */
export function findLockedSections(
  names: readonly string[],
  { sections }: Resume,
): Result<SectionId[], Refusal> {
  const ids = names.map((name) => name.trim().toUpperCase());
  const own = new Set<string>(sections.map(({ id }) => id));
  const unknown = ids.find((name) => !own.has(name));
  if (unknown === undefined) return ok(ids.map((id) => SectionId.parse(id)));
  const known = sections.map(({ id, kind, heading }) => ({ id, heading: heading?.text ?? kind }));
  return refuse({
    locked: reason('section_not_found', { name: unknown.slice(0, MAX_ECHOED_CHARS), sections: known }),
  });
}

/** Refuses a translation by the engine without AI, which can't translate. Null for any other options. */
export function refuseTranslation(
  { language, engine }: JobOptions,
  defaultEngine: EngineName,
): Refused | null {
  const isImpossible = (language ?? 'resume') !== 'resume' && (engine ?? defaultEngine) === 'offline';
  return isImpossible
    ? refuse({ language: reason('translation_needs_ai', { isSetUp: defaultEngine === 'openai' }) })
    : null;
}
