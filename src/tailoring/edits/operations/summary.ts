import { type Line, LineId, linesOf, type Resume, type Section, SectionId } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason, type WordingFault } from '../../edit-reason.ts';
import { type ApplyDeps, type Change, rejectEdit } from '../../operation.ts';
import { withLines } from './line-location.ts';
import { checkWording } from './wording.ts';

type Summary = Extract<EditOperation, { op: 'summary' }>;

/**
 * Proposes a summary. It is the riskiest text, so each sentence must cite lines that support it, and even
 * then it waits for the person to accept it. Applies it at once only where each sentence is a line of the resume,
 * word for word, and there is a summary already; the lines of that one all stay.
 */
export function applySummary(resume: Resume, { sentences }: Summary, deps: ApplyDeps): Change {
  const lines = new Map<string, Line>(linesOf(deps.source).map((line) => [line.id, line]));
  const after = sentences.map(({ text }) => text.trim()).join(' ');
  if (sentences.length === 0) return rejectEdit(editReason('empty'));
  for (const sentence of sentences) {
    const fault = checkSentence(sentence, lines, deps);
    if (fault !== null) return rejectEdit(fault, '', after);
  }
  const section = resume.sections.find(({ kind }) => kind === 'summary');
  const before = section?.lines.map((line) => line.text).join(' ') ?? '';
  const selected = findCopiedLines(sentences, lines);
  if (section === undefined || selected === null) {
    return {
      state: 'suggested',
      resume: withSummary(resume, section, sentences.map(toLine(lines))),
      before,
      after,
      reason: editReason('proposed_summary'),
      requirement: null,
    };
  }
  const kept = section.lines.filter((line) => !selected.some(({ text }) => text === line.text));
  return {
    state: 'applied',
    resume: withLines(resume, { section, entry: null }, [
      ...selected.map(toSummaryLine(section.lines)),
      ...kept,
    ]),
    before,
    after: [...selected, ...kept].map((line) => line.text).join(' '),
    reason: editReason('own_lines_summary'),
    requirement: null,
  };
}

/** The most lines that a sentence may cite. */
const MAX_CITED_LINES = 3;

function checkSentence(
  { text, sources }: Summary['sentences'][number],
  lines: ReadonlyMap<string, Line>,
  deps: ApplyDeps,
): WordingFault | null {
  const cited = sources.flatMap((id) => lines.get(id) ?? []);
  if (cited.length !== sources.length) return editReason('cites_missing_line');
  if (cited.length === 0 || cited.length > MAX_CITED_LINES)
    return editReason('cites_wrong_count', { lines: cited.length });
  if (cited.some((line) => line.role === 'contact')) return editReason('cites_contact');
  const texts = cited.map((line) => line.text);
  return checkWording({ text: text.trim(), source: texts.join(' '), entry: texts }, deps);
}

function findCopiedLines(sentences: Summary['sentences'], lines: ReadonlyMap<string, Line>): Line[] | null {
  const found = sentences.map(({ text, sources }) =>
    sources.map((id) => lines.get(id)).find((line) => line?.text === text.trim()),
  );
  const selected = found.filter((line) => line !== undefined);
  return selected.length === sentences.length ? selected : null;
}

/** Replaces the summary, or adds one below the contact details. */
function withSummary(resume: Resume, section: Section | undefined, lines: Line[]): Resume {
  if (section) return withLines(resume, { section, entry: null }, lines);
  const at = resume.sections.findIndex(({ kind }) => kind !== 'contact');
  const made: Section = { id: SectionId.parse('X0'), kind: 'summary', heading: null, lines, entries: [] };
  return { ...resume, sections: resume.sections.toSpliced(at < 0 ? resume.sections.length : at, 0, made) };
}

function toLine(
  lines: ReadonlyMap<string, Line>,
): (sentence: Summary['sentences'][number], index: number) => Line {
  return ({ text, sources }, index) => ({
    id: LineId.parse(`SUM${index + 1}`),
    role: 'text',
    text: text.trim(),
    sources: [...new Set(sources.flatMap((id) => lines.get(id)?.sources ?? []))],
  });
}

/** Moves a line of the summary itself; copies one from elsewhere under an id of its own. */
function toSummaryLine(own: readonly Line[]): (line: Line) => Line {
  return (line) =>
    own.some(({ id }) => id === line.id)
      ? line
      : { id: LineId.parse(`${line.id}.SUM`), role: 'text', text: line.text, sources: line.sources };
}
