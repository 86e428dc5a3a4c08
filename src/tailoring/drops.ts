import type { Requirement } from '../posting/requirements.ts';
import { type Line, linesOf, type Resume } from '../resume/resume.ts';
import type { EditOperation } from './edit.ts';
import { evidenceOf } from './evidence.ts';
import { wordCount, wordsFor } from './length.ts';
import { needOf } from './need.ts';
import { relevanceOf } from './relevance.ts';
import { wordsOf } from './words.ts';

/**
 * What may go so that a resume fits a number of pages: first what has least to do with the posting, the older before
 * the newer, and what alone shows a requirement last of all. Each entry keeps a line.
 */
export function dropsFor(
  resume: Resume,
  requirements: readonly Requirement[],
  pages: number,
): EditOperation[] {
  let excess = wordCount(resume) - wordsFor(pages);
  const left = new Map<readonly Line[], number>();
  const drops: EditOperation[] = [];
  for (const { line, siblings } of candidates(resume, requirements)) {
    if (excess <= 0) break;
    const remaining = left.get(siblings) ?? siblings.length;
    if (remaining <= 1) continue;
    left.set(siblings, remaining - 1);
    excess -= wordsOf(line.text, resume.language).length;
    drops.push({ op: 'drop', line: line.id, reason: 'It has least to do with what the posting asks.' });
  }
  return drops;
}

/** True for a line that may be left out at all: contact, headings, headers and skills may not. */
export function isDroppable(line: Line): boolean {
  return line.role === 'bullet' || line.role === 'text';
}

interface Candidate {
  readonly line: Line;
  /** The lines that it stands among. */
  readonly siblings: readonly Line[];
}

function candidates(resume: Resume, requirements: readonly Requirement[]): Candidate[] {
  const all = resume.sections
    .filter((section) => section.kind !== 'contact')
    .flatMap((section) => [section.lines, ...section.entries.map((entry) => entry.lines)])
    .flatMap((siblings) => siblings.filter(isDroppable).map((line) => ({ line, siblings })));
  const relevance = relevanceOf(
    all.map(({ line }) => line),
    requirements,
    resume.language,
  );
  const proofs = proofsIn(resume, requirements);
  const worth = ({ line }: Candidate) =>
    (proofs.has(line) ? 1_000 : 0) + (relevance.get(line.id)?.score ?? 0);
  return all.toReversed().toSorted((one, other) => worth(one) - worth(other));
}

/** The lines that requirements rest on. */
function proofsIn(resume: Resume, requirements: readonly Requirement[]): ReadonlySet<Line | undefined> {
  const lines = linesOf(resume);
  const evidence = evidenceOf(lines, resume.language);
  return new Set(
    requirements.map((requirement) => {
      const at = evidence.lineFor(needOf(requirement, resume.language));
      return at === null ? undefined : lines[at];
    }),
  );
}
