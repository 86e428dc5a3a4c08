import { type Resume, SectionId } from '../../resume/resume.ts';
import { type Refused, refuse } from '../model/refusal.ts';

/** The sections that a person names (`X3`) to be left as they are, or the sentence about one that is not there. */
export function lockedSections(
  names: readonly string[],
  { sections }: Resume,
): { readonly ok: true; readonly locked: SectionId[] } | Refused {
  const wanted = names.map((name) => name.trim().toUpperCase());
  const unknown = wanted.find((name) => !sections.some(({ id }) => id === name));
  if (unknown !== undefined) {
    const known = sections.map(({ id, kind, heading }) => `${id} (${heading?.text ?? kind})`).join(', ');
    return refuse({ locked: `This resume has no section “${unknown.slice(0, 20)}”: it has ${known}.` });
  }
  return { ok: true, locked: wanted.map((name) => SectionId.parse(name)) };
}
