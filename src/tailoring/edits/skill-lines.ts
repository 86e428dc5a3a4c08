import type { Line, Resume } from '../../resume/resume.ts';

/** Lists the lines of skills: the lists, and all lines of a skills section. */
export function skillLines(resume: Resume): Line[] {
  return resume.sections.flatMap((section) =>
    [...section.lines, ...section.entries.flatMap((entry) => entry.lines)].filter(
      (line) => line.skills || section.kind === 'skills',
    ),
  );
}
