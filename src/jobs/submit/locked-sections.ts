import { type Resume, SectionId } from '../../resume/resume.ts';
import { type Refusal, reason, refuse } from '../model/refusal.ts';
import type { Result } from '../model/result.ts';

/** What is repeated of a name that was not found, in characters. */
const MAX_ECHOED_CHARS = 20;

/** The sections that a person names (`X3`) to be left as they are, or the sentence about one that is not there. */
export function lockedSections(names: readonly string[], { sections }: Resume): Result<SectionId[], Refusal> {
  const wanted = names.map((name) => name.trim().toUpperCase());
  const unknown = wanted.find((name) => !sections.some(({ id }) => id === name));
  if (unknown !== undefined) {
    const known = sections.map(({ id, kind, heading }) => ({ id, heading: heading?.text ?? kind }));
    return refuse({
      locked: reason('section_not_found', { name: unknown.slice(0, MAX_ECHOED_CHARS), sections: known }),
    });
  }
  return { ok: true, value: wanted.map((name) => SectionId.parse(name)) };
}
