import { linesOf, type Resume } from '../../resume/resume.ts';
import { type EditOperation, MAX_REPHRASE } from '../edit.ts';
import { PLACEHOLDER } from '../privacy.ts';
import { type Change, quoted, rejected, type Workbench } from './change.ts';
import { isCodeOwned, type Place, placeOf, withLines } from './places.ts';

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
  const shape = shapeFault(text);
  if (shape !== null) return refuse(shape);
  const verdict = bench.verify({
    source: source.line.text,
    entry: entryTexts(source),
    skills: skillTexts(bench.source),
    rewrite: text,
    posting: bench.posting,
    language: bench.source.language,
  });
  if (!verdict.ok) return refuse(verdict.reason);
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

/** What is wrong with a text before anybody asks what it says; null where nothing is. */
export function shapeFault(text: string): string | null {
  if (text === '') return 'It is empty.';
  if (text.length > MAX_REPHRASE) return `It is longer than ${MAX_REPHRASE} characters.`;
  if (/[\n\r]/.test(text)) return 'It is more than one line.';
  return PLACEHOLDER.test(text) ? 'It holds a private detail that is not of this line.' : null;
}

/** The lines of the entry that a line stands in, or of its section where it is in none. */
export function entryTexts({ entry, section }: Pick<Place, 'entry' | 'section'>): string[] {
  const lines = entry ? [...entry.header, ...entry.lines] : section.lines;
  return lines.map((line) => line.text);
}

export function skillTexts(resume: Resume): string[] {
  return linesOf(resume).flatMap((line) => line.skills?.items.map((item) => item.text) ?? []);
}
