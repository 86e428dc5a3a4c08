import { findHeadline, findSummary, linesReplacedBySummary } from '../../../resume/parse/person/headline.ts';
import { type Line, LineId, linesOf, type Resume, type Section, SectionId } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { editReason, type WordingFault } from '../../edit-reason.ts';
import {
  type ApplyDeps,
  type Change,
  type CheckedWording,
  rejectEdit,
  rejectWording,
} from '../../operation.ts';
import { createCitation } from '../lines/cited-texts.ts';
import { withLines } from '../lines/line-location.ts';
import { checkWording } from './wording.ts';

type Summary = Extract<EditOperation, { op: 'summary' }>;
type Sentence = Summary['sentences'][number];

/** What a second reader said of a text; `open` where none has read it. */
export type Opinion = 'confirmed' | 'refuted' | 'open';

/**
 * Writes a summary, sentence by sentence: each cites what supports it, and one that falls leaves the others. Applies it
 * where every sentence passes and was confirmed; else what is left waits for the person to accept it. Sentences that are
 * lines of the resume, word for word, need no second reader where there is a summary; the lines of that one all stay.
 */
export function applySummary(
  resume: Resume,
  { sentences }: Summary,
  deps: ApplyDeps,
  opinions: readonly Opinion[],
): Change {
  if (sentences.length === 0) return rejectEdit(editReason('empty'));
  const lines = new Map<string, Line>(linesOf(deps.source).map((line) => [line.id, line]));
  const textOf = (some: readonly Sentence[]) => some.map(({ text }) => text.trim()).join(' ');
  const cite = createCitation(deps.source);
  const checked = sentences.map((sentence) => checkSentence(sentence, cite, deps));
  const section = findSummary(resume);
  const before = linesReplacedBySummary(resume)
    .map((line) => line.text)
    .join(' ');
  const reasons = checked.flatMap((one) => (one.outcome === 'refuse' ? one.reasons : []));
  const selected = findCopiedLines(sentences, lines);
  if (section !== null && selected !== null && reasons.length === 0)
    return selectLines(resume, section, selected, before);

  const left = sentences.filter(
    (_, index) => checked[index]?.outcome !== 'refuse' && opinions[index] !== 'refuted',
  );
  if (left.length === 0) {
    const [first = editReason('unconfirmed'), ...others] = reasons;
    return rejectWording([first, ...others], '', textOf(sentences));
  }
  const whole = left.length === sentences.length && opinions.every((one) => one === 'confirmed');
  const doubts = checked.flatMap((one) => (one.outcome === 'unsure' ? one.reasons : []));
  return {
    state: whole ? 'applied' : 'suggested',
    resume: withSummary(resume, section, left.map(toLine(deps.source))),
    before,
    after: textOf(left),
    reason: editReason(whole ? 'confirmed_summary' : 'proposed_summary'),
    requirement: null,
    ...(!whole && doubts.length > 0 && { doubts }),
  };
}

/** The most lines that a sentence may cite. */
const MAX_CITED_LINES = 3;

function checkSentence(
  { text, sources }: Sentence,
  cite: (id: string) => string | null,
  deps: ApplyDeps,
): CheckedWording {
  const refuse = (reason: WordingFault): CheckedWording => ({ outcome: 'refuse', reasons: [reason] });
  const texts = sources.flatMap((id) => cite(id) ?? []);
  if (texts.length !== sources.length) return refuse(editReason('cites_missing_line'));
  if (texts.length === 0 || texts.length > MAX_CITED_LINES)
    return refuse(editReason('cites_wrong_count', { lines: texts.length }));
  if (!isSpoken(text)) return refuse(editReason('no_sentence'));
  return checkWording({ text: text.trim(), source: texts.join('\n'), entry: texts }, deps);
}

/** True for three words, or for text without spaces between its words: a link or a name says nothing. */
function isSpoken(text: string): boolean {
  return (
    text.trim().split(/\s+/).length >= 3 ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  );
}

function selectLines(resume: Resume, section: Section, selected: readonly Line[], before: string): Change {
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

function findCopiedLines(sentences: Summary['sentences'], lines: ReadonlyMap<string, Line>): Line[] | null {
  const found = sentences.map(({ text, sources }) =>
    sources.map((id) => lines.get(id)).find((line) => line?.text === text.trim()),
  );
  const selected = found.filter((line) => line !== undefined);
  return selected.length === sentences.length ? selected : null;
}

/** Replaces the summary, or adds one below the contact details and the headline. */
function withSummary(resume: Resume, section: Section | null, lines: Line[]): Resume {
  const headline = findHeadline(resume);
  if (section) {
    const replaced = new Set(linesReplacedBySummary(resume));
    const [top, rest] = section.id === headline?.section.id ? [[headline.line], 1] : [[], 0];
    const kept = section.lines.slice(rest).filter((line) => !replaced.has(line));
    return withLines(resume, { section, entry: null }, [...top, ...lines, ...kept]);
  }
  const at = resume.sections.findIndex((one) => one.kind !== 'contact' && one !== headline?.section);
  const made: Section = { id: SectionId.parse('X0'), kind: 'summary', heading: null, lines, entries: [] };
  return { ...resume, sections: resume.sections.toSpliced(at < 0 ? resume.sections.length : at, 0, made) };
}

function toLine(source: Resume): (sentence: Sentence, index: number) => Line {
  const lines = new Map<string, Line>(linesOf(source).map((line) => [line.id, line]));
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

/** True for the id of a line that a summary made. */
export function isSummaryLine(id: string): boolean {
  return /^SUM\d+$|\.SUM$/.test(id);
}
