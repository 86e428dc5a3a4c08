import { bodyOf, type Line, type Resume } from '../../../resume/resume.ts';

/** Lists the lines of skills: the lists, and all lines of a skills section. */
export function skillLines(resume: Resume): Line[] {
  return resume.sections.flatMap((section) =>
    bodyOf(section).filter((line) => line.skills || section.kind === 'skills'),
  );
}
