import type { SourceLine } from '../../source.ts';
import { titleOrOrganisation } from '../entities/occupations.ts';
import type { SectionStart } from './section-start.ts';

/**
 * Takes "Qualifications" beside a section of its own for education for certificates and the like, unless it has
 * degrees.
 */
export function tellQualifications(
  starts: readonly SectionStart[],
  lines: readonly SourceLine[],
): SectionStart[] {
  const isVague = (start: SectionStart, at: number) =>
    start.kind === 'education' &&
    lines.slice(start.index, start.end).some(({ text }) => /(?<!\p{L})qualifications?$/iu.test(text)) &&
    !lines.slice(start.end, starts[at + 1]?.index).some(({ text }) => namesDegree(text));
  const isTaught = starts.some((start, at) => start.kind === 'education' && !isVague(start, at));
  return starts.map((start, at) =>
    isTaught && isVague(start, at) ? { ...start, kind: 'certifications' } : start,
  );
}

/** True for "BSc Nursing" and "PGCE, 2012"; what a trade teaches and certifies is no degree. */
function namesDegree(text: string): boolean {
  return (
    titleOrOrganisation(
      text.replace(/certificate|diploma|nvq|btec|apprenticeship|qts|bs(?=\s\d)/giu, ''),
      true,
    ) === 1
  );
}
