import { type Line, LineId, linesOf, type Resume, type Section, SectionId } from '../../../resume/resume.ts';
import type { EditOperation } from '../../edit.ts';
import { type Change, rejected, type Workbench } from '../../operation.ts';
import { withLines } from './places.ts';
import { wordingFault } from './wording.ts';

type Summary = Extract<EditOperation, { op: 'summary' }>;

/**
 * A summary is the riskiest text: each sentence must cite lines that bear it out, and even then it waits for the
 * person. It is applied at once only where it selects: each sentence a line of the resume, word for word, and a
 * summary there to put it in, whose own lines all stay.
 */
export function summarise(resume: Resume, { sentences }: Summary, bench: Workbench): Change {
  const lines = new Map<string, Line>(linesOf(bench.source).map((line) => [line.id, line]));
  const after = sentences.map(({ text }) => text.trim()).join(' ');
  if (sentences.length === 0) return rejected('It is empty.');
  for (const sentence of sentences) {
    const fault = faultIn(sentence, lines, bench);
    if (fault !== null) return rejected(fault, '', after);
  }
  const section = resume.sections.find(({ kind }) => kind === 'summary');
  const before = section?.lines.map((line) => line.text).join(' ') ?? '';
  const selected = selection(sentences, lines);
  if (section === undefined || selected === null) {
    const reason = 'A proposed summary, put together from the lines it names. It waits for your yes.';
    const proposed = withSummary(resume, section, sentences.map(asLine(lines)));
    return { state: 'suggested', resume: proposed, before, after, reason, requirement: null };
  }
  const kept = section.lines.filter((line) => !selected.some(({ text }) => text === line.text));
  return {
    state: 'applied',
    resume: withLines(resume, { section, entry: null }, [...selected.map(asSummary(section.lines)), ...kept]),
    before,
    after: [...selected, ...kept].map((line) => line.text).join(' '),
    reason: 'Put lines of your own resume into the summary, word for word.',
    requirement: null,
  };
}

/** The most lines that a sentence may rest on. */
const MOST_SOURCES = 3;

function faultIn(
  { text, sources }: Summary['sentences'][number],
  lines: ReadonlyMap<string, Line>,
  bench: Workbench,
): string | null {
  const cited = sources.flatMap((id) => lines.get(id) ?? []);
  if (cited.length !== sources.length) return 'A sentence cites a line that the resume does not have.';
  if (cited.length === 0 || cited.length > MOST_SOURCES)
    return `A sentence cites ${cited.length} lines, not one to three.`;
  if (cited.some((line) => line.role === 'contact')) return 'A sentence cites contact details.';
  const texts = cited.map((line) => line.text);
  return wordingFault({ text: text.trim(), source: texts.join(' '), entry: texts }, bench);
}

function selection(sentences: Summary['sentences'], lines: ReadonlyMap<string, Line>): Line[] | null {
  const found = sentences.map(({ text, sources }) =>
    sources.map((id) => lines.get(id)).find((line) => line?.text === text.trim()),
  );
  const selected = found.filter((line) => line !== undefined);
  return selected.length === sentences.length ? selected : null;
}

/** The summary in place of the one that is there, or, where there is none, under the contact details. */
function withSummary(resume: Resume, section: Section | undefined, lines: Line[]): Resume {
  if (section) return withLines(resume, { section, entry: null }, lines);
  const at = resume.sections.findIndex(({ kind }) => kind !== 'contact');
  const made: Section = { id: SectionId.parse('X0'), kind: 'summary', heading: null, lines, entries: [] };
  return { ...resume, sections: resume.sections.toSpliced(at < 0 ? resume.sections.length : at, 0, made) };
}

function asLine(
  lines: ReadonlyMap<string, Line>,
): (sentence: Summary['sentences'][number], index: number) => Line {
  return ({ text, sources }, index) => ({
    id: LineId.parse(`SUM${index + 1}`),
    role: 'text',
    text: text.trim(),
    sources: [...new Set(sources.flatMap((id) => lines.get(id)?.sources ?? []))],
  });
}

/** A line of the summary is moved; one from elsewhere is copied under an id of its own. */
function asSummary(own: readonly Line[]): (line: Line) => Line {
  return (line) =>
    own.some(({ id }) => id === line.id)
      ? line
      : { id: LineId.parse(`${line.id}.SUM`), role: 'text', text: line.text, sources: line.sources };
}
