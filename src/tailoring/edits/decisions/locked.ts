import { findHeadline, findSummary } from '../../../resume/parse/person/headline.ts';
import { bodyOf, type Resume, type SectionId } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { locateLine } from '../lines/line-location.ts';
import { findLeftOutPart } from '../operations/leave-out.ts';

/** True for an operation that would change a section that the person locked. */
export function touchesLocked(
  operation: EditOperation,
  resume: Resume,
  locked: ReadonlySet<SectionId>,
): boolean {
  if (locked.size === 0) return false;
  return sectionsOf(operation, resume).some((id) => locked.has(id));
}

function sectionsOf(operation: EditOperation, resume: Resume): SectionId[] {
  switch (operation.op) {
    case 'keep':
      return [];
    case 'drop':
    case 'rephrase':
    case 'split':
    case 'respell':
      return sectionOfLine(resume, operation.line);
    case 'place':
      return sectionOfLine(resume, operation.fact);
    case 'leave_out':
      return [findLeftOutPart(resume, operation.part)?.section.id ?? []].flat();
    case 'order':
      // Moving whole sections changes nothing inside them.
      return resume.sections
        .filter(
          ({ id, entries }) => id === operation.parent || entries.some((one) => one.id === operation.parent),
        )
        .map(({ id }) => id);
    case 'skills':
      return resume.sections
        .filter((section) =>
          bodyOf(section).some((line) => line.skills?.items.some(({ id }) => operation.ids.includes(id))),
        )
        .map(({ id }) => id);
    case 'merge':
      return operation.lines.flatMap((line) => sectionOfLine(resume, line));
    case 'headline':
      return [findHeadline(resume)?.section.id ?? []].flat();
    case 'summary':
      return [findSummary(resume)?.id ?? []].flat();
  }
}

function sectionOfLine(resume: Resume, line: string): SectionId[] {
  const place = locateLine(resume, line);
  return place ? [place.section.id] : [];
}
