import { linesOf, type Resume } from '../../../resume/resume.ts';
import { relevanceOf } from '../../coverage/relevance.ts';
import { wordCount, wordsFor } from '../../coverage/word-budget.ts';
import type { EditOperation } from '../../edit.ts';
import { type Change, rejected, type Workbench } from '../../operation.ts';
import { isDroppable } from '../removable-lines.ts';
import { isCodeOwned, isLast, nameOf, placeOf, withLines } from './places.ts';

/** Without a page limit, at most this share of the lines that could go may go, however many are proposed. */
const MOST_DROPPED = 0.25;

/**
 * Leaves a line out, within bounds that no answer can widen. Contact, headings, heads of entries and skills never go,
 * and each section keeps a line. With a page limit lines go only until the text is expected to fit; with
 * none, only lines that have nothing to do with the posting, and at most a quarter of them.
 */
export function drop(
  resume: Resume,
  operation: Extract<EditOperation, { op: 'drop' }>,
  bench: Workbench,
): Change {
  const place = placeOf(resume, operation.line);
  if (place === null) return rejected('It names a line that the resume does not have.');
  const { line, siblings } = place;
  if (isCodeOwned(place) || siblings === null || !isDroppable(line)) {
    return rejected(
      'Contact details, headings, employers, dates and skills are never left out.',
      line.text,
      line.text,
    );
  }
  if (isLast(place)) return rejected(`It is the last line of ${nameOf(place)}.`, line.text, line.text);
  const refusal = bench.pages === null ? tooMuch(resume, line.id, bench) : fits(resume, bench.pages);
  if (refusal !== null) return rejected(refusal, line.text, line.text);
  return {
    state: 'applied',
    resume: withLines(
      resume,
      place,
      siblings.filter((one) => one !== line),
    ),
    before: line.text,
    after: '',
    reason: `Left out of ${nameOf(place)}: ${operation.reason.trim() || 'the posting does not ask for it.'}`,
    requirement: null,
  };
}

function fits(resume: Resume, pages: number): string | null {
  if (wordCount(resume) > wordsFor(pages)) return null;
  return `The resume is expected to fit ${pages === 1 ? 'one page' : `${pages} pages`} without leaving this out.`;
}

function tooMuch(resume: Resume, id: string, { source, requirements }: Workbench): string | null {
  const candidates = linesOf(source).filter(isDroppable);
  const gone = candidates.length - linesOf(resume).filter(isDroppable).length;
  if (gone + 1 > candidates.length * MOST_DROPPED) return 'Enough was left out already.';
  const relevance = relevanceOf(candidates, requirements, source.language);
  return (relevance.get(id)?.score ?? 0) > 0 ? 'It shows something that the posting asks for.' : null;
}
