import type { Resume } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { type Change, quoted, rejected, type Workbench } from '../../operation.ts';
import { isCodeOwned, placeOf, withLines } from './places.ts';
import { entryTexts, wordingFault } from './wording.ts';

/** Words a line anew, where the evidence of its source bears the new words out; otherwise the line stays. */
export function rephrase(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'rephrase' }>,
  bench: Workbench,
): Change {
  const place = placeOf(resume, operation.line);
  const source = placeOf(bench.source, operation.line);
  if (place === null || source === null) return rejected('It names a line that the resume does not have.');
  const { line, siblings } = place;
  const text = operation.text.trim();
  const refuse = (reason: string) => rejected(reason, line.text, text);
  if (isCodeOwned(place) || siblings === null) {
    return refuse('Contact details, headings, employers, titles, dates and skills are never reworded.');
  }
  if (line.text !== source.line.text) return refuse('The line was reworded already.');
  const fault = wordingFault({ text, source: source.line.text, entry: entryTexts(source) }, bench);
  if (fault !== null) return refuse(fault);
  const requirement = bench.requirements.find(({ id }) => id === operation.requirement);
  return {
    state: 'applied',
    resume: withLines(
      resume,
      place,
      siblings.map((one) => (one === line ? { ...line, text } : one)),
    ),
    before: line.text,
    after: text,
    reason: requirement ? `Reworded: the posting asks for ${quoted(requirement.text)}.` : 'Reworded.',
    requirement: requirement?.id ?? null,
  };
}
