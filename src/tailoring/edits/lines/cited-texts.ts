import { linesOf, type Resume } from '../../../resume/resume.ts';

/** Finds the text of a line, of an entry's header, or of a skill by its id; null for contact details and unknown ids. */
export function createCitation(resume: Resume): (id: string) => string | null {
  const lines = linesOf(resume).filter(({ role }) => role !== 'contact');
  const texts = new Map<string, string>([
    ...resume.sections.flatMap(({ entries }) =>
      entries.map(({ id, header }): [string, string] => [id, header.map(({ text }) => text).join(' | ')]),
    ),
    ...lines.flatMap(({ id, text, skills }): [string, string][] => [
      [id, text],
      ...(skills?.items ?? []).map((skill): [string, string] => [skill.id, skill.text]),
    ]),
  ]);
  return (id) => texts.get(id) ?? null;
}
